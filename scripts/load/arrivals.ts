import { setTimeout as pause } from 'node:timers/promises';
import { PlainBrowser } from '../crash/plain-browser';
import { formOf, sendsTwice } from './answers';
import type { Round } from './round';

/** A page that says that the answer was saved, or one that says why not. */
const SAVED = 303;
const REFUSED = 200;

export type Arrivals = {
  /** From the first form sent to the last answer of the server. */
  seconds: number;
  /** How long each sender waited, in milliseconds, the shortest first. */
  waited: number[];
  /** What should not have happened. */
  complaints: string[];
};

/**
 * Everybody sends the form, one after the other, evenly spread over `seconds`, whether or not those before them have
 * had their answer: people do not wait for each other. Some send it twice at the same moment.
 */
export async function sendAll(url: string, { roundId, cookies }: Round, seconds: number): Promise<Arrivals> {
  const browsers = cookies.map((own) => new PlainBrowser(url, own));
  const [first] = browsers;
  if (!first) throw new Error('there is nobody to answer');
  const send = await first.formWith('S1', `/pulse/${roundId}`);
  const waited: number[] = [];
  const complaints: string[] = [];

  const once = async (person: number, by: PlainBrowser) => {
    const began = performance.now();
    const status = await send(formOf(person), by);
    waited.push(performance.now() - began);
    return status;
  };
  const answer = async (person: number, by: PlainBrowser) => {
    const sent = sendsTwice(person) ? [once(person, by), once(person, by)] : [once(person, by)];
    const wanted = sendsTwice(person) ? [REFUSED, SAVED] : [SAVED];
    const statuses = await Promise.all(sent).catch((error: unknown) => [String(error)]);
    const got = statuses.sort().join(' and ');
    if (got !== wanted.join(' and ')) complaints.push(`person ${person} was answered ${got}`);
  };

  const began = performance.now();
  const sent: Promise<void>[] = [];
  for (const [person, by] of browsers.entries()) {
    const due = began + (person / browsers.length) * seconds * 1000;
    const early = due - performance.now();
    if (early > 1) await pause(early);
    sent.push(answer(person, by));
  }
  await Promise.all(sent);
  return { seconds: (performance.now() - began) / 1000, waited: waited.sort((a, b) => a - b), complaints };
}
