import { existsSync, readFileSync } from 'node:fs';

// How many tests a step ran, as { passed, failed, skipped }, from the exit code of its commands and the file that the
// tool wrote. A tool that failed has at least one failure, whatever its file says.

/** For a step that is one test itself. */
export function asOne(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

export function fromVitest(file) {
  return (code) => {
    const result = read(file);
    if (!result) return nothingRan;
    // A test file that does not even load has failed without a test in it.
    const notLoaded = result.testResults.filter(
      (one) => one.status === 'failed' && !one.assertionResults.some(isFailed),
    );
    return withCode(code, {
      passed: result.numPassedTests,
      failed: result.numFailedTests + notLoaded.length,
      skipped: result.numPendingTests + result.numTodoTests,
    });
  };
}

export function fromPlaywright(file) {
  return (code) => {
    const result = read(file);
    if (!result) return nothingRan;
    const { expected, flaky, unexpected, skipped } = result.stats;
    return withCode(code, { passed: expected + flaky, failed: unexpected, skipped });
  };
}

/** A step that ran no test has not shown anything: that is a failure. */
export const nothingRan = { passed: 0, failed: 1, skipped: 0 };

export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function withCode(code, counts) {
  if (counts.passed + counts.failed === 0) return { ...nothingRan, skipped: counts.skipped };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const isFailed = ({ status }) => status === 'failed';

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
