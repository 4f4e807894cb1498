import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/table';
import { scaleItems } from '@/domain/support/instrument';
import type { PublishedReliability } from '@/domain/support/reliability';
import { getFormatter, getLocale, getTranslations } from '@/i18n/server';
import { WorkedOut } from './worked-out';

/** Whether the four support items of a round measure one thing, in plain words, with the figures beside them. */
export async function ReliabilitySection({ figure: { alpha, word, items } }: { figure: PublishedReliability }) {
  const t = await getTranslations('forecast');
  const format = await getFormatter();
  const locale = await getLocale();
  const decimals = (figure: number) =>
    format.number(figure, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).replace('-', '−');
  const question = (id: string) => scaleItems.find((item) => item.id === id)?.question[locale] ?? id;
  return (
    <Section title={t('reliability.title')} intro={t(`reliability.words.${word ?? 'unknown'}`)}>
      {alpha !== null && <p className="reading mb-4">{t('reliability.alpha', { alpha: decimals(alpha) })}</p>}
      <div className="max-w-4xl">
        <DataTable
          caption={t('reliability.caption')}
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { key: 'item', header: t('reliability.item'), cell: ({ id }) => question(id) },
            {
              key: 'rest',
              header: t('reliability.itemRest'),
              align: 'right',
              cell: ({ itemRest }) => (itemRest === null ? t('reliability.none') : decimals(itemRest)),
            },
            { key: 'word', header: t('reliability.word'), cell: (item) => t(`reliability.items.${item.word}`) },
          ]}
        />
      </div>
      <WorkedOut
        what={t('reliability.what')}
        text={t('reliability.workedOut')}
        recount={null}
        whyNot={t('reliability.noCommand')}
      />
    </Section>
  );
}
