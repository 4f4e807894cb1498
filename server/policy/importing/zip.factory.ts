import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a zip; `claims` is the size that its heading says it unpacks to, where that is a lie. */
export type ZipPart = { name: string; content: string | Buffer; claims?: number; isEncrypted?: boolean };

/** A zip file with these parts, each packed. @see PKWARE APPNOTE 6.3.10, 4.3 */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims, isEncrypted = false } of parts) {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fileName = Buffer.from(name);
    const heading = Buffer.alloc(26);
    heading.writeUInt16LE(20, 0);
    heading.writeUInt16LE((isEncrypted ? 1 : 0) | 0x800, 2);
    heading.writeUInt16LE(8, 4);
    heading.writeUInt32LE(crc32(bytes), 10);
    heading.writeUInt32LE(packed.length, 14);
    heading.writeUInt32LE(claims ?? bytes.length, 18);
    heading.writeUInt16LE(fileName.length, 22);
    files.push(Buffer.from('PK\u0003\u0004', 'latin1'), heading, fileName, packed);

    const entry = Buffer.alloc(12);
    entry.writeUInt32LE(offset, 8);
    directory.push(
      Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
      heading,
      Buffer.concat([Buffer.alloc(2), entry]),
      fileName,
    );
    offset += 30 + fileName.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
