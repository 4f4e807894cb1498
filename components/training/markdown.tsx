import { micromark, type Options } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { Prose } from '@/components/ui/prose';
import { mediaAddress, mediaIdIn, sizeInId } from '@/domain/training/media';

/**
 * A lesson's text. Markup and dangerous addresses in it are shown as they were typed, never run: that is how micromark
 * works unless asked otherwise. Headings in texts start at ###; on a page they come right under its title. Pictures are
 * those that were uploaded here (`media:ID`); of any other only the words are shown. The same on the server, and in the
 * browser while a text is typed.
 */
export function Markdown({ text }: { text: string }) {
  return <Prose html={htmlOf(text)} />;
}

const MOST_KEPT = 200;
/** The texts of lessons do not change, and many people read the same. */
const kept = new Map<string, string>();

function htmlOf(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const html = raisedHeadings(withOwnPictures(text));
  kept.set(text, html);
  return html;
}

const tables: Options = { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] };

/** A picture as micromark writes it: nothing else in its answer looks like this, for what was typed is escaped. */
const PICTURE = /<img src="([^"]*)" alt="([^"]*)"(?: title="[^"]*")? \/>/g;

/**
 * micromark leaves out every address that is not of the web, so also ours. Which pictures were meant is therefore read
 * from a second answer, in which no address is left out; nothing of that answer but the ids of pictures gets to the page.
 */
function withOwnPictures(text: string): string {
  const html = micromark(text, tables);
  if (!html.includes('<img ')) return html;
  const meant = [...micromark(text, { ...tables, allowDangerousProtocol: true }).matchAll(PICTURE)];
  let place = 0;
  return html.replace(PICTURE, (_, _address, alt: string) => {
    const address = meant[place]?.[1] ?? '';
    place += 1;
    return pictureTag(address, alt);
  });
}

/** @param alt escaped already, as it stands in an attribute; that is safe between tags too */
function pictureTag(address: string, alt: string): string {
  const mediaId = mediaIdIn(address);
  const size = mediaId && sizeInId(mediaId);
  if (!mediaId || !size) return alt;
  const room = `width="${size.width}" height="${size.height}"`;
  return `<img src="${mediaAddress(mediaId)}" alt="${alt}" ${room} loading="lazy" decoding="async" />`;
}

/** h3 becomes h2, and so on. The only tags in the text are micromark's own, so nothing else can match. */
function raisedHeadings(html: string): string {
  return html.replace(/<(\/?)h([3-6])>/g, (_, slash: string, level: string) => `<${slash}h${Number(level) - 1}>`);
}
