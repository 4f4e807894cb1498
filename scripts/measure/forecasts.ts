// When the goal is reached, where the data say so.
import { fitBass } from '@/domain/statistics/bass';
import { forecastAdoption as adoptionAfter } from '@/domain/statistics/forecast-adoption';
import { forecastSupport as supportAfter } from '@/domain/statistics/forecast-support';
import { z } from 'zod';
import { command } from './command';
import { anyNumber, between0and1, count, fields, fraction, from0, listOf, wholeFrom } from './fields';

const complaint = (context: z.RefinementCtx, path: PropertyKey[], message: string) =>
  context.addIssue({ code: 'custom', path, message });

const series = fields({
  times: listOf(anyNumber),
  n: listOf(count),
  supporters: listOf(count),
  target: between0and1,
}).superRefine(({ times, n, supporters }, context) => {
  if (n.length !== times.length) complaint(context, ['n'], 'must be as long as "times"');
  if (supporters.length !== times.length) complaint(context, ['supporters'], 'must be as long as "times"');
  const back = times.findIndex((time, index) => index > 0 && time <= (times[index - 1] ?? time));
  if (back > 0) complaint(context, ['times', back], 'is not later than the one before');
  const many = supporters.findIndex((value, index) => value > (n[index] ?? value));
  if (many >= 0) complaint(context, ['supporters', many], `is larger than "n[${many}]"`);
});

export const forecastSupport = command(series, (input) => {
  const { rising, earliest, median, latest, verdict } = supportAfter(input);
  return { rising, earliest, median, latest, verdict };
});

const adoption = fields({
  employees: wholeFrom(1),
  target: fraction.gt(0, { error: 'must be a fraction over 0' }),
  adopters: listOf(count),
}).superRefine(({ employees, adopters }, context) => {
  const all = adopters.reduce((sum, value) => sum + value, 0);
  if (all > employees) complaint(context, ['adopters'], `adds up to ${all}, more than "employees"`);
});

export const forecastAdoption = command(adoption, (input) => {
  const { p, q, ceiling, loglik, gate, date, low, high } = adoptionAfter(input);
  return { p, q, ceiling, loglik, gate, date, low, high };
});

export const bass = command(fields({ sales: listOf(from0) }), (input) => {
  const fit = fitBass(input);
  return { p: fit?.p ?? null, q: fit?.q ?? null, m: fit?.m ?? null };
});
