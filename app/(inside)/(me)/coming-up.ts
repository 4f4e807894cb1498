import { responsibilityAddress } from '@/components/responsibilities/addresses';
import type { Viewer } from '@/domain/access/viewer';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { ownKnowledge } from '@/server/training/knowledge/queries';
import type { Waiting } from './tasks';

/** How many things to come are worth naming. */
const NAMED = 4;

/** For who has nothing to do: what comes next, the nearest day first, then what can be done at any time. */
export async function comingUp(
  viewer: Viewer,
  employeeId: string,
  { modules, responsibilities }: Waiting,
  today: string,
): Promise<{ href: string; title: string }[]> {
  const t = await getTranslations('me');
  const date = await getDateText();
  const locale = await getLocale();
  const topics = await ownKnowledge(viewer, employeeId);

  const reviews = responsibilities
    .filter(({ status, reviewOn }) => status === 'accepted' && reviewOn >= today)
    .map(({ id, title, reviewOn }) => ({
      on: reviewOn,
      href: responsibilityAddress(id),
      title: t('today.next.review', { date: date(reviewOn), title }),
    }));
  const retained = topics.flatMap(({ name, path, level: { next } }) => {
    if (!next?.notBefore || path.rightAnswers === null) return [];
    const title = t('today.next.retain', { date: date(next.notBefore), topic: name[locale] });
    return [{ on: next.notBefore.toISOString().slice(0, 10), href: '/me', title }];
  });
  const refreshes = topics
    .filter(({ level }) => level.refreshDue)
    .map(({ name }) => ({ href: '/training', title: t('today.next.refresh', { topic: name[locale] }) }));
  const raises = topics.flatMap(({ name, path, level: { next, refreshDue } }) => {
    if (!next || next.notBefore || refreshDue || !path.rightAnswers) return [];
    const values = { n: path.rightAnswers, level: next.level, topic: name[locale] };
    return [{ href: '/training', title: t('today.next.raise', values) }];
  });
  const library = modules.filter(({ status }) => status === 'library').length;

  return [
    ...[...reviews, ...retained].sort((a, b) => a.on.localeCompare(b.on)).map(({ href, title }) => ({ href, title })),
    ...refreshes,
    ...raises,
    ...(library > 0 ? [{ href: '/training', title: t('today.next.library', { count: library }) }] : []),
  ].slice(0, NAMED);
}
