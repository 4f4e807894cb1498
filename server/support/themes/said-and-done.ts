import 'server-only';
import { and, desc, eq, inArray, isNotNull, lt, ne, or } from 'drizzle-orm';
import { pulseNoThemes, pulseRounds, pulseThemes } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { inReadingOrder, type SaidAndDone, type ThemeOutcome, type ThemeState } from '@/domain/support/themes';

// What everyone reads of themes: the answers. Never a comment, never how many there were (measurement 4).

/**
 * "You said, we did": the closed rounds with answers, the newest first, `most` at most.
 */
export async function saidAndDone(viewer: Viewer, most: number): Promise<SaidAndDone[]> {
  authorize(viewer, 'support.results');
  return answersOf(
    await store()
      .read.selectDistinct({ roundId: pulseRounds.id, number: pulseRounds.number })
      .from(pulseRounds)
      .leftJoin(pulseThemes, and(eq(pulseThemes.roundId, pulseRounds.id), ne(pulseThemes.state, 'open')))
      .leftJoin(pulseNoThemes, eq(pulseNoThemes.roundId, pulseRounds.id))
      .where(or(isNotNull(pulseThemes.id), isNotNull(pulseNoThemes.roundId)))
      .orderBy(desc(pulseRounds.number))
      .limit(most),
  );
}

/** What was done with what people said in the last closed round before this one; null when there is nothing to read. */
export async function saidBefore(viewer: Viewer, number: number): Promise<SaidAndDone | null> {
  authorize(viewer, 'support.results');
  const last = await store()
    .read.select({ roundId: pulseRounds.id, number: pulseRounds.number })
    .from(pulseRounds)
    .where(and(eq(pulseRounds.status, 'closed'), lt(pulseRounds.number, number)))
    .orderBy(desc(pulseRounds.number))
    .limit(1);
  const [said] = await answersOf(last);
  return said && (said.themes.length > 0 || said.noThemes) ? said : null;
}

type WhichRound = { roundId: string; number: number };

async function answersOf(rounds: readonly WhichRound[]): Promise<SaidAndDone[]> {
  if (rounds.length === 0) return [];
  const ids = rounds.map(({ roundId }) => roundId);
  const { read } = store();
  const themes = await read
    .select({
      id: pulseThemes.id,
      roundId: pulseThemes.roundId,
      titleNl: pulseThemes.titleNl,
      titleEn: pulseThemes.titleEn,
      state: pulseThemes.state,
      plannedOn: pulseThemes.plannedOn,
      answerNl: pulseThemes.answerNl,
      answerEn: pulseThemes.answerEn,
    })
    .from(pulseThemes)
    .where(and(inArray(pulseThemes.roundId, ids), ne(pulseThemes.state, 'open')));
  const decided = await read
    .select({ roundId: pulseNoThemes.roundId, nl: pulseNoThemes.reasonNl, en: pulseNoThemes.reasonEn })
    .from(pulseNoThemes)
    .where(inArray(pulseNoThemes.roundId, ids));
  return rounds.map((round) => {
    const answered = themes
      .filter(({ roundId }) => roundId === round.roundId)
      .map(({ id, titleNl, titleEn, state, plannedOn, answerNl, answerEn }) => ({
        ...{ id, plannedOn, state: outcomeOf(state) },
        title: { nl: titleNl, en: titleEn },
        answer: { nl: answerNl ?? '', en: answerEn ?? '' },
      }));
    const reason = decided.find(({ roundId }) => roundId === round.roundId);
    const noThemes = reason ? { nl: reason.nl, en: reason.en } : null;
    return { ...round, themes: inReadingOrder(answered), noThemes };
  });
}

/** The query leaves open themes out; the type of the column cannot know. */
function outcomeOf(state: ThemeState): ThemeOutcome {
  if (state === 'open') throw new Error('an open theme is not for everyone');
  return state;
}
