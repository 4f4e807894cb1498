import { Section } from '@/components/ui/section';
import { reminderDays, type ReminderMoment } from '@/domain/support/reminders';
import type { ResponseBand } from '@/domain/support/response-band';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

/** The response of an open round, or why none is shown. */
export async function ResponseSoFar({ shown }: { shown: { band: ResponseBand; since: string } | null }) {
  const t = await getTranslations('planning');
  const dateText = await getDateText();
  return (
    <Section title={t('response.title')}>
      <div className="reading flex flex-col gap-4">
        {shown ? (
          <>
            <p>
              {t('response.since', {
                isFirst: shown.band === 'under-20' ? 'yes' : 'no',
                day: dateText(shown.since),
                share: t(`response.band.${shown.band}`),
              })}
            </p>
            <p className="text-ink-soft">{t('response.how')}</p>
          </>
        ) : (
          <p>{t('response.none')}</p>
        )}
      </div>
    </Section>
  );
}

type RoundLettersProps = { openedOn: string; closesOn: string; reminders: readonly ReminderMoment[] };

/** When everyone who is invited gets a letter about an open round. */
export async function RoundLetters({ openedOn, closesOn, reminders }: RoundLettersProps) {
  const t = await getTranslations('planning');
  const dateText = await getDateText();
  const days = reminderDays({ openedOn, closesOn }, reminders);
  return (
    <Section title={t('letters.title')}>
      {days.length === 0 ? (
        <p className="reading">{t('letters.none')}</p>
      ) : (
        <div className="reading flex flex-col gap-4">
          <ul className="list-disc space-y-2 ps-6">
            {days.map(({ moment, day }) => (
              <li key={moment}>{t('letters.day', { moment, day: dateText(day) })}</li>
            ))}
          </ul>
          <p className="text-ink-soft">{t('letters.all')}</p>
        </div>
      )}
    </Section>
  );
}
