import 'server-only';
import listed from '@/scripts/demo-accounts.json';

export type DemoAccount = { role: string; email: string };

/** The accounts that the demonstration comes with, one for each role, and the password they share. */
export function demoAccounts(): { password: string; accounts: readonly DemoAccount[] } {
  return listed;
}
