import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { textFont } from '@/components/shell/font';
import { LanguageProvider } from '@/i18n/browser';
import { browserMessages } from '@/i18n/messages';
import { regionOf } from '@/i18n/regions';
import { getLocale, getTheme, getTranslations } from '@/i18n/server';
import { timeZone } from '@/server/organisation/current';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return { title: { template: '%s · Draagvlak', default: 'Draagvlak' }, description: t('description') };
}

/** Every page shows what the store holds for one person now: none may be rendered while building. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  return (
    <html lang={locale} data-theme={await getTheme()} className={textFont.variable}>
      <body>
        <LanguageProvider locale={regionOf[locale]} messages={browserMessages(locale)} timeZone={await timeZone()}>
          {children}
        </LanguageProvider>
      </body>
    </html>
  );
}
