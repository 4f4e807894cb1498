'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { toRoute, withQuery } from '@/components/ui/links';
import { extendSomeForm } from '@/domain/training/model';
import { assignmentFilter, type ListedFilter } from '@/domain/training/report';
import { currentViewer } from '@/server/auth/session';
import { extendAssignments } from '@/server/training/assigning/commands';

type Listed = Record<keyof ListedFilter, string>;

/**
 * Gives everyone who is ticked, or everybody in the list that was shown, until a later day, and leads back to the list
 * of the module. `shown` is how that list was narrowed down, as text; it is read again here.
 */
export async function extendSome(shown: Listed, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(extendSomeForm, form);
  if (!read.ok) return read.state;

  const { who, ...until } = read.value;
  const listed = assignmentFilter.parse(shown);
  let list: string;
  try {
    const meant = who === 'everybody' ? { listed } : { ids: who };
    const extended = String(await extendAssignments(viewer, { ...meant, ...until }));
    list = withQuery('/programme/training', { view: 'people', module: listed.module, extended });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(list));
}
