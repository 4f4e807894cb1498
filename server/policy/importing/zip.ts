import 'server-only';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Invalid } from '@/domain/errors';
import { type DocumentComplaint, MARKUP_MAX_BYTES, PARTS_MAX, UNPACKED_MAX_BYTES } from '@/domain/policy/imported';

export const complaint = (why: DocumentComplaint): Invalid => new Invalid({ file: why });

const MAIN_PART = 'word/document.xml';

/**
 * Looks through a Word file before anything reads it: how many parts it has, where they say they belong, whether there
 * is a program among them, and how much each really unpacks to, whatever its heading claims.
 * @throws Invalid for field `file`, with a DocumentComplaint
 */
export async function checkWordFile(bytes: Buffer): Promise<void> {
  const zip = await orComplaint(
    fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true }),
  );
  const names = new Set<string>();
  let unpacked = 0;
  let markup = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (names.size >= PARTS_MAX) throw complaint('parts');
      // Of two parts with one name, which is read depends on who reads.
      if (names.has(name)) throw complaint('unsafe');
      names.add(name);
      if (/(^|\/)vba[^/]*\.bin$/.test(name)) throw complaint('macros');
      if (entry.isEncrypted()) throw complaint('password');
      unpacked += entry.uncompressedSize;
      markup += /\.(xml|rels)$/.test(name) ? entry.uncompressedSize : 0;
      if (unpacked > UNPACKED_MAX_BYTES || markup > MARKUP_MAX_BYTES) throw complaint('unpacked');
      await readThrough(zip, entry);
    }
  } catch (error) {
    throw complaintOf(error);
  } finally {
    zip.close();
  }
  if (!names.has(MAIN_PART)) throw complaint('type');
}

/** Unpacks a part without keeping it: yauzl breaks off when more or less comes than its heading says. */
async function readThrough(zip: ZipFile, entry: Entry): Promise<void> {
  for await (const chunk of await zip.openReadStreamPromise(entry)) void chunk;
}

function orComplaint<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw complaintOf(error);
  });
}

/** yauzl refuses a path that leads out of the folder with words of its own; everything else it finds is damage. */
function complaintOf(error: unknown): Invalid {
  if (error instanceof Invalid) return error;
  const words = error instanceof Error ? error.message : '';
  return complaint(/relative path|absolute path|characters in fileName/i.test(words) ? 'unsafe' : 'broken');
}
