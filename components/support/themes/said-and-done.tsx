import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { AnsweredTheme, SaidAndDone } from '@/domain/support/themes';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { ThemeBadge } from './theme-badge';

type SaidAndDoneProps = {
  /** Newest first; of the newest the answers stand open, of earlier ones they are a press away. */
  rounds: readonly (SaidAndDone & { readonly day: string })[];
  today: string;
};

/** "You said, we did", for everyone: per round what was done with what people wrote. */
export async function SaidAndDoneByRound({ rounds, today }: SaidAndDoneProps) {
  const t = await getTranslations('themes');
  const dateText = await getDateText();
  const [newest, ...earlier] = rounds;
  const title = ({ number, day }: { number: number; day: string }) => t('said.round', { number, day: dateText(day) });
  return (
    <Section id="said" title={t('said.title')} intro={newest ? t('said.intro') : t('said.introNone')}>
      {newest && (
        <>
          <h3 className="text-base">{title(newest)}</h3>
          <Answers said={newest} today={today} />
        </>
      )}
      {earlier.length > 0 && (
        <div className="mt-8">
          <h3 className="text-base">{t('said.earlier')}</h3>
          {earlier.map((round) => (
            <Disclosure key={round.roundId} summary={title(round)}>
              <Answers said={round} today={today} />
            </Disclosure>
          ))}
        </div>
      )}
    </Section>
  );
}

/** So many answers stand open before the questions; the rest is a press away. */
const SHOWN_BEFORE = 2;

/** What was done since people were asked last, shown to them before they answer again. */
export async function SaidBefore({ said, today }: { said: SaidAndDone; today: string }) {
  const t = await getTranslations('themes');
  const rest = said.themes.slice(SHOWN_BEFORE);
  return (
    <Section title={t('said.title')} intro={t('said.before', { number: said.number })}>
      <Answers said={{ ...said, themes: said.themes.slice(0, SHOWN_BEFORE) }} today={today} />
      {rest.length > 0 && (
        <Disclosure summary={t('said.more', { count: rest.length })}>
          <AnswerList themes={rest} today={today} />
        </Disclosure>
      )}
    </Section>
  );
}

async function Answers({ said, today }: { said: Pick<SaidAndDone, 'themes' | 'noThemes'>; today: string }) {
  const t = await getTranslations('themes');
  const locale = await getLocale();
  if (said.noThemes) return <p className="reading mt-2">{t('said.noThemes', { reason: said.noThemes[locale] })}</p>;
  return <AnswerList themes={said.themes} today={today} />;
}

async function AnswerList({ themes, today }: { themes: readonly AnsweredTheme[]; today: string }) {
  const locale = await getLocale();
  return (
    <ul className="reading">
      {themes.map((theme) => (
        <li key={theme.id} className="border-b border-line py-4 last:border-b-0">
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <strong>{theme.title[locale]}</strong>
            <span className="text-sm">
              <ThemeBadge theme={theme} today={today} />
            </span>
          </div>
          <p className="mt-1 whitespace-pre-line">{theme.answer[locale]}</p>
        </li>
      ))}
    </ul>
  );
}
