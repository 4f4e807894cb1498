import 'server-only';
import { isIPv6 } from 'node:net';
import { headers } from 'next/headers';
import { env } from '@/env';

/** Set at boot from the socket itself on every request, whatever the client sent under this name. */
export const SOCKET_ADDRESS_HEADER = 'x-draagvlak-socket-address';

/** Where a request comes from, for limits only; it is never stored as it is. */
export async function clientAddress(): Promise<string> {
  const sent = await headers();
  return believedAddress({
    socket: sent.get(SOCKET_ADDRESS_HEADER) ?? 'unknown',
    forwarded: sent.get('x-forwarded-for') ?? '',
    trustedProxies: env.trustedProxies,
  });
}

type Sent = { socket: string; forwarded: string; trustedProxies: number };

/**
 * Behind proxies (TRUST_PROXY = how many) the entry of X-Forwarded-For that the outermost trusted one added is
 * believed; what stands before it, the client may have made up. Without proxies the header is not believed at all.
 */
export function believedAddress({ socket, forwarded, trustedProxies }: Sent): string {
  if (trustedProxies === 0) return oneLine(socket);
  const hops = forwarded
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean);
  return oneLine(hops.at(-trustedProxies) ?? socket);
}

const IPV4_IN_IPV6 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;

/** What one line to the internet is counted as: an IPv4 address, or the first half of an IPv6 one (RFC 4291, 2.5.4). */
function oneLine(address: string): string {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const mapped = IPV4_IN_IPV6.exec(plain);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(plain)) return plain;
  // A house gets 2^64 addresses: counted one by one, its tries would never come to an end.
  const [before = '', after] = plain.split('::');
  const head = groups(before);
  const tail = groups(after ?? '');
  const gap = after === undefined ? [] : Array<string>(8 - head.length - tail.length).fill('0');
  return `${[...head, ...gap, ...tail].slice(0, 4).map(canonical).join(':')}::/64`;
}

const groups = (part: string) => part.split(':').filter(Boolean);
const canonical = (group: string) => Number.parseInt(group, 16).toString(16);
