import { Notice } from '@/components/ui/notice';
import type { OpeningConcern } from '@/domain/support/opening';
import { getTranslations } from '@/i18n/server';

/** In place of the way to open a round: that too few can answer, why that matters, and what to do. */
export async function TooFewToOpen(counts: { canAnswer: number; fewest: number }) {
  const t = await getTranslations('support');
  return (
    <Notice title={t('opening.few.title')}>
      <p>{t('opening.few.text', counts)}</p>
      <p className="mt-2">{t('opening.few.how')}</p>
    </Notice>
  );
}

type OpeningConcernsProps = {
  concerns: readonly OpeningConcern[];
  people: number;
  canAnswer: number;
  expected: number;
};

/** What speaks for waiting, above everything else. The round can be opened all the same. */
export async function OpeningConcerns({ concerns, people, canAnswer, expected }: OpeningConcernsProps) {
  if (concerns.length === 0) return null;
  const t = await getTranslations('support');
  return (
    <div className="mb-10">
      <Notice tone="danger" title={t('opening.waitTitle')}>
        {concerns.map((concern) => (
          <p key={concern} className="mb-2">
            {t(`opening.concerns.${concern}`, { people, canAnswer, expected })}
          </p>
        ))}
        {canAnswer < people && <p>{t('opening.how')}</p>}
      </Notice>
    </div>
  );
}
