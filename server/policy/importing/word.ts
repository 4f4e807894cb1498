import 'server-only';
import { randomUUID } from 'node:crypto';
import mammoth from 'mammoth';
import type { Locale } from '@/domain/access/viewer';
import { wordMarkdown, type WordText } from '@/domain/policy/word-markdown';
import { pictureId } from '@/domain/training/media';
import { sha256 } from '@/server/auth/tokens';
import { madeAnew, type Picture } from '@/server/training/media/picture';
import { checkWordFile, complaint } from './zip';

/** What mammoth does not know by itself: what is a title, and what is a quote. Styles keep their English names in every language. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

export type WordDocument = { readonly text: WordText; readonly pictures: ReadonlyMap<string, Picture> };

/**
 * Reads a Word document. Its pictures are made anew, as every picture is; one that cannot be is left out.
 * @throws Invalid for field `file`, with a DocumentComplaint
 */
export async function readWordFile(bytes: Buffer, locale: Locale): Promise<WordDocument> {
  await checkWordFile(bytes);
  const pictures = new Map<string, Picture>();
  /** A logo on every page is one picture. */
  const known = new Map<string, string>();

  const keep = async (content: Buffer): Promise<string> => {
    const fingerprint = sha256(content.toString('base64'));
    const before = known.get(fingerprint);
    if (before !== undefined) return before;
    const source = await keptPicture(content, pictures);
    known.set(fingerprint, source);
    return source;
  };
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async (image) => ({ src: await keep(await image.readAsBuffer()) })),
      },
    );
    return { text: wordMarkdown(value, locale), pictures };
  } catch {
    // It is a zip with a document in it, and still not one that can be read: to its owner that is damage.
    throw complaint('broken');
  }
}

/** The address of a picture in the text; '' for one that is no picture we show (a drawing of Word, a damaged one). */
async function keptPicture(content: Buffer, pictures: Map<string, Picture>): Promise<string> {
  const picture = await madeAnew(content).catch(() => null);
  if (!picture) return '';
  const mediaId = pictureId(randomUUID(), picture);
  pictures.set(mediaId, picture);
  return `media:${mediaId}`;
}
