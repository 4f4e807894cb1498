'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { toRoute, withQuery } from '@/components/ui/links';
import { assignForm, dueOf, handTargetOf, ruleForm, turnsIn } from '@/domain/training/model';
import { ruleOf } from '@/domain/training/rule';
import { currentViewer } from '@/server/auth/session';
import { assignByRule, assignModule } from '@/server/training/assigning/commands';

/** Assigns and leads back to the list, which tells how many people got the module and how many were skipped. */
export async function assign(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(assignForm, form);
  if (!read.ok) return read.state;

  const { moduleId, to, dueOn } = read.value;
  let list: string;
  try {
    const { assigned, skipped } = await assignModule(viewer, { moduleId, to: handTargetOf(to), dueOn });
    const told = { assigned: String(assigned), skipped: String(skipped) };
    list = withQuery('/programme/training', { view: 'people', module: moduleId, ...told });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(list));
}

/** Assigns by a rule: once leads to the list of people, standing to the list of rules, with turns to its own page. */
export async function assignRule(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(ruleForm, form);
  if (!read.ok) return read.state;

  const { moduleId, when, how, ...given } = read.value;
  const isStanding = how === 'standing';
  let list: string;
  try {
    const turns = turnsIn(given);
    const order = { moduleId, rule: ruleOf(when), due: dueOf(given), isStanding, turns };
    const { ruleId, assigned, skipped } = await assignByRule(viewer, order);
    const told = { assigned: String(assigned), skipped: String(skipped) };
    const rules = turns ? `/programme/training/rules/${ruleId}` : '/programme/training/rules';
    list =
      isStanding || turns
        ? withQuery(rules, { assigned: told.assigned })
        : withQuery('/programme/training', { view: 'people', module: moduleId, ...told });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(list));
}
