import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/env';

const isSecure = env.baseUrl.startsWith('https:');

/**
 * Gives every page its Content-Security-Policy with a fresh nonce, which Next puts on its own scripts.
 * It decorates and never guards: who may see what is decided where the data is read.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  // A personal page is nobody else's, and not for the back button after signing out either.
  response.headers.set('cache-control', 'private, no-store');
  // Two years, and for this host alone: hosts below it may belong to others and not speak TLS, and what a browser was
  // once told about them nobody can take back there.
  if (isSecure) response.headers.set('strict-transport-security', 'max-age=63072000');
  return response;
}

function contentSecurityPolicy(nonce: string): string {
  const evaluation = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    // Charts place their labels with style attributes; styles cannot run anything.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

// Built files need no nonce; files of people, media and documents are read by their routes as they stream in.
export const config = {
  matcher: [
    '/((?!_next/static|_next/image|icon.svg|api/media|programme/people/import/upload|programme/policy/draft/import/upload).*)',
  ],
};
