import 'server-only';
import { starterCurriculum } from '@/db/seed/starter/curriculum';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { modules } from '@/db/schema';
import { store } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import { publishModule } from './commands';

/**
 * Publishes the modules that come with the product and are not there yet. One that is there is left alone, whatever it
 * says by now: it belongs to the organisation.
 */
export async function publishStarterModules(viewer: Viewer, now = new Date()): Promise<void> {
  const known = await store().read.select({ slug: modules.slug }).from(modules);
  const slugs = new Set(known.map(({ slug }) => slug));
  for (const [place, content] of [socialMediaBasics, ...starterCurriculum].entries()) {
    // Lists are in the order in which modules came: each a moment after the one before it.
    if (!slugs.has(content.slug)) await publishModule(viewer, content, new Date(now.getTime() + place));
  }
}
