import type { Route } from 'next';

/** What `searchParams` of a page holds, or part of it. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Typed routes know fixed paths only; the addresses in here are put together, so they are branded in this one place. */
export function toRoute(href: string): Route {
  return href as Route;
}

/** The address of the same list with some parameters changed; `undefined` leaves one out. Empty values are dropped. */
export function withQuery(path: string, query: Query = {}, changes: Query = {}): string {
  const params = new URLSearchParams(queryEntries({ ...query, ...changes }));
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

/** A query as name and value pairs, for hidden fields and addresses alike. */
export function queryEntries(query: Query): [name: string, value: string][] {
  return Object.entries(query).flatMap(([name, value]) => {
    const values = Array.isArray(value) ? value : [value];
    return values.filter((one) => typeof one === 'string' && one !== '').map((one): [string, string] => [name, one]);
  });
}
