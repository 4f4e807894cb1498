import { z } from 'zod';
import { locales, themes } from '@/domain/access/viewer';

export const preferencesForm = z.object({ locale: z.enum(locales), theme: z.enum(themes) });
export type Preferences = z.infer<typeof preferencesForm>;
