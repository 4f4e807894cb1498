import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { AssignmentStatus } from '@/domain/training/model';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

const tones: Record<AssignmentStatus, BadgeTone> = {
  open: 'plain',
  overdue: 'danger',
  completed: 'good',
  waived: 'plain',
};

/** Where an assignment stands, as whoever runs the programme reads it. */
export async function AssignmentStatusBadge(props: { status: AssignmentStatus; completedOn: string | null }) {
  const { status, completedOn } = props;
  const t = await getTranslations('assignments');
  const date = await getDateText();
  return (
    <Badge tone={tones[status]}>
      {completedOn ? t('statusOn.completed', { date: date(completedOn) }) : t(`status.${status}`)}
    </Badge>
  );
}
