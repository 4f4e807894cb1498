import type { Draft } from '@/domain/training/draft';
import { inEither, type PartRef } from '@/domain/training/draft-texts';
import { getLocale, getTranslations } from '@/i18n/server';

/** Enough of a question to know it by. */
const LONGEST = 90;

/** What the parts of a draft are called in lists, in the reader's language where that is written. */
export async function getPartTitle(draft: Draft): Promise<(part: PartRef) => string> {
  const t = await getTranslations('authoring');
  const locale = await getLocale();
  return ({ kind, id }) => {
    if (kind === 'head') return inEither(draft.head.title, locale);
    if (kind === 'lesson') {
      const lesson = draft.lessons.find((one) => one.id === id);
      return (lesson && inEither(lesson.title, locale)) || t('module.untitledLesson');
    }
    const question = draft.questions.find((one) => one.id === id);
    return (question && shortened(inEither(question.prompt, locale))) || t('module.untitledQuestion');
  };
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
