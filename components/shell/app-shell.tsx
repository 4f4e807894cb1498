import type { ReactNode } from 'react';
import { getTranslations } from '@/i18n/server';
import { HeadingFocus } from './heading-focus';
import { BarNavigation, type NavigationGroup, SideNavigation } from './navigation';
import { type MenuPerson, PersonMenu } from './person-menu';
import { SkipLink } from './skip-link';
import { Wordmark } from './wordmark';

type AppShellProps = {
  groups: readonly NavigationGroup[];
  /** Addresses with a place of their own in the bar of a phone, at most four. */
  main?: readonly string[];
  person: MenuPerson;
  /** Above everything, for instance that this is a demo. */
  banner?: ReactNode;
  home?: string;
  /** The organisation's name, beside the wordmark where there is room. */
  organisation?: string;
  children: ReactNode;
};

/** What stands around every page of someone who is signed in. */
export async function AppShell({ groups, main, person, banner, home = '/', organisation, children }: AppShellProps) {
  const t = await getTranslations('shell');
  return (
    <>
      <SkipLink />
      <HeadingFocus />
      {banner}
      <header className="border-b border-line">
        <div className="mx-auto flex min-h-14 max-w-shell items-center gap-4 px-4 sm:min-h-16 sm:px-6 print:px-0">
          <Wordmark href={home} label={t('home')} />
          {organisation && (
            <p className="hidden min-w-0 truncate border-s border-line ps-4 text-ink-soft md:block print:block">
              {organisation}
            </p>
          )}
          <div className="ms-auto">
            <PersonMenu {...person} />
          </div>
        </div>
      </header>
      <div className="mx-auto flex max-w-shell items-start gap-10 px-4 sm:px-6 lg:ps-3 print:block print:px-0">
        <SideNavigation groups={groups} />
        <main
          id="main"
          tabIndex={-1}
          className="w-full max-w-content min-w-0 flex-1 pt-6 pb-[calc(var(--bar)+var(--action)+2.5rem)] sm:pt-10"
        >
          {children}
        </main>
      </div>
      <BarNavigation groups={groups} main={main} />
    </>
  );
}
