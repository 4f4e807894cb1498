import { PageLink } from '@/components/ui/page-link';

/** A plane that rises on three supports: draagvlak. The same drawing is in app/icon.svg. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="4 5 24 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0 text-accent"
    >
      <path d="M6 15 26 8M9.5 14v10M16 11.7V24M22.5 9.4V24" />
    </svg>
  );
}

type WordmarkProps = {
  /** With an address it is a link; `label` then says where to. */
  href?: string;
  label?: string;
};

export function Wordmark({ href, label }: WordmarkProps) {
  const content = (
    <>
      <Mark />
      <span className="text-lg font-bold tracking-tight text-ink">Draagvlak</span>
    </>
  );
  const className = 'inline-flex min-h-11 items-center gap-2 rounded no-underline';
  if (!href) return <span className={className}>{content}</span>;
  return (
    <PageLink href={href} aria-label={label} className={className}>
      {content}
    </PageLink>
  );
}
