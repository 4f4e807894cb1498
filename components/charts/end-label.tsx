'use client';

type EndLabelProps = { x?: number | string; y?: number | string; text: string };

/** The newest value stands beside its point. */
export function EndLabel({ x, y, text }: EndLabelProps) {
  if (!text || !Number.isFinite(Number(y)) || y === undefined) return null;
  return (
    <text className="end-label" x={Number(x) + 10} y={Number(y)} dy="0.35em" fill="var(--color-ink)" fontWeight={650}>
      {text}
    </text>
  );
}
