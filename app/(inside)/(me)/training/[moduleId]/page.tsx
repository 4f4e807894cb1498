import { cache } from 'react';
import { orNotFound } from '@/app/refusals';
import { lessonAddress, quizAddress, stepAddress } from '@/components/training/addresses';
import { CertificateList } from '@/components/training/certificate-list';
import { ModuleStatus } from '@/components/training/module-list';
import { stepButton } from '@/components/training/step-words';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { type Step, Steps } from '@/components/ui/steps';
import { WhoSees } from '@/components/ui/who-sees';
import { assignmentStatus, moveReason } from '@/domain/training/due';
import { isBegun, isOver, nextStep, type NextStep } from '@/domain/training/next-step';
import { minutesGivenBack } from '@/domain/training/test-out';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { certificatesOf } from '@/server/training/certificates/queries';
import { type ModuleForTaking, moduleForTaking } from '@/server/training/queries';
import { requireSelf } from '../../self';
import { AnotherRound } from './another-round';

type Props = PageProps<'/training/[moduleId]'>;

/** Read once for a page and its title. */
const load = cache(async (moduleId: string) => {
  const self = await requireSelf();
  const { viewer, employeeId } = self;
  return { ...self, module: await orNotFound(moduleForTaking(viewer, { employeeId, moduleId })) };
});

export async function generateMetadata({ params }: Props) {
  const { module } = await load((await params).moduleId);
  return { title: module.title[await getLocale()] };
}

export default async function ModulePage({ params }: Props) {
  const { viewer, employeeId, today, module } = await load((await params).moduleId);
  const { moduleId, completedOn } = module;
  const certificates = await certificatesOf(viewer, { employeeId, moduleId });
  const step = nextStep({ ...module, isCompleted: completedOn !== null });
  const minutes = minutesGivenBack(module.lessons);
  const canTestOut = module.quiz === 'not-started' && step.kind === 'lesson';

  const t = await getTranslations('training');
  const locale = await getLocale();
  const button = await stepButton(step);
  return (
    <>
      <PageHeader
        back={{ href: '/training', label: t('module.back') }}
        title={module.title[locale]}
        lead={await leadOf(module, step)}
        meta={<Status module={module} today={today} />}
        action={
          button && (
            <ButtonLink variant="filled" href={stepAddress(moduleId, step)}>
              {button}
            </ButtonLink>
          )
        }
      />
      <Moved module={module} />
      <Section title={t('module.purpose')}>
        <p className="reading">{module.purpose[locale]}</p>
      </Section>
      <Section title={t('module.lessons')}>
        {minutes > 0 && <p className="reading mb-4">{t('quiz.givenBack', { minutes })}</p>}
        <Steps items={await stepsOf(module, step)} label={t('module.lessons')} />
      </Section>
      {canTestOut && (
        <Section title={t('module.testOut')} intro={t('module.testOutMore')}>
          <ButtonLink href={quizAddress(moduleId)}>{t('module.testOutGo')}</ButtonLink>
        </Section>
      )}
      {step.kind === 'none' && <AnotherRound viewer={viewer} employeeId={employeeId} module={module} />}
      {certificates.length > 0 && (
        <Section title={t('module.certificate')}>
          <CertificateList certificates={certificates} />
        </Section>
      )}
      <div className="mt-10">
        <WhoSees items={[t('whoSees.status.self'), t('whoSees.status.programme'), t('whoSees.status.nobody')]} />
      </div>
    </>
  );
}

async function leadOf(
  { lessons, minutes, quiz, completedOn, isRepeat }: ModuleForTaking,
  step: NextStep,
): Promise<string> {
  const t = await getTranslations('training');
  const read = lessons.filter(({ isRead }) => isRead).length;
  if (step.kind === 'quiz' && step.how === 'go-on') return t('module.leadQuizOpen');
  if (completedOn) return t('module.leadCompleted', { date: (await getDateText())(completedOn) });
  const toRead = lessons.filter((lesson) => lesson.change && !isOver(lesson)).length;
  if (isRepeat && toRead > 0) return t('module.leadChanged', { count: toRead });
  if (isRepeat && step.kind === 'quiz' && step.how === 'start') return t('module.leadQuizRepeat');
  if (step.kind === 'quiz') return t(step.how === 'again' ? 'module.leadQuizAgain' : 'module.leadQuiz');
  if (isBegun({ lessons, quiz })) return t('module.leadBegun', { read, all: lessons.length });
  return t('module.leadNew', { lessons: lessons.length, minutes });
}

/** When it is due, while it still has to be done; where somebody was excused, why. */
async function Status({ module, today }: { module: ModuleForTaking; today: string }) {
  const { assignment, completedOn } = module;
  if (!assignment || completedOn) return null;
  const status = assignmentStatus(
    { dueOn: assignment.dueOn, waived: assignment.waivedReason !== null, completed: false, away: assignment.isAway },
    today,
  );
  return <ModuleStatus module={{ moduleId: module.moduleId, status, completedOn, ...assignment }} />;
}

/** A date that somebody was told never changes without a word. */
async function Moved({ module: { assignment, completedOn } }: { module: ModuleForTaking }) {
  const moved = assignment?.moved;
  if (!moved || completedOn || assignment.waivedReason !== null) return null;
  const t = await getTranslations('assignments');
  const date = await getDateText();
  const days = { from: moved.from === null ? '' : date(moved.from), to: date(moved.to), reason: moved.reason ?? '' };
  return (
    <div className="mb-10">
      <Notice>{t(`moved.${moveReason(moved)}`, days)}</Notice>
    </div>
  );
}

async function stepsOf(module: ModuleForTaking, step: NextStep): Promise<Step[]> {
  const { moduleId, lessons, quiz, quizLength, completedOn } = module;
  const t = await getTranslations('training');
  const locale = await getLocale();
  const quizNote = () => {
    if (quiz === 'open') return t('module.quizOpenNote');
    if (completedOn) return t('module.quizPassedNote');
    return quiz === 'finished' ? t('module.quizFailedNote') : t('module.quizNote', { length: quizLength });
  };
  const isNow = (lessonId: string) => step.kind === 'lesson' && step.lessonId === lessonId;
  return [
    ...lessons.map(({ id, title, minutes, change, isRead, isWaived }) => ({
      title: title[locale],
      state: isRead || isWaived ? ('done' as const) : isNow(id) ? ('now' as const) : ('next' as const),
      href: lessonAddress(moduleId, id),
      note: (
        <span className="flex flex-wrap items-baseline gap-x-4">
          <span>{isWaived ? t('lesson.waived') : t('module.lessonMinutes', { minutes })}</span>
          {change && <Badge tone={isRead || isWaived ? 'plain' : 'wait'}>{t(`lesson.${change}`)}</Badge>}
        </span>
      ),
    })),
    {
      title: t('module.quiz'),
      state: step.kind === 'quiz' ? ('now' as const) : completedOn ? ('done' as const) : ('next' as const),
      href: quizAddress(moduleId),
      note: quizNote(),
    },
  ];
}
