import 'server-only';
import { failureTold } from '@/db/engine-code';
import { migrate } from '@/db/migrate';
import { DAY_MS } from '@/domain/calendar/day';
import { env } from '@/env';
import { renewAdoption } from './adoption/commands';
import { isSetUp, setUpCode } from './auth/set-up';
import { systemViewer } from './auth/system';
import { renewGoals } from './goals/judging/commands';
import { prepareRequests } from './incoming';
import { clearClosedRounds } from './jobs/clear-closed-rounds';
import { eraseOldComments } from './jobs/erase-old-comments';
import { eraseOldLinks } from './jobs/erase-old-links';
import { remindInvited } from './jobs/remind-invited';
import { removeUnusedMedia } from './jobs/remove-unused-media';
import { runRounds } from './jobs/run-rounds';
import { sendQueuedMail } from './jobs/send-mail';
import { resumeImports } from './people/import/commands';
import { askForComments } from './policy/commenting/commands';
import { askToAcknowledge } from './policy/publishing/commands';
import { stopWhenAsked } from './stopping';
import { recordEarlierBarriers } from './support/barriers/commands';
import { runStandingRules } from './training/assigning/commands';
import { renewItemFigures } from './training/items/commands';
import { renewQuadrants } from './training/knowledge/commands';
import { publishStarterModules } from './training/starter';

const MAIL_EVERY_MS = 15_000;
/** A round that is over is closed, and one that is planned opens, within a minute. */
const ROUNDS_EVERY_MS = 60_000;
const REMINDERS_EVERY_MS = 60_000;
const STANDING_RULES_EVERY_MS = 5 * 60 * 1000;
const ADOPTION_EVERY_MS = 15_000;
const GOALS_EVERY_MS = 60_000;
const QUADRANTS_EVERY_MS = 60 * 60 * 1000;
const ITEM_FIGURES_EVERY_MS = 60 * 60 * 1000;
const ASK_TO_ACKNOWLEDGE_EVERY_MS = 60 * 60 * 1000;
const ASK_FOR_COMMENTS_EVERY_MS = 60 * 60 * 1000;
const CLEAR_CLOSED_ROUNDS_EVERY_MS = 10 * 60 * 1000;
const EARLIER_BARRIERS_EVERY_MS = DAY_MS;
const OLD_COMMENTS_EVERY_MS = DAY_MS;
const OLD_LINKS_EVERY_MS = 60 * 60 * 1000;
const UNUSED_MEDIA_EVERY_MS = DAY_MS;

/** Everything that has to be true before the first request: tables up to date, addresses noted, jobs running. */
export async function boot(): Promise<void> {
  prepareRequests();
  stopWhenAsked();
  await migrate();
  if (await isSetUp()) {
    // Also when the process ended between set-up and this.
    await publishStarterModules(systemViewer());
  } else {
    console.log(`Not set up yet. Open ${env.baseUrl}/setup and enter this one-time code: ${setUpCode()}`);
  }
  await resumeImports(systemViewer());
  repeat(MAIL_EVERY_MS, 'send-mail', () => sendQueuedMail(systemViewer()));
  repeat(ROUNDS_EVERY_MS, 'run-rounds', () => runRounds(systemViewer()));
  repeat(REMINDERS_EVERY_MS, 'remind-invited', () => remindInvited(systemViewer()));
  repeat(STANDING_RULES_EVERY_MS, 'run-standing-rules', () => runStandingRules(systemViewer()));
  repeat(ADOPTION_EVERY_MS, 'count-adoption', () => renewAdoption(systemViewer()));
  repeat(GOALS_EVERY_MS, 'renew-goals', () => renewGoals(systemViewer()));
  repeat(QUADRANTS_EVERY_MS, 'renew-quadrants', () => renewQuadrants(systemViewer()));
  repeat(ASK_TO_ACKNOWLEDGE_EVERY_MS, 'ask-to-acknowledge', () => askToAcknowledge(systemViewer()));
  repeat(ASK_FOR_COMMENTS_EVERY_MS, 'ask-for-comments', () => askForComments(systemViewer()));
  repeat(CLEAR_CLOSED_ROUNDS_EVERY_MS, 'clear-closed-rounds', () => clearClosedRounds(systemViewer()));
  repeat(EARLIER_BARRIERS_EVERY_MS, 'record-barriers', () => recordEarlierBarriers(systemViewer()));
  repeat(OLD_COMMENTS_EVERY_MS, 'erase-old-comments', () => eraseOldComments(systemViewer()));
  repeat(OLD_LINKS_EVERY_MS, 'erase-old-links', () => eraseOldLinks(systemViewer()));
  repeat(UNUSED_MEDIA_EVERY_MS, 'remove-unused-media', () => removeUnusedMedia(systemViewer()));
  repeat(ITEM_FIGURES_EVERY_MS, 'renew-item-figures', () => renewItemFigures(systemViewer()));
}

/** Runs a job now and again and again, never twice at once. A failure is told in the log, without values, and the job goes on. */
function repeat(everyMs: number, name: string, job: () => Promise<unknown>): void {
  let isRunning = false;
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      await job();
    } catch (error) {
      console.error(`job ${name}: ${failureTold(error)}`);
    } finally {
      isRunning = false;
    }
  };
  void run();
  setInterval(run, everyMs).unref();
}
