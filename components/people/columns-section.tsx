import type { FormAction } from '@/components/forms/form-state';
import { buttonClass } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { ColumnMapping } from '@/domain/people/import-columns';
import { getFormatter, getTranslations } from '@/i18n/server';
import { ColumnsForm } from './columns-form';

type ColumnsSectionProps = {
  header: readonly string[];
  mapping: ColumnMapping;
  action: FormAction;
  /** Whether the import cannot go on before somebody has chosen. */
  isNeeded: boolean;
};

/** The columns of the file: to choose when it has to be, else behind a button. */
export async function ColumnsSection({ isNeeded, ...columns }: ColumnsSectionProps) {
  const t = await getTranslations('people-import');
  if (isNeeded) {
    return (
      <Section title={t('columns.title')} intro={t('columns.intro')}>
        <ColumnsForm {...columns} isMain />
      </Section>
    );
  }
  const used = new Set(Object.values(columns.mapping));
  const unused = columns.header.filter((_name, index) => !used.has(index));
  const format = await getFormatter();
  return (
    <Section title={t('columns.title')} intro={t('columns.read')}>
      {unused.length > 0 && <p className="reading mb-4">{t('columns.unused', { names: format.list(unused) })}</p>}
      {/* Without scripts an answer comes with a new page, on which this would have closed over it. */}
      <details className="noscript:[&::details-content]:[content-visibility:visible]">
        <summary className={buttonClass('quiet', 'normal', 'max-sm:w-full')}>{t('columns.open')}</summary>
        <div className="mt-6">
          <ColumnsForm {...columns} isMain={false} />
        </div>
      </details>
    </Section>
  );
}
