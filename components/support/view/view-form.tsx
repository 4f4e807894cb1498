import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { type Query, queryEntries, withQuery } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { PageLink } from '@/components/ui/page-link';
import { FilterSelect } from '@/components/ui/search-field';
import { type DepartmentPlace, treeAsList } from '@/domain/people/department-tree';
import { aYearBefore, periodOf, type SupportView, type ViewFault, viewQuery } from '@/domain/support/view';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

type ViewFormProps = {
  path: string;
  view: SupportView;
  /** What the address asked for and does not get. */
  faults: readonly ViewFault[];
  today: string;
  /** Those that can be chosen. */
  departments: readonly DepartmentPlace[];
  /** The address as it is: what this form does not ask for stays. */
  query: Query;
};

/** Which period and which department the page is about, in a sentence; opened, links and an ordinary GET form. */
export async function ViewForm({ path, view, faults, today, departments, query }: ViewFormProps) {
  const t = await getTranslations('view');
  const name = departments.find(({ id }) => id === view.department)?.name;
  const period = await periodText(view, today);
  const subject = name === undefined ? t('subject.organisation') : t('subject.department', { department: name });
  const keep = { ...query, from: undefined, to: undefined, department: undefined };
  const ready = { ...keep, ...viewQuery({ ...view, from: null, to: null }) };
  const chosen = periodOf(view, today);
  return (
    <div className="no-print mb-10">
      {faults.length > 0 && (
        <div className="mb-4">
          <Notice>
            {faults.map((fault) => (
              <p key={fault}>{t(`fault.${fault}`)}</p>
            ))}
          </Notice>
        </div>
      )}
      <Disclosure summary={t('summary', { period, subject })} open={faults.length > 0 || undefined}>
        <nav aria-label={t('ready')} className="mt-2 mb-4 flex flex-wrap gap-x-6">
          <Ready href={withQuery(path, ready)} isChosen={chosen === 'all'}>
            {t('all')}
          </Ready>
          <Ready href={withQuery(path, ready, { from: aYearBefore(today) })} isChosen={chosen === 'year'}>
            {t('year')}
          </Ready>
        </nav>
        <form action={path} className="flex flex-wrap items-end gap-x-4 gap-y-3">
          {queryEntries(keep).map(([key, one]) => (
            <input key={`${key}=${one}`} type="hidden" name={key} value={one} />
          ))}
          <Day name="from" label={t('from')} value={view.from} />
          <Day name="to" label={t('to')} value={view.to} />
          {departments.length > 0 && (
            <FilterSelect
              name="department"
              label={t('department')}
              value={view.department ?? ''}
              all={t('organisation')}
              options={treeAsList(departments).map(({ id, name: label, depth }) => ({
                value: id,
                // A browser drops ordinary blanks at the beginning of a choice.
                label: `${'\u2003'.repeat(depth)}${label}`,
              }))}
            />
          )}
          <Button type="submit">{t('show')}</Button>
        </form>
        <p className="reading mt-3 text-sm text-ink-soft">{t('share')}</p>
      </Disclosure>
    </div>
  );
}

/** "the rounds from 1 March to 30 June", as it goes on after "You see". */
async function periodText(view: SupportView, today: string): Promise<string> {
  const t = await getTranslations('view');
  const dateText = await getDateText();
  const { from, to } = view;
  if (periodOf(view, today) === 'year') return t('period.year');
  if (from !== null && to !== null) return t('period.fromTo', { from: dateText(from), to: dateText(to) });
  if (from !== null) return t('period.from', { from: dateText(from) });
  return to === null ? t('period.all') : t('period.to', { to: dateText(to) });
}

function Ready({ href, isChosen, children }: { href: string; isChosen: boolean; children: ReactNode }) {
  return (
    <PageLink
      href={href}
      aria-current={isChosen || undefined}
      className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
    >
      {children}
    </PageLink>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string | null }) {
  return (
    <label className="text-sm font-semibold">
      <span className="mb-1 block">{label}</span>
      <input
        key={value}
        name={name}
        type="date"
        defaultValue={value ?? ''}
        autoComplete="off"
        className="min-h-11 w-44 rounded border border-line-strong bg-paper px-3 text-base font-normal"
      />
    </label>
  );
}
