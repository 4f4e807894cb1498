import { Notice } from '@/components/ui/notice';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import type { Draft } from '@/domain/training/draft';
import type { DraftProblem } from '@/domain/training/draft-content';
import type { MissingTranslation, PartRef } from '@/domain/training/draft-texts';
import { getTranslations } from '@/i18n/server';
import { partAddress } from './addresses';
import { type AuthoringWords, fieldName } from './field-name';
import { getPartTitle } from './part-title';

type DraftNeedsProps = {
  id: string;
  draft: Draft;
  problems: readonly DraftProblem[];
  missing: readonly MissingTranslation[];
};

/** What stands between a draft and its publication, part by part, each with the way there. */
export async function DraftNeeds({ id, draft, problems, missing }: DraftNeedsProps) {
  const t = await getTranslations('authoring');
  const titleOf = await getPartTitle(draft);
  if (problems.length === 0) return <Notice tone="success">{t('module.complete')}</Notice>;

  const ofWhole = problems.filter(isOfWhole);
  const ofParts = problems.filter((one) => !isOfWhole(one));
  const count = (locale: string) => missing.filter((one) => one.locale === locale).length;
  const [nl, en] = [count('nl'), count('en')];
  return (
    <Section title={t('module.needs')} intro={t('module.needsIntro', { count: problems.length })}>
      {nl + en > 0 && <p className="reading mb-4">{t('module.missing', { nl, en })}</p>}
      {ofWhole.length > 0 && (
        <ul className="mb-4 list-disc ps-6">
          {ofWhole.map((one) => (
            <li key={one.code}>{sentenceOf(t, one)}</li>
          ))}
        </ul>
      )}
      <ul className="border-t border-line empty:hidden">
        {partsOf(ofParts).map((part) => (
          <li key={part.kind + part.id} className="border-b border-line py-2">
            <PageLink href={partAddress(id, part)} className="inline-flex min-h-11 items-center">
              {t(`problems.parts.${part.kind}`, { title: titleOf(part) })}
            </PageLink>
            <ul className="list-disc ps-6 text-ink-soft">
              {ofParts
                .filter((one) => isIn(one, part))
                .map((one) => (
                  <li key={one.code + one.field + (one.locale ?? '')}>{sentenceOf(t, one)}</li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the draft as a whole lacks: no part of it is the place to mend that. */
const isOfWhole = ({ code }: DraftProblem) => code === 'lessons-none' || code === 'questions-few';

const isIn = ({ part }: DraftProblem, { kind, id }: PartRef) => part.kind === kind && part.id === id;

function partsOf(problems: readonly DraftProblem[]): PartRef[] {
  return problems.map(({ part }) => part).filter((part, at, all) => all.findIndex((one) => isSame(one, part)) === at);
}

const isSame = (a: PartRef, b: PartRef) => a.kind === b.kind && a.id === b.id;

function sentenceOf(t: AuthoringWords, { code, field, locale }: DraftProblem): string {
  const problem = t(`problems.${code}`, { field: fieldName(t, field) });
  return locale ? t('problems.in', { language: t(`problems.languages.${locale}`), problem }) : problem;
}
