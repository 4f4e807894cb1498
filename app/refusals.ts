import { notFound } from 'next/navigation';
import { type FormState, invalidFields } from '@/components/forms/form-state';
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
  if (error instanceof Refused)
    return { status: 'refused', code: error.code, ...(error.reason && { reason: error.reason }) };
  throw error;
}
