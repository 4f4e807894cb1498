import { orNotFound } from '@/app/refusals';
import { lessonAddress, quizAddress, stepAddress } from '@/components/training/addresses';
import { ModuleStatus } from '@/components/training/module-list';
import { stepButton } from '@/components/training/step-words';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { type Step, Steps } from '@/components/ui/steps';
import { WhoSees } from '@/components/ui/who-sees';
import { assignmentStatus } from '@/domain/training/due';
import { isBegun, nextStep, type NextStep } from '@/domain/training/next-step';
import { getDateText } from '@/i18n/dates';
import { getLocale, getTranslations } from '@/i18n/server';
import { type ModuleForTaking, moduleForTaking } from '@/server/training/queries';
import { requireSelf } from '../../self';

type Props = PageProps<'/training/[moduleId]'>;

async function load(params: Props['params']) {
  const { viewer, employeeId, today } = await requireSelf();
  const { moduleId } = await params;
  return { today, module: await orNotFound(moduleForTaking(viewer, { employeeId, moduleId })) };
}

export async function generateMetadata({ params }: Props) {
  const { module } = await load(params);
  return { title: module.title[await getLocale()] };
}

export default async function ModulePage({ params }: Props) {
  const { today, module } = await load(params);
  const step = nextStep({ ...module, isCompleted: module.completedOn !== null });
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
            <ButtonLink variant="filled" href={stepAddress(module.moduleId, step)}>
              {button}
            </ButtonLink>
          )
        }
      />
      <Section title={t('module.purpose')}>
        <p className="reading">{module.purpose[locale]}</p>
      </Section>
      <Section title={t('module.lessons')}>
        <Steps items={await stepsOf(module, step)} label={t('module.lessons')} />
      </Section>
      {canTestOut && (
        <Section title={t('module.testOut')} intro={t('module.testOutMore')}>
          <ButtonLink href={quizAddress(module.moduleId)}>{t('module.testOutGo')}</ButtonLink>
        </Section>
      )}
      {step.kind === 'none' && (
        <Section title={t('module.quiz')} intro={t('module.raise')}>
          <ButtonLink href={quizAddress(module.moduleId)}>{t('module.raiseGo')}</ButtonLink>
        </Section>
      )}
      <div className="mt-10">
        <WhoSees items={[t('whoSees.status.self'), t('whoSees.status.programme'), t('whoSees.status.nobody')]} />
      </div>
    </>
  );
}

async function leadOf({ lessons, minutes, quiz, completedOn }: ModuleForTaking, step: NextStep): Promise<string> {
  const t = await getTranslations('training');
  const read = lessons.filter(({ isRead }) => isRead).length;
  if (step.kind === 'quiz' && step.how === 'go-on') return t('module.leadQuizOpen');
  if (completedOn) return t('module.leadCompleted', { date: (await getDateText())(completedOn) });
  if (step.kind === 'quiz') return t(step.how === 'again' ? 'module.leadQuizAgain' : 'module.leadQuiz');
  if (isBegun({ lessons, quiz })) return t('module.leadBegun', { read, all: lessons.length });
  return t('module.leadNew', { lessons: lessons.length, minutes });
}

/** When it is due, while it still has to be done; where somebody was excused, why. */
async function Status({ module, today }: { module: ModuleForTaking; today: string }) {
  const { assignment, completedOn } = module;
  if (!assignment || completedOn) return null;
  const status = assignmentStatus(
    { dueOn: assignment.dueOn, waived: assignment.waivedReason !== null, completed: false },
    today,
  );
  return <ModuleStatus module={{ moduleId: module.moduleId, status, completedOn, ...assignment }} />;
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
    ...lessons.map(({ id, title, minutes, isRead }) => ({
      title: title[locale],
      state: isRead ? ('done' as const) : isNow(id) ? ('now' as const) : ('next' as const),
      href: lessonAddress(moduleId, id),
      note: t('module.lessonMinutes', { minutes }),
    })),
    {
      title: t('module.quiz'),
      state: step.kind === 'quiz' ? ('now' as const) : completedOn ? ('done' as const) : ('next' as const),
      href: quizAddress(moduleId),
      note: quizNote(),
    },
  ];
}
