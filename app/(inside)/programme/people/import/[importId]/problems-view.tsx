import { ProblemTable } from '@/components/people/problem-table';
import { ButtonLink } from '@/components/ui/button';
import { withQuery } from '@/components/ui/links';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import { Tabs } from '@/components/ui/tabs';
import type { Viewer } from '@/domain/access/viewer';
import { type ProblemFilter, PROBLEMS_PER_PAGE } from '@/domain/people/import-file';
import { getFormatter, getTranslations } from '@/i18n/server';
import { type PeopleImport, problemsPage } from '@/server/people/import/queries';

type ProblemsViewProps = { viewer: Viewer; found: PeopleImport; filter: ProblemFilter };

/** The rows that stay out or go in with a remark, page by page, and as a file to correct. */
export async function ProblemsView({ viewer, found, filter }: ProblemsViewProps) {
  const { rows, page, total, counts } = await problemsPage(viewer, found.id, filter);
  const expected = (found.summary?.wrong ?? 0) + (found.summary?.warned ?? 0);
  const path = `/programme/people/import/${found.id}`;

  const t = await getTranslations('people-import');
  const format = await getFormatter();
  if (counts.wrong + counts.warned === 0) {
    const none = found.status === 'done' ? 'problems.noneDone' : 'problems.none';
    return (
      <Section title={t('problems.title')}>
        <p className="text-ink-soft">{t(expected > 0 ? 'problems.forgotten' : none)}</p>
      </Section>
    );
  }
  const views = { all: counts.wrong + counts.warned, wrong: counts.wrong, warned: counts.warned } as const;
  return (
    <Section
      id="rows"
      title={t('problems.title')}
      intro={t('problems.intro')}
      action={
        <ButtonLink href={`${path}/problems`} download>
          {t('problems.download')}
        </ButtonLink>
      }
    >
      {counts.wrong > 0 && counts.warned > 0 && (
        <Tabs
          label={t('problems.views')}
          items={(['all', 'wrong', 'warned'] as const).map((show) => ({
            href: `${withQuery(path, { show: show === 'all' ? undefined : show })}#rows`,
            label: t(`problems.${show}`),
            current: filter.show === show,
            count: format.number(views[show]),
          }))}
        />
      )}
      <ProblemTable rows={rows} mapping={found.mapping} />
      <Pagination path={path} query={{ show: filter.show }} page={page} pageSize={PROBLEMS_PER_PAGE} total={total} />
    </Section>
  );
}
