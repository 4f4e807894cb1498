import { describe, expect, test } from 'vitest';
import { forgetPulse, keepPulse, keptPulse } from './kept-pulse';

function tab() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

function filledIn(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe('what has been chosen', () => {
  test('is there again under the same code, several answers to one question too', () => {
    const storage = tab();
    keepPulse(storage, 'a', filledIn([['S1', '4'], ['B1[]', 'time'], ['B1[]', 'worries'], ['comment', 'a=b & c']])); // prettier-ignore
    const kept = keptPulse(storage, 'a');
    expect(kept?.get('S1')).toBe('4');
    expect(kept?.getAll('B1[]')).toEqual(['time', 'worries']);
    expect(kept?.get('comment')).toBe('a=b & c');
  });

  test('is gone for whoever comes with another code: another session, or another round', () => {
    const storage = tab();
    keepPulse(storage, 'a', filledIn([['S1', '4']]));
    expect(keptPulse(storage, 'b')).toBeNull();
    expect(storage.held.size).toBe(0);
    expect(keptPulse(storage, 'a')).toBeNull();
  });

  test('is what was chosen last, and nothing of what the form sends along by itself', () => {
    const storage = tab();
    keepPulse(storage, 'a', filledIn([['S1', '1']]));
    keepPulse(storage, 'a', filledIn([['S1', '5'], ['$label.S1', 'What do you think?'], ['$ACTION_KEY', 'x']])); // prettier-ignore
    expect([...storage.held.values()]).toEqual(['%24for=a&S1=5']);
  });

  test('is forgotten on request, and a browser that keeps nothing is no mistake', () => {
    const storage = tab();
    keepPulse(storage, 'a', filledIn([['S1', '4']]));
    forgetPulse(storage);
    expect(keptPulse(storage, 'a')).toBeNull();
    keepPulse(null, 'a', filledIn([]));
    expect(keptPulse(null, 'a')).toBeNull();
  });
});
