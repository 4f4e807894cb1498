import { ChevronDown } from '@/components/ui/icons';
import { getTranslations } from '@/i18n/server';
import { PageLink } from '@/components/ui/page-link';
import { Menu } from './menu';

export type MenuPerson = {
  name: string;
  /** What the person may do here, in words. */
  role?: string;
  links: readonly { href: string; label: string }[];
  signOut: (form: FormData) => Promise<void>;
};

const entry =
  'flex min-h-11 w-full cursor-pointer items-center px-4 text-start text-ink no-underline hover:bg-surface hover:text-ink';

/** Who you are here, your own settings, and the way out. */
export async function PersonMenu({ name, role, links, signOut }: MenuPerson) {
  const t = await getTranslations('shell');
  return (
    <Menu
      className="no-print group relative"
      label={t('menu', { name })}
      buttonClass="flex min-h-11 items-center gap-2 rounded px-2 hover:bg-surface"
      button={
        <>
          <span
            aria-hidden
            className="flex size-8 items-center justify-center rounded-full bg-accent-soft text-sm font-semibold text-accent"
          >
            {initials(name)}
          </span>
          <span className="hidden max-w-56 truncate sm:inline">{name}</span>
          <ChevronDown
            aria-hidden
            size={16}
            className="shrink-0 text-ink-soft transition-transform duration-150 group-open:rotate-180"
          />
        </>
      }
    >
      <div className="absolute end-0 top-full z-30 mt-1 w-64 overflow-hidden rounded border border-line bg-raised py-2 shadow-float">
        <div className="border-b border-line px-4 pb-3">
          <p className="font-semibold">{name}</p>
          {role && <p className="text-sm text-ink-soft">{role}</p>}
        </div>
        <ul className="pt-2">
          {links.map(({ href, label }) => (
            <li key={href}>
              <PageLink href={href} className={entry}>
                {label}
              </PageLink>
            </li>
          ))}
          <li>
            <form action={signOut}>
              <button type="submit" className={entry}>
                {t('signOut')}
              </button>
            </form>
          </li>
        </ul>
      </div>
    </Menu>
  );
}

/** First letters of the first and the last word: "Jan van der Berg" is JB. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [words[0], last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
