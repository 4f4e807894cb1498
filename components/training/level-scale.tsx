import { classNames } from '@/components/ui/class-names';

/** Five steps of which some are filled, with the same in words beside it. */
export function LevelScale({ level, text }: { level: number; text: string }) {
  return (
    <div className="flex items-center gap-3">
      <span aria-hidden className="keep-colour flex gap-1">
        {[1, 2, 3, 4, 5].map((step) => (
          <span
            key={step}
            className={classNames(
              'h-3 w-7 rounded border',
              step <= level ? 'border-accent bg-accent' : 'border-line-strong bg-paper',
            )}
          />
        ))}
      </span>
      <span className="tabular text-sm text-ink-soft">{text}</span>
    </div>
  );
}
