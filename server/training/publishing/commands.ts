import 'server-only';
import { gt } from 'drizzle-orm';
import { media } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import type { ModuleContent } from '@/domain/training/content';
import type { Draft } from '@/domain/training/draft';
import { contentOf } from '@/domain/training/draft-content';
import { statesToKeep } from '@/domain/training/draft-stale';
import { staleTranslations } from '@/domain/training/draft-texts';
import type { Publishing } from '@/domain/training/publishing';
import { recordAudit } from '@/server/audit';
import { timeZone } from '@/server/organisation/current';
import { draftFrom, forgetDraft, libraryTopics, partRows, takeDraft, translationsIn } from '../authoring/draft';
import { hashOf, insertVersion } from '../authoring/versions';
import { versionBySlug } from '../library';
import { inviteFinishers, requireOfFinishers } from './offers';

/** How many people were invited to refresh, or asked again. */
export type Published = { readonly moduleId: string; readonly version: number; readonly people: number };

/**
 * Makes a draft the newest version of its module. Completions of earlier versions stay, and count, unless the change is
 * material and is required again; a sitting that is open goes on in the version in which it began.
 * @throws Refused 'conflict' when somebody changed the draft since it was seen ('draft-changed'), when it is not complete
 *   ('draft-incomplete') or says what is published already ('draft-unchanged')
 * @throws Invalid for a due date that has passed
 */
export async function publishDraft(
  viewer: Viewer,
  { draftId, ...said }: Publishing & { draftId: string },
  now = new Date(),
): Promise<Published> {
  authorize(viewer, 'training.publish');
  const offer = said.change === 'material' ? said.offer : 'nothing';
  if (offer === 'require') authorize(viewer, 'training.assign');
  if (offer === 'require' && (said.dueOn ?? '') < dayIn(now, await timeZone()))
    throw new Invalid({ dueOn: 'date-past' });

  return store().write(async (tx) => {
    // Nobody publishes a text that they have not seen.
    const draft = await takeDraft(tx, draftId, now, new Date(said.seen));
    const rows = await partRows(tx, draftId);
    const parts = draftFrom(draft.slug, rows);
    const content = await completeContent(tx, draftId, parts);
    const before = (await versionBySlug(tx, content.slug)) ?? null;
    if (before?.contentHash === hashOf(content)) {
      throw new Refused('conflict', `draft ${draftId} says what is published`, 'draft-unchanged');
    }
    if ((before === null) !== (said.change === 'first')) {
      throw new Refused('conflict', `draft ${draftId} is no ${said.change} version`);
    }
    const version = await insertVersion(tx, {
      ...{ content, before, moduleId: draftId, change: said.change, note: said.note || null },
      ...{ publishedBy: viewer.employeeId, publishedAt: now },
      translations: statesToKeep(staleTranslations(parts, translationsIn(rows))),
    });
    await forgetDraft(tx, draftId);
    await recordAudit(tx, viewer, 'module.publish', version.moduleId, now);
    const people = await follow(tx, viewer, version, { offer, dueOn: said.dueOn ?? '', reason: said.note }, now);
    return { moduleId: version.moduleId, version: version.version, people };
  });
}

type Following = { offer: Publishing['offer']; dueOn: string; reason: string };

async function follow(
  tx: Tx,
  viewer: Viewer,
  version: { moduleId: string; versionId: string; version: number },
  { offer, dueOn, reason }: Following,
  now: Date,
): Promise<number> {
  if (offer === 'nothing') return 0;
  if (offer === 'invite') return inviteFinishers(tx, version, now);
  await recordAudit(tx, viewer, 'training.require-again', version.moduleId, now);
  return requireOfFinishers(tx, version, { dueOn, reason, by: viewer.employeeId }, now);
}

async function completeContent(tx: Tx, draftId: string, draft: Draft): Promise<ModuleContent> {
  const rows = await tx.select({ id: media.id }).from(media).where(gt(media.byteLength, 0));
  const library = { topics: await libraryTopics(tx), mediaIds: new Set(rows.map(({ id }) => id)) };
  const read = contentOf(draft, library);
  if (!read.ok) throw new Refused('conflict', `draft ${draftId} is not complete`, 'draft-incomplete');
  return read.content;
}
