import { rmSync } from 'node:fs';
import { seedDemoInto } from './seed';
import { template } from './server';

/** Seeds the demo once; every worker works on a copy of it. */
export default function prepare(): void {
  rmSync(template, { recursive: true, force: true });
  seedDemoInto(template);
}
