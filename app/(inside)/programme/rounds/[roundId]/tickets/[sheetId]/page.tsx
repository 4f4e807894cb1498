import { cache } from 'react';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { sheetAddress, ticketsAddress } from '@/components/support/kiosk/addresses';
import { getGroupName } from '@/components/support/kiosk/group-name';
import { TicketSheet } from '@/components/support/kiosk/ticket-sheet';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import { locales } from '@/domain/access/viewer';
import { paging, TICKETS_ON_PAGE } from '@/domain/support/tickets';
import { env } from '@/env';
import { getTranslations } from '@/i18n/server';
import { formatter, translator } from '@/i18n/translator';
import { requireViewer } from '@/server/auth/session';
import { organisation } from '@/server/organisation/current';
import { sheetToPrint } from '@/server/support/tickets/queries';
import { replace } from './actions';

const lostWords = {
  'may-be': 'sheet.lostIntro',
  'tickets-replaced': 'sheet.lostOnce',
  'tickets-small': 'sheet.lostSmall',
} as const;

type Props = PageProps<'/programme/rounds/[roundId]/tickets/[sheetId]'>;

/** Read once for a page and its title. */
const load = cache(async (roundId: string, sheetId: string, page: number) =>
  orNotFound(sheetToPrint(await requireViewer(), { roundId, sheetId, page })),
);

async function asked({ params, searchParams }: Props) {
  const { roundId, sheetId } = await params;
  const { page } = paging.parse(await searchParams);
  const sheet = await load(roundId, sheetId, page);
  return { sheet, page, group: (await getGroupName())(sheet) };
}

export async function generateMetadata(props: Props) {
  const { sheet, group } = await asked(props);
  return { title: (await getTranslations('kiosk'))('sheet.title', { tickets: sheet.tickets, group }) };
}

/** The tickets of one group, to print and cut. Nothing here says which have been used. */
export default async function TicketSheetPage(props: Props) {
  const { sheet, page, group } = await asked(props);
  const { id: sheetId, roundId, number, tickets, codes, closesOn, k, neverReplaced } = sheet;
  const t = await getTranslations('kiosk');
  const kiosk = `${env.baseUrl}/kiosk`;
  return (
    <>
      <div className="no-print">
        <PageHeader
          back={{ href: ticketsAddress(roundId), label: t('sheet.back') }}
          title={t('sheet.title', { tickets, group })}
          lead={`${t('sheet.lead')} ${t('sheet.lead2')}`}
        />
      </div>
      <TicketSheet
        group={group}
        number={number}
        organisation={(await organisation())?.name ?? ''}
        kiosk={kiosk}
        howTo={locales.map((lang) => ({ lang, ...howTo(lang, kiosk, closesOn) }))}
        codes={codes}
        tickets={tickets}
        page={page}
      />
      <div className="no-print">
        <Pagination path={sheetAddress(roundId, sheetId)} page={page} pageSize={TICKETS_ON_PAGE} total={tickets} />
        <Section title={t('sheet.lost')} intro={t(lostWords[neverReplaced ?? 'may-be'], { k })}>
          {!neverReplaced && (
            <ActionForm action={replace.bind(null, { roundId, sheetId })}>
              <ConfirmButton
                label={t('sheet.replace')}
                what={t('sheet.replaceWhat')}
                confirm={t('sheet.replaceConfirm')}
              />
            </ActionForm>
          )}
        </Section>
      </div>
    </>
  );
}

function howTo(lang: (typeof locales)[number], kiosk: string, closesOn: string) {
  const t = translator(lang, 'kiosk');
  const day = formatter(lang, 'UTC').dateTime(new Date(`${closesOn}T00:00:00Z`), { day: 'numeric', month: 'long' });
  return { scan: t('sheet.scan', { address: kiosk.replace(/^https?:\/\//, '') }), once: t('sheet.once', { day }) };
}
