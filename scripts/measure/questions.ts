// How good questions are, and what answers to them show.
import { itemStatistics } from '@/domain/training/item-statistics';
import { masteryOfCounts } from '@/domain/training/mastery';
import { z } from 'zod';
import { command } from './command';
import { atMost, between0and1, count, fields, from0, listOf } from './fields';

const overZero = z.number({ error: 'must be a number over 0' }).gt(0, { error: 'must be a number over 0' });

const quiz = fields({
  marks: listOf(listOf(from0.nullable())),
  max: listOf(overZero).min(1, { error: 'must hold the highest mark of each item' }),
}).superRefine(({ marks, max }, context) => {
  marks.forEach((row, index) => {
    const complain = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path: ['marks', index, ...path], message });
    if (row.length !== max.length) complain([], `must hold ${max.length} marks, as "max" does`);
    const high = row.findIndex((mark, item) => mark !== null && mark > (max[item] ?? mark));
    if (high >= 0) complain([high], `is larger than "max[${high}]"`);
  });
});

export const items = command(quiz, ({ marks, max }) => {
  const { facility, discrimination, alpha, alphaWithout, mean, sd, sem } = itemStatistics(marks, max);
  return { facility, discrimination, alpha, alpha_without: alphaWithout, mean, sd, sem };
});

export const mastery = command(
  fields({ right: count, asked: count, days: from0, cut: between0and1.optional() }).superRefine(
    atMost('right', 'asked'),
  ),
  ({ cut, ...counts }) => {
    const { probability, verdict } = masteryOfCounts(counts, { cut });
    return { probability, mastered: verdict === 'mastered' };
  },
);
