import 'server-only';
import { isNotNull } from 'drizzle-orm';
import { outbox } from '@/db/schema';
import { store } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import type { Bilingual } from '@/domain/training/content';
import { acknowledgePolicy } from '@/server/policy/acknowledging/commands';
import {
  answerComment,
  commentOnParagraph,
  inviteToComment,
  takeOverProposal,
} from '@/server/policy/commenting/commands';
import { addParagraphs, saveParagraph, startPolicyDraft } from '@/server/policy/drafting/commands';
import { type EditedParagraph, policyDraft } from '@/server/policy/drafting/queries';
import { publishPolicy, removePolicyQuestion, savePolicyQuestion } from '@/server/policy/publishing/commands';
import { draftQuestions, publishingPreview } from '@/server/policy/publishing/queries';
import { policyInForce } from '@/server/policy/reading/queries';
import type { DemoClock } from './clock';
import { ADDED, BLANKS, CHANGES, QUESTIONS, type Remark, REMARKS_FIRST, REMARKS_SECOND } from './policy-text';
import type { Random } from './random';

type Person = { viewer: Viewer; employeeId: string; department: string; role: string | null };
type Demo = { clock: DemoClock; random: Random; hr: Viewer; champion: Viewer };

/** When things happened, in days from today. */
const BEGUN = -150;
const PUBLISHED = -112;
const BEGUN_AGAIN = -14;

/**
 * The policy of the demo: a first version that colleagues had their say in, published and acknowledged by most of them,
 * and a second that is being written, with comments of which two wait for an answer.
 */
export async function seedPolicy(demo: Demo, people: readonly Person[]): Promise<void> {
  await firstVersion(demo, people);
  await acknowledgements(demo, people);
  await secondDraft(demo, people);
  await letters();
}

/** The letters that asked everyone for something went out when they were written. */
async function letters(): Promise<void> {
  await store().write((tx) =>
    tx.update(outbox).set({ status: 'sent', sentAt: outbox.createdAt, body: '' }).where(isNotNull(outbox.about)),
  );
}

async function firstVersion(demo: Demo, people: readonly Person[]): Promise<void> {
  const { clock, hr, champion } = demo;
  const draftId = await startPolicyDraft(champion, 'starter', clock.at(BEGUN));
  for (const paragraph of await paragraphs(champion)) {
    const text = filledIn(paragraph.text);
    if (text.nl === paragraph.text.nl && text.en === paragraph.text.en) continue;
    await saveParagraph(champion, placeOf(draftId, paragraph), text, clock.at(BEGUN, 60));
  }
  await inviteToComment(champion, draftId, { until: clock.day(PUBLISHED - 8), departmentIds: [] }, clock.at(BEGUN + 2));
  await discuss(demo, { draftId, remarks: REMARKS_FIRST, day: BEGUN + 5 }, people);
  await ask(champion, draftId, QUESTIONS, clock.at(PUBLISHED - 3));
  const seen = (await publishingPreview(hr))?.seen ?? '';
  await publishPolicy(hr, { draftId, change: 'first', seen }, clock.at(PUBLISHED));
}

async function ask(champion: Viewer, draftId: string, questions: typeof QUESTIONS, at: Date): Promise<void> {
  for (const question of questions) {
    await savePolicyQuestion(champion, { draftId, questionId: null }, { question, seen: '' }, at);
  }
}

/** Most people read it within weeks; the demo's employee and its network administrator have not come round to it. */
async function acknowledgements({ clock, random }: Demo, people: readonly Person[]): Promise<void> {
  for (const { viewer, employeeId, role } of people) {
    const day = PUBLISHED + random.between(0, 40);
    const minute = random.between(0, 400);
    if (role === 'employee' || role === 'it' || !random.chance(0.84)) continue;
    const policy = await policyInForce(viewer);
    if (!policy) return;
    const answers = policy.questions.map(({ options }) => options.find(({ correct }) => correct)?.id ?? '');
    const { locale } = viewer;
    const read = { employeeId, versionId: policy.id, locale, textHash: policy.hash[locale], answers };
    await acknowledgePolicy(viewer, read, clock.at(day, minute));
  }
}

async function secondDraft(demo: Demo, people: readonly Person[]): Promise<void> {
  const { clock, champion } = demo;
  const draftId = await startPolicyDraft(champion, 'current', clock.at(BEGUN_AGAIN));
  for (const [place, change] of CHANGES.entries()) {
    const paragraph = await paragraphWith(champion, change.from.nl);
    const text = {
      nl: paragraph.text.nl.replace(change.from.nl, change.to.nl),
      en: paragraph.text.en.replace(change.from.en, change.to.en),
    };
    await saveParagraph(champion, placeOf(draftId, paragraph), text, clock.at(BEGUN_AGAIN, 30 + place));
  }
  const { id } = await paragraphWith(champion, ADDED.after);
  await addParagraphs(champion, { draftId, after: id }, ADDED.text, clock.at(BEGUN_AGAIN, 60));
  await leaveOutLastQuestion(champion, draftId, clock.at(BEGUN_AGAIN, 80));
  await inviteToComment(champion, draftId, { until: clock.day(9), departmentIds: [] }, clock.at(BEGUN_AGAIN + 2));
  await discuss(demo, { draftId, remarks: REMARKS_SECOND, day: BEGUN_AGAIN + 4 }, people);
}

/** The draft begins with the questions of the version before; the champion finds one of them enough. */
async function leaveOutLastQuestion(champion: Viewer, draftId: string, at: Date): Promise<void> {
  const last = (await draftQuestions(champion)).questions.at(-1);
  if (last) await removePolicyQuestion(champion, { draftId, questionId: last.question.id, seen: last.seen }, at);
}

type Discussion = { draftId: string; remarks: readonly Remark[]; day: number };

/** Colleagues say what they think, and the champion answers a day later. */
async function discuss(
  { clock, champion }: Demo,
  { draftId, remarks, day }: Discussion,
  people: readonly Person[],
): Promise<void> {
  for (const [place, { from, about, text, proposal, mayName, answer }] of remarks.entries()) {
    const person = people.filter(({ department, role }) => department === from && role === null)[place];
    if (!person) continue;
    const { employeeId, viewer } = person;
    const paragraph = await paragraphWith(champion, about);
    const commentId = await commentOnParagraph(
      viewer,
      { employeeId, draftId, paragraphId: paragraph.id },
      {
        ...{ formKey: `demo ${place}`, locale: 'nl', revision: paragraph.revision, text, mayName },
        proposal: proposal && paragraph.text.nl.replace(about, proposal),
      },
      clock.at(day, place * 7),
    );
    if (!answer) continue;
    const at = clock.at(day + 1, place * 7);
    if (answer.outcome === 'taken-over') {
      await takeOverProposal(champion, commentId, { revision: paragraph.revision }, at);
      // The proposal is Dutch; the champion translates it.
      const now = await paragraphWith(champion, proposal ?? about);
      await saveParagraph(champion, placeOf(draftId, now), { ...now.text, en: answer.english }, at);
    } else {
      await answerComment(champion, commentId, { outcome: answer.outcome, reason: answer.reason, seen: '' }, at);
    }
  }
}

const placeOf = (draftId: string, { id, revision }: EditedParagraph) => ({ draftId, paragraphId: id, revision });

async function paragraphs(champion: Viewer): Promise<readonly EditedParagraph[]> {
  return (await policyDraft(champion))?.paragraphs ?? [];
}

async function paragraphWith(champion: Viewer, words: string): Promise<EditedParagraph> {
  const found = (await paragraphs(champion)).find(({ text }) => text.nl.includes(words));
  if (!found) throw new Error(`the policy of the demo does not say: ${words}`);
  return found;
}

/** What the starter text leaves open, as this organisation fills it in. */
function filledIn(text: Bilingual): Bilingual {
  const fill = (words: string) => BLANKS.reduce((so, [blank, filling]) => so.replace(blank, filling), words);
  return { nl: fill(text.nl), en: fill(text.en) };
}
