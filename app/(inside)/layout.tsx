import type { ReactNode } from 'react';
import { navigationFor } from '@/app/navigation';
import { AppShell } from '@/components/shell/app-shell';
import { DemoBanner } from '@/components/shell/demo-banner';
import { FormNotSent } from '@/components/shell/form-not-sent';
import { getTranslations } from '@/i18n/server';
import { isFormOfNobody, requireViewer } from '@/server/auth/session';
import { organisation } from '@/server/organisation/current';
import { signOut } from './sign-out';

/** The shell around everything behind sign-in. It decorates; each page asks for itself what its reader may see. */
export default async function InsideLayout({ children }: { children: ReactNode }) {
  if (await isFormOfNobody()) return <FormNotSent />;
  const viewer = await requireViewer();
  const found = await organisation();
  const t = await getTranslations('shell');
  const roles = [...viewer.roles, ...(viewer.isManager ? (['manager'] as const) : [])];
  return (
    <AppShell
      groups={await navigationFor(viewer)}
      organisation={found?.name}
      banner={found?.isDemo ? <DemoBanner>{t('demo')}</DemoBanner> : undefined}
      person={{
        name: viewer.name,
        role: roles.length > 0 ? roles.map((role) => t(`roles.${role}`)).join(', ') : t('roles.employee'),
        links: [
          { href: '/me', label: t('nav.me') },
          { href: '/settings', label: t('settings') },
        ],
        signOut,
      }}
    >
      {children}
    </AppShell>
  );
}
