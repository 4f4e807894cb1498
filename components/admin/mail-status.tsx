import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { ShownStatus } from '@/domain/notifications/outbox';
import { getTranslations } from '@/i18n/server';

const tones: Record<ShownStatus, BadgeTone> = {
  held: 'wait',
  queued: 'wait',
  sent: 'good',
  failed: 'danger',
  skipped: 'plain',
  discarded: 'plain',
  dead: 'plain',
};

export async function MailStatusBadge({ status }: { status: ShownStatus }) {
  const t = await getTranslations('admin');
  return <Badge tone={tones[status]}>{t(`outbox.statuses.${status}`)}</Badge>;
}
