import type { Viewer } from '@/domain/access/viewer';
import type { AssignmentRule, Condition } from '@/domain/training/rule';
import { getTranslations } from '@/i18n/server';
import { departmentTree } from '@/server/people/departments/queries';
import { namesOf, ruleChoices } from '@/server/training/assigning/rules/queries';
import { topicChoices } from '@/server/training/knowledge/queries';

export type Choices = Awaited<ReturnType<typeof conditionChoices>>;

/** Everything that a condition can name, with its name; of the people, those whom these rules name. */
export async function conditionChoices(viewer: Viewer, rules: readonly AssignmentRule[]) {
  const departments = await departmentTree(viewer);
  const { locations, responsibilities } = await ruleChoices(viewer);
  const topics = (await topicChoices(viewer)).map(({ topicId: id, name }) => ({ id, name: name[viewer.locale] }));
  const named = rules.flatMap(({ all }) => all.flatMap((one) => (one.kind === 'person' ? [one.employeeId] : [])));
  const people = await namesOf(viewer, named);
  return { departments, locations, responsibilities, topics, people };
}

/** A condition as a reader knows it: "Works in Sales or below it". */
export async function conditionText(one: Condition, choices: Choices): Promise<string> {
  const t = await getTranslations('assignments');
  const shell = await getTranslations('shell');
  const nameIn = (all: readonly { id: string; name: string }[], id: string) =>
    all.find((choice) => choice.id === id)?.name ?? t('rule.is.gone');
  switch (one.kind) {
    case 'person':
      return t('rule.is.person', { name: choices.people.get(one.employeeId) ?? t('rule.is.gone') });
    case 'department':
      return t('rule.is.department', { name: nameIn(choices.departments, one.departmentId) });
    case 'location':
      return t('rule.is.location', { name: nameIn(choices.locations, one.locationId) });
    case 'role':
      return t('rule.is.role', { name: shell(`roles.${one.role}`) });
    case 'responsibility':
      return t('rule.is.responsibility', { name: nameIn(choices.responsibilities, one.responsibilityId) });
    case 'joined-within':
      return t('rule.is.joined-within', { days: one.days });
    case 'knowledge-below':
      return t('rule.is.knowledge-below', { name: nameIn(choices.topics, one.topicId), level: one.level });
    case 'interest-from':
      return t('rule.is.interest-from', { level: one.level });
  }
}

/** Whom a rule is for, in words. */
export async function ruleText({ all }: AssignmentRule, choices: Choices): Promise<string> {
  const conditions = await Promise.all(all.map((one) => conditionText(one, choices)));
  return conditions.join('; ') || (await getTranslations('assignments'))('rules.everyone');
}
