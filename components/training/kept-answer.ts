// An answer that could not be sent stays in this browser, under the sitting and the question it belongs to: nobody else
// who signs in here is asked that question in that sitting. One of long ago is thrown away.

const PREFIX = 'draagvlak.answer.';
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

type Kept = { readonly at: number; readonly fields: readonly (readonly [string, string])[] };

/** Where a browser keeps things; null where it is told not to. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export function keepAnswer(storage: Storage | null, key: string, form: FormData, now: number): void {
  const fields = [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  storage?.setItem(PREFIX + key, JSON.stringify({ at: now, fields } satisfies Kept));
}

export function forgetAnswer(storage: Storage | null, key: string): void {
  storage?.removeItem(PREFIX + key);
}

/** The form as it was to be sent; null when nothing is kept for this question. */
export function keptAnswer(storage: Storage | null, key: string, now: number): FormData | null {
  if (!storage) return null;
  forgetOld(storage, now);
  const kept = read(storage.getItem(PREFIX + key));
  if (!kept) return null;
  const form = new FormData();
  for (const [name, value] of kept.fields) form.append(name, value);
  return form;
}

function forgetOld(storage: Storage, now: number): void {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  for (const key of keys.filter((one) => one.startsWith(PREFIX))) {
    const kept = read(storage.getItem(key));
    if (!kept || now - kept.at > DAYS * DAY) storage.removeItem(key);
  }
}

/** What was written here once, if it is still whole. */
function read(text: string | null): Kept | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('fields' in value)) return false;
  return typeof value.at === 'number' && Array.isArray(value.fields) && value.fields.every(isField);
}

const isField = (field: unknown) =>
  Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === 'string');

/** This browser's own storage, unless it is switched off. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
