import 'server-only';
import { provenViewer, type Viewer } from '@/domain/access/viewer';

/** The one who runs jobs and first set-up: no person, no role, only the permissions that name the system. */
export function systemViewer(): Viewer {
  return provenViewer({
    employeeId: null,
    departmentId: null,
    roles: [],
    isManager: false,
    isSystem: true,
    sessionId: null,
    locale: 'nl',
    theme: 'system',
    name: 'Draagvlak',
  });
}
