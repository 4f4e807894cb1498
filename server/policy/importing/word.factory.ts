import { type ZipPart, zipOf } from './zip.factory';

// A small Word file, made in the test: the parts that Word itself writes, without what no reader looks at.

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const run = (text: string, isBold = false): string =>
  `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${run(text)}</w:p>`;

export const boldIn = (before: string, bold: string, after: string): string =>
  `<w:p>${run(before)}${run(bold, true)}${run(after)}</w:p>`;

/** An item of a list: bullets are list 1, numbers list 2; `depth` from 0. */
export const item = (text: string, list: 1 | 2, depth = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;

export const tableOf = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};

/** The picture in `word/media/NAME`, with what its author wrote about it. */
export const pictureOf = (name: string, alt: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${escapeXml(alt)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relationOf(name)}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

const relationOf = (name: string): string => `rId-${name.replace(/\W/g, '-')}`;

const STYLES = [
  ['Titel', 'Title'],
  ['Kop1', 'heading 1'],
  ['Kop2', 'heading 2'],
  ['Kop3', 'heading 3'],
  ['Citaat', 'Quote'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('');

const level = (depth: number, format: string) => `<w:lvl w:ilvl="${depth}"><w:numFmt w:val="${format}"/></w:lvl>`;
const NUMBERING = ['bullet', 'decimal']
  .map((format, at) => {
    const levels = [0, 1, 2].map((depth) => level(depth, format)).join('');
    return `<w:abstractNum w:abstractNumId="${at}">${levels}</w:abstractNum>`;
  })
  .join('');

/** The parts of a Word file with this body and these pictures; styles have the ids of a Dutch Word. */
export function wordParts(body: string, pictures: Readonly<Record<string, Buffer>> = {}): ZipPart[] {
  const names = Object.keys(pictures);
  const related = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships">${related('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    },
    { name: 'word/document.xml', content: `<w:document ${W} ${R} ${DRAWING}><w:body>${body}</w:body></w:document>` },
    { name: 'word/styles.xml', content: `<w:styles ${W}>${STYLES}</w:styles>` },
    {
      name: 'word/numbering.xml',
      content: `<w:numbering ${W}>${NUMBERING}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships">${related('rIdS', 'styles', 'styles.xml')}${related('rIdN', 'numbering', 'numbering.xml')}${names.map((name) => related(relationOf(name), 'image', `media/${name}`)).join('')}</Relationships>`,
    },
    ...names.map((name) => ({ name: `word/media/${name}`, content: pictures[name] ?? '' })),
  ];
}

export function wordFile(body: string, pictures: Readonly<Record<string, Buffer>> = {}): Buffer {
  return zipOf(wordParts(body, pictures));
}
