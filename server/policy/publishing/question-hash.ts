import 'server-only';
import type { ChoiceQuestion } from '@/domain/training/content';
import { sha256 } from '@/server/auth/tokens';

/** Tells whether a question still reads as it did, in whichever order a store gives back its fields. */
export function questionHash({ id, prompt, options }: ChoiceQuestion): string {
  const both = ({ nl, en }: { nl: string; en: string }) => [nl, en];
  return sha256(
    JSON.stringify([
      id,
      both(prompt),
      options.map((one) => [one.id, both(one.text), both(one.explanation), one.correct]),
    ]),
  );
}
