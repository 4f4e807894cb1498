import { spawn } from 'node:child_process';
import { busy } from './busy.mjs';
import { root } from './project.mjs';

/** Process groups that are running now, so that none of them outlives this script. */
const groups = new Set();

/**
 * Runs a command to its end with its output kept back, showing `title` and the time while it is busy (no title: silent).
 * Answers `{ code, output }`; code is 124 when it took longer than `minutes`.
 */
export async function runQuietly(command, { title, env = process.env, minutes = 30 } = {}) {
  const [file, ...args] = command;
  const done = title ? busy(title) : () => {};
  // A group of its own: what the command starts (compilers, browsers) is stopped along with it.
  const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));

  let code = null;
  const limit = setTimeout(() => {
    output += `\nStopped: it was not done after ${minutes} minutes.\n`;
    code = 124;
    stopGroup(child.pid);
  }, minutes * 60_000);

  try {
    remember(child.pid);
    const ended = await new Promise((resolve) => {
      child.on('error', (error) => resolve(complaint(error)));
      // Whoever of the group is still there after its leader has gone was forgotten, and would keep us waiting.
      child.on('exit', () => setTimeout(() => groups.has(child.pid) && send(child.pid, 'SIGKILL'), 2_000).unref());
      child.on('close', (exit) => resolve(exit ?? 1));
    });
    return { code: code ?? ended, output };
  } finally {
    clearTimeout(limit);
    forget(child.pid);
    done();
  }

  function complaint(error) {
    output += error.message;
    return 127;
  }
}

/**
 * Runs a command with our own screen and keyboard, and answers its exit code. When we are asked to stop meanwhile, the
 * command is stopped and we end with it: being stopped on request is a good end.
 */
export function runOpenly(command, { env = process.env } = {}) {
  const [file, ...args] = command;
  const child = spawn(file, args, { cwd: root, env, stdio: 'inherit' });
  let isAsked = false;
  const pass = (signal) => {
    isAsked = true;
    // The terminal sends Ctrl-C to the child as well.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      if (isAsked) process.exit(0);
      resolve(code ?? 1);
    });
  });
}

// Only while something runs: the server, which comes after, ends in its own way.
function remember(pid) {
  if (pid === undefined) return;
  groups.add(pid);
  if (groups.size === 1) process.on('SIGINT', leave).on('SIGTERM', leave).on('exit', insist);
}

function forget(pid) {
  groups.delete(pid);
  if (groups.size === 0) process.off('SIGINT', leave).off('SIGTERM', leave).off('exit', insist);
}

/** 128 and the number of the signal, as shells say it. */
function leave(signal) {
  for (const pid of groups) stopGroup(pid);
  setTimeout(() => process.exit(signal === 'SIGINT' ? 130 : 143), 500);
}

function insist() {
  for (const pid of groups) send(pid, 'SIGKILL');
}

/** Asks first: browsers and databases tidy up on SIGINT. Then insists. */
function stopGroup(pid) {
  send(pid, 'SIGINT');
  setTimeout(() => groups.has(pid) && send(pid, 'SIGKILL'), 5_000).unref();
}

function send(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
