import { afterAll, beforeEach, expect, test } from 'vitest';
import { starterCurriculum } from '@/db/seed/starter/curriculum';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { systemViewer } from '@/server/auth/system';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { topicChoices } from './knowledge/queries';
import { moduleChoices } from './queries';
import { completionByModule } from './reports/completion/queries';
import { publishStarterModules } from './starter';

const curriculum = [socialMediaBasics, ...starterCurriculum];
let kim: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  kim = await addViewer('kim');
  await publishStarterModules(systemViewer(), new Date('2026-11-23T09:00:00Z'));
});
afterAll(closeFreshStore);

test('modules stand in the order in which the curriculum is meant to be taken', async () => {
  expect((await moduleChoices(kim)).map(({ title }) => title)).toEqual(curriculum.map(({ title }) => title));
});

test('reports have the same order', async () => {
  const rows = await completionByModule(await addViewer('hr', 'hr'), { department: '' }, '2026-11-24');
  expect(rows.map(({ title }) => title)).toEqual(curriculum.map(({ title }) => title));
});

test('topics stand in the order of the modules that they came with', async () => {
  expect((await topicChoices(kim)).map(({ topicId }) => topicId)).toEqual(curriculum.map(({ topic }) => topic.id));
});
