import { deflateSync } from 'fflate';
import type { Deflater } from '../xlsx/zip/deflate';
import { readDirectory } from '../xlsx/zip/directory';
import { DEFLATED } from '../xlsx/zip/entry';
import { inflate } from '../xlsx/zip/inflate';
import { writeContainer } from '../xlsx/zip/write';

/**
 * A finished paper packed anew by code that is the same in Node and in every page: Node's own compressor writes other bytes
 * for the same content, and other ones from version to version. What is said by the content alone stays as it is.
 */
export function packedAlike(bytes: Uint8Array): Uint8Array {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(container);
  const packed = directory.entries.filter(({ method }) => method === DEFLATED);
  const contents = new Map(packed.map((entry) => [entry.name, inflate(container, entry)]));
  return writeContainer(container, directory, contents, wholeDeflater);
}

/** Keeps the pieces until the end: one stream, whatever they were. */
function wholeDeflater(): Deflater {
  const pieces: Uint8Array[] = [];
  return {
    push: (piece) => {
      pieces.push(piece);
      return [];
    },
    end: () => [deflateSync(Buffer.concat(pieces), { level: 6 })],
  };
}
