import { POLICY, versionAddress } from '@/components/policy/published-addresses';
import { PageLink } from '@/components/ui/page-link';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';

type OwnPolicyProps = {
  /** Every version that somebody confirmed, the newest first. */
  confirmed: readonly { number: number; at: Date }[];
  /** Whether what is in force now asks for a confirmation that they have not given yet. */
  isAsked: boolean;
};

/** Which versions of the policy somebody confirmed, and when; each leads to what it said then. */
export async function OwnPolicy({ confirmed, isAsked }: OwnPolicyProps) {
  const t = await getTranslations('me');
  const date = await getDateText();
  return (
    <>
      {confirmed.length > 0 ? (
        <ul aria-label={t('page.policy')}>
          {confirmed.map(({ number, at }) => (
            <li
              key={number}
              className="flex min-h-11 flex-wrap items-center gap-x-3 border-b border-line last:border-b-0"
            >
              <PageLink href={versionAddress(number)} className="inline-flex min-h-11 items-center font-semibold">
                {t('page.policyVersion', { number })}
              </PageLink>
              <span className="text-ink-soft">{t('page.policyConfirmed', { date: date(at) })}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="reading">{t('page.noPolicy')}</p>
      )}
      {isAsked && (
        <p>
          <PageLink href={POLICY} className="inline-flex min-h-11 items-center">
            {t('page.toPolicy')}
          </PageLink>
        </p>
      )}
    </>
  );
}
