// One round, two rounds, and people trained beside people waiting.
import { change as changeBetween, paired, type Overlap } from '@/domain/statistics/change';
import { discoveries as discoveriesIn } from '@/domain/statistics/discoveries';
import { effect as effectOf } from '@/domain/statistics/effect';
import { share as shareOf } from '@/domain/statistics/share';
import { weighted as weightedTo } from '@/domain/statistics/weighted';
import { scaleValues } from '@/domain/support/instrument';
import { supportBand, supportScore } from '@/domain/support/score';
import { z } from 'zod';
import { command, type Figures } from './command';
import { atMost, count, fields, fraction, listOf, must, name } from './fields';

const item = z.literal(scaleValues, { error: 'must be a whole number from 1 to 5, or null' }).nullable();
const four = must('a list of four answers');

export const score = command(fields({ S: z.tuple([item, item, item, item], four) }), ({ S: [S1, S2, S3, S4] }) => {
  const result = supportScore({ S1, S2, S3, S4 });
  return { score: result, band: result === null ? null : supportBand(result) };
});

const answered = { n: count, supporters: count };

export const share = command(
  fields({ N: count.nullable(), ...answered })
    .superRefine(atMost('n', 'N'))
    .superRefine(atMost('supporters', 'n')),
  ({ N, ...counts }) => {
    const result = N === null ? shareOf({ N, ...counts }) : shareOf({ N, ...counts });
    return {
      share: result?.value ?? null,
      low: result?.low ?? null,
      high: result?.high ?? null,
      ...whatTheSilentLeave(N, counts),
    };
  },
);

/** These do not wait for anybody to answer: when nobody did, everything is open. */
function whatTheSilentLeave(N: number | null, { n, supporters }: { n: number; supporters: number }): Figures {
  if (N === null || N === 0) return { response: null, worst: null, best: null };
  return { response: n / N, worst: supporters / N, best: (supporters + N - n) / N };
}

const department = fields({ name, N: count, ...answered })
  .superRefine(atMost('n', 'N'))
  .superRefine(atMost('supporters', 'n'));

const departments = listOf(department).superRefine((all, context) => {
  const again = all.findIndex(({ name: one }, index) => all.findIndex((other) => other.name === one) < index);
  if (again > 0) context.addIssue({ code: 'custom', path: [again, 'name'], message: 'is there twice' });
});

export const weighted = command(fields({ departments }), ({ departments: all }) => {
  const result = weightedTo(all.map((one) => ({ ...one, id: one.name })));
  const invited = all.reduce((sum, { N }) => sum + N, 0);
  return {
    raw: result?.raw ?? null,
    share: result?.share ?? null,
    se: result?.se ?? null,
    effective_n: result?.effectiveN ?? null,
    low: result?.low ?? null,
    high: result?.high ?? null,
    response: result?.response ?? (invited > 0 ? 0 : null),
  };
});

const overlap = fields({ both: count, left: count, joined: count, neither: count });

const rounds = z
  .strictObject({
    n1: count.optional(),
    s1: count.optional(),
    n2: count.optional(),
    s2: count.optional(),
    overlap: overlap.nullish(),
  })
  .superRefine(atMost('s1', 'n1'))
  .superRefine(atMost('s2', 'n2'))
  .superRefine((given, context) => {
    const names = ['n1', 's1', 'n2', 's2'] as const;
    const missing = names.filter((one) => given[one] === undefined);
    if (missing.length === 0 || (missing.length === names.length && given.overlap)) return;
    context.addIssue({ code: 'custom', path: [missing[0] ?? 'n1'], message: 'is missing' });
  })
  .superRefine(({ n1, s1, n2, s2, overlap: people }, context) => {
    if (!people || n1 === undefined || s1 === undefined || n2 === undefined || s2 === undefined) return;
    const { both, left, joined, neither } = people;
    const fits = both + left <= s1 && joined + neither <= n1 - s1 && both + joined <= s2 && left + neither <= n2 - s2;
    if (!fits) context.addIssue({ code: 'custom', path: ['overlap'], message: 'holds more people than the rounds do' });
  });

export const change = command(rounds, ({ n1, s1, n2, s2, overlap: people = null }) => {
  const known = n1 !== undefined && s1 !== undefined && n2 !== undefined && s2 !== undefined;
  const all = known
    ? changeBetween({ before: { n: n1, supporters: s1 }, after: { n: n2, supporters: s2 }, overlap: people })
    : null;
  const panel = all ? all.panel : panelOf(people);
  return {
    change: all?.change ?? null,
    se: all?.se ?? null,
    low: all?.low ?? null,
    high: all?.high ?? null,
    panel: panel && { n: panel.n, change: panel.change, low: panel.low, high: panel.high, p: panel.p },
    demonstrable: all ? all.demonstrable : panel !== null && (panel.low > 0 || panel.high < 0),
  };
});

function panelOf(people: Overlap | null) {
  return people && people.both + people.left + people.joined + people.neither > 0 ? paired(people) : null;
}

export const discoveries = command(fields({ p: listOf(fraction), rate: fraction }), ({ p, rate }) => ({
  flagged: discoveriesIn(
    p.map((value, index) => ({ id: String(index), p: value })),
    rate,
  ).length,
}));

export const effect = command(fields({ trained: overlap, waiting: overlap }), (groups) => {
  const result = effectOf(groups);
  return {
    trained: result?.trained ?? null,
    waiting: result?.waiting ?? null,
    effect: result?.effect ?? null,
    se: result?.se ?? null,
    low: result?.low ?? null,
    high: result?.high ?? null,
    demonstrable: result?.demonstrable ?? false,
  };
});
