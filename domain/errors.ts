export const refusalCodes = ['forbidden', 'not-found', 'conflict', 'too-many-tries', 'not-now'] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/**
 * An expected "no": actions turn it into an answer on the page, pages into a 404.
 * The message is for the log and names ids only, never a person; `reason` is a key under `refusals` in messages/.
 */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly reason?: string,
  ) {
    super(message);
    this.name = 'Refused';
  }
}

/** A field of a form that only the store can judge (an address already in use). `fields` holds message keys. */
export class Invalid extends Error {
  constructor(readonly fields: Readonly<Record<string, string>>) {
    super(`invalid: ${Object.keys(fields).join(', ')}`);
    this.name = 'Invalid';
  }
}
