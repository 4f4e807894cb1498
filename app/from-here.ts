import { env } from '@/env';

/** A browser tells which page a form was on. One that does not, or another site's, gets nothing done in our name. */
export function isFromHere(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === request.headers.get('host') || host === new URL(env.baseUrl).host;
}
