import 'server-only';
import { and, asc, count, desc, eq, gt, isNull, lte, type SQL } from 'drizzle-orm';
import {
  completions,
  policyVersions,
  pulseRounds,
  pulseSnapshots,
  pulseThemes,
  responsibilities,
  supportForecasts,
} from '@/db/schema';
import { countIf } from '@/db/sql';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { forecastNews, mostImportant, type News, type Said } from '@/domain/adoption/news';
import { outlookOf } from '@/server/support/forecast/outlook';

/** What has happened since a moment that the overview is about, at most five things. */
export async function newsSince(viewer: Viewer, since: Date): Promise<News[]> {
  authorize(viewer, 'support.report');
  return mostImportant([
    ...(await roundsClosed(since)),
    ...(await forecastsMade(since)),
    ...(await policiesPublished(since)),
    ...(await themesAnswered(since)),
    ...(await modulesFinished(since)),
    ...(await responsibilitiesAnswered(since)),
  ]);
}

async function roundsClosed(since: Date): Promise<News[]> {
  const rows = await store()
    .read.select({ roundId: pulseRounds.id, number: pulseRounds.number, figure: pulseSnapshots.figure })
    .from(pulseRounds)
    .innerJoin(pulseSnapshots, and(eq(pulseSnapshots.roundId, pulseRounds.id), isNull(pulseSnapshots.departmentId)))
    .where(gt(pulseRounds.closedAt, since))
    .orderBy(desc(pulseRounds.number));
  return rows.map((row) => ({ kind: 'round', ...row }));
}

async function forecastsMade(since: Date): Promise<News[]> {
  const newest = await saidAt(gt(supportForecasts.madeAt, since));
  return newest ? forecastNews(await saidAt(lte(supportForecasts.madeAt, since)), newest) : [];
}

/** What was said last in a span of time. */
async function saidAt(when: SQL): Promise<Said | null> {
  const { target, verdict, reasons, earliest, median, latest } = supportForecasts;
  const [row] = await store()
    .read.select({ target, verdict, reasons, earliest, median, latest })
    .from(supportForecasts)
    .where(when)
    .orderBy(desc(supportForecasts.madeAt))
    .limit(1);
  return row ? { goal: row.target / 100, outlook: outlookOf(row) } : null;
}

async function policiesPublished(since: Date): Promise<News[]> {
  const rows = await store()
    .read.select({ number: policyVersions.number })
    .from(policyVersions)
    .where(gt(policyVersions.publishedAt, since))
    .orderBy(desc(policyVersions.number));
  return rows.map(({ number }) => ({ kind: 'policy', number }));
}

async function themesAnswered(since: Date): Promise<News[]> {
  const rows = await store()
    .read.select({ nl: pulseThemes.titleNl, en: pulseThemes.titleEn })
    .from(pulseThemes)
    .where(gt(pulseThemes.answeredAt, since))
    .orderBy(desc(pulseThemes.answeredAt), asc(pulseThemes.id));
  const [title] = rows;
  return title ? [{ kind: 'themes', count: rows.length, title }] : [];
}

async function modulesFinished(since: Date): Promise<News[]> {
  // Not how many people: for that, SQLite would rather walk past everybody's completions than take the new ones.
  const times = await store().read.$count(completions, gt(completions.completedAt, since));
  return times > 0 ? [{ kind: 'completions', times }] : [];
}

async function responsibilitiesAnswered(since: Date): Promise<News[]> {
  const [row] = await store()
    .read.select({ answered: count(), declined: countIf(eq(responsibilities.status, 'declined')) })
    .from(responsibilities)
    .where(gt(responsibilities.answeredAt, since));
  const { answered, declined } = row ?? { answered: 0, declined: 0 };
  // What has ended since then had been accepted: a responsibility that was declined does not end.
  return answered > 0 ? [{ kind: 'responsibilities', accepted: answered - declined, declined }] : [];
}
