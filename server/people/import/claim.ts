import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { peopleImports } from '@/db/schema';
import type { Tx } from '@/db/store';
import type { busyStatuses } from '@/domain/people/import-status';

/**
 * The right of one run to work on an import. Whoever changes the import's status or its runner takes the right away:
 * the run notices at its next write, which is then undone as a whole. So a run can be cancelled or taken over by
 * another server at any moment, without waiting for it.
 */
export type Claim = {
  readonly importId: string;
  readonly runner: string;
  readonly status: (typeof busyStatuses)[number];
};

/** The import was cancelled, or somebody else works on it now: this run ends without another word. */
export class Superseded extends Error {
  constructor({ importId }: Claim) {
    super(`import ${importId} is no longer ours`);
    this.name = 'Superseded';
  }
}

export function newClaim(importId: string, status: Claim['status']): Claim {
  return { importId, runner: randomUUID(), status };
}

type ImportChange = Partial<Omit<typeof peopleImports.$inferInsert, 'id' | 'runner'>>;

/** Notes something about the import, as part of a write that only its holder may do. @throws Superseded */
export async function noteAsHolder(tx: Tx, claim: Claim, change: ImportChange): Promise<void> {
  const ours = and(
    eq(peopleImports.id, claim.importId),
    eq(peopleImports.runner, claim.runner),
    eq(peopleImports.status, claim.status),
  );
  const noted = await tx.update(peopleImports).set(change).where(ours).returning({ id: peopleImports.id });
  if (noted.length === 0) throw new Superseded(claim);
}
