import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { draftParts, employees } from '@/db/schema';
import type { Reader, Tx } from '@/db/store';
import { Invalid, Refused } from '@/domain/errors';
import { fullName } from '@/domain/people/model';
import {
  type DraftHead,
  draftHead,
  draftLesson,
  type DraftPart,
  type DraftPartKind,
  draftQuestion,
  type KindOfPart,
} from '@/domain/training/draft';
import { NEW_TOPIC } from '@/domain/training/draft-form';
import { slugFrom } from '@/domain/training/draft-new';
import { headTexts, lessonTexts, LIST_MAX, questionTexts, tooLong } from '@/domain/training/draft-texts';
import type { TheirPart } from '@/domain/training/draft-conflict';
import type { TranslationStates } from '@/domain/training/draft-stale';
import { libraryTopics } from './draft';

/** A part as it may be stored. @throws Invalid for its fields, by their names in the form */
export function checked(part: KindOfPart): KindOfPart {
  switch (part.kind) {
    case 'head': {
      const content = parsed(draftHead, part.content);
      refuse(tooLong(headTexts(content)));
      return { kind: part.kind, content };
    }
    case 'lesson': {
      const content = parsed(draftLesson, part.content);
      refuse({ ...tooLong(lessonTexts(content)), ...tooMany({ sources: content.sources }) });
      return { kind: part.kind, content };
    }
    case 'question': {
      const content = parsed(draftQuestion, part.content);
      const inSteps = content.steps.map((step): [string, unknown[]] => [`steps.${step.id}.options`, step.options]);
      const lists = { options: content.options, items: content.items, steps: content.steps };
      refuse({ ...tooLong(questionTexts(content)), ...tooMany({ ...lists, ...Object.fromEntries(inSteps) }) });
      return { kind: part.kind, content };
    }
  }
}

function parsed<Part>(schema: z.ZodType<Part>, part: Part): Part {
  const read = schema.safeParse(part);
  if (read.success) return read.data;
  const fields = read.error.issues.map((issue): [string, string] => {
    const name = issue.path.join('.') || 'form';
    return [name, name === 'minutes' ? 'number' : 'invalid'];
  });
  throw new Invalid(Object.fromEntries(fields));
}

function tooMany(lists: Record<string, readonly unknown[]>): Record<string, string> {
  const over = Object.entries(lists).filter(([, entries]) => entries.length > LIST_MAX);
  return Object.fromEntries(over.map(([name]) => [name, `pick-at-most:${LIST_MAX}`]));
}

function refuse(fields: Record<string, string>): void {
  if (Object.keys(fields).length > 0) throw new Invalid(fields);
}

/**
 * The head with its topic settled. A topic of the library keeps the name it has there; a new one gets an id from its
 * name, once, and keeps it while the name is still being written.
 */
export async function withSettledTopic(read: Reader, head: DraftHead, before: DraftHead['topic']): Promise<DraftHead> {
  const library = await libraryTopics(read);
  const known = library.find(({ id }) => id === head.topic.id);
  if (known) return { ...head, topic: known };
  const isTaken = (id: string) => id === NEW_TOPIC || library.some((topic) => topic.id === id);
  const { nl, en } = head.topic.name;
  const id = isTaken(before.id) ? slugFrom(en || nl || 'topic', isTaken) : before.id;
  return { ...head, topic: { id, name: head.topic.name } };
}

export type StoredPart = TheirPart & { readonly translations: TranslationStates };

/** A stored part with who saved it last. @throws Refused 'not-found' when it was removed */
export async function storedPart(
  read: Reader | Tx,
  { draftId, partId }: { draftId: string; partId: string },
): Promise<StoredPart> {
  const [row] = await read
    .select({
      kind: draftParts.kind,
      content: draftParts.content,
      translations: draftParts.translations,
      revision: draftParts.revision,
      savedAt: draftParts.updatedAt,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
    })
    .from(draftParts)
    .leftJoin(employees, eq(employees.id, draftParts.updatedBy))
    .where(and(eq(draftParts.draftId, draftId), eq(draftParts.partId, partId)));
  if (!row) throw new Refused('not-found', `no part ${partId} in draft ${draftId}`);
  const { kind, content, translations, revision, savedAt, firstName, namePrefix, lastName } = row;
  const savedBy =
    firstName === null ? null : fullName({ firstName, namePrefix: namePrefix ?? '', lastName: lastName ?? '' });
  return { part: asPart(kind, content), translations: translations ?? {}, revision, savedBy, savedAt };
}

/** The column `kind` says what the document in `content` is: every write puts the two in together. */
function asPart(kind: DraftPartKind, content: DraftPart): KindOfPart {
  return { kind, content } as KindOfPart;
}
