import { fold } from './folding';

export type KnownNames = {
  /** The spelling in use for this name; a name not seen before is added as it is written here. */
  spelling(name: string): string;
  /** Names that were added, in the order of first sight. */
  added(): string[];
};

/**
 * Departments or locations by name. "Police", "POLICE" and "Pólice" are one: the spelling in the store counts, else
 * the first in the file, so that a slip of the shift key does not split a department in two.
 */
export function createKnownNames(inStore: Iterable<string>): KnownNames {
  const spellings = new Map<string, string>();
  const asWritten = new Map<string, string>();
  const added: string[] = [];
  for (const name of inStore) {
    asWritten.set(name, name);
    spellings.set(fold(name), name);
  }

  function learn(name: string): string {
    const key = fold(name);
    const known = spellings.get(key);
    if (known === undefined) {
      spellings.set(key, name);
      added.push(name);
    }
    return known ?? name;
  }

  return {
    spelling(name) {
      const seen = asWritten.get(name);
      if (seen !== undefined) return seen;
      const spelling = learn(name);
      asWritten.set(name, spelling);
      return spelling;
    },
    added: () => [...added],
  };
}
