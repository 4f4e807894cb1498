import 'server-only';
import { and, countDistinct, eq, sql } from 'drizzle-orm';
import { completions, draftParts, employees, moduleDrafts, modules, moduleVersions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Locale, Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { fullName } from '@/domain/people/model';
import type { Topic } from '@/domain/training/content';
import type { Draft, DraftPartKind, DraftText } from '@/domain/training/draft';
import { contentOf, type DraftProblem } from '@/domain/training/draft-content';
import type { TheirPart } from '@/domain/training/draft-conflict';
import { type Stale, staleTexts } from '@/domain/training/draft-stale';
import {
  inEither,
  missingCounts,
  type MissingTranslation,
  missingTranslations,
  type StaleTranslation,
  staleTranslations,
  textsOf,
} from '@/domain/training/draft-texts';
import type { VersionChange } from '@/domain/training/model';
import { knownMediaIds } from '../media/queries';
import { draftFrom, libraryTopics, type PartRow, partRows, translationsIn } from './draft';
import { storedPart } from './parts';

/** When a draft was last changed, and by whom. */
export type LastSaved = { readonly at: Date; readonly by: string | null };

export type AuthoredRow = {
  /** Of the module, and of its draft: they have one. */
  id: string;
  title: DraftText;
  /** Null: never published. */
  published: { version: number; at: Date } | null;
  /** Null: nobody is working on it. */
  draft: (LastSaved & { missing: Record<Locale, number> }) | null;
  /** People who finished any version, leavers included. */
  finished: number;
};

/** Every module with how far it is, drafts of new ones among them, by title in the viewer's language. */
export async function authoredModules(viewer: Viewer): Promise<AuthoredRow[]> {
  authorize(viewer, 'training.author');
  const { read } = store();
  const published = await newestVersions();
  const finished = await read
    .select({ moduleId: completions.moduleId, people: countDistinct(completions.employeeId) })
    .from(completions)
    .groupBy(completions.moduleId);
  const finishedIn = new Map(finished.map(({ moduleId, people }) => [moduleId, people]));
  const drafts = await draftStates();
  const ids = new Set([...published.map(({ id }) => id), ...drafts.keys()]);
  const rows = [...ids].map((id): AuthoredRow => {
    const version = published.find((one) => one.id === id);
    const draft = drafts.get(id);
    return {
      id,
      title: version?.title ?? draft?.title ?? { nl: '', en: '' },
      published: version ? { version: version.version, at: version.at } : null,
      draft: draft ? { at: draft.at, by: draft.by, missing: draft.missing } : null,
      finished: finishedIn.get(id) ?? 0,
    };
  });
  const called = ({ title }: AuthoredRow) => inEither(title, viewer.locale);
  return rows.toSorted((a, b) => called(a).localeCompare(called(b), viewer.locale));
}

type Version = { id: string; version: number; title: DraftText; at: Date; change: VersionChange; note: string | null };

async function newestVersions(moduleId?: string): Promise<Version[]> {
  const newest = sql`(select max(v.version) from module_versions v where v.module_id = ${modules.id})`;
  const rows = await store()
    .read.select({
      id: modules.id,
      version: moduleVersions.version,
      titleNl: moduleVersions.titleNl,
      titleEn: moduleVersions.titleEn,
      at: moduleVersions.publishedAt,
      change: moduleVersions.change,
      note: moduleVersions.changeNote,
    })
    .from(modules)
    .innerJoin(moduleVersions, and(eq(moduleVersions.moduleId, modules.id), eq(moduleVersions.version, newest)))
    .where(moduleId === undefined ? undefined : eq(modules.id, moduleId));
  return rows.map(({ titleNl, titleEn, ...row }) => ({ ...row, title: { nl: titleNl, en: titleEn } }));
}

type DraftState = LastSaved & { title: DraftText; missing: Record<Locale, number> };

async function draftStates(): Promise<Map<string, DraftState>> {
  const { read } = store();
  const drafts = await read.select({ id: moduleDrafts.id, slug: moduleDrafts.slug }).from(moduleDrafts);
  const states = drafts.map(async ({ id, slug }): Promise<[string, DraftState]> => {
    const draft = draftFrom(slug, await partRows(read, id));
    return [id, { title: draft.head.title, missing: missingCounts(draft), ...(await lastSaved(id)) }];
  });
  return new Map(await Promise.all(states));
}

async function lastSaved(draftId: string): Promise<LastSaved> {
  const [row] = await store()
    .read.select({
      at: draftParts.updatedAt,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
    })
    .from(draftParts)
    .leftJoin(employees, eq(employees.id, draftParts.updatedBy))
    .where(eq(draftParts.draftId, draftId))
    .orderBy(sql`${draftParts.updatedAt} desc`)
    .limit(1);
  if (!row) throw new Refused('not-found', `no draft ${draftId}`);
  const { at, firstName, namePrefix, lastName } = row;
  return {
    at,
    by: firstName === null ? null : fullName({ firstName, namePrefix: namePrefix ?? '', lastName: lastName ?? '' }),
  };
}

export type AuthoredModule = {
  id: string;
  published: Omit<Version, 'id'> | null;
  draft: AuthoredDraft | null;
};
export type AuthoredDraft = {
  draft: Draft;
  saved: LastSaved;
  missing: MissingTranslation[];
  stale: StaleTranslation[];
  problems: readonly DraftProblem[];
};

/** A module as its authors see it: what is published, and the draft with what it still needs. @throws Refused 'not-found' */
export async function authoredModule(viewer: Viewer, id: string): Promise<AuthoredModule> {
  authorize(viewer, 'training.author');
  const [published] = await newestVersions(id);
  const slug = await slugOfDraft(id);
  if (!published && slug === null) throw new Refused('not-found', `no module or draft ${id}`);
  if (slug === null) return { id, published: published ?? null, draft: null };
  const rows = await partRows(store().read, id);
  const draft = draftFrom(slug, rows);
  const library = { topics: await libraryTopics(store().read), mediaIds: await knownMediaIds(viewer) };
  const read = contentOf(draft, library);
  return {
    id,
    published: published ?? null,
    draft: {
      draft,
      saved: await lastSaved(id),
      missing: missingTranslations(draft),
      stale: staleTranslations(draft, translationsIn(rows)),
      problems: read.ok ? [] : read.problems,
    },
  };
}

async function slugOfDraft(id: string): Promise<string | null> {
  const [row] = await store()
    .read.select({ slug: moduleDrafts.slug })
    .from(moduleDrafts)
    .where(eq(moduleDrafts.id, id));
  return row?.slug ?? null;
}

export type PartForEditing = TheirPart & {
  /** The title of the draft. */
  title: DraftText;
  /** Its place among its kind, from 1, and how many there are. */
  place: number;
  of: number;
  previousId: string | null;
  nextId: string | null;
  /** The texts of which one language has to be looked over. */
  stale: { field: string; stale: Stale }[];
  /** The topic of the module, and those of the library to choose from. */
  ownTopic: { id: string; name: DraftText };
  topics: Topic[];
};

/** A head, lesson or question with what its editor needs around it. @throws Refused 'not-found', also when it is of another kind */
export async function partForEditing(
  viewer: Viewer,
  { draftId, partId, kind }: { draftId: string; partId: string; kind: DraftPartKind },
): Promise<PartForEditing> {
  authorize(viewer, 'training.author');
  const { read } = store();
  const stored = await storedPart(read, { draftId, partId });
  if (stored.part.kind !== kind) throw new Refused('not-found', `${partId} is no ${kind}`);
  const rows = await partRows(read, draftId);
  const { head } = draftFrom('', rows);
  const ids = rows.filter((row) => row.kind === kind).map((row: PartRow) => row.partId);
  const at = ids.indexOf(partId);
  return {
    ...stored,
    stale: staleTexts(stored.translations, textsOf(stored.part)),
    title: head.title,
    place: at + 1,
    of: ids.length,
    previousId: ids[at - 1] ?? null,
    nextId: ids[at + 1] ?? null,
    ownTopic: head.topic,
    topics: await libraryTopics(read),
  };
}

/** The texts of a draft of which one language has to be looked over, with the draft to name them by. @throws Refused 'not-found' */
export async function translationsToCheck(
  viewer: Viewer,
  draftId: string,
): Promise<{ draft: Draft; stale: StaleTranslation[] }> {
  authorize(viewer, 'training.author');
  const rows = await partRows(store().read, draftId);
  const draft = draftFrom('', rows);
  return { draft, stale: staleTranslations(draft, translationsIn(rows)) };
}

/** The topics that modules are on already, to choose from for a new one. */
export async function topicChoices(viewer: Viewer): Promise<Topic[]> {
  authorize(viewer, 'training.author');
  return libraryTopics(store().read);
}
