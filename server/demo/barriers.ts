import 'server-only';
import type { BarrierId } from '@/domain/support/instrument';
import { type Random, seededRandom } from './random';

const SEED = 20_261_103;
const OTHERS: readonly [BarrierId, ...BarrierId[]] = ['time', 'unclear', 'worries', 'no-help'];
/** From this round on, counted from 0, people have less time: the busy season. */
const BUSY_FROM = 6;
const GIVES_WAY: readonly BarrierId[] = ['no-benefit', 'worries', 'no-help'];

/** What people of the demo name as their barriers: mostly one, sometimes two, now and then nothing said. */
export function barrierNamer(): (first: BarrierId, round: number) => BarrierId[] {
  // A source of its own, so that the other answers stay the same.
  const random: Random = seededRandom(SEED);
  return (first, round) => {
    if (random.chance(0.05)) return [];
    if (first === 'nothing') return [first];
    const one = round >= BUSY_FROM && GIVES_WAY.includes(first) && random.chance(0.6) ? 'time' : first;
    const other = random.chance(0.35) ? random.pick(OTHERS) : one;
    return other === one ? [one] : [one, other];
  };
}
