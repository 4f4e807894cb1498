import { cookies } from 'next/headers';
import { env } from '@/env';

// Between typing the code and sending the answers, the browser holds the ticket: not in an address, which proxies and
// histories write down, and not in the store. It goes when the answers are sent, on the way out, and by itself.

const NAME = 'draagvlak-ticket';
const HELD_FOR_S = 30 * 60;

export async function heldTicket(): Promise<string | null> {
  return (await cookies()).get(NAME)?.value ?? null;
}

export async function holdTicket(code: string): Promise<void> {
  const secure = env.baseUrl.startsWith('https:');
  const held = { httpOnly: true, sameSite: 'strict', path: '/kiosk', secure, maxAge: HELD_FOR_S } as const;
  (await cookies()).set(NAME, code, held);
}

export async function dropTicket(): Promise<void> {
  (await cookies()).delete({ name: NAME, path: '/kiosk' });
}
