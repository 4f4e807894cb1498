import type { NavigationGroup } from '@/components/shell/navigation';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { getTranslations } from '@/i18n/server';

/** What stands in the menu for this person. Courtesy only: each page decides for itself. */
export async function navigationFor(viewer: Viewer): Promise<NavigationGroup[]> {
  const t = await getTranslations('shell');
  const groups: NavigationGroup[] = [
    {
      label: t('groups.me'),
      items: [
        { href: '/', label: t('nav.today'), icon: 'home', exact: true, also: ['/pulse', '/responsibilities'] },
        { href: '/training', label: t('nav.training'), icon: 'training', also: ['/certificates'] },
        { href: '/me', label: t('nav.me'), short: t('nav.meShort'), icon: 'me' },
        { href: '/results', label: t('nav.support'), icon: 'support' },
        { href: '/policy', label: t('nav.policy'), icon: 'policy' },
      ],
    },
  ];
  if (can(viewer, 'training.report')) {
    const modules = '/programme/training/modules';
    const reports = '/programme/training/reports';
    const items = '/programme/training/items';
    groups.push({
      label: t('groups.programme'),
      items: [
        { href: '/programme', label: t('nav.overview'), icon: 'plan', exact: true },
        { href: '/programme/people', label: t('nav.people'), icon: 'people' },
        { href: '/programme/training', label: t('nav.assignments'), icon: 'assign', except: [modules, reports, items] },
        { href: modules, label: t('nav.modules'), icon: 'modules' },
        { href: reports, label: t('nav.reports'), icon: 'list', also: [items] },
        { href: '/programme/responsibilities', label: t('nav.responsibilities'), icon: 'responsibilities' },
        { href: '/programme/goals', label: t('nav.goals'), icon: 'goals' },
        { href: '/programme/rounds', label: t('nav.rounds'), icon: 'pulse' },
        { href: '/programme/policy', label: t('nav.policyAdmin'), icon: 'policy' },
      ],
    });
  }
  // Management reads along.
  else if (can(viewer, 'goal.report')) {
    const goals = { href: '/programme/goals', label: t('nav.goals'), icon: 'goals' } as const;
    groups.push({ label: t('groups.programme'), items: [goals] });
  }
  if (can(viewer, 'admin.organisation')) {
    const people = { href: '/programme/people', label: t('nav.people'), icon: 'people' } as const;
    groups.push({
      label: t('groups.admin'),
      items: [
        ...(can(viewer, 'training.report') ? [] : [people]),
        { href: '/admin', label: t('nav.organisation'), icon: 'settings', exact: true },
        { href: '/admin/outbox', label: t('nav.outbox'), icon: 'mail' },
        { href: '/admin/audit', label: t('nav.audit'), icon: 'audit' },
      ],
    });
  }
  return groups;
}
