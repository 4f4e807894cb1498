import { Menu as MenuIcon } from '@/components/ui/icons';
import { getTranslations } from '@/i18n/server';
import { Icon, type IconName } from './icons';
import { Menu } from './menu';
import { NavigationLink } from './navigation-link';

export type NavigationItem = {
  href: string;
  label: string;
  /** A shorter word for under the icon on a phone. */
  short?: string;
  icon: IconName;
  /** Current only on exactly this path, not on those below it. */
  exact?: boolean;
  /** Parts below it that have an entry of their own. */
  except?: readonly string[];
  /** Pages elsewhere that belong to this part and have no entry of their own. */
  also?: readonly string[];
};
export type NavigationGroup = { label: string; items: readonly NavigationItem[] };

const sideLink =
  'flex min-h-11 items-center gap-3 rounded px-3 text-ink no-underline hover:bg-surface hover:text-ink pointer-fine:min-h-10 ' +
  'aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent';

/** At the left where there is room: words, grouped by role. */
export async function SideNavigation({ groups }: { groups: readonly NavigationGroup[] }) {
  const t = await getTranslations('shell');
  return (
    <nav
      aria-label={t('navigation')}
      className="no-print sticky top-0 hidden max-h-dvh w-56 shrink-0 overflow-y-auto py-6 lg:block"
    >
      <GroupList groups={groups} />
    </nav>
  );
}

function GroupList({ groups }: { groups: readonly NavigationGroup[] }) {
  return groups.map(({ label, items }, index) => (
    <div key={label} className={index > 0 ? 'mt-6' : undefined}>
      {/* One group needs no name. */}
      {groups.length > 1 && <p className="mb-1 px-3 text-sm text-ink-soft">{label}</p>}
      <ul aria-label={label}>
        {items.map(({ href, label: name, icon, exact, except, also }) => (
          <li key={href}>
            <NavigationLink href={href} exact={exact} except={except} also={also} className={sideLink}>
              <Icon name={icon} size={18} />
              {name}
            </NavigationLink>
          </li>
        ))}
      </ul>
    </div>
  ));
}

type BarNavigationProps = {
  groups: readonly NavigationGroup[];
  /** Addresses that get a place of their own, at most four; the rest is under "More". */
  main?: readonly string[];
};

const BAR_PLACES = 5;

const barLink =
  'flex h-full min-h-11 w-full flex-col items-center justify-center text-sm leading-tight tracking-tight text-ink-soft no-underline hover:text-ink ' +
  'aria-[current]:font-semibold aria-[current]:text-accent';

/** At the bottom of a phone: at most five places. */
export async function BarNavigation({ groups, main }: BarNavigationProps) {
  const t = await getTranslations('shell');
  const all = groups.flatMap(({ items }) => items);
  const shown = all.length <= BAR_PLACES ? all : inBar(all, main);
  const rest = groups
    .map(({ label, items }) => ({ label, items: items.filter((item) => !shown.includes(item)) }))
    .filter(({ items }) => items.length > 0);

  return (
    <nav
      aria-label={t('navigation')}
      className="phone-bar no-print border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden barred:fixed barred:inset-x-0 barred:bottom-0 barred:z-20"
    >
      {/* Equal places; on the narrowest phones as wide as the word, so that none is cut off. */}
      <ul className="mx-auto flex h-14 max-w-xl *:min-w-0 *:flex-1 max-[22rem]:*:min-w-11 max-[22rem]:*:flex-auto">
        {shown.map(({ href, label, short, icon, exact, also }) => (
          <li key={href}>
            <NavigationLink href={href} exact={exact} also={also} className={barLink}>
              <Icon name={icon} size={20} />
              <span className="max-w-full truncate">{short ?? label}</span>
            </NavigationLink>
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <Menu
              className="h-full"
              buttonClass={barLink}
              leadsTo={rest.flatMap(({ items }) => items.map(({ href }) => href))}
              button={
                <>
                  <MenuIcon aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
                  {t('more')}
                </>
              }
            >
              <div className="border-t border-line bg-raised p-4 shadow-float barred:absolute barred:inset-x-0 barred:bottom-full barred:max-h-[calc(100dvh-8rem)] barred:overflow-y-auto">
                <GroupList groups={rest} />
              </div>
            </Menu>
          </li>
        )}
      </ul>
    </nav>
  );
}

function inBar(all: readonly NavigationItem[], main: readonly string[] | undefined): NavigationItem[] {
  const chosen = main ? all.filter(({ href }) => main.includes(href)) : all;
  return chosen.slice(0, BAR_PLACES - 1);
}
