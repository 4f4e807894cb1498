import { PageLink } from '@/components/ui/page-link';
import { DataTable } from '@/components/ui/table';
import type { ResponsibilityStatus } from '@/domain/responsibilities/model';
import { getDateText } from '@/i18n/dates';
import { getTranslations, getWrittenLanguage } from '@/i18n/server';
import { OfferStatusBadge } from './offer-status';

export type AskedResponsibility = {
  id: string;
  title: string;
  status: ResponsibilityStatus;
  hasLeft: boolean;
  reviewOn: string;
  declineReason: string | null;
};

type ResponsibilityStatusListProps = {
  /** What the table holds, with the person's name. */
  caption: string;
  responsibilities: readonly AskedResponsibility[];
  /** Where a responsibility is looked after; without it the titles lead nowhere. */
  hrefOf?: (responsibilityId: string) => string;
};

/** What one person was asked to carry and what they answered, as whoever runs the programme reads it. */
export async function ResponsibilityStatusList(props: ResponsibilityStatusListProps) {
  const { caption, responsibilities, hrefOf } = props;
  const t = await getTranslations('people');
  const date = await getDateText();
  const lang = await getWrittenLanguage();
  return (
    <DataTable
      caption={caption}
      rows={responsibilities}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('person.responsibility'),
          cell: ({ id, title }) => (
            <span lang={lang}>{hrefOf ? <PageLink href={hrefOf(id)}>{title}</PageLink> : title}</span>
          ),
        },
        {
          key: 'review',
          header: t('person.review'),
          phone: 'aside',
          phoneLabel: true,
          nowrap: true,
          width: '10rem',
          cell: ({ reviewOn, status }) => (status === 'offered' || status === 'accepted' ? date(reviewOn) : null),
        },
        {
          key: 'status',
          header: t('person.status'),
          width: '16rem',
          cell: ({ status, hasLeft, declineReason }) => (
            <>
              <OfferStatusBadge status={status} hasLeft={hasLeft} />
              {declineReason && (
                <span className="block text-sm text-ink-soft">{t('person.reason', { reason: declineReason })}</span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
