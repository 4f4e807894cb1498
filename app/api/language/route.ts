import { NextResponse, type NextRequest } from 'next/server';
import { locales } from '@/domain/access/viewer';
import { env } from '@/env';
import { LANGUAGE_COOKIE } from '@/i18n/server';

const YEAR_S = 365 * 24 * 60 * 60;
const PUBLIC_PAGES = /^\/(?:sign-in|forgotten|setup|kiosk(?:\/answer)?|(?:welcome|verify)\/[\w-]+)$/;

/** The language links on pages before sign-in: remembers the choice in this browser and goes back. */
export function GET(request: NextRequest): NextResponse {
  const asked = request.nextUrl.searchParams.get('to');
  const back = request.nextUrl.searchParams.get('back') ?? '';
  // Only back to a page of ours: an open redirect would lend our name to others.
  const target = PUBLIC_PAGES.test(back) ? back : '/sign-in';
  const response = new NextResponse(null, { status: 303, headers: { location: target } });
  const locale = locales.find((known) => known === asked);
  if (locale) {
    const secure = env.baseUrl.startsWith('https:');
    response.cookies.set(LANGUAGE_COOKIE, locale, { maxAge: YEAR_S, sameSite: 'lax', httpOnly: true, secure });
  }
  return response;
}
