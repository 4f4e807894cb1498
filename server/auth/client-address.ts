import 'server-only';
import { headers } from 'next/headers';
import { env } from '@/env';

/** Set by instrumentation.ts from the socket itself on every request, whatever the client sent under this name. */
export const SOCKET_ADDRESS_HEADER = 'x-draagvlak-socket-address';

/**
 * Where a request comes from, for limits only; it is never stored as it is.
 * Behind proxies (TRUST_PROXY = how many) the entry that the outermost trusted one added is believed.
 */
export async function clientAddress(): Promise<string> {
  const sent = await headers();
  const socket = sent.get(SOCKET_ADDRESS_HEADER) ?? 'unknown';
  if (env.trustedProxies === 0) return socket;
  const hops = (sent.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim()).filter(Boolean);
  return hops.at(-env.trustedProxies) ?? socket;
}
