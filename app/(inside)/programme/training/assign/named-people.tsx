import { PersonPicker } from '@/components/people/person-picker';
import type { Viewer } from '@/domain/access/viewer';
import { conditionWord } from '@/domain/training/rule';
import { getTranslations } from '@/i18n/server';
import { peopleMatching } from '@/server/people/queries';
import { ASSIGN, type RuleDraft, ruleHref, ruleQuery } from './rule-draft';

type NamedPeopleProps = { viewer: Viewer; draft: RuleDraft; question: string };

/** Adds people by name to a rule, one at a time: found on the server, so that it works without scripts. */
export async function NamedPeople({ viewer, draft, question }: NamedPeopleProps) {
  const wordOf = (employeeId: string) => conditionWord({ kind: 'person', employeeId });
  const matches = question ? await peopleMatching(viewer, question) : [];
  const t = await getTranslations('assignments');
  return (
    <div className="mt-10">
      <h3 className="text-lg">{t('rule.people')}</h3>
      <p className="reading mt-2 mb-4 text-ink-soft">{t('rule.peopleIntro')}</p>
      <PersonPicker
        path={ASSIGN}
        question={question}
        matches={matches.filter(({ id }) => !draft.words.includes(wordOf(id)))}
        keep={ruleQuery(draft)}
        hrefOf={(id) => ruleHref(draft, { words: [...draft.words, wordOf(id)] })}
      />
    </div>
  );
}
