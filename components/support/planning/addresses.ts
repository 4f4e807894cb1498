import type { Route } from 'next';
import { toRoute } from '@/components/ui/links';

export const PLANNED = '/programme/rounds/planned';
export const PLAN = `${PLANNED}/new`;

/** Where a planned round is moved or removed. */
export function plannedAddress(id: string): Route {
  return toRoute(`${PLANNED}/${id}`);
}
