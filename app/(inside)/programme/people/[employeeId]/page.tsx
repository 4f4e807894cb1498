import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/refusals';
import { Invitation, Leaving, Returning, RolesForm } from '@/components/people/person-account-forms';
import { PersonFactsList } from '@/components/people/person-facts-list';
import { PersonLeaves } from '@/components/people/person-leaves';
import { PersonLevels } from '@/components/people/person-levels';
import { ResponsibilityStatusList } from '@/components/responsibilities/responsibility-status-list';
import { ModuleStatusList } from '@/components/training/module-status-list';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button';
import { withQuery } from '@/components/ui/links';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import { leaveCorrectionsOf, leavesOf } from '@/server/people/leaves/queries';
import { type PersonFacts, personFacts } from '@/server/people/queries';
import { responsibilitiesOf } from '@/server/responsibilities/queries';
import { interestOf, knowledgeOf } from '@/server/training/knowledge/queries';
import { modulesOf } from '@/server/training/queries';
import { namedLevelsAgreed } from '@/server/trust/switches';
import { comeBack, correctLeave, invite, leave, noteLeave, noteReturn, saveRoles, takeLeaveOut } from './actions';

const PATH = '/programme/people';

export async function generateMetadata() {
  return { title: (await getTranslations('people'))('list.title') };
}

/** One colleague as HR, the champion and the administrator may see them (measurement 8): each a part of it. */
export default async function PersonPage({ params }: PageProps<'/programme/people/[employeeId]'>) {
  const viewer = await requireViewer();
  if (!can(viewer, 'people.list')) notFound();
  const { employeeId } = await params;
  const person = await orNotFound(personFacts(viewer, employeeId));
  const today = dayIn(new Date(), await timeZone());
  const mayFollow = can(viewer, 'people.training-status', { employeeId });
  const parts = { viewer, person, today };

  const t = await getTranslations('people');
  const { name, jobTitle, department } = person;
  return (
    <>
      <PageHeader
        title={name}
        lead={jobTitle ? t('person.lead', { job: jobTitle, department }) : t('person.leadNoJob', { department })}
        meta={person.leftOn && <Badge>{t('person.left', { date: (await getDateText())(person.leftOn) })}</Badge>}
        back={{ href: PATH, label: t('person.back') }}
        action={
          can(viewer, 'training.assign') &&
          person.leftOn === null && (
            <ButtonLink variant="filled" href={withQuery('/programme/training/assign', { person: employeeId })}>
              {t('person.assign')}
            </ButtonLink>
          )
        }
      />
      {mayFollow ? (
        <>
          <Modules {...parts} />
          <Responsibilities {...parts} />
          <Levels {...parts} />
        </>
      ) : (
        <div className="mb-10">
          <Notice>{t('person.notForAdmin', { name })}</Notice>
        </div>
      )}
      <Section title={t('person.facts')}>
        <PersonFactsList facts={person} hrefOf={(id) => `${PATH}/${id}`} />
        {can(viewer, 'people.import') && <p className="mt-3 text-sm text-ink-soft">{t('person.factsNote')}</p>}
      </Section>
      {can(viewer, 'people.leave') && person.leftOn === null && (
        <PersonLeaves
          name={person.firstName || name}
          leaves={await leavesOf(viewer, employeeId)}
          corrections={await leaveCorrectionsOf(viewer, employeeId)}
          note={noteLeave.bind(null, employeeId)}
          returnOf={(leaveId) => noteReturn.bind(null, leaveId)}
          changeOf={(leaveId) => correctLeave.bind(null, leaveId)}
          removeOf={(leaveId) => takeLeaveOut.bind(null, leaveId)}
        />
      )}
      <Account {...parts} />
    </>
  );
}

type PartProps = { viewer: Viewer; person: PersonFacts; today: string };

async function Modules({ viewer, person, today }: PartProps) {
  const modules = await modulesOf(viewer, person.id, today);
  const t = await getTranslations('people');
  return (
    <Section title={t('person.modules')}>
      {modules.length > 0 ? (
        <ModuleStatusList
          caption={t('person.modulesCaption', { name: person.name })}
          modules={modules}
          hrefOf={(assignmentId) => `/programme/training/${assignmentId}`}
        />
      ) : (
        <p className="text-ink-soft">{t('person.noModules', { name: person.name })}</p>
      )}
    </Section>
  );
}

async function Responsibilities({ viewer, person }: PartProps) {
  const responsibilities = await responsibilitiesOf(viewer, person.id);
  const t = await getTranslations('people');
  return (
    <Section
      title={t('person.responsibilities')}
      action={
        can(viewer, 'responsibility.assign') &&
        person.leftOn === null && (
          <ButtonLink href={withQuery('/programme/responsibilities/new', { person: person.id })}>
            {t('person.offer')}
          </ButtonLink>
        )
      }
    >
      {responsibilities.length > 0 ? (
        <ResponsibilityStatusList
          caption={t('person.responsibilitiesCaption', { name: person.name })}
          responsibilities={responsibilities}
          hrefOf={(id) => `/programme/responsibilities/${id}`}
        />
      ) : (
        <p className="text-ink-soft">{t('person.noResponsibilities', { name: person.name })}</p>
      )}
    </Section>
  );
}

async function Levels({ viewer, person }: PartProps) {
  const t = await getTranslations('people');
  const { id: employeeId, name } = person;
  if (!can(viewer, 'people.levels', { employeeId, namedLevels: await namedLevelsAgreed() })) {
    return (
      <Section title={t('person.levels')}>
        <p className="reading text-ink-soft">{t('person.levelsOff', { name })}</p>
      </Section>
    );
  }
  return (
    <Section title={t('person.levels')} intro={t('person.levelsNote', { name })}>
      <PersonLevels topics={await knowledgeOf(viewer, employeeId)} interest={await interestOf(viewer, employeeId)} />
    </Section>
  );
}

/** What HR and the administrator do with somebody's way in. Nobody ends their own. */
async function Account({ viewer, person, today }: PartProps) {
  const { id, name, account, leftOn, roles } = person;
  const mayMarkLeft = can(viewer, 'people.mark-left') && viewer.employeeId !== id;
  return (
    <>
      {can(viewer, 'people.invite') && leftOn === null && account !== 'active' && (
        <Invitation name={name} account={account} action={invite.bind(null, id)} />
      )}
      {can(viewer, 'admin.roles') && leftOn === null && (
        <RolesForm name={name} roles={roles} action={saveRoles.bind(null, id)} />
      )}
      {mayMarkLeft && leftOn === null && <Leaving name={name} today={today} action={leave.bind(null, id)} />}
      {mayMarkLeft && leftOn !== null && <Returning name={name} leftOn={leftOn} action={comeBack.bind(null, id)} />}
    </>
  );
}
