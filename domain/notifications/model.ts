/** held: no mail server is set, the message waits to be read in the application. */
export const mailStatuses = ['held', 'queued', 'sent', 'failed'] as const;
export type MailStatus = (typeof mailStatuses)[number];

const MINUTE = 60 * 1000;
/**
 * How long to wait after each failed try. Together about nine hours: a server that is down, or that asks a stranger to
 * come back later, gets its time. After the last wait there is one more try; then the message is shown as failed.
 */
export const MAIL_WAITS_MS = [1 * MINUTE, 10 * MINUTE, 60 * MINUTE, 8 * 60 * MINUTE] as const;
export const MAIL_TRIES = MAIL_WAITS_MS.length + 1;
