import { type Reader, store, type Store } from './store';

/**
 * Prepares a hot statement once per store and gives it back on every call.
 * @example const bySession = prepared((read) => read.select(…).where(eq(id, sql.placeholder('id'))).prepare('by_session'));
 */
export function prepared<Statement>(build: (read: Reader) => Statement): () => Statement {
  const perStore = new WeakMap<Store, Statement>();
  return () => {
    const current = store();
    let statement = perStore.get(current);
    if (!statement) {
      statement = build(current.read);
      perStore.set(current, statement);
    }
    return statement;
  };
}
