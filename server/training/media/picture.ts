import 'server-only';
import sharp from 'sharp';
import { Invalid } from '@/domain/errors';
import { imageTypeOf } from '@/domain/training/media-content';
import { IMAGE_MAX_BYTES, IMAGE_MAX_PIXELS, IMAGE_SIDE, type UploadComplaint } from '@/domain/training/media';

export type Picture = { readonly bytes: Buffer; readonly width: number; readonly height: number };

const LONGEST_SECONDS = 20;
/** Good enough for a photograph on a large screen, at about a tenth of what a camera writes. */
const QUALITY = 82;

/**
 * Makes a picture anew: the first frame, upright, at most 1600 pixels on its longest side, as WebP, without anything
 * that a camera or a program added (place, time, name).
 * @throws Invalid for field `file`, with an UploadComplaint
 */
export async function madeAnew(bytes: Uint8Array): Promise<Picture> {
  if (bytes.length > IMAGE_MAX_BYTES) throw complaint('large');
  // Asked of the bytes themselves before any decoder may look: only five formats get that far, SVG is none of them.
  if (!imageTypeOf(bytes)) throw complaint('type');
  await refuseBomb(bytes);
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: IMAGE_MAX_PIXELS, failOn: 'error', pages: 1 })
      .timeout({ seconds: LONGEST_SECONDS })
      .autoOrient()
      .resize({ width: IMAGE_SIDE, height: IMAGE_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    // Cut off, damaged, or made to keep a decoder busy: to its owner that is one and the same.
    throw complaint('broken');
  }
}

/** Only the heading is read here: a hundred megapixels fit in a few kilobytes, and unpacked in no memory. */
async function refuseBomb(bytes: Uint8Array): Promise<void> {
  const size = await sharp(bytes, { limitInputPixels: false, failOn: 'none', pages: 1 })
    .metadata()
    .catch(() => null);
  if (!size?.width || !size.height) throw complaint('broken');
  if (size.width * (size.pageHeight ?? size.height) > IMAGE_MAX_PIXELS) throw complaint('pixels');
}

export function complaint(why: UploadComplaint): Invalid {
  return new Invalid({ file: why });
}
