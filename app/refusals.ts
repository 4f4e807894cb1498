import { refresh } from 'next/cache';
import { notFound } from 'next/navigation';
import { type FormState, invalidFields, refused } from '@/components/forms/form-state';
import { Invalid, Refused } from '@/domain/errors';

/** For pages: what a person may not see does not exist for them. Everything but a refusal is a bug and goes on. */
export async function orNotFound<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof Refused) notFound();
    throw error;
  }
}

/** For actions: turns an expected "no" into an answer on the form; what was typed stays. */
export function refusal(error: unknown, form: FormData): FormState {
  if (error instanceof Invalid) return invalidFields(error.fields, form);
  if (error instanceof Refused) return refused(error, form);
  throw error;
}

/** For actions that stay on their page: it shows how things are once `work` is done, or why nothing came of it. */
export async function answered(work: Promise<unknown>, form: FormData): Promise<FormState> {
  try {
    await work;
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

/** For actions: the session ended while somebody was filling in the form. Nothing happened, and what was typed stays. */
export function signedOut(form: FormData): FormState {
  return refused({ code: 'session' }, form);
}
