import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { ParagraphText } from '@/components/policy/paragraph-text';
import { locales } from '@/domain/access/viewer';
import type { Bilingual } from '@/domain/training/content';
import { getTranslations } from '@/i18n/server';

/** Dutch left and English right, under each other where there is no room. What is missing says so. */
export async function SideBySide({ text }: { text: Bilingual }) {
  const t = await getTranslations('policy-draft');
  return (
    <TwoColumns>
      {locales.map((locale) =>
        text[locale] === '' ? (
          <div key={locale}>
            <Badge tone="wait">{t('draft.missing', { language: t(`languages.${locale}`) })}</Badge>
          </div>
        ) : (
          <ParagraphText key={locale} text={text[locale]} locale={locale} />
        ),
      )}
    </TwoColumns>
  );
}

export function TwoColumns({ children }: { children: ReactNode }) {
  return <div className="grid w-full min-w-0 gap-x-10 gap-y-4 *:min-w-0 lg:grid-cols-2">{children}</div>;
}
