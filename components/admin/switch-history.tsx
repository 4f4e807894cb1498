import { DataTable } from '@/components/ui/table';
import { Written } from '@/components/ui/written';
import { getDateText } from '@/i18n/dates';
import { getTranslations, getWrittenLanguage } from '@/i18n/server';

type Decision = { isOn: boolean; agreedOn: string; reason: string; decidedAt: Date };

/** What was decided about a switch, the newest first. */
export async function SwitchHistory({ decisions }: { decisions: readonly Decision[] }) {
  const t = await getTranslations('admin');
  const date = await getDateText();
  const lang = await getWrittenLanguage();
  return (
    <DataTable
      caption={t('levels.historyCaption')}
      rows={decisions}
      rowKey={({ decidedAt }) => decidedAt.toISOString()}
      columns={[
        {
          key: 'state',
          header: t('levels.columns.state'),
          width: '6rem',
          cell: ({ isOn }) => t(isOn ? 'levels.stateOn' : 'levels.stateOff'),
        },
        {
          key: 'reason',
          header: t('levels.columns.reason'),
          cell: ({ reason }) => <Written lang={lang}>{reason}</Written>,
        },
        {
          key: 'agreedOn',
          header: t('levels.columns.agreedOn'),
          phone: 'aside',
          phoneLabel: true,
          nowrap: true,
          width: '11rem',
          cell: ({ agreedOn }) => date(agreedOn),
        },
        {
          key: 'decidedAt',
          header: t('levels.columns.decidedAt'),
          phone: 'hidden',
          nowrap: true,
          width: '11rem',
          cell: ({ decidedAt }) => date(decidedAt),
        },
      ]}
    />
  );
}
