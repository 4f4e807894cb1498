// An answer that could not be sent stays in this browser, under the sitting and the question it belongs to: nobody else
// who signs in here is asked that question in that sitting. One of long ago is thrown away.

const PREFIX = 'draagvlak.answer.';
const MONTH_MS = 30 * 24 * 60 * 60 * 1000;
/** The field in which the moment of keeping goes along; no form has one of this name. */
const KEPT_AT = '$kept';

/** Where a browser keeps things; null where it is told not to. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export function keepAnswer(storage: Storage | null, key: string, form: FormData, now: number): void {
  const fields = new URLSearchParams({ [KEPT_AT]: String(now) });
  for (const [name, value] of form) if (typeof value === 'string') fields.append(name, value);
  storage?.setItem(PREFIX + key, fields.toString());
}

export function forgetAnswer(storage: Storage | null, key: string): void {
  storage?.removeItem(PREFIX + key);
}

/** The form as it was to be sent; null when nothing is kept for this question. */
export function keptAnswer(storage: Storage | null, key: string, now: number): FormData | null {
  if (!storage) return null;
  forgetOld(storage, now);
  forgetEarlier(storage, key);
  const kept = storage.getItem(PREFIX + key);
  if (!kept) return null;
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(kept)) if (name !== KEPT_AT) form.append(name, value);
  return form;
}

function forgetOld(storage: Storage, now: number): void {
  for (const key of keysOf(storage)) {
    const keptAt = Number(new URLSearchParams(storage.getItem(key) ?? '').get(KEPT_AT));
    if (key.startsWith(PREFIX) && now - keptAt > MONTH_MS) storage.removeItem(key);
  }
}

/**
 * Questions of a sitting come one after the other, so an earlier one has been answered: what is still kept of it was
 * sent by a page that was closed before it heard so.
 */
function forgetEarlier(storage: Storage, key: string): void {
  const [sittingId = ''] = key.split(' ');
  for (const other of keysOf(storage)) {
    if (other.startsWith(`${PREFIX}${sittingId} `) && other !== PREFIX + key) storage.removeItem(other);
  }
}

const keysOf = (storage: Storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');

/** This browser's own storage, unless it is switched off. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
