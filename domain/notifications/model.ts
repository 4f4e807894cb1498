/** held: no mail server is set, the message waits to be read in the application. */
export const mailStatuses = ['held', 'queued', 'sent', 'failed'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** After this many tries a message is given up and shown as failed. */
export const MAIL_TRIES = 5;
