import { z } from 'zod';

/** What was done just before this page was shown, as the address hands it on. */
const TOLD = ['added', 'changed', 'removed'] as const;
export type Told = (typeof TOLD)[number];
export const toldAddress = z.object({ told: z.enum(TOLD).optional().catch(undefined) });

export const EVENTS = '/programme/events';
