import type { ReactNode } from 'react';

type ProgressProps = {
  value: number;
  max: number;
  label: string;
  /** The same in words: "3 of 5 lessons". */
  text: ReactNode;
  hideLabel?: boolean;
};

/** How far something is: always in words too. */
export function Progress({ value, max, label, text, hideLabel = false }: ProgressProps) {
  return (
    <div className="keep-colour">
      <div className="mb-1.5 flex items-baseline justify-between gap-4 text-sm">
        <span className={hideLabel ? 'sr-only' : undefined}>{label}</span>
        <span className="tabular text-ink-soft">{text}</span>
      </div>
      <progress value={value} max={max} aria-label={label} className="bar" />
    </div>
  );
}
