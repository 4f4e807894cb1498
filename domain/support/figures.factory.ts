import type { SupportFigure, SupportNode, SupportSnapshot } from './figures';

export type Bands = readonly [N: number, supporters: number, neutral: number, opponents: number];

/** A department of which N were invited, with its answers by band; for them all, `n` is their sum. */
export const unit = (
  id: string,
  [N, supporters, neutral, opponents]: Bands,
  ...children: SupportNode[]
): SupportNode => ({
  id,
  name: id.toUpperCase(),
  N,
  n: supporters + neutral + opponents,
  supporters,
  neutral,
  opponents,
  children,
});

export const nobody: Bands = [0, 0, 0, 0];

/** @throws Error when nothing is shown of it */
export function figureOf(snapshot: SupportSnapshot, id?: string): SupportFigure {
  const result = id === undefined ? snapshot.organisation : snapshot.departments.find((each) => each.id === id);
  if (!result || result.hidden) throw new Error(`${id ?? 'the organisation'} has no figure`);
  return result.figure;
}

/** The departments that are shown, in the order of the tree. */
export const shown = ({ departments }: SupportSnapshot) =>
  departments.flatMap(({ id, hidden }) => (hidden ? [] : [id]));
