import { PageLink } from '@/components/ui/page-link';
import { getFormatter } from '@/i18n/server';

/** How many are late, leading to who they are; nothing to follow where nobody is. */
export async function LateCount({ count, href }: { count: number; href: string }) {
  const format = await getFormatter();
  if (count === 0) return <span className="text-ink-soft">{format.number(0)}</span>;
  return (
    <PageLink href={href} className="font-semibold">
      {format.number(count)}
    </PageLink>
  );
}
