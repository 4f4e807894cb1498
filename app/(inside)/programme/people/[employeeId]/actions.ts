'use server';

import { refresh } from 'next/cache';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { leavingForm, rolesForm } from '@/domain/people/account-forms';
import { leaveForm, returnForm } from '@/domain/training/model';
import { currentViewer } from '@/server/auth/session';
import { changeLeave, endLeave, recordLeave, removeLeave } from '@/server/people/leaves/commands';
import { invitePerson, markLeft, markReturned, setRoles } from '@/server/people/commands';

export async function invite(employeeId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await invitePerson(viewer, employeeId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function leave(employeeId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(leavingForm, form);
  if (!read.ok) return read.state;

  try {
    await markLeft(viewer, employeeId, read.value.leftOn);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function comeBack(employeeId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await markReturned(viewer, employeeId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function saveRoles(employeeId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(rolesForm, form);
  if (!read.ok) return read.state;

  try {
    await setRoles(viewer, employeeId, read.value.roles);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function noteLeave(employeeId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(leaveForm, form);
  if (!read.ok) return read.state;

  try {
    const { fromDay: from, untilDay: until = null } = read.value;
    await recordLeave(viewer, employeeId, { from, until });
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function noteReturn(leaveId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(returnForm, form);
  if (!read.ok) return read.state;

  try {
    await endLeave(viewer, leaveId, read.value.untilDay);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function correctLeave(leaveId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(leaveForm, form);
  if (!read.ok) return read.state;

  try {
    const { fromDay: from, untilDay: until = null } = read.value;
    await changeLeave(viewer, leaveId, { from, until });
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function takeLeaveOut(leaveId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await removeLeave(viewer, leaveId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
