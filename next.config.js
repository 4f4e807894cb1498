// @ts-check

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  typedRoutes: true,
  // The rules of this house are in CONTRIBUTING.md; the dev server need not write files of its own.
  agentRules: false,
  poweredByHeader: false,
  // `npm run check` judges the types; whoever builds to use it need not wait for that again.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  serverExternalPackages: ['better-sqlite3', 'pg', '@node-rs/argon2', 'sharp', 'pdfkit'],
  // The migrations are read at boot and the typeface when a certificate is made, so the standalone folder carries them.
  outputFileTracingIncludes: {
    '/*': [
      './drizzle/**/*',
      './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/*-wght-normal.woff2',
    ],
  },
  outputFileTracingExcludes: { '/*': ['./data/**/*', './.cache/**/*', './e2e/**/*', './test-results/**/*'] },
  // The file of people is read by its own route, which proxy.ts leaves alone; forms stay small.
  experimental: { serverActions: { bodySizeLimit: '256kb' } },
  async headers() {
    return [
      {
        source: '/(.*)',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
        ],
      },
    ];
  },
};

export default config;
