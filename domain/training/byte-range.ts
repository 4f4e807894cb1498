/** Bytes of a file, both ends included, counted from 0. */
export type ByteRange = { readonly from: number; readonly to: number };

/**
 * The part of a file that a browser asks for with `Range` (RFC 9110, 14.1.2), so that a film can be wound on.
 * @returns null when everything is wanted: no header, or one that we do not serve, such as several ranges at once;
 *   'outside' when nothing of it is in the file
 */
export function byteRange(header: string | null, byteLength: number): ByteRange | null | 'outside' {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  if (first === '') {
    const wanted = Number(last);
    return wanted === 0 ? 'outside' : { from: Math.max(0, byteLength - wanted), to: byteLength - 1 };
  }
  const from = Number(first);
  const to = last === '' ? byteLength - 1 : Math.min(Number(last), byteLength - 1);
  if (from >= byteLength) return 'outside';
  // An end before its beginning is no range at all.
  return to < from ? null : { from, to };
}
