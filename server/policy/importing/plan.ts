import 'server-only';
import { and, eq } from 'drizzle-orm';
import { policyImports, policyVersions } from '@/db/schema';
import { store } from '@/db/store';
import type { Locale } from '@/domain/access/viewer';
import { type ImportPlan, planImport } from '@/domain/policy/import-plan';
import type { ImportedDocument } from '@/domain/policy/imported';
import { fingerprintOf, paragraphsOf } from '../drafting/draft';
import { pendingOf } from './pending';

export type PlannedImport = {
  readonly locale: Locale;
  readonly fileName: string;
  readonly notes: ImportedDocument['notes'];
  readonly plan: ImportPlan;
  /** Of the draft that the plan was made for. */
  readonly fingerprint: string;
};

/** What would become of the draft; null when this editor has no document waiting. */
export async function plannedImport(draftId: string, employeeId: string): Promise<PlannedImport | null> {
  const { read } = store();
  const [row] = await read
    .select({
      locale: policyImports.locale,
      fileName: policyImports.fileName,
      content: policyImports.content,
      nl: policyVersions.titleNl,
      en: policyVersions.titleEn,
    })
    .from(policyImports)
    .innerJoin(policyVersions, eq(policyVersions.id, policyImports.versionId))
    .where(and(pendingOf(draftId, employeeId), eq(policyVersions.status, 'draft')));
  if (!row) return null;
  const title = { nl: row.nl, en: row.en };
  const paragraphs = await paragraphsOf(read, draftId);
  return {
    locale: row.locale,
    fileName: row.fileName,
    notes: row.content.notes,
    plan: planImport({ title, paragraphs }, row.content, row.locale),
    fingerprint: fingerprintOf(title, paragraphs),
  };
}
