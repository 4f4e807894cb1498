import { Notice } from '@/components/ui/notice';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import type { Draft } from '@/domain/training/draft';
import type { DraftProblem } from '@/domain/training/draft-content';
import type { MissingTranslation, PartRef } from '@/domain/training/draft-texts';
import { getTranslations } from '@/i18n/server';
import { partAddress } from './addresses';
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

type Translator = Awaited<ReturnType<typeof getTranslations<'authoring'>>>;

function sentenceOf(t: Translator, { code, field, locale }: DraftProblem): string {
  const problem = t(`problems.${code}`, { field: fieldOf(t, field) });
  return locale ? t('problems.in', { language: t(`problems.languages.${locale}`), problem }) : problem;
}

const textFields = [
  'title',
  'purpose',
  'body',
  'prompt',
  'text',
  'explanation',
  'transcript',
  'label',
  'topic',
] as const;

/** "options.2.text" as the editor calls it. */
function fieldOf(t: Translator, field: string): string {
  const last = field.split('.').findLast((part) => textFields.some((one) => one === part));
  const known = textFields.find((one) => one === last);
  return known ? t(`editor.fields.${known}`) : t('editor.fields.other');
}
