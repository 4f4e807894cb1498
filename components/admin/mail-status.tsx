import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { MailStatus } from '@/domain/notifications/model';
import { getTranslations } from '@/i18n/server';

const tones: Record<MailStatus, BadgeTone> = {
  held: 'wait',
  queued: 'wait',
  sent: 'good',
  failed: 'danger',
  skipped: 'plain',
  discarded: 'plain',
};

export async function MailStatusBadge({ status }: { status: MailStatus }) {
  const t = await getTranslations('admin');
  return <Badge tone={tones[status]}>{t(`outbox.statuses.${status}`)}</Badge>;
}
