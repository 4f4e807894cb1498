import 'server-only';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import type { Viewer } from '@/domain/access/viewer';
import { publishModule } from './commands';

/** Publishes the modules that come with the product; does nothing for those that are there already. */
export async function publishStarterModules(viewer: Viewer, now = new Date()): Promise<void> {
  for (const content of [socialMediaBasics]) await publishModule(viewer, content, now);
}
