import { DRAFT, DRAFT_COMMENTS, paragraphAddress } from '@/components/policy/addresses';
import { PageLink } from '@/components/ui/page-link';
import type { Locale } from '@/domain/access/viewer';
import { excerptOf, inLanguage } from '@/domain/policy/excerpt';
import type { PolicyContent } from '@/domain/policy/model';
import type { PublishingProblem } from '@/domain/policy/publishing';
import type { StaleText } from '@/domain/policy/stale';
import { getTranslations } from '@/i18n/server';

type Place = { content: PolicyContent; locale: Locale };

/** What keeps the draft from being published, each with where to mend it. */
export async function ProblemList({ problems, ...place }: Place & { problems: readonly PublishingProblem[] }) {
  const t = await getTranslations('policy');
  const link = 'ms-2 inline-flex min-h-11 items-center';
  return (
    <ul className="reading">
      {problems.map((problem, at) => (
        <li key={at}>
          <Problem problem={problem} {...place} />
          {problem.kind === 'comments' && (
            <PageLink href={DRAFT_COMMENTS} className={link}>
              {t('publish.toComments')}
            </PageLink>
          )}
          {problem.kind === 'paragraph' && (
            <PageLink
              href={paragraphAddress(problem.paragraphId)}
              className={link}
              aria-label={t('publish.editWhat', { words: wordsOf(problem.paragraphId, place) })}
            >
              {t('publish.edit')}
            </PageLink>
          )}
          {problem.kind !== 'comments' && problem.kind !== 'paragraph' && (
            <PageLink href={DRAFT} className={link}>
              {t('publish.toDraft')}
            </PageLink>
          )}
        </li>
      ))}
    </ul>
  );
}

async function Problem({ problem, ...place }: Place & { problem: PublishingProblem }) {
  const t = await getTranslations('policy');
  switch (problem.kind) {
    case 'empty':
    case 'unchanged':
      return t(`publish.problem.${problem.kind}`);
    case 'comments':
      return t('publish.problem.comments', { count: problem.count });
    case 'title':
      return t('publish.problem.title', { languages: await languagesOf(problem.missing) });
    case 'paragraph':
      return t('publish.problem.paragraph', {
        words: wordsOf(problem.paragraphId, place),
        languages: await languagesOf(problem.missing),
      });
  }
}

async function languagesOf(missing: readonly Locale[]): Promise<string> {
  const t = await getTranslations('policy');
  const [only, ...more] = missing;
  return t(`publish.languages.${only && more.length === 0 ? only : 'both'}`);
}

/** Paragraphs in which something in square brackets seems to wait. */
export async function BlankList({ paragraphIds, ...place }: Place & { paragraphIds: readonly string[] }) {
  return (
    <ul className="reading">
      {paragraphIds.map((id) => (
        <li key={id}>
          <PageLink href={paragraphAddress(id)} className="inline-flex min-h-11 items-center">
            {wordsOf(id, place)}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

/** Texts of which one language was changed after the other: a warning, each with where to look. */
export async function StaleTextList({ stale, ...place }: Place & { stale: readonly StaleText[] }) {
  const t = await getTranslations('policy');
  return (
    <ul className="reading">
      {stale.map(({ paragraphId, locale }) => (
        <li key={paragraphId ?? 'title'}>
          <PageLink
            href={paragraphId === null ? DRAFT : paragraphAddress(paragraphId)}
            className="inline-flex min-h-11 items-center"
          >
            {paragraphId === null ? t('publish.staleTitle') : wordsOf(paragraphId, place)}
          </PageLink>
          <p className="text-sm text-ink-soft">{t(`publish.staleIn.${locale}`)}</p>
        </li>
      ))}
    </ul>
  );
}

function wordsOf(paragraphId: string, { content, locale }: Place): string {
  const found = content.paragraphs.find(({ id }) => id === paragraphId);
  return found ? excerptOf(inLanguage(found.text, locale).text) : '';
}
