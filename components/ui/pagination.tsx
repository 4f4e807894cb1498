import { ChevronLeft, ChevronRight } from '@/components/ui/icons';
import type { ReactNode } from 'react';
import { getFormatter, getTranslations } from '@/i18n/server';
import { Button, buttonClass } from './button';
import { type Query, queryEntries, withQuery } from './links';
import { PageLink } from './page-link';

type PaginationProps = {
  path: string;
  query?: Query;
  /** Counted from 1. */
  page: number;
  pageSize: number;
  total: number;
};

/** Where you are in a long list, one step back or on, and a jump. Nothing when everything fits on one page. */
export async function Pagination({ path, query = {}, page, pageSize, total }: PaginationProps) {
  const t = await getTranslations('shell');
  const format = await getFormatter();
  if (total <= pageSize) return null;

  const last = Math.ceil(total / pageSize);
  const to = (number: number) => withQuery(path, query, { page: number === 1 ? undefined : String(number) });
  const range = {
    from: format.number((page - 1) * pageSize + 1),
    to: format.number(Math.min(page * pageSize, total)),
    total: format.number(total),
  };
  return (
    <nav aria-label={t('pages.label')} className="no-print mt-6 flex flex-wrap items-center gap-x-3 gap-y-3 text-sm">
      <p className="tabular me-auto text-ink-soft">{t('pages.range', range)}</p>
      {last > 3 && <Jump path={path} query={query} page={page} last={last} />}
      <div className="flex gap-3">
        <Step href={page > 1 ? to(page - 1) : undefined} rel="prev">
          <ChevronLeft aria-hidden size={16} />
          {t('pages.previous')}
        </Step>
        <Step href={page < last ? to(page + 1) : undefined} rel="next">
          {t('pages.next')}
          <ChevronRight aria-hidden size={16} />
        </Step>
      </div>
    </nav>
  );
}

function Step({ href, rel, children }: { href: string | undefined; rel: 'prev' | 'next'; children: ReactNode }) {
  // Both steps keep their place, so that the next one stays under the finger.
  if (!href) return <span className={buttonClass('quiet', 'small', 'invisible max-sm:hidden')}>{children}</span>;
  return (
    <PageLink href={href} rel={rel} className={buttonClass('quiet', 'small')}>
      {children}
    </PageLink>
  );
}

async function Jump({ path, query, page, last }: { path: string; query: Query; page: number; last: number }) {
  const t = await getTranslations('shell');
  const format = await getFormatter();
  return (
    <form action={path} className="flex items-center gap-2 max-sm:order-last max-sm:w-full">
      {queryEntries({ ...query, page: undefined }).map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="flex items-center gap-2">
        {t('pages.page')}
        <input
          key={page}
          name="page"
          type="number"
          min={1}
          max={last}
          defaultValue={page}
          className="tabular min-h-11 w-18 rounded border border-line-strong bg-paper px-2 pointer-fine:min-h-9"
        />
      </label>
      <span className="text-ink-soft">{t('pages.of', { last: format.number(last) })}</span>
      <Button type="submit" size="small">
        {t('pages.go')}
      </Button>
    </form>
  );
}
