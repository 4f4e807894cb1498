import 'server-only';
import { eq } from 'drizzle-orm';
import { organisations } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import type { OrganisationSettings } from '@/domain/organisation/model';
import { recordAudit } from '@/server/audit';

/** Changes the organisation's name, first language and clock. */
export async function changeOrganisation(
  viewer: Viewer,
  settings: OrganisationSettings,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'admin.organisation');
  await store().write(async (tx) => {
    await tx.update(organisations).set(settings).where(eq(organisations.id, 'organisation'));
    await recordAudit(tx, viewer, 'organisation.change', 'organisation', now);
  });
}
