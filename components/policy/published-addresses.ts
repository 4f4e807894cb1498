import { withQuery } from '@/components/ui/links';
import type { Locale } from '@/domain/access/viewer';
import type { StatusFilter } from '@/domain/policy/register';

export const POLICY = '/policy';
export const POLICY_CHANGES = `${POLICY}/changes`;
/** Where the questions after reading stand, and where one confirms. */
export const QUESTIONS_ANCHOR = 'questions';
export const ACKNOWLEDGE_ANCHOR = 'confirm';

export const OVERVIEW = '/programme/policy';
export const PUBLISH = `${OVERVIEW}/publish`;
export const STATUS = `${OVERVIEW}/status`;
/** A file, not a page. */
export const REGISTER = '/api/export/policy';
export const NEW_QUESTION = 'new';

export const versionAddress = (number: number): string => `${POLICY}/versions/${number}`;
export const questionAddress = (questionId: string): string => `${PUBLISH}/questions/${questionId}`;
export const inLanguageAddress = (path: string, locale: Locale): string => withQuery(path, { in: locale });
export const statusAddress = (filter: Partial<Record<keyof StatusFilter, string>>): string => withQuery(STATUS, filter);
