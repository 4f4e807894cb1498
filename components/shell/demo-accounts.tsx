import { Section } from '@/components/ui/section';
import { getTranslations } from '@/i18n/server';

const roles = ['champion', 'hr', 'it', 'admin', 'manager', 'employee'] as const;
type DemoAccountsProps = { accounts: { password: string; accounts: readonly { role: string; email: string }[] } };

/** On the sign-in page of a demonstration only: whose eyes to look through, and the password. */
export async function DemoAccounts({ accounts: { password, accounts } }: DemoAccountsProps) {
  const t = await getTranslations('auth');
  return (
    <div className="mt-10">
      <Section title={t('demo.title')} intro={t('demo.lead')}>
        <p className="mb-6">
          {t('demo.password')} <strong className="whitespace-nowrap">{password}</strong>
        </p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
          {roles.flatMap((role) => {
            const account = accounts.find((one) => one.role === role);
            if (!account) return [];
            return [
              <dt key={role}>{t(`demo.roles.${role}`)}</dt>,
              <dd key={`${role} address`} className="break-all text-ink-soft">
                {account.email}
              </dd>,
            ];
          })}
        </dl>
      </Section>
    </div>
  );
}
