import { z } from 'zod';
import { locales, themes } from '@/domain/access/viewer';

export const preferencesForm = z.object({ locale: z.enum(locales, 'pick'), theme: z.enum(themes, 'pick') });
export type Preferences = z.infer<typeof preferencesForm>;
