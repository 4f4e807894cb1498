'use server';

import { redirect } from 'next/navigation';
import { currentSelf } from '@/app/(inside)/(me)/self';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { goalAddress, GOALS, type Told } from '@/components/goals/addresses';
import { toRoute, withQuery } from '@/components/ui/links';
import { measurementForm, milestoneForm, ownerForm, verdictForm } from '@/domain/goals/model';
import { currentViewer } from '@/server/auth/session';
import { addMilestone, discardGoal, handOverGoal, removeMilestone, stopAfter } from '@/server/goals/commands';
import { giveVerdict } from '@/server/goals/judging/commands';
import { addMeasurement, correctMeasurement } from '@/server/goals/measuring/commands';

const backTo = (goalId: string, told: Told) => toRoute(withQuery(goalAddress(goalId), { told }));

export async function measure(goalId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(measurementForm, form);
  if (!read.ok) return read.state;
  try {
    await addMeasurement(viewer, goalId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backTo(goalId, 'measured'));
}

export async function correct(
  of: { goalId: string; measurementId: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(measurementForm, form);
  if (!read.ok) return read.state;
  try {
    await correctMeasurement(viewer, of, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backTo(of.goalId, 'corrected'));
}

export async function mark(goalId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(milestoneForm, form);
  if (!read.ok) return read.state;
  try {
    await addMilestone(viewer, goalId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backTo(goalId, 'milestone'));
}

export async function unmark(
  of: { goalId: string; milestoneId: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await removeMilestone(viewer, of);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backTo(of.goalId, 'milestone-removed'));
}

export async function judge(goalId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  const read = readForm(verdictForm, form);
  if (!read.ok) return read.state;
  try {
    await giveVerdict(viewer, { employeeId, goalId }, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backTo(goalId, 'judged'));
}

export async function stop(goalId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await stopAfter(viewer, goalId);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backTo(goalId, 'stopped'));
}

export async function handOver(goalId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(ownerForm, form);
  if (!read.ok) return read.state;
  try {
    await handOverGoal(viewer, goalId, read.value.ownerId);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backTo(goalId, 'handed-over'));
}

export async function discard(goalId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await discardGoal(viewer, goalId);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(withQuery(GOALS, { told: 'discarded' satisfies Told })));
}
