import { FilterBar } from '@/components/ui/filter-bar';
import { type FilterOption, FilterSelect } from '@/components/ui/search-field';
import { grantedRoles } from '@/domain/access/viewer';
import { getTranslations } from '@/i18n/server';
import type { Choices } from '../rule-words';
import { ASSIGN, type RuleDraft, ruleQuery } from './rule-draft';

/** Days since somebody started that are offered. */
const JOINED_WITHIN = [30, 60, 90, 180, 365];
const LEVELS = [1, 2, 3, 4, 5];

type ConditionFormProps = {
  draft: RuleDraft;
  choices: Choices;
  /** Whether levels may be asked about. */
  withLevels: boolean;
};

/** Adds conditions to the address, one of each kind at a time: an ordinary GET form. */
export async function ConditionForm({ draft, choices, withLevels }: ConditionFormProps) {
  const t = await getTranslations('assignments');
  const shell = await getTranslations('shell');
  const named = (kind: string, all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: `${kind}:${id}`, label: name }));
  const pick = (label: string, options: readonly FilterOption[]) =>
    options.length > 0 && <FilterSelect name="when" label={label} all={t('rule.any')} options={options} />;
  const knowledge = choices.topics.flatMap(({ id, name }) =>
    LEVELS.map((level) => ({
      value: `knowledge-below:${id}:${level}`,
      label: t('rule.is.knowledge-below', { name, level }),
      group: name,
    })),
  );
  const interest = LEVELS.map((level) => ({
    value: `interest-from:${level}`,
    label: t('rule.is.interest-from', { level }),
  }));
  return (
    <FilterBar path={ASSIGN} submit={t('rule.add')} keep={ruleQuery(draft)}>
      {pick(t('rule.department'), named('department', choices.departments))}
      {pick(t('rule.location'), named('location', choices.locations))}
      {pick(
        t('rule.role'),
        grantedRoles.map((role) => ({ value: `role:${role}`, label: shell(`roles.${role}`) })),
      )}
      {pick(t('rule.responsibility'), named('responsibility', choices.responsibilities))}
      {pick(
        t('rule.joined'),
        JOINED_WITHIN.map((days) => ({
          value: `joined-within:${days}`,
          label: t('rule.is.joined-within', { days }),
        })),
      )}
      {withLevels && pick(t('rule.knowledge'), knowledge)}
      {withLevels && pick(t('rule.interest'), interest)}
    </FilterBar>
  );
}
