import { PageLink } from '@/components/ui/page-link';
import { type Column, DataTable } from '@/components/ui/table';
import type { Measurement, Verdict } from '@/domain/goals/model';
import type { Standing } from '@/domain/goals/progress';
import { getDateText } from '@/i18n/dates';
import { getTranslations, getWrittenLanguage } from '@/i18n/server';
import { goalAddress } from './addresses';
import { getFigureText, getOwnerText, getValueText } from './goal-words';
import { StandingBadge, VerdictBadge } from './goal-standing';

export type GoalRow = {
  id: string;
  title: string;
  owner: { name: string; hasLeft: boolean; canJudge: boolean };
  unit: string;
  target: number;
  dueOn: string;
  standing: Standing | null;
  verdict: { is: Verdict } | null;
  newest: Measurement | null;
  isWithheld: boolean;
};

/** Goals with how far they are, or with their verdict. */
export async function GoalTable({ goals, caption }: { goals: readonly GoalRow[]; caption: string }) {
  const t = await getTranslations('goals');
  const dateText = await getDateText();
  const lang = await getWrittenLanguage();
  const ownerText = await getOwnerText();
  const texts = new Map<string, { now: string; target: string }>();
  for (const { id, unit, newest, target, isWithheld } of goals) {
    const none = t(isWithheld ? 'withheld' : 'noFigure');
    const now = newest ? (await getFigureText(unit))(newest) : none;
    texts.set(id, { now, target: (await getValueText(unit))(target) });
  }
  const columns: Column<GoalRow>[] = [
    {
      key: 'goal',
      header: t('columns.goal'),
      cell: ({ id, title }) => (
        <PageLink href={goalAddress(id)} lang={lang}>
          {title}
        </PageLink>
      ),
    },
    {
      key: 'standing',
      header: t(goals.every(({ verdict }) => verdict) ? 'columns.verdict' : 'columns.standing'),
      cell: ({ standing, verdict }) =>
        verdict ? <VerdictBadge verdict={verdict.is} /> : <StandingBadge standing={standing} />,
    },
    { key: 'now', header: t('columns.now'), align: 'right', phone: 'line', cell: ({ id }) => texts.get(id)?.now },
    {
      key: 'target',
      header: t('columns.target'),
      align: 'right',
      phone: 'line',
      cell: ({ id }) => texts.get(id)?.target,
    },
    {
      key: 'owner',
      header: t('columns.owner'),
      cell: ({ owner, verdict }) => ownerText(owner, verdict !== null),
    },
    { key: 'due', header: t('columns.due'), nowrap: true, phoneLabel: true, cell: ({ dueOn }) => dateText(dueOn) },
  ];
  return <DataTable caption={caption} rows={goals} rowKey={({ id }) => id} columns={columns} />;
}
