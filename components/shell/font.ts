import localFont from 'next/font/local';

/**
 * The one typeface, made for people who see badly. Next preloads the file and adds a fallback of the same measure,
 * so that nothing jumps when it arrives. `textFont.variable` goes on <html>; app/globals.css takes it from there.
 */
export const textFont = localFont({
  src: '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-text',
  display: 'swap',
});
