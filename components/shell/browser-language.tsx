'use client';

import type { ReactNode } from 'react';
import { IntlProvider, type AbstractIntlMessages } from 'use-intl';
import type { Locale } from '@/domain/access/viewer';
import { regionOf } from '@/i18n/regions';

type BrowserLanguageProps = {
  locale: Locale;
  /** The few namespaces that interactive leaves speak with. */
  messages: AbstractIntlMessages;
  timeZone: string;
  children: ReactNode;
};

/** Gives the leaves that run in the browser their words, and the same clock as the server. */
export function BrowserLanguage({ locale, messages, timeZone, children }: BrowserLanguageProps) {
  return (
    <IntlProvider locale={regionOf[locale]} messages={messages} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}
