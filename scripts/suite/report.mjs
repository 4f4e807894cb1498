import { ticker } from '../launch/busy.mjs';
import { runQuietly } from '../launch/run.mjs';
import { withoutSettings } from '../launch/settings.mjs';
import { nothingRan, sentence } from './results.mjs';
import { runAll } from './schedule.mjs';

/** Runs the steps and shows each as it ends: a line when it is good, all it said when it is not. Answers the counts. */
export async function report(steps) {
  const running = new Set();
  const results = [];
  const line = ticker(() => [...running].join(', '));

  await runAll(steps, {
    async run(step) {
      const began = Date.now();
      running.add(step.name);
      const { code, output } = await runStep(step);
      running.delete(step.name);
      const counts = step.count(code);
      results.push(counts);
      if (counts.failed > 0) line.say(`\n${output.trimEnd()}\n`);
      line.say(summary(step.name, counts, `${((Date.now() - began) / 1000).toFixed(1)} s`));
      return counts.failed === 0;
    },
    async skip(step) {
      results.push(nothingRan);
      line.say(summary(step.name, nothingRan, `did not run: it needs ${step.needs.join(' and ')}`));
      return false;
    },
  });

  line.end();
  return results;
}

async function runStep({ commands, minutes, prepare }) {
  const env = { ...withoutSettings(), NEXT_TELEMETRY_DISABLED: '1' };
  if (process.stdout.isTTY) env.FORCE_COLOR = '1';
  let output = '';
  try {
    Object.assign(env, await prepare?.());
  } catch (error) {
    return { code: 1, output: error.message };
  }
  for (const command of commands) {
    const done = await runQuietly(command, { env, minutes });
    output += done.output;
    if (done.code !== 0) return { code: done.code, output };
  }
  return { code: 0, output };
}

function summary(name, counts, remark) {
  return `${counts.failed > 0 ? '✗' : '✓'} ${name.padEnd(14)} ${sentence(counts).padEnd(24)} ${remark}`;
}
