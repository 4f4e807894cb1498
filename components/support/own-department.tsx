import type { SupportFigure } from '@/domain/support/figures';
import { getTranslations } from '@/i18n/server';
import { getFigureWords } from './figure-words';

type OwnDepartmentProps = {
  round: number;
  /** Null: it was not there when the round began. */
  department: { name: string; figure: SupportFigure | null } | null;
};

/** What a closed round says about the reader's own department, or why it says nothing. */
export async function OwnDepartment({ round, department }: OwnDepartmentProps) {
  const t = await getTranslations('support');
  const words = await getFigureWords();
  if (!department) return <p className="reading">{t('results.ownNone', { number: round })}</p>;

  const { name, figure } = department;
  const about = { department: name, number: round };
  if (!figure) return <p className="reading">{t('results.ownHidden', about)}</p>;
  if (figure.within)
    return <p className="reading">{t('results.ownWithin', { ...about, label: words.supporters(figure) })}</p>;
  if (!figure.supporters) return null;
  const share = words.percent(figure.supporters.value);
  return (
    <>
      <p className="reading">{t('results.ownShare', { ...about, share, range: words.range(figure.supporters) })}</p>
      <p className="mt-1 text-sm text-ink-soft">
        {t('results.ownAnswers', { answers: words.answers(figure), invited: words.count(figure.N) })}
      </p>
    </>
  );
}
