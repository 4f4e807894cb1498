import { ChartSection } from '@/components/support/chart-section';
import { drawnForecast } from '@/components/support/forecast/drawn';
import { FiguresWorkedOut } from '@/components/support/forecast/figures-worked-out';
import { Forecast } from '@/components/support/forecast/forecast';
import { HeardChart } from '@/components/support/heard-chart';
import { SupportChart } from '@/components/support/support-chart';
import { SupportFigures } from '@/components/support/support-figures';
import { ViewForm } from '@/components/support/view/view-form';
import { type Query, withQuery } from '@/components/ui/links';
import { PageLink } from '@/components/ui/page-link';
import { can } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { branchOf } from '@/domain/people/department-tree';
import { viewQuery } from '@/domain/support/view';
import { getTranslations } from '@/i18n/server';
import { organisationName } from '@/server/organisation/current';
import type { ShownSupport } from './support-view';

const PATH = '/programme';
const GOAL = '/programme/rounds#goal';

type SupportSectionProps = { viewer: Viewer; shown: ShownSupport; query: Query };

/** Support over the rounds for the period and the department of the address, and what it is made of. */
export async function SupportSection({ viewer, shown: support, query }: SupportSectionProps) {
  const { view, faults, today, rounds, shown, goal, department, departments, forecast } = support;
  const organisation = await organisationName();
  const mayRun = can(viewer, 'support.run');
  const goalHref = mayRun ? GOAL : undefined;
  const below = department && branchOf(departments, department.id);
  return (
    <>
      <ViewForm {...{ view, faults, today, departments, query }} path={PATH} />
      {shown.length === 0 ? (
        <NoRound href={withQuery(PATH, query, { from: undefined, to: undefined })} />
      ) : (
        <SupportChart
          rounds={shown}
          goal={goal}
          forecast={support.drawn && goal !== null ? await drawnForecast(support.drawn, goal) : null}
          department={department?.name}
          isNarrowed={view.from !== null || view.to !== null}
          events={support.events}
          eventsHref={mayRun ? '/programme/events' : undefined}
          note={await whyNoForecast(support)}
          takeAlong={{ organisation, csvHref: withQuery('/api/export/support', viewQuery(view)) }}
        />
      )}
      <Forecast forecast={forecast} goal={goal} goalHref={goalHref} whatIfHref="/programme/what-if" />
      <div className="mt-10">
        <SupportFigures rounds={rounds} goal={goal} goalHref={goalHref} />
        <FiguresWorkedOut
          rounds={rounds}
          departments={below ? departments.filter(({ id }) => id !== department.id && below.has(id)) : departments}
          forecast={department ? null : forecast}
          goal={goal}
        />
      </div>
      {shown.some(({ figure }) => figure?.shares) && (
        <ChartSection>
          <HeardChart rounds={shown} organisation={organisation} department={department?.name} />
        </ChartSection>
      )}
    </>
  );
}

async function NoRound({ href }: { href: string }) {
  const t = await getTranslations('view');
  return (
    <p className="reading">
      {t('noRound')} <PageLink href={href}>{t('seeAll')}</PageLink>
    </p>
  );
}

/** A forecast that was made and is not in the picture is missed: the picture says why. */
async function whyNoForecast({ forecast, drawn, department }: ShownSupport): Promise<string | undefined> {
  if (forecast?.outlook.kind !== 'date' || drawn) return undefined;
  return (await getTranslations('view'))(department ? 'forecastAside' : 'forecastOutside');
}
