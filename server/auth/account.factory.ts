import { accounts } from '@/db/schema';
import { store } from '@/db/store';
import { addPerson } from '@/server/people/people.factory';
import { hashPassword } from './password';

export const PASSWORD = 'kettle orbit mango lantern';

/** Hashed once: it is slow on purpose, and what is tested is that it fits. */
let passwordHash: Promise<string> | undefined;

/** A colleague who can sign in as `${id}@harbour.example` with `PASSWORD`. */
export async function addAccount(id: string, facts: Parameters<typeof addPerson>[1] = {}): Promise<string> {
  await addPerson(id, facts);
  const account = { employeeId: id, passwordHash: await (passwordHash ??= hashPassword(PASSWORD)) };
  const createdAt = new Date('2026-01-05T09:00:00Z');
  await store().write((tx) => tx.insert(accounts).values({ ...account, theme: 'system', createdAt }));
  return id;
}
