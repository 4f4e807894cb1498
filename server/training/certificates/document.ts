import 'server-only';
import PDFDocument from 'pdfkit';
import type { Locale } from '@/domain/access/viewer';
import { type Certificate, type FontRun, fontRuns } from '@/domain/training/certificate';
import { certificateFonts } from './fonts';

/** The sentences around a certificate, in the language of its owner. */
export type CertificateWords = {
  heading: string;
  statement: string;
  /** Label and value, line by line. */
  facts: readonly (readonly [label: string, value: string])[];
  /** How others can check it; only where its owner made a link. */
  check: { text: string; href: string } | null;
};

const INK = '#1a211e';
const SOFT = '#56615c';
const MARGIN = 72;

type Line = { runs: readonly FontRun[]; size: number; color: string; after: number; link?: string };

/**
 * A certificate as a PDF of one page, A4, in the typeface of the pages, which goes along in it.
 *
 * @returns null when a name or title has letters that the typeface lacks: a page in the browser can show those
 */
export async function certificateDocument(
  { name, organisation, title }: Certificate,
  { heading, statement, facts, check }: CertificateWords,
  locale: Locale,
): Promise<Buffer | null> {
  const fonts = certificateFonts();
  const line = (text: string, size: number, after: number, color = INK, link?: string): Line | null => {
    const runs = fontRuns(
      text,
      fonts.map(({ codePoints }) => codePoints),
    );
    return runs && { runs, size, after, color, ...(link && { link }) };
  };
  const lines = [
    line(organisation, 14, 96, SOFT),
    line(heading, 40, 40),
    line(name, 28, 16),
    line(statement, 14, 8, SOFT),
    line(title[locale], 22, 40),
    ...facts.flatMap(([label, value]) => [line(label, 10, 2, SOFT), line(value, 14, 12)]),
    ...(check ? [line(check.text, 10, 2, SOFT), line(check.href, 10, 0, INK, check.href)] : []),
  ];
  const complete = lines.filter((one) => one !== null);
  if (complete.length < lines.length) return null;

  const document = new PDFDocument({
    ...{ size: 'A4', margin: MARGIN, lang: locale, pdfVersion: '1.7', tagged: true, displayTitle: true },
    info: { Title: `${heading}: ${title[locale]}`, Author: organisation },
    // Without this pdfkit loads a typeface of its own, which would be there for nothing.
    font: '',
  });
  for (const [at, { bytes }] of fonts.entries()) document.registerFont(String(at), bytes);
  return written(document, complete);
}

function written(document: PDFKit.PDFDocument, lines: readonly Line[]): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const ended = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
    document.on('error', reject);
  });
  document.y = MARGIN;
  for (const { runs, size, color, after, link } of lines) {
    const paragraph = document.struct('P', {}, () => {
      for (const [at, { text, font }] of runs.entries()) {
        const continued = at < runs.length - 1;
        document
          .font(String(font))
          .fontSize(size)
          .fillColor(color)
          .text(text, { continued, ...(link && { link }) });
      }
    });
    document.addStructure(paragraph);
    document.x = MARGIN;
    document.y += after;
  }
  document.end();
  return ended;
}
