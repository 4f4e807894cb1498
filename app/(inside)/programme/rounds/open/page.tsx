import { notFound, redirect } from 'next/navigation';
import { mayOpenOn } from '@/app/(inside)/programme/next-round';
import { open } from '@/app/(inside)/programme/rounds/actions';
import { expectedOfRound } from '@/app/(inside)/programme/rounds/expected';
import { orNotFound } from '@/app/refusals';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ClosingDayForm } from '@/components/support/closing-day-form';
import { OpeningFacts } from '@/components/support/opening-facts';
import { OpeningConcerns, TooFewToOpen } from '@/components/support/opening-notices';
import { NearPlans } from '@/components/support/planning/near-plans';
import { ReminderField } from '@/components/support/planning/reminder-field';
import { InTheWay } from '@/components/support/themes/in-the-way';
import { withQuery } from '@/components/ui/links';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { can } from '@/domain/access/policy';
import { addDays } from '@/domain/calendar/day';
import type { Linking } from '@/domain/support/linking';
import { DAYS_USUALLY_OPEN, earliestNextRound, openingAddress } from '@/domain/support/model';
import { openingConcerns, type OpeningPreview } from '@/domain/support/opening';
import type { PlannedRound } from '@/domain/support/planning';
import { getDateText } from '@/i18n/dates';
import { getTranslations } from '@/i18n/server';
import { requireViewer } from '@/server/auth/session';
import { nextLinking } from '@/server/support/linking/queries';
import { openingPreview } from '@/server/support/opening';
import { plansInTheWay } from '@/server/support/planning/queries';
import { rounds as allRounds } from '@/server/support/queries';
import { nextRoundWaitsFor } from '@/server/support/themes/queries';

const LIST = '/programme/rounds';
const PATH = `${LIST}/open`;

export async function generateMetadata() {
  return { title: (await getTranslations('support'))('opening.metaTitle') };
}

/** The second of two steps: the day is in the address, so that nothing is lost, and nothing opens before the last press. */
export default async function OpeningPage({ searchParams }: PageProps<'/programme/rounds/open'>) {
  const viewer = await requireViewer();
  if (!can(viewer, 'support.run')) notFound();
  const all = await orNotFound(allRounds(viewer));
  const { today, isToday } = await mayOpenOn(all);
  // The list says why no round can be opened now.
  if (!isToday || all.some(({ status }) => status === 'open')) redirect(LIST);

  const query = await searchParams;
  const { closesOn } = openingAddress.parse(query);
  const number = (all[0]?.number ?? 0) + 1;
  const preview = await openingPreview(viewer);
  const isEnough = preview.canAnswer >= preview.fewest;
  const waitsFor = await nextRoundWaitsFor(viewer);
  const mayOpen = isEnough && waitsFor === null;
  const isDay = closesOn !== undefined && closesOn > today;

  const t = await getTranslations('support');
  return (
    <>
      <PageHeader
        back={{ href: LIST, label: t('roundPage.back') }}
        title={t('opening.title', { number })}
        lead={mayOpen && t(isDay ? 'opening.lead' : 'opening.leadDay')}
      />
      {waitsFor && <InTheWay {...waitsFor} />}
      {!waitsFor && !isEnough && <TooFewToOpen {...preview} />}
      {mayOpen && !isDay && (
        <ClosingDayForm
          path={PATH}
          earliest={addDays(today, 1)}
          proposed={closesOn ?? addDays(today, DAYS_USUALLY_OPEN)}
          fault={closesOn ? 'date-early' : 'closesOn' in query ? 'date' : undefined}
        />
      )}
      {mayOpen && isDay && (
        <Confirmation
          {...{ number, preview, closesOn, today }}
          linking={await nextLinking(viewer)}
          expected={await expectedOfRound(viewer, preview)}
          near={await plansInTheWay(viewer)}
        />
      )}
    </>
  );
}

type ConfirmationProps = {
  number: number;
  preview: OpeningPreview;
  closesOn: string;
  today: string;
  linking: Linking;
  expected: Awaited<ReturnType<typeof expectedOfRound>>;
  near: readonly PlannedRound[];
};

async function Confirmation({ number, preview, closesOn, today, linking, expected, near }: ConfirmationProps) {
  const { people, canAnswer } = preview;
  const concerns = openingConcerns({ people, canAnswer, expected: expected.answers });

  const t = await getTranslations('support');
  const dateText = await getDateText();
  return (
    <>
      <OpeningConcerns concerns={concerns} people={people} canAnswer={canAnswer} expected={expected.answers} />
      <NearPlans rounds={near} today={today} />
      <Section title={t('opening.what')}>
        <OpeningFacts
          preview={preview}
          closesOn={closesOn}
          anotherDay={`${withQuery(LIST, { closesOn })}#next`}
          linking={linking}
          expected={expected}
        />
      </Section>
      <Section title={t('opening.fixed')}>
        <ul className="reading mb-6 list-disc space-y-2 ps-6">
          <li>{t('opening.fixedWho')}</li>
          <li>{t('opening.fixedGroups')}</li>
          <li>{t('opening.fixedDay')}</li>
          <li>{t('opening.fixedOpened', { day: dateText(earliestNextRound(today)) })}</li>
        </ul>
        <ActionForm action={open}>
          <input type="hidden" name="closesOn" value={closesOn} />
          <ReminderField />
          <SubmitButton>{t('opening.confirm', { number })}</SubmitButton>
        </ActionForm>
      </Section>
    </>
  );
}
