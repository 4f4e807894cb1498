import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { root } from './serve';

/** Scripts that a page loads until nothing more comes, each compressed as servers do; bytes. */
export async function scriptWeight(page: Page, address: string): Promise<number> {
  const scripts: Promise<Buffer>[] = [];
  const heed = (answer: Response) => {
    if (answer.request().resourceType() === 'script') scripts.push(answer.body());
  };
  page.on('response', heed);
  await page.goto(address, { waitUntil: 'networkidle' });
  page.off('response', heed);
  return (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
}

/**
 * What the framework itself loads on every page, whatever is on it: the files that its build names so. Less than a bare
 * page of it loads, so what is left over for us is not made too small (scripts/measure-charts.ts compares the two).
 */
export function frameworkWeight(): number {
  const manifest: { rootMainFiles: string[] } = JSON.parse(
    readFileSync(path.join(root, '.next', 'build-manifest.json'), 'utf8'),
  );
  const files = manifest.rootMainFiles.map((file) => readFileSync(path.join(root, '.next', file)));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}
