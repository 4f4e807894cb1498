/**
 * held: no mail server was set when it was written, so it waits to be read in the application. skipped: it was to be
 * sent later on, but would have been of no use any more. discarded: an administrator decided not to send it.
 */
export const mailStatuses = ['held', 'queued', 'sent', 'failed', 'skipped', 'discarded'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** Why a letter that waited is not sent; keys under `letter.skipped` in messages/…/admin.json. */
export const skipReasons = ['link-expired', 'link-used', 'left', 'not-needed'] as const;
export type SkipReason = (typeof skipReasons)[number];

const MINUTE = 60 * 1000;
/**
 * How long to wait after each failed try. Together about nine hours: a server that is down, or that asks a stranger to
 * come back later, gets its time. After the last wait there is one more try; then the message is shown as failed.
 */
export const MAIL_WAITS_MS = [1 * MINUTE, 10 * MINUTE, 60 * MINUTE, 8 * 60 * MINUTE] as const;
export const MAIL_TRIES = MAIL_WAITS_MS.length + 1;
