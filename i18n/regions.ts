import type { Locale } from '@/domain/access/viewer';

/** How dates and numbers are written: English here is written in Europe, so it is 6 July and not July 6. */
export const regionOf = { nl: 'nl', en: 'en-GB' } as const satisfies Record<Locale, string>;
export type Region = (typeof regionOf)[Locale];
