import { getTranslations } from '@/i18n/server';

/** What people wrote in a closed round, in no order; null where too few answered to show it. */
export async function Comments({ comments }: { comments: readonly string[] | null }) {
  const t = await getTranslations('support');
  if (comments === null) return <p className="reading">{t('roundPage.commentsFew')}</p>;
  if (comments.length === 0) return <p className="reading">{t('roundPage.commentsNone')}</p>;
  return (
    <>
      <p className="reading text-sm text-ink-soft">{t('roundPage.commentsNote')}</p>
      <ul className="reading mt-4">
        {comments.map((comment, index) => (
          <li key={index} className="border-t border-line py-3 whitespace-pre-line first:border-t-0">
            {comment}
          </li>
        ))}
      </ul>
    </>
  );
}
