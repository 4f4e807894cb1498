import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { ResponsibilityStatus } from '@/domain/responsibilities/model';
import { getTranslations } from '@/i18n/server';

const tones: Record<ResponsibilityStatus, BadgeTone> = {
  offered: 'wait',
  accepted: 'good',
  // Declining is allowed: nothing went wrong.
  declined: 'plain',
  ended: 'plain',
};

/** What became of an offer; of a person who has left, that nobody carries it now. */
export async function OfferStatusBadge({ status, hasLeft }: { status: ResponsibilityStatus; hasLeft: boolean }) {
  const t = await getTranslations('responsibility-admin');
  const isLost = hasLeft && (status === 'offered' || status === 'accepted');
  return <Badge tone={isLost ? 'danger' : tones[status]}>{isLost ? t('leftNote') : t(`status.${status}`)}</Badge>;
}
