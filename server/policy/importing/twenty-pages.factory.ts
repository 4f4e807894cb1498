import sharp from 'sharp';
import { boldIn, item, paragraph, pictureOf, tableOf, wordFile } from './word.factory';

/** A small picture of one colour. */
export const picture = (red: number) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .png()
    .toBuffer();

/** Some 20 pages: 20 sections with headings, running text, nested and numbered lists, a table and a picture each. */
export async function twentyPages(): Promise<Buffer> {
  const lorem = (at: number) =>
    Array.from(
      { length: 90 },
      (_, word) => ['we', 'luisteren', 'en', 'leren', `onderwerp${at}`, `zin${word}`][word % 6],
    ).join(' ');
  const names = Array.from({ length: 20 }, (_, at) => `image${at}.png`);
  const pictures = Object.fromEntries(
    await Promise.all(names.map(async (name, at) => [name, await picture(at * 10)] as const)),
  );
  const body = names.map((name, at) =>
    [
      paragraph(`Hoofdstuk ${at}`, 'Kop1'),
      paragraph(`Paragraaf ${at}`, 'Kop2'),
      paragraph(lorem(at)),
      boldIn('Let op: ', `afspraak ${at}`, ' geldt altijd.'),
      item(`punt ${at}`, 1),
      item('eronder', 1, 1),
      item('genummerd', 2, 1),
      item('nog een punt', 1),
      paragraph(lorem(at + 100)),
      item(`stap ${at}`, 2),
      item('volgende stap', 2),
      tableOf([
        ['Wie', 'Wat'],
        [`Collega ${at}`, 'a|b'],
      ]),
      pictureOf(name, `Foto ${at}`),
      paragraph(`Citaat nummer ${at} van een collega.`, 'Citaat'),
    ].join(''),
  );
  return wordFile(paragraph('Ons beleid', 'Titel') + body.join(''), pictures);
}
