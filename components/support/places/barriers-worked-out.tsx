import { WorkedOut } from '@/components/support/forecast/worked-out';
import { type BarriersFigure, recountBarrier } from '@/domain/support/barriers';
import type { BarrierId } from '@/domain/support/instrument';
import { getTranslations } from '@/i18n/server';

type BarriersWorkedOutProps = {
  figure: BarriersFigure;
  /** The barrier that is worked out as the example; null where no share is shown. */
  first: BarrierId | null;
  label: (id: BarrierId) => string;
};

/** How the shares of barriers came about. */
export async function BarriersWorkedOut({ figure, first, label }: BarriersWorkedOutProps) {
  const t = await getTranslations('places');
  return (
    <div className="no-print mt-4">
      <WorkedOut
        what={t('barriers.workedOut.what')}
        text={t('barriers.workedOut.text')}
        count={t('barriers.workedOut.count', { base: figure.base, invited: figure.N })}
        note={first ? t('barriers.workedOut.example', { barrier: label(first) }) : undefined}
        recount={first && recountBarrier(figure, first)}
        whyNot={t('barriers.workedOut.hidden')}
      />
    </div>
  );
}
