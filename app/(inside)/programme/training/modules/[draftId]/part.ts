import { orNotFound } from '@/app/refusals';
import { draftAddress, partAddress } from '@/components/training/authoring/addresses';
import type { StaleField } from '@/components/training/authoring/draft-state';
import type { EditorWords } from '@/components/training/authoring/words';
import type { TopicChoice } from '@/components/training/authoring/part-fields';
import type { DraftPartKind } from '@/domain/training/draft';
import { inEither } from '@/domain/training/draft-texts';
import { messages } from '@/i18n/messages';
import { getLocale, getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { type PartForEditing, partForEditing } from '@/server/training/authoring/queries';
import { getMomentText } from '../moment';

export type PartPage = {
  stored: PartForEditing;
  /** What the header of the page says. */
  header: { title: string; back: { href: string; label: string } };
  /** What the editors have in common. */
  shared: {
    revision: number;
    stale: StaleField[];
    topics: TopicChoice[];
    ownTopic: string;
    lastSaved: string;
    address: string;
    words: EditorWords;
  };
};

/** A part of a draft with everything that its page shows around the editor. */
export async function partPage(draftId: string, kind: DraftPartKind, partId: string): Promise<PartPage> {
  const viewer = await requireViewer();
  const stored = await orNotFound(partForEditing(viewer, { draftId, partId, kind }));
  const t = await getTranslations('authoring');
  const locale = await getLocale();
  const { when } = await getMomentText();
  const { savedBy: name, savedAt, place, of, revision, ownTopic, topics, title } = stored;
  const last = { when: when(savedAt) };
  const known = kind === 'head' ? topics : topics.filter(({ id }) => id !== ownTopic.id);
  return {
    stored,
    header: {
      title: kind === 'head' ? t('part.head') : t(`part.${kind}`, { place, of }),
      back: { href: draftAddress(draftId), label: inEither(title, locale) || t('list.untitled') },
    },
    shared: {
      revision,
      stale: stored.stale,
      topics: known.map((topic) => ({ value: topic.id, label: topic.name[locale] })),
      ownTopic: inEither(ownTopic.name, locale),
      lastSaved: name ? t('part.lastSaved', { name, ...last }) : t('part.lastSavedNobody', last),
      address: partAddress(draftId, { kind, id: partId }),
      words: messages[locale].authoring.editor,
    },
  };
}
