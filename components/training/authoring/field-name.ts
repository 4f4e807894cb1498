import type { getTranslations } from '@/i18n/server';

/** The sentences of the authoring pages. */
export type AuthoringWords = Awaited<ReturnType<typeof getTranslations<'authoring'>>>;

const textFields = [
  'title',
  'purpose',
  'body',
  'prompt',
  'text',
  'explanation',
  'transcript',
  'label',
  'topic',
  'topicName',
] as const;

/** "options.2.text" as the editor calls it. */
export function fieldName(t: AuthoringWords, field: string): string {
  const last = field.split('.').findLast((part) => textFields.some((one) => one === part));
  const known = textFields.find((one) => one === last);
  return known ? t(`editor.fields.${known}`) : t('editor.fields.other');
}
