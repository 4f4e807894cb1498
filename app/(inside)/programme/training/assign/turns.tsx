import { WaveTable } from '@/components/training/wave-table';
import { Field } from '@/components/forms/field';
import { Button } from '@/components/ui/button';
import { queryEntries } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { PageLink } from '@/components/ui/page-link';
import { FilterSelect } from '@/components/ui/search-field';
import { Section } from '@/components/ui/section';
import type { WavePreview } from '@/domain/training/report';
import { DEPARTMENTS_TO_TEST, WAVES_MAX } from '@/domain/training/waves';
import { getToday } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { ASSIGN, type RuleDraft, ruleHref, ruleQuery } from './rule-draft';

/** Days between two waves that are offered. */
const GAPS = [7, 14, 28, 56, 84];
const USUAL_GAP = 28;

/** Where the page stands after drawing. */
const ANCHOR = 'turns';

type TurnsProps = { draft: RuleDraft; preview: WavePreview };

/** Departments one after the other, in an order that nobody chose; drawn again it stays the same. */
export async function Turns({ draft, preview }: TurnsProps) {
  const { plan } = draft;
  const { departments, order } = preview;
  const t = await getTranslations('assignments');
  const counts = Array.from({ length: Math.min(WAVES_MAX, departments) - 1 }, (_, at) => at + 2);
  const gaps = [...new Set([...GAPS, plan?.days ?? USUAL_GAP])].toSorted((a, b) => a - b);
  return (
    <Section id={ANCHOR} title={t('turns.title')} intro={t('turns.intro', { count: departments })}>
      {departments < DEPARTMENTS_TO_TEST && (
        <div className="mb-6">
          <Notice>{t('turns.few', { count: departments, least: DEPARTMENTS_TO_TEST })}</Notice>
        </div>
      )}
      <form action={`${ASSIGN}#${ANCHOR}`} className="stack reading mb-6" noValidate>
        {queryEntries(ruleQuery({ ...draft, plan: null })).map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="flex flex-wrap gap-x-4 gap-y-6">
          <FilterSelect
            name="waves"
            label={t('turns.count')}
            value={String(Math.min(plan?.count ?? departments, departments, WAVES_MAX))}
            options={counts.map((count) => ({ value: String(count), label: t('turns.countOption', { count }) }))}
          />
          <FilterSelect
            name="gap"
            label={t('turns.gap')}
            value={String(plan?.days ?? USUAL_GAP)}
            options={gaps.map((days) => ({ value: String(days), label: t('turns.days', { days }) }))}
          />
        </div>
        <Field
          key={plan?.firstDay}
          name="start"
          type="date"
          label={t('turns.start')}
          min={await getToday()}
          defaultValue={plan?.firstDay ?? (await getToday())}
        />
        <div className="flex max-sm:*:w-full">
          <Button type="submit">{t(order ? 'turns.again' : 'turns.draw')}</Button>
        </div>
      </form>
      {order && (
        <>
          <WaveTable caption={t('turns.table')} waves={order.waves} people={t('turns.people')} />
          <p className="mt-4">
            <PageLink href={ruleHref(draft, { plan: null })}>{t('turns.atOnce')}</PageLink>
          </p>
        </>
      )}
    </Section>
  );
}
