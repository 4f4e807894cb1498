'use server';

import { answered, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { leavingForm, rolesForm } from '@/domain/people/account-forms';
import { leaveForm, returnForm } from '@/domain/training/model';
import { currentViewer } from '@/server/auth/session';
import { changeLeave, endLeave, recordLeave, removeLeave } from '@/server/people/leaves/commands';
import { invitePerson, markLeft, markReturned, setRoles } from '@/server/people/commands';

export async function invite(employeeId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  return answered(invitePerson(viewer, employeeId), form);
}

export async function leave(employeeId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(leavingForm, form);
  if (!read.ok) return read.state;

  return answered(markLeft(viewer, employeeId, read.value.leftOn), form);
}

export async function comeBack(employeeId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  return answered(markReturned(viewer, employeeId), form);
}

export async function saveRoles(employeeId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(rolesForm, form);
  if (!read.ok) return read.state;

  return answered(setRoles(viewer, employeeId, read.value.roles), form);
}

export async function noteLeave(employeeId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(leaveForm, form);
  if (!read.ok) return read.state;

  const { fromDay: from, untilDay: until = null } = read.value;
  return answered(recordLeave(viewer, employeeId, { from, until }), form);
}

export async function noteReturn(leaveId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(returnForm, form);
  if (!read.ok) return read.state;

  return answered(endLeave(viewer, leaveId, read.value.untilDay), form);
}

export async function correctLeave(leaveId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(leaveForm, form);
  if (!read.ok) return read.state;

  const { fromDay: from, untilDay: until = null } = read.value;
  return answered(changeLeave(viewer, leaveId, { from, until }), form);
}

export async function takeLeaveOut(leaveId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  return answered(removeLeave(viewer, leaveId), form);
}
