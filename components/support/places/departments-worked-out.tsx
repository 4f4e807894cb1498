import { WorkedOut } from '@/components/support/forecast/worked-out';
import { type DepartmentChange, recountChanged } from '@/domain/support/places';
import { getTranslations } from '@/i18n/server';

type DepartmentsWorkedOutProps = {
  changes: ReadonlyMap<string, DepartmentChange>;
  /** The round that they are compared with. */
  before: { readonly number: number } | null;
};

/** How the figures of departments came about, and how it was decided which of them moved. */
export async function DepartmentsWorkedOut({ changes, before }: DepartmentsWorkedOutProps) {
  const t = await getTranslations('places');
  const recount = recountChanged(changes);
  return (
    <div className="no-print mt-4">
      <WorkedOut
        what={t('departments.workedOut.what')}
        text={t('departments.workedOut.text')}
        recount={null}
        whyNot={t('departments.workedOut.command')}
      />
      {before && recount && (
        <WorkedOut
          what={t('departments.changed.what', { number: before.number })}
          text={t('departments.changed.text')}
          count={t('departments.changed.count', { compared: changes.size })}
          recount={recount}
        />
      )}
    </div>
  );
}
