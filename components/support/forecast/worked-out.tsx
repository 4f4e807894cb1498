import { Disclosure } from '@/components/ui/disclosure';
import type { Recount } from '@/domain/support/recount';
import { getTranslations } from '@/i18n/server';

type WorkedOutProps = {
  /** The figure, as "Zo is dit berekend: …" goes on. */
  what: string;
  /** The formula in words. */
  text: string;
  /** Of how many it is made. */
  count?: string;
  /** The command that works it out again; null where counts are not published: then the page says why. */
  recount: Recount | null;
  /** Instead of the reason that is usual. */
  whyNot?: string;
  /** What the command gives, where it is not quite the figure; or more to know about it. */
  note?: string;
};

/** How a figure came about, one press away: its formula, of how many it is made, and how to work it out again. */
export async function WorkedOut({ what, text, count, recount, whyNot, note }: WorkedOutProps) {
  const t = await getTranslations('forecast');
  return (
    <Disclosure summary={t('workedOut.summary', { what })}>
      <div className="reading flex flex-col gap-2 pb-4 text-sm">
        <p>{text}</p>
        {count && <p>{count}</p>}
        {note && <p>{note}</p>}
        {recount ? <Command recount={recount} /> : <p>{whyNot ?? t('workedOut.banded')}</p>}
      </div>
    </Disclosure>
  );
}

async function Command({ recount: { name, input } }: { recount: Recount }) {
  const t = await getTranslations('forecast');
  // In single quotes a shell takes everything as it is, except the quote itself.
  const json = JSON.stringify(input).replaceAll("'", String.raw`'\''`);
  return (
    <>
      <p>{t('workedOut.command')}</p>
      <pre className="rounded bg-surface p-3 wrap-anywhere whitespace-pre-wrap select-all">
        <code>{`echo '${json}' | npm run -s measure -- ${name}`}</code>
      </pre>
    </>
  );
}
