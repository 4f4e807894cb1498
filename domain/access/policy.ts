import { Refused } from '@/domain/errors';
import type { GrantedRole, Viewer } from './viewer';

type Person = { readonly employeeId: string };
type Levels = Person & { readonly namedLevels: boolean };

const has = (viewer: Viewer, ...roles: GrantedRole[]) => roles.some((role) => viewer.roles.includes(role));
const isSelf = (viewer: Viewer, of: Person) => viewer.employeeId !== null && viewer.employeeId === of.employeeId;
const runsTheProgramme = (viewer: Viewer) => has(viewer, 'champion', 'hr');
const isHr = (viewer: Viewer) => has(viewer, 'hr');
const isChampion = (viewer: Viewer) => has(viewer, 'champion');
const isAdmin = (viewer: Viewer) => has(viewer, 'admin');
const isSystem = (viewer: Viewer) => viewer.isSystem;

/** The whole access policy: one line per permission, read top to bottom. */
const rules = {
  // One's own things: nobody does these for somebody else.
  'me.read': isSelf,
  'me.change': isSelf,
  'training.take': isSelf,
  'responsibility.answer': isSelf,
  'pulse.answer': isSelf,

  // People.
  'people.list': (viewer: Viewer) => runsTheProgramme(viewer) || isAdmin(viewer),
  'people.read': (viewer: Viewer, of: Person) => isSelf(viewer, of) || runsTheProgramme(viewer) || isAdmin(viewer),
  'people.training-status': (viewer: Viewer, of: Person) => isSelf(viewer, of) || runsTheProgramme(viewer),
  /** Measurement 8: only while the organisation has agreed on "named levels". */
  'people.levels': (viewer: Viewer, of: Levels) => isSelf(viewer, of) || (of.namedLevels && runsTheProgramme(viewer)),
  'people.import': (viewer: Viewer) => isHr(viewer) || isSystem(viewer),
  'people.invite': (viewer: Viewer) => isHr(viewer) || isAdmin(viewer),
  'people.mark-left': isHr,
  'people.arrange': isHr,
  /** Days away can say something about health: nobody else sees them. */
  'people.leave': isHr,

  // Training.
  'training.browse': (viewer: Viewer) => viewer.employeeId !== null,
  'training.author': runsTheProgramme,
  'training.publish': (viewer: Viewer) => runsTheProgramme(viewer) || isSystem(viewer),
  'training.assign': isHr,
  'training.report': runsTheProgramme,
  /** A list of names leaves the application with it. */
  'training.export': isHr,

  // Responsibilities.
  'responsibility.assign': isHr,
  'responsibility.report': runsTheProgramme,

  // Support: figures of a closed round are for everyone; running the rounds is the champion's.
  'support.run': isChampion,
  /** Whether answers may be compared person by person; who chooses it records with whom it was agreed. */
  'support.linking': isChampion,
  'support.report': runsTheProgramme,
  'support.results': (viewer: Viewer) => viewer.employeeId !== null,

  // Goals: champion and HR make and measure them, management reads along, and each owner gives the verdict, for as long
  // as they are champion or HR. What a goal says of training is `training.report`.
  'goal.report': (viewer: Viewer) => runsTheProgramme(viewer) || viewer.isManager,
  'goal.manage': runsTheProgramme,
  'goal.judge': (viewer: Viewer, of: Person) => isSelf(viewer, of) && runsTheProgramme(viewer),

  // The policy: everybody reads it; who is invited says what they think of a draft, each in their own name.
  'policy.read': (viewer: Viewer) => viewer.employeeId !== null,
  'policy.write': runsTheProgramme,
  'policy.comment': isSelf,
  'policy.acknowledge': isSelf,
  /** To ask something of everybody is an assignment: HR's. */
  'policy.publish': isHr,
  /** Who has acknowledged and who has not: done or not done, nothing else. */
  'policy.report': runsTheProgramme,
  'policy.export': isHr,

  // Administration.
  'admin.organisation': isAdmin,
  'admin.roles': isAdmin,
  'admin.switches': isAdmin,
  'admin.outbox': isAdmin,
  'admin.audit': isAdmin,

  // What nobody does by hand: first set-up and jobs.
  'system.send-mail': isSystem,
  'system.ask-to-acknowledge': isSystem,
  'system.ask-for-comments': isSystem,
  'system.remove-unused-media': isSystem,
  'system.run-rounds': isSystem,
  'system.remind': isSystem,
  'system.clear-closed-rounds': isSystem,
  'system.record-barriers': isSystem,
  'system.erase-old-comments': isSystem,
  'system.erase-old-links': isSystem,
  'system.run-standing-rules': isSystem,
  'system.renew-quadrants': isSystem,
  'system.count-adoption': isSystem,
  'system.renew-item-figures': isSystem,
  'system.renew-goals': isSystem,
} as const;

export type Permission = keyof typeof rules;
type Subject<P extends Permission> = Parameters<(typeof rules)[P]> extends [Viewer, infer S] ? [subject: S] : [];

export const permissions = Object.keys(rules) as Permission[];

/** Whether the viewer may; use `authorize` where the answer "no" has to stop the work. */
export function can<P extends Permission>(viewer: Viewer, permission: P, ...subject: Subject<P>): boolean {
  // The tuple of arguments fits the rule by the type above; the index loses that for the compiler.
  const rule = rules[permission] as (viewer: Viewer, ...subject: Subject<P>) => boolean;
  return rule(viewer, ...subject);
}

/** Stops the work unless the viewer may. @throws Refused 'forbidden' */
export function authorize<P extends Permission>(viewer: Viewer, permission: P, ...subject: Subject<P>): void {
  if (!can(viewer, permission, ...subject)) {
    throw new Refused('forbidden', `${viewer.employeeId ?? 'system'} may not ${permission}`);
  }
}
