import { z } from 'zod';
import { grantedRoles } from '@/domain/access/viewer';

/** Somebody's last working day. That it is not in the future is for the command to see: it knows the day. */
export const leavingForm = z.object({ leftOn: z.iso.date() });

/** All roles somebody has from now on; a form without any ticked has none. */
export const rolesForm = z.object({ roles: z.array(z.enum(grantedRoles)).default([]) });
