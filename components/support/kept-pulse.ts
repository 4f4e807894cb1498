// What has been chosen on the form of the pulse, kept in this tab of the browser until it is sent (docs/decisions/0016).

const NAME = 'draagvlak.pulse';
/** The field that says whose round and session it is kept for; no form has one of this name. */
const KEPT_FOR = '$for';

/** Where a tab keeps things; null where it is told not to. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps what is filled in now. `under` is a code of round and session that names no person. */
export function keepPulse(storage: Storage | null, under: string, form: FormData): void {
  const fields = new URLSearchParams({ [KEPT_FOR]: under });
  for (const [name, value] of form) if (typeof value === 'string' && !name.startsWith('$')) fields.append(name, value);
  storage?.setItem(NAME, fields.toString());
}

/** What was kept under this code; anything else that is kept belongs to another round or session and goes. */
export function keptPulse(storage: Storage | null, under: string): URLSearchParams | null {
  const kept = storage?.getItem(NAME);
  if (!kept) return null;
  const fields = new URLSearchParams(kept);
  if (fields.get(KEPT_FOR) === under) return fields;
  forgetPulse(storage);
  return null;
}

export function forgetPulse(storage: Storage | null): void {
  storage?.removeItem(NAME);
}

/** The storage of this tab, which ends with it; null when it is switched off. */
export function tabStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** Puts what was kept into the fields of the form. */
export function fillIn(form: HTMLFormElement, kept: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLTextAreaElement) {
      field.value = kept.get(field.name) ?? '';
      // For the count of signs beside it.
      field.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (field instanceof HTMLInputElement && field.type !== 'hidden') {
      field.checked = kept.getAll(field.name).includes(field.value);
    }
  }
}
