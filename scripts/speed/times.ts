const REQUESTS = 200;
const WARM_UP = 40;
/** How often `times` makes its request. */
export const REQUESTS_IN_ALL = REQUESTS + WARM_UP;

/** How long a request takes, in milliseconds, many times over; the shortest first. */
export async function times(request: () => Promise<unknown>): Promise<number[]> {
  for (let warm = 0; warm < WARM_UP; warm += 1) await request();
  const measured: number[] = [];
  for (let count = 0; count < REQUESTS; count += 1) {
    const began = performance.now();
    await request();
    measured.push(performance.now() - began);
  }
  return measured.sort((a, b) => a - b);
}

export function report(name: string, sorted: readonly number[]): void {
  const shown = (fraction: number) => part(sorted, fraction).toFixed(1).padStart(6);
  console.log(`${name.padEnd(40)} p50 ${shown(0.5)} ms   p95 ${shown(0.95)} ms`);
}

/** The time that this part of the requests stayed within: 0.5 is the middle one. */
export function part(sorted: readonly number[], fraction: number): number {
  return sorted[Math.floor(sorted.length * fraction)] ?? 0;
}
