import { expect, test } from 'vitest';
import { PAUSE_MS, Saver, type SaverProgress, type Settled } from './saver';

/** A saver whose clock and server are in the hands of the test. */
function desk(answers: (Settled | Error)[]) {
  const waiting: { run: () => void; ms: number }[] = [];
  const told: SaverProgress[] = [];
  let sent = 0;
  const saver = new Saver<Settled>({
    send: () => {
      sent += 1;
      const answer = answers.shift() ?? 'kept';
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    settle: (answer) => answer,
    tell: (progress) => told.push(progress),
    later: (run, ms) => {
      const entry = { run, ms };
      waiting.push(entry);
      return () => {
        if (waiting.includes(entry)) waiting.splice(waiting.indexOf(entry), 1);
      };
    },
  });
  /** Lets the time pass for what waits, and the server answer. */
  const pass = async () => {
    const next = waiting.shift();
    next?.run();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    return next?.ms;
  };
  return { saver, pass, told, waiting, sent: () => sent };
}

test('saves once after a pause, however much was typed', async () => {
  const { saver, pass, sent, waiting } = desk([]);
  saver.touched();
  saver.touched();
  expect(waiting).toHaveLength(1);
  expect(saver.isDirty).toBe(true);
  expect(await pass()).toBe(PAUSE_MS);
  expect(sent()).toBe(1);
  expect(saver.isDirty).toBe(false);
  expect(waiting).toHaveLength(0);
});

test('what is typed while it saves is saved after that, one request at a time', async () => {
  const { saver, pass, sent } = desk([]);
  const first = saver.now();
  saver.touched();
  void saver.now();
  expect(sent()).toBe(1);
  await first;
  expect(saver.isDirty).toBe(true);
  await pass();
  expect(sent()).toBe(2);
  expect(saver.isDirty).toBe(false);
});

test('goes on trying while the server is away, ever less often, and keeps what was typed', async () => {
  const gone = new Error('fetch failed');
  const { saver, pass, told, sent } = desk([gone, gone, gone, gone, gone, 'kept']);
  await saver.now();
  expect(told.at(-1)).toBe('unreachable');
  saver.touched();
  expect([await pass(), await pass(), await pass(), await pass()]).toEqual([3000, 6000, 12_000, 24_000]);
  expect(saver.isDirty).toBe(true);
  await saver.wake();
  expect(sent()).toBe(6);
  expect(told.at(-1)).toBe('still');
  expect(saver.isDirty).toBe(false);
  // Back to the ordinary pause.
  saver.touched();
  expect(await pass()).toBe(PAUSE_MS);
});

test('after a session has ended it tries again by itself', async () => {
  const { saver, pass, sent } = desk(['retry', 'kept']);
  await saver.now();
  expect(saver.isDirty).toBe(true);
  expect(await pass()).toBe(3000);
  expect(sent()).toBe(2);
  expect(saver.isDirty).toBe(false);
});

test('an answer that the author has to see stops it, until the author decides', async () => {
  const { saver, waiting, sent } = desk(['wait', 'kept']);
  await saver.now();
  saver.touched();
  await saver.wake();
  expect(waiting).toHaveLength(0);
  expect(sent()).toBe(1);
  expect(saver.isDirty).toBe(true);
  await saver.now();
  expect(sent()).toBe(2);
  expect(saver.isDirty).toBe(false);
});

test('what has to be mended is sent again once it was touched', async () => {
  const { saver, pass, waiting, sent } = desk(['mend', 'kept']);
  await saver.now();
  expect(waiting).toHaveLength(0);
  saver.touched();
  await pass();
  expect(sent()).toBe(2);
  expect(saver.isDirty).toBe(false);
});

test('what is dropped is not sent any more', async () => {
  const { saver, waiting, sent } = desk([]);
  saver.touched();
  saver.drop();
  saver.touched();
  await saver.wake();
  expect(waiting).toHaveLength(0);
  expect(sent()).toBe(0);
});
