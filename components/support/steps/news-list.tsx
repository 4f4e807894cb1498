import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import type { News } from '@/domain/adoption/news';
import { getMomentText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { getFigureWords } from '../figure-words';
import { getMonthWords } from '../forecast/outlook-words';

type NewsListProps = {
  /** The reader's last look before this visit; null: this is their first. */
  since: Date | null;
  news: readonly News[];
};

/** What has changed since somebody looked last, one sentence each, with the way to it. */
export async function NewsList({ since, news }: NewsListProps) {
  const t = await getTranslations('adoption');
  const momentText = await getMomentText();
  const sentence = await getNewsText();
  return (
    <Section id="news" title={since ? t('news.titleOn', { moment: momentText(since) }) : t('news.title')}>
      {news.length === 0 ? (
        <p className="reading">{t(since ? 'news.nothing' : 'news.first')}</p>
      ) : (
        <ul className="reading flex flex-col gap-2">
          {news.map((one) => (
            <li key={one.kind === 'round' ? one.roundId : one.kind === 'policy' ? `policy-${one.number}` : one.kind}>
              <PageLink href={wayTo(one)}>{sentence(one)}</PageLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function wayTo(news: News): string {
  switch (news.kind) {
    case 'round':
      return `/programme/rounds/${news.roundId}`;
    case 'forecast':
    case 'goal':
      return '#forecast';
    case 'policy':
      return '/programme/policy';
    case 'themes':
      return '/results';
    case 'completions':
      return '#training';
    case 'responsibilities':
      return '/programme/responsibilities';
  }
}

async function getNewsText(): Promise<(news: News) => string> {
  const t = await getTranslations('adoption');
  const locale = await getLocale();
  const { percent, supporters } = await getFigureWords();
  const months = await getMonthWords();
  return (news) => {
    switch (news.kind) {
      case 'round':
        return news.figure?.supporters || news.figure?.within
          ? t('news.round', { number: news.number, support: supporters(news.figure) })
          : t('news.roundHidden', { number: news.number });
      case 'forecast': {
        const goal = percent(news.goal);
        if (news.outlook.kind === 'reached') return t('news.forecastReached', { goal });
        if (news.outlook.kind === 'no-date') return t('news.forecastNone', { goal });
        const { from, to, isOne } = months(news.outlook);
        return isOne ? t('news.forecastDateOne', { goal, to }) : t('news.forecastDate', { goal, from, to });
      }
      case 'goal':
        return t('news.goal', { goal: percent(news.goal) });
      case 'policy':
        return t('news.policy', { number: news.number });
      case 'themes':
        return t('news.themes', { count: news.count, title: news.title[locale] });
      case 'completions':
        return t('news.completions', { times: news.times });
      case 'responsibilities': {
        const { accepted, declined } = news;
        if (declined === 0) return t('news.accepted', { accepted });
        return accepted === 0 ? t('news.declinedOnly', { declined }) : t('news.answered', { accepted, declined });
      }
    }
  };
}
