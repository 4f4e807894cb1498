import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { quizAddress } from '@/components/training/addresses';
import { PageLink } from '@/components/ui/page-link';
import { Section } from '@/components/ui/section';
import type { Viewer } from '@/domain/access/viewer';
import { anotherRound } from '@/domain/training/another-round';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { levelsSince } from '@/server/training/knowledge/queries';
import type { ModuleForTaking } from '@/server/training/queries';
import { start } from './quiz/actions';

type AnotherRoundProps = { viewer: Viewer; employeeId: string; module: ModuleForTaking };

/** Once a module is finished: another round where it brings something, else a sentence that says that nothing is left. */
export async function AnotherRound({ viewer, employeeId, module }: AnotherRoundProps) {
  const { moduleId, topicIds, quiz } = module;
  const round = anotherRound(await levelsSince(viewer, { employeeId, topicIds, since: new Date() }));
  const t = await getTranslations('training');
  if (round.kind === 'rise' || round.kind === 'refresh') {
    return (
      <Section title={t('module.quiz')} intro={t(round.kind === 'rise' ? 'module.raise' : 'module.raiseRefresh')}>
        <ActionForm action={start.bind(null, moduleId)}>
          <SubmitButton variant="quiet">{t('module.raiseGo')}</SubmitButton>
        </ActionForm>
      </Section>
    );
  }
  const date = await getDateText();
  const intro = round.kind === 'later' ? t('module.raiseLater', { date: date(round.on) }) : t('module.raiseNone');
  return (
    <Section title={t('module.quiz')} intro={intro}>
      {quiz === 'finished' && (
        <PageLink href={quizAddress(moduleId)} className="inline-flex min-h-11 items-center">
          {t('module.lastResult')}
        </PageLink>
      )}
    </Section>
  );
}
