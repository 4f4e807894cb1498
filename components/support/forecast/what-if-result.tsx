import { DataTable } from '@/components/ui/table';
import type { Lever, WhatIf } from '@/domain/support/what-if';
import { inPoints } from '@/domain/support/rounds';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from '../figure-words';
import { getMonthText, getMonthWords } from './outlook-words';
import { RangeStrips } from './range-strips';

type WhatIfResultProps = {
  found: WhatIf;
  /** A fraction 0–1. */
  goal: number;
  /** From the last round to as far ahead as anybody looks; days 'YYYY-MM-DD'. */
  span: { from: string; to: string };
};

/** What one assumption does to the range: a sentence, both ranges on one line of time, and the days. */
export async function WhatIfResult({ found, goal, span }: WhatIfResultProps) {
  const t = await getTranslations('forecast');
  const dateText = await getDateText();
  const day = (when: string | null) => (when === null ? t('whatIfPage.beyond') : dateText(when));
  const rows = [
    { name: t('whatIfPage.measured'), range: found.measured, isAssumed: false },
    { name: t('whatIfPage.assumed'), range: found.assumed, isAssumed: true },
  ];
  const isBeyond = rows.some(({ range }) => range.latest === null);
  return (
    <>
      <p className="reading mb-6 text-lg">{await sentenceOf(found, goal)}</p>
      <RangeStrips rows={rows} span={span} />
      <div className="mt-6 max-w-3xl">
        <DataTable
          caption={t('whatIfPage.table.caption')}
          rows={rows}
          rowKey={({ name }) => name}
          columns={[
            { key: 'what', header: t('whatIfPage.table.what'), cell: ({ name }) => name },
            ...(['earliest', 'median', 'latest'] as const).map((which) => ({
              key: which,
              header: t(`whatIfPage.table.${which}`),
              phone: 'line' as const,
              phoneLabel: true,
              cell: ({ range }: (typeof rows)[number]) => day(range[which]),
            })),
          ]}
        />
      </div>
      {isBeyond && <p className="reading mt-4 text-sm text-ink-soft">{t('whatIfPage.horizon')}</p>}
    </>
  );
}

async function sentenceOf({ assumed, lever }: WhatIf, share: number): Promise<string> {
  const t = await getTranslations('forecast');
  const goal = (await getFigureWords()).percent(share);
  const assumption = await assumptionOf(lever);
  const month = await getMonthText();
  const { earliest, median, latest } = assumed;
  if (earliest === null) return t('whatIfPage.answer.none', { assumption, goal });
  if (median === null || latest === null) {
    return t('whatIfPage.answer.open', { assumption, goal, from: month(earliest) });
  }
  const { from, to, likely, isOne } = (await getMonthWords())({ earliest, median, latest });
  return isOne
    ? t('whatIfPage.answer.one', { assumption, goal, to })
    : t('whatIfPage.answer.all', { assumption, goal, from, to, likely });
}

async function assumptionOf(lever: Lever): Promise<string> {
  const t = await getTranslations('forecast');
  switch (lever.kind) {
    case 'response':
      return t('whatIfPage.response.sentence', { value: String(inPoints(lever.response)) });
    case 'points': {
      const points = inPoints(Math.abs(lever.perRound));
      return t(lever.perRound < 0 ? 'whatIfPage.points.less' : 'whatIfPage.points.more', { points });
    }
    case 'start':
      return t('whatIfPage.start.sentence', { day: (await getDateText())(lever.day) });
  }
}
