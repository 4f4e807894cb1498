import { getFormatter } from '@/i18n/server';

type MomentText = {
  /** "25 november om 14:03" */
  when: (at: Date) => string;
  /** "14:03" */
  time: (at: Date) => string;
};

/** Moments as the organisation's clock shows them. */
export async function getMomentText(): Promise<MomentText> {
  const format = await getFormatter();
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  return {
    when: (at) => format.dateTime(at, { day: 'numeric', month: 'long', ...clock }),
    time: (at) => format.dateTime(at, clock),
  };
}
