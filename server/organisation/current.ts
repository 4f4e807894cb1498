import 'server-only';
import { cache } from 'react';
import { prepared } from '@/db/prepared';
import { organisations } from '@/db/schema';

export type Organisation = {
  name: string;
  locale: 'nl' | 'en';
  timeZone: string;
  isDemo: boolean;
  supportTarget: number | null;
};

const row = prepared((read) =>
  read
    .select({
      name: organisations.name,
      locale: organisations.locale,
      timeZone: organisations.timeZone,
      isDemo: organisations.isDemo,
      supportTarget: organisations.supportTarget,
    })
    .from(organisations)
    .prepare('organisation'),
);

/** The organisation served here, or null before set-up. Its name stands on the sign-in page, so it needs no viewer. */
export const organisation = cache(async (): Promise<Organisation | null> => {
  const [found] = await row().execute();
  return found ?? null;
});

export async function timeZone(): Promise<string> {
  return (await organisation())?.timeZone ?? 'Europe/Amsterdam';
}

/** What letters call the organisation; the product's own name before set-up. */
export async function organisationName(): Promise<string> {
  return (await organisation())?.name ?? 'Draagvlak';
}
