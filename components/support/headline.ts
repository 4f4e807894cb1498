import type { ClosedRound } from '@/domain/support/rounds';
import { trend } from '@/domain/support/trend';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

/**
 * What can be said in one sentence about the newest closed round, and about the step from the one before.
 *
 * @param rounds     oldest first
 * @param department its name, where the rounds are those of a department; never how it compares with others
 */
export async function supportHeadline(rounds: readonly ClosedRound[], department?: string): Promise<string> {
  const t = await sentences(department);
  const words = await getFigureWords();
  const [before, last] = [rounds.at(-2), rounds.at(-1)];
  if (!last) return (await getTranslations('support'))('headline.none');
  if (last.figure?.within) return t('within', { label: words.supporters(last.figure) });
  if (!last.figure?.supporters) return t('hidden', { number: last.number });

  const share = words.percent(last.figure.supporters.value);
  const range = words.range(last.figure.supporters);
  const step = before ? trend(before, last) : null;
  if (!before || !step) return t('share', { share, range });
  const since = (await getDateText())(before.day);
  return step.basis === 'same-people'
    ? samePeople(step.direction ?? 'level', { share, range, since, department })
    : t(step.direction ?? 'level', { share, range, since });
}

type Sentence = 'share' | 'risen' | 'fallen' | 'level' | 'within' | 'hidden';

async function sentences(department: string | undefined) {
  const [all, own] = [await getTranslations('support'), await getTranslations('view')];
  return (key: Sentence, values: Record<string, string | number>) =>
    department === undefined ? all(`headline.${key}`, values) : own(`headline.${key}`, { ...values, department });
}

type SameValues = { share: string; range: string; since: string; department: string | undefined };

/** Where it is known what the same people answered, they decide whether something changed, and the sentence says so. */
async function samePeople(key: 'risen' | 'fallen' | 'level', { department, ...values }: SameValues): Promise<string> {
  const t = await getTranslations('linking');
  return department === undefined
    ? t(`headline.${key}`, values)
    : t(`departmentHeadline.${key}`, { ...values, department });
}
