import { Badge, type BadgeTone } from '@/components/ui/badge';
import { TodoList } from '@/components/ui/todo-list';
import type { ResponsibilityStatus } from '@/domain/responsibilities/model';
import { getTranslations, getWrittenLanguage } from '@/i18n/server';
import { responsibilityAddress } from './addresses';

const tones: Record<ResponsibilityStatus, BadgeTone> = {
  offered: 'wait',
  accepted: 'good',
  declined: 'plain',
  ended: 'plain',
};

type Own = { id: string; title: string; status: ResponsibilityStatus };

/** One's own responsibilities with what was answered; the whole line leads to it. */
export async function OwnResponsibilities({
  responsibilities,
  label,
}: {
  responsibilities: readonly Own[];
  label: string;
}) {
  const t = await getTranslations('responsibilities');
  const lang = await getWrittenLanguage();
  const items = responsibilities.map(({ id, title, status }) => ({
    href: responsibilityAddress(id),
    title,
    lang,
    note: <Badge tone={tones[status]}>{t(`mine.status.${status}`)}</Badge>,
  }));
  return <TodoList items={items} label={label} />;
}
