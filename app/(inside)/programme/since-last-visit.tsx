import { NewsList } from '@/components/support/steps/news-list';
import type { Viewer } from '@/domain/access/viewer';
import { noteVisit } from '@/server/adoption/news/commands';
import { newsSince } from '@/server/adoption/news/queries';

/** What has changed since the viewer looked at the overview before, and that they are looking now. */
export async function SinceLastVisit({ viewer }: { viewer: Viewer }) {
  const { employeeId } = viewer;
  if (employeeId === null) return null;
  const since = await noteVisit(viewer, employeeId);
  return <NewsList since={since} news={since ? await newsSince(viewer, since) : []} />;
}
