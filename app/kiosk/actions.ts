'use server';

import { redirect } from 'next/navigation';
import { refusal } from '@/app/refusals';
import { type FormState, invalidFields, readForm, refused } from '@/components/forms/form-state';
import { pulseAnswer } from '@/domain/support/instrument';
import { ticketForm } from '@/domain/support/tickets';
import { clientAddress } from '@/server/auth/client-address';
import { answerWithTicket, showTicket } from '@/server/support/tickets/answering';
import { dropTicket, heldTicket, holdTicket } from './ticket-cookie';

export async function enter(_previous: FormState, form: FormData): Promise<FormState> {
  const read = readForm(ticketForm, form);
  if (!read.ok) return read.state;

  try {
    await showTicket(read.value.ticket, await clientAddress());
  } catch (error) {
    const answer = refusal(error, form);
    const isUnknown = answer.status === 'refused' && answer.code === 'not-found';
    return isUnknown ? invalidFields({ ticket: 'ticket-gone' }, form) : answer;
  }
  await holdTicket(read.value.ticket);
  redirect('/kiosk/answer');
}

export async function send(_previous: FormState, form: FormData): Promise<FormState> {
  const code = await heldTicket();
  if (!code) return refused({ code: 'not-found', reason: 'ticket' }, form);

  const read = readForm(pulseAnswer, form);
  if (!read.ok) return read.state;

  try {
    await answerWithTicket(code, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  await dropTicket();
  redirect('/kiosk/thanks');
}
