import { describe, expect, test } from 'vitest';
import { Refused } from '../errors';
import { authorize, can, type Permission, permissions } from './policy';
import type { GrantedRole, Viewer } from './viewer';
import { viewerFor } from './viewer.factory';

const me = 'me';
const other = 'somebody-else';
const people: Record<string, Viewer> = {
  employee: viewerFor({ employeeId: me }),
  ...Object.fromEntries(
    (['champion', 'hr', 'it', 'admin'] satisfies GrantedRole[]).map((role) => [
      role,
      viewerFor({ employeeId: me, roles: [role] }),
    ]),
  ),
  manager: viewerFor({ employeeId: me, isManager: true }),
  system: viewerFor({ employeeId: null, isSystem: true }),
};

const own = ['employee', 'champion', 'hr', 'it', 'admin', 'manager'];

/** Per permission: who may, with which subject. A permission that is not here fails the test below. */
const table: Record<Permission, { of?: object; may: readonly string[] }[]> = {
  'me.read': [
    { of: { employeeId: me }, may: own },
    { of: { employeeId: other }, may: [] },
  ],
  'me.change': [
    { of: { employeeId: me }, may: own },
    { of: { employeeId: other }, may: [] },
  ],
  'training.take': [
    { of: { employeeId: me }, may: own },
    { of: { employeeId: other }, may: [] },
  ],
  'responsibility.answer': [
    { of: { employeeId: me }, may: own },
    { of: { employeeId: other }, may: [] },
  ],
  'pulse.answer': [
    { of: { employeeId: me }, may: own },
    { of: { employeeId: other }, may: [] },
  ],
  'people.list': [{ may: ['champion', 'hr', 'admin'] }],
  'people.read': [
    { of: { employeeId: me }, may: own },
    { of: { employeeId: other }, may: ['champion', 'hr', 'admin'] },
  ],
  'people.training-status': [
    { of: { employeeId: me }, may: own },
    { of: { employeeId: other }, may: ['champion', 'hr'] },
  ],
  'people.levels': [
    { of: { employeeId: me, namedLevels: false }, may: own },
    { of: { employeeId: other, namedLevels: false }, may: [] },
    { of: { employeeId: other, namedLevels: true }, may: ['champion', 'hr'] },
  ],
  'people.import': [{ may: ['hr', 'system'] }],
  'people.invite': [{ may: ['hr', 'admin'] }],
  'people.mark-left': [{ may: ['hr'] }],
  'people.arrange': [{ may: ['hr'] }],
  'people.leave': [{ may: ['hr'] }],
  'training.browse': [{ may: own }],
  'training.author': [{ may: ['champion', 'hr'] }],
  'training.publish': [{ may: ['champion', 'hr', 'system'] }],
  'training.assign': [{ may: ['hr'] }],
  'training.report': [{ may: ['champion', 'hr'] }],
  'training.export': [{ may: ['hr'] }],
  'responsibility.assign': [{ may: ['hr'] }],
  'responsibility.report': [{ may: ['champion', 'hr'] }],
  'support.run': [{ may: ['champion'] }],
  'support.linking': [{ may: ['champion'] }],
  'support.report': [{ may: ['champion', 'hr'] }],
  'support.results': [{ may: own }],
  'goal.report': [{ may: ['champion', 'hr', 'manager'] }],
  'goal.manage': [{ may: ['champion', 'hr'] }],
  'goal.judge': [
    { of: { employeeId: me }, may: ['champion', 'hr'] },
    { of: { employeeId: other }, may: [] },
  ],
  'policy.read': [{ may: own }],
  'policy.write': [{ may: ['champion', 'hr'] }],
  'policy.comment': [
    { of: { employeeId: me }, may: own },
    { of: { employeeId: other }, may: [] },
  ],
  'policy.acknowledge': [
    { of: { employeeId: me }, may: own },
    { of: { employeeId: other }, may: [] },
  ],
  'policy.publish': [{ may: ['hr'] }],
  'policy.report': [{ may: ['champion', 'hr'] }],
  'policy.export': [{ may: ['hr'] }],
  'admin.organisation': [{ may: ['admin'] }],
  'admin.roles': [{ may: ['admin'] }],
  'admin.switches': [{ may: ['admin'] }],
  'admin.outbox': [{ may: ['admin'] }],
  'admin.audit': [{ may: ['admin'] }],
  'system.send-mail': [{ may: ['system'] }],
  'system.ask-to-acknowledge': [{ may: ['system'] }],
  'system.ask-for-comments': [{ may: ['system'] }],
  'system.remove-unused-media': [{ may: ['system'] }],
  'system.run-rounds': [{ may: ['system'] }],
  'system.remind': [{ may: ['system'] }],
  'system.clear-closed-rounds': [{ may: ['system'] }],
  'system.record-barriers': [{ may: ['system'] }],
  'system.erase-old-comments': [{ may: ['system'] }],
  'system.erase-old-links': [{ may: ['system'] }],
  'system.run-standing-rules': [{ may: ['system'] }],
  'system.renew-quadrants': [{ may: ['system'] }],
  'system.count-adoption': [{ may: ['system'] }],
  'system.renew-item-figures': [{ may: ['system'] }],
  'system.renew-goals': [{ may: ['system'] }],
};

/** The table knows which subject belongs to which permission; the compiler cannot follow that through a loop. */
const ask = can as (viewer: Viewer, permission: Permission, subject?: object) => boolean;

describe('the policy', () => {
  test('every permission stands in the table', () => {
    expect(Object.keys(table).sort()).toEqual([...permissions].sort());
  });

  for (const [permission, cases] of Object.entries(table) as [
    Permission,
    { of?: object; may: readonly string[] }[],
  ][]) {
    for (const { of, may } of cases) {
      for (const [who, viewer] of Object.entries(people)) {
        const expected = may.includes(who);
        test(`${who} ${expected ? 'may' : 'may not'} ${permission} ${of ? JSON.stringify(of) : ''}`, () => {
          expect(ask(viewer, permission, of)).toBe(expected);
        });
      }
    }
  }

  test('authorize stops who may not, and names no person but by id', () => {
    expect(() => authorize(viewerFor({ name: 'Lea Vos' }), 'admin.audit')).toThrow(Refused);
    expect(() => authorize(viewerFor({ name: 'Lea Vos' }), 'admin.audit')).toThrow(/^somebody may not admin.audit$/);
  });
});
