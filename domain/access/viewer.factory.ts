import { provenViewer, type Viewer, type ViewerFacts } from './viewer';

/** A viewer for tests: an employee without roles unless told otherwise. */
export function viewerFor(facts: Partial<ViewerFacts> = {}): Viewer {
  return provenViewer({
    employeeId: 'somebody',
    departmentId: 'somewhere',
    roles: [],
    isManager: false,
    isSystem: false,
    sessionId: null,
    locale: 'en',
    theme: 'system',
    name: 'Somebody',
    ...facts,
  });
}
