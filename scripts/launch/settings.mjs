import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, root } from './project.mjs';
import { Stop } from './stop.mjs';

/** A setting from the environment; an empty one counts as absent, as in env.ts. */
export function setting(name, otherwise) {
  return process.env[name] ? process.env[name] : otherwise;
}

/** PORT as a number; 0 means any free port. */
export function portSetting() {
  const text = setting('PORT', '3000');
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Stop(`PORT is "${text}", and a port is a whole number from 0 to 65535, such as 3000.`);
}

/** DATA_DIR as an absolute path, seen from the folder that `npm run` was typed in being this project's. */
export function dataFolder(otherwise) {
  return path.resolve(root, setting('DATA_DIR', otherwise));
}

/** Reads .env, when there is one. What the environment says already stays. */
export function loadEnvFile() {
  const file = inProject('.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * The environment without the settings of the application: tests must never meet somebody's real database. Empty
 * instead of absent, because an empty one is also not filled in from .env. The names are those in .env.example.
 */
export function withoutSettings() {
  const names = readFileSync(inProject('.env.example'), 'utf8').matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm);
  const blanks = Object.fromEntries([...names].map(([, name]) => [name, '']));
  const env = { ...process.env, ...blanks, DEMO: '' };
  delete env.NODE_ENV;
  return env;
}
