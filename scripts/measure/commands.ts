import type { Command } from './command';
import { bass, forecastAdoption, forecastSupport } from './forecasts';
import { suppress, suppressTable } from './groups';
import { items, mastery } from './questions';
import { change, discoveries, effect, score, share, weighted } from './shares';

/** What can be worked out, by the name that is typed; in words: docs/measure.md. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['score', score],
  ['share', share],
  ['weighted', weighted],
  ['change', change],
  ['discoveries', discoveries],
  ['suppress', suppress],
  ['suppress-table', suppressTable],
  ['forecast-support', forecastSupport],
  ['forecast-adoption', forecastAdoption],
  ['bass', bass],
  ['items', items],
  ['mastery', mastery],
  ['effect', effect],
]);
