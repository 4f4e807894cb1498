import { describe, expect, test } from 'vitest';
import { readFileText } from './file-text';
import { presentableFileName } from './import-file';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (file: Uint8Array) => {
  const read = readFileText(file);
  return read.ok ? read.text : read.complaint;
};

describe('readFileText', () => {
  test('UTF-8, with or without a byte order mark', () => {
    expect(textOf(bytes('naam;Zoë'))).toBe('naam;Zoë');
    expect(textOf(bytes('\ufeffnaam;Zoë'))).toBe('naam;Zoë');
  });

  test('Windows-1252 when it is no UTF-8: "Zoë" with one byte for ë, the euro sign at 0x80', () => {
    expect(textOf(Uint8Array.from([0x5a, 0x6f, 0xeb, 0x3b, 0x80]))).toBe('Zoë;€');
  });

  test('UTF-16 of a spreadsheet’s "Unicode text"', () => {
    expect(textOf(Uint8Array.from([0xff, 0xfe, 0x5a, 0x00, 0x09, 0x00, 0xeb, 0x00]))).toBe('Z\të');
    expect(textOf(Uint8Array.from([0xfe, 0xff, 0x00, 0x5a, 0x00, 0xeb]))).toBe('Zë');
  });

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space only', bytes('\ufeff \r\n\r\n'), 'empty'],
    ['a workbook', bytes('PK\u0003\u0004…'), 'type'],
    ['a PDF', bytes('%PDF-1.7'), 'type'],
    ['a page', bytes('<!DOCTYPE html><p>Sign in</p>'), 'type'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01]), 'type'],
  ])('%s is refused', (_what, file, complaint) => {
    expect(textOf(file)).toBe(complaint);
  });
});

test.each([
  ['C:\\Users\\els\\people.csv', 'people.csv'],
  ['../../etc/people.csv', 'people.csv'],
  ['a\u202egnp.csv', 'agnp.csv'],
  ['', 'people.csv'],
])('the name %j is shown as %j', (given, shown) => {
  expect(presentableFileName(given)).toBe(shown);
});
