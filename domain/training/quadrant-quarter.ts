/** The quarter of the year that a day 'YYYY-MM-DD' is in: '2026-Q4'. As texts they stand in the order of time. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
