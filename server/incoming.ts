import 'server-only';
import diagnostics from 'node:diagnostics_channel';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { env } from '@/env';
import { SOCKET_ADDRESS_HEADER } from './auth/client-address';

/** Puts right what a request says about itself, before anybody reads it. */
export function prepareRequests(): void {
  let hasWarned = false;
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    // Over whatever the client claims under that name.
    request.headers[SOCKET_ADDRESS_HEADER] = request.socket.remoteAddress ?? 'unknown';
    const verdict = settleHost(request.headers, env.baseUrl);
    if (verdict === 'foreign' && request.method === 'POST' && !hasWarned) {
      hasWarned = true;
      console.warn(
        `A form was refused: it came from another address than ${env.baseUrl}. When people do use Draagvlak at another address, set PUBLIC_URL to that one.`,
      );
    }
  });
}

/**
 * Forms count only when the page they were on (Origin, which a browser does not let pages choose) has the host that the
 * request was for. Many proxies change the host: then the address that we know to be ours is told instead.
 * Answers whether the request comes from our own address, is about to pass as such, or from elsewhere.
 */
export function settleHost(headers: IncomingHttpHeaders, baseUrl: string): 'ours' | 'same-host' | 'foreign' {
  const { origin } = headers;
  if (origin === undefined) return 'same-host';
  if (!URL.canParse(origin)) return 'foreign';
  const { host } = new URL(origin);
  if (origin === new URL(baseUrl).origin) {
    headers['x-forwarded-host'] = host;
    return 'ours';
  }
  return host === (headers['x-forwarded-host'] ?? headers.host) ? 'same-host' : 'foreign';
}
