import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { CommentOutcome } from '@/domain/policy/model';
import { getTranslations } from '@/i18n/server';

const tones: Record<CommentOutcome, BadgeTone> = { 'taken-over': 'good', partly: 'good', not: 'plain' };

/** What became of a comment, in a word. */
export async function OutcomeBadge({ outcome }: { outcome: CommentOutcome | null }) {
  const t = await getTranslations('policy-draft');
  if (outcome === null) return <Badge tone="wait">{t('read.noAnswer')}</Badge>;
  return <Badge tone={tones[outcome]}>{t(`comments.outcomes.${outcome}`)}</Badge>;
}
