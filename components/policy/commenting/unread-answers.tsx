import { ActionForm } from '@/components/forms/action-form';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import type { OwnComment } from '@/domain/policy/commenting';
import { getTranslations } from '@/i18n/server';

/** How many answers are new, and a way to say that they have been read; nothing when there are none. */
export async function UnreadAnswers({ comments, action }: { comments: readonly OwnComment[]; action: FormAction }) {
  const unread = comments.filter(({ isUnread }) => isUnread);
  if (unread.length === 0) return null;
  const t = await getTranslations('policy-draft');
  const count = unread.length;
  // What is answered while this page is open is not among what was read.
  const until = new Date(Math.max(...unread.map(({ answeredAt }) => answeredAt?.getTime() ?? 0)));
  return (
    <div className="reading mb-4 flex flex-col gap-3">
      <p>{t('read.unread', { count })}</p>
      <ActionForm action={action}>
        <input type="hidden" name="until" value={until.toISOString()} />
        <SubmitButton variant="quiet">{t('read.readThem', { count })}</SubmitButton>
      </ActionForm>
    </div>
  );
}
