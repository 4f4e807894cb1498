/** Reads the numbers of a font one after the other. */
export class Reading {
  constructor(
    private readonly buffer: Buffer,
    public at = 0,
  ) {}

  bytes(length: number): Buffer {
    this.at += length;
    return this.buffer.subarray(this.at - length, this.at);
  }

  skip(length: number): void {
    this.at += length;
  }

  u8 = () => this.bytes(1).readUInt8();
  u16 = () => this.bytes(2).readUInt16BE();
  i16 = () => this.bytes(2).readInt16BE();
  u32 = () => this.bytes(4).readUInt32BE();

  base128(): number {
    let value = 0;
    for (let byte = 0x80; byte & 0x80;) {
      byte = this.u8();
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  }

  u255(): number {
    const code = this.u8();
    if (code === 253) return this.u16();
    if (code === 254) return this.u8() + 253 * 2;
    return code === 255 ? this.u8() + 253 : code;
  }
}

/** Whole numbers in two bytes each, the high one first. */
export function int16s(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeInt16BE(value, at * 2);
  return bytes;
}

/** With a zero at the end where their number is odd. */
export const even = (bytes: Buffer) => (bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]));
