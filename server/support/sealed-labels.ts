import 'server-only';
import { z } from 'zod';
import type { GroupLabels } from '@/domain/support/group-labels';
import { roundSeal } from './sealing';

/** Every pair of labels is made this long, so that the length tells none apart. Two ids take 79 bytes. */
const PADDED_BYTES = 160;

export type LabelSeal = {
  /** Closes the labels of the answer with this key. */
  seal(answerKey: string, labels: GroupLabels): string;
  /** The labels again; null for what was not sealed for this answer in this round with our secret, or was changed. */
  open(answerKey: string, sealed: string): GroupLabels | null;
};

/**
 * Seals the group labels of the answers of one round, so that who reads the database sees no group. The key of the
 * answer is authenticated with it: a sealed pair that was copied to another answer does not open there, so that nobody
 * who can write to the database learns a group by seeing which figure it turns up in.
 */
export function labelSeal(roundId: string): LabelSeal {
  const { close, open } = roundSeal('group-labels', roundId, PADDED_BYTES);
  const about = (answerKey: string) => JSON.stringify([roundId, answerKey]);
  return {
    seal: (answerKey, labels) => close(padded(labels), about(answerKey)),
    open(answerKey, sealed) {
      const text = open(sealed, about(answerKey));
      return text && labelsIn(text.toString('utf8'));
    },
  };
}

const pair = z.tuple([z.string().nullable(), z.string().nullable()]);

/** Null for what is no pair of labels: an answer that cannot be read must not keep a round from closing. */
function labelsIn(text: string): GroupLabels | null {
  try {
    const [departmentId, locationId] = pair.parse(JSON.parse(text));
    return { departmentId, locationId };
  } catch {
    return null;
  }
}

/** JSON ends where its bracket does; the spaces behind it do not matter to whoever reads it. */
function padded({ departmentId, locationId }: GroupLabels): Buffer {
  const text = Buffer.from(JSON.stringify([departmentId, locationId]));
  if (text.length > PADDED_BYTES) throw new RangeError(`group labels of ${text.length} bytes`);
  return Buffer.concat([text, Buffer.alloc(PADDED_BYTES - text.length, ' ')]);
}
