import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { Verdict } from '@/domain/goals/model';
import type { Standing } from '@/domain/goals/progress';
import { getTranslations } from '@/i18n/server';

const toneOf = { 'on-track': 'good', behind: 'danger', unknown: 'plain', verdict: 'wait' } as const satisfies Record<
  string,
  BadgeTone
>;

/** How a goal is going, in a word; `standing` is null from its day of verdict on. */
export async function StandingBadge({ standing }: { standing: Standing | null }) {
  const t = await getTranslations('goals');
  const is = standing?.is ?? 'verdict';
  const word = standing?.is === 'unknown' && standing.because === 'withheld' ? 'withheld' : is;
  return <Badge tone={toneOf[is]}>{t(`standing.${word}`)}</Badge>;
}

/** The verdict of a goal, in a word. */
export async function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const t = await getTranslations('goals');
  return <Badge tone={verdict === 'met' ? 'good' : 'plain'}>{t(`verdicts.${verdict}`)}</Badge>;
}
