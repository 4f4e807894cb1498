import type { ListedRule } from '@/domain/training/report';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

/** How a rule stands: once, standing, ended, and in how many waves. */
export async function stateText({ isStanding, createdOn, endedOn, waveDays }: ListedRule): Promise<string> {
  const t = await getTranslations('assignments');
  const date = await getDateText();
  if (endedOn) return t('rules.ended', { date: date(endedOn) });
  const last = waveDays.at(-1);
  if (last === undefined) return t(isStanding ? 'rules.standing' : 'rules.once', { date: date(createdOn) });
  const turns = { count: waveDays.length, first: date(waveDays[0] ?? last), last: date(last) };
  return t(isStanding ? 'turns.standing' : 'turns.once', turns);
}

export async function dueText({ due, waveDays }: ListedRule): Promise<string> {
  const t = await getTranslations('assignments');
  if (!('on' in due)) return t('rules.days', due);
  const date = (await getDateText())(due.on);
  return waveDays.length > 0 ? t('turns.onFirst', { date }) : t('rules.on', { date });
}
