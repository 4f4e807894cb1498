import { shownTicket, TICKETS_ON_PAGE, TICKETS_ON_PAPER } from '@/domain/support/tickets';
import { getTranslations } from '@/i18n/server';
import { TicketQr } from './ticket-qr';

type TicketSheetProps = {
  /** "North, Quay" */
  group: string;
  number: number;
  organisation: string;
  /** Where the kiosk is: https://example.org/kiosk */
  kiosk: string;
  /** In each language of the house what to do with a ticket: who gets one has not told which they read. */
  howTo: readonly { lang: string; scan: string; once: string }[];
  codes: readonly string[];
  /** Tickets of the whole sheet, and which page of them this is. */
  tickets: number;
  page: number;
};

/** Tickets to print and cut: eight on a sheet of A4. */
export async function TicketSheet({ codes, page, ...sheet }: TicketSheetProps) {
  const t = await getTranslations('kiosk');
  const { group, number, tickets } = sheet;
  const papers = Array.from({ length: Math.ceil(codes.length / TICKETS_ON_PAPER) }, (_, at) => at);
  const before = ((page - 1) * TICKETS_ON_PAGE) / TICKETS_ON_PAPER;
  return (
    <div className="ticket-sheet">
      {papers.map((at) => (
        <section key={at} className="mb-10 break-after-page last:break-after-auto print:mb-0">
          <h2 className="mb-2 text-sm font-normal text-ink-soft">
            {t('sheet.head', {
              group,
              number,
              sheet: before + at + 1,
              sheets: Math.ceil(tickets / TICKETS_ON_PAPER),
            })}
          </h2>
          <ul className="grid gap-px sm:grid-cols-2 print:grid-cols-2">
            {codes.slice(at * TICKETS_ON_PAPER, (at + 1) * TICKETS_ON_PAPER).map((code) => (
              <Ticket key={code} code={code} {...sheet} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type TicketProps = Pick<TicketSheetProps, 'organisation' | 'kiosk' | 'howTo' | 'group'> & { code: string };

function Ticket({ code, organisation, kiosk, howTo, group }: TicketProps) {
  const shown = shownTicket(code);
  return (
    <li className="keep flex items-center gap-2 border border-dashed border-line-strong p-2 print:h-[60mm]">
      <TicketQr address={`${kiosk}#${shown}`} label={shown} />
      <div className="min-w-0 text-sm/tight">
        <p className="text-ink-soft">
          {organisation} · {group}
        </p>
        {howTo.map(({ lang, scan }) => (
          <p key={lang} lang={lang} className="mt-1">
            {scan}
          </p>
        ))}
        <p className="my-1 font-mono text-base font-semibold whitespace-nowrap">{shown}</p>
        {howTo.map(({ lang, once }) => (
          <p key={lang} lang={lang} className="mt-1 text-ink-soft">
            {once}
          </p>
        ))}
      </div>
    </li>
  );
}
