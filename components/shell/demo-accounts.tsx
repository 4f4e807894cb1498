import { ActionForm } from '@/components/forms/action-form';
import type { FormAction } from '@/components/forms/form-state';
import { buttonClass } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { getTranslations } from '@/i18n/server';

const roles = ['champion', 'hr', 'it', 'admin', 'manager', 'employee'] as const;
type DemoAccountsProps = {
  accounts: { password: string; accounts: readonly { role: string; email: string }[] };
  signIn: FormAction;
};

/** On the sign-in page of a demonstration only: whose eyes to look through, in one press, and the password. */
export async function DemoAccounts({ accounts: { password, accounts }, signIn }: DemoAccountsProps) {
  const t = await getTranslations('auth');
  return (
    <div className="mt-10">
      <Section title={t('demo.title')} intro={t('demo.lead')}>
        <ActionForm action={signIn}>
          <input type="hidden" name="password" value={password} />
          <ul className="flex flex-col gap-2">
            {roles.flatMap((role) => {
              const account = accounts.find((one) => one.role === role);
              if (!account) return [];
              return [
                <li key={role}>
                  <button
                    type="submit"
                    name="email"
                    value={account.email}
                    className={buttonClass('quiet', 'normal', 'w-full flex-wrap !justify-between gap-x-6 gap-y-0')}
                  >
                    {t(`demo.roles.${role}`)}
                    <span className="text-sm font-normal break-all text-ink-soft">{account.email}</span>
                  </button>
                </li>,
              ];
            })}
          </ul>
        </ActionForm>
        <p className="mt-6 text-sm text-ink-soft">
          {t('demo.password')} <strong className="whitespace-nowrap text-ink">{password}</strong>
        </p>
      </Section>
    </div>
  );
}
