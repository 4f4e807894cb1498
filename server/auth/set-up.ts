import 'server-only';
import { randomUUID, timingSafeEqual } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { accounts, departments, employees, organisations, roleGrants } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import type { SetUp } from '@/domain/access/set-up';
import { Invalid, Refused } from '@/domain/errors';
import { searchText, sortName } from '@/domain/people/model';
import { recordAudit } from '@/server/audit';
import { publishStarterModules } from '@/server/training/starter';
import { hashPassword, refuseWeak } from './password';
import { leaveOldAddresses } from './new-address';
import { keyedHash } from './secret';
import { openSession } from './sessions';
import { systemViewer } from './system';
import { countTry } from './tries';

/** The code that the server prints to its log until set-up is done: 12 signs without look-alikes, in threes. */
export function setUpCode(): string {
  const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
  const bytes = Buffer.from(keyedHash('set-up', 'code'), 'hex').subarray(0, 12);
  const code = Array.from(bytes, (byte) => signs[byte % signs.length]).join('');
  return code.match(/.{3}/g)?.join('-') ?? code;
}

/** Whether this deployment already serves an organisation. */
export async function isSetUp(): Promise<boolean> {
  return (await store().read.$count(organisations)) > 0;
}

/**
 * Founds the organisation with its first administrator, who also gets HR so that somebody can begin,
 * and loads the starter modules. Answers with the session id for the administrator's cookie.
 * @throws Invalid for field `code` or `password`
 * @throws Refused 'conflict' when it has been done already
 */
export async function setUp(
  form: SetUp,
  address: string,
  now = new Date(),
  options = { isDemo: false },
): Promise<string> {
  await countTry({ door: 'set-up', account: 'set-up', address }, now);
  if (!sameCode(form.code)) throw new Invalid({ code: 'code' });
  refuseWeak(form.password, form.email);
  const passwordHash = await hashPassword(form.password);

  const sid = await store().write(async (tx) => {
    if ((await tx.$count(organisations)) > 0) throw new Refused('conflict', 'set-up has been done', 'set-up-done');
    await tx.insert(organisations).values({
      id: 'organisation',
      name: form.organisation,
      locale: form.locale,
      timeZone: form.timeZone,
      isDemo: options.isDemo,
      setUpAt: now,
    });
    const employeeId = await firstAdministrator(tx, form, now);
    await tx.insert(accounts).values({ employeeId, passwordHash, theme: 'system', createdAt: now });
    for (const role of ['admin', 'hr'] as const) {
      await tx.insert(roleGrants).values({ id: randomUUID(), employeeId, role, grantedAt: now });
    }
    await recordAudit(tx, systemViewer(), 'organisation.set-up', employeeId, now);
    return openSession(tx, employeeId, now);
  });
  await publishStarterModules(systemViewer(), now);
  return sid;
}

/**
 * The first administrator as a colleague: the one with this employee number when people were imported before set-up,
 * else a new one. @throws Invalid for field `email` when it belongs to somebody else
 */
async function firstAdministrator(tx: Tx, form: SetUp, now: Date): Promise<string> {
  const [owner] = await tx.select({ no: employees.employeeNo }).from(employees).where(eq(employees.email, form.email));
  if (owner && owner.no !== form.employeeNo) throw new Invalid({ email: 'email-in-use' });
  const { employeeNo, firstName, namePrefix, lastName, email, locale } = form;
  const person = { firstName, namePrefix, lastName, email, locale };
  const written = { employeeNo, jobTitle: '', ...person };
  const folded = { sortName: sortName(written), searchText: searchText(written) };

  const [known] = await tx
    .select({ id: employees.id, email: employees.email, locale: employees.locale })
    .from(employees)
    .where(eq(employees.employeeNo, employeeNo));
  if (known) {
    await tx
      .update(employees)
      .set({ ...person, ...folded })
      .where(eq(employees.id, known.id));
    if (known.email !== email) await leaveOldAddresses(tx, systemViewer(), [{ ...known, firstName }], now);
    return known.id;
  }
  const id = randomUUID();
  const departmentId = await departmentCalled(tx, form.department);
  await tx.insert(employees).values({ ...written, ...folded, id, departmentId, createdAt: now });
  return id;
}

async function departmentCalled(tx: Tx, name: string): Promise<string> {
  const [known] = await tx.select({ id: departments.id }).from(departments).where(eq(departments.name, name));
  if (known) return known.id;
  const id = randomUUID();
  await tx.insert(departments).values({ id, name });
  return id;
}

function sameCode(typed: string): boolean {
  const bare = (code: string) => Buffer.from(code.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  const [given, right] = [bare(typed), bare(setUpCode())];
  return given.length === right.length && timingSafeEqual(given, right);
}
