/** How much runs at the same time: two places, because the suite is made for machines with two cores. */
const places = 2;

/**
 * Runs all steps in their order, next to each other where their sizes allow. A step that fails stops only the steps
 * that need it: those are handed to `skip` instead of `run`. Both answer whether the step succeeded.
 */
export async function runAll(steps, { run, skip }) {
  const succeeded = new Map();
  const running = new Set();
  let taken = 0;

  for (const step of steps) {
    // No overtaking: a large step would otherwise wait for ever behind small ones.
    while (taken + step.size > places || needsOf(step).some((name) => !succeeded.has(name))) {
      await Promise.race(running);
    }
    start(step);
  }
  await Promise.all(running);

  function start(step) {
    taken += step.size;
    const mayRun = needsOf(step).every((name) => succeeded.get(name));
    const turn = (mayRun ? run(step) : skip(step)).then((isGood) => {
      succeeded.set(step.name, isGood);
      taken -= step.size;
      running.delete(turn);
    });
    running.add(turn);
  }
}

/** The chosen steps with what they need, in the order of the suite. */
export function withNeeds(all, chosen) {
  const wanted = new Set(chosen);
  for (const step of [...all].reverse()) {
    if (wanted.has(step.name)) needsOf(step).forEach((name) => wanted.add(name));
  }
  return all.filter((step) => wanted.has(step.name));
}

const needsOf = (step) => step.needs ?? [];
