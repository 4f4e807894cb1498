import { ProblemGroups } from '@/components/people/problem-groups';
import { ButtonLink } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { Viewer } from '@/domain/access/viewer';
import { getTranslations } from '@/i18n/server';
import { type PeopleImport, problemGroups } from '@/server/people/import/queries';

type ProblemsViewProps = { viewer: Viewer; found: PeopleImport };

/** What is the matter with rows that stay out or go in with a remark, each problem once, and all rows as a file. */
export async function ProblemsView({ viewer, found: { id, status, mapping } }: ProblemsViewProps) {
  const { wrong, warned } = await problemGroups(viewer, id);
  const groups = [...wrong, ...warned];
  const isKept = groups.some(({ rows }) => rows.length > 0);

  if (groups.length === 0 && status === 'done') return null;

  const t = await getTranslations('people-import');
  if (groups.length === 0) {
    return (
      <Section title={t('problems.title')}>
        <p className="text-ink-soft">{t('problems.none')}</p>
      </Section>
    );
  }
  return (
    <Section
      id="rows"
      title={t('problems.title')}
      intro={t(isKept ? 'problems.intro' : 'problems.forgotten')}
      action={
        isKept && (
          <ButtonLink href={`/programme/people/import/${id}/problems`} download>
            {t('problems.download')}
          </ButtonLink>
        )
      }
    >
      <ProblemGroups groups={wrong} areWrong mapping={mapping} />
      <ProblemGroups groups={warned} areWrong={false} mapping={mapping} />
    </Section>
  );
}
