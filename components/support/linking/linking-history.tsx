import { DataTable } from '@/components/ui/table';
import { Written } from '@/components/ui/written';
import type { Linking } from '@/domain/support/linking';
import { getDateText } from '@/i18n/dates';
import { getTranslations, getWrittenLanguage } from '@/i18n/server';

type Decision = {
  linking: Linking;
  agreedOn: string | null;
  agreedWith: string | null;
  note: string;
  decidedAt: Date;
};

/** What was decided about how answers are kept, with whom and when it was agreed; the newest first. */
export async function LinkingHistory({ decisions }: { decisions: readonly Decision[] }) {
  const t = await getTranslations('linking');
  const date = await getDateText({ withYear: true });
  const lang = await getWrittenLanguage();
  if (decisions.length === 0) return <p>{t('history.none')}</p>;
  return (
    <DataTable
      caption={t('history.caption')}
      rows={decisions}
      rowKey={({ decidedAt }) => decidedAt.toISOString()}
      columns={[
        {
          key: 'what',
          header: t('history.what'),
          width: '10rem',
          cell: ({ linking }) => t(`names.${linking}`),
        },
        { key: 'note', header: t('history.note'), cell: ({ note }) => <Written lang={lang}>{note}</Written> },
        {
          key: 'agreed',
          header: t('history.agreed'),
          phone: 'line',
          width: '16rem',
          cell: ({ agreedOn, agreedWith }) =>
            agreedOn && agreedWith ? (
              <Written lang={lang}>{t('history.agreement', { day: date(agreedOn), agreedWith })}</Written>
            ) : (
              t('history.noAgreement')
            ),
        },
        {
          key: 'decidedAt',
          header: t('history.decidedAt'),
          phone: 'hidden',
          nowrap: true,
          width: '11rem',
          cell: ({ decidedAt }) => date(decidedAt),
        },
      ]}
    />
  );
}
