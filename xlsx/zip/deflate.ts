import { constants, crc32 as zlibCrc32, deflateRawSync, inflateRawSync } from 'node:zlib';

// What compresses, by Node's zlib. A page has the same functions in `deflate.browser.ts`, put in its place
// when the page is bundled.

/** Inflates into one buffer of the declared size; throws when the data is damaged or goes beyond. */
export function inflateRaw(packed: Uint8Array, size: number): Buffer {
  // One chunk of the final size plus a byte: zlib then neither grows nor copies.
  return inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: Math.max(1, size) });
}

export function crc32(bytes: Uint8Array, before = 0): number {
  return zlibCrc32(bytes, before);
}

/** Deflates a stream piece by piece. */
export interface Deflater {
  push(chunk: Uint8Array): Uint8Array[];
  /** What closes the stream. */
  end(): Uint8Array[];
}

/** Large parts are packed fast: the sheet of a hundred thousand rows is rewritten on every run. */
export const LARGE = 1024 * 1024;

/** Each piece but the last ends on a byte, so that they join to one stream. */
export function deflater(): Deflater {
  return {
    push: (chunk) => [
      deflateRawSync(chunk, {
        level: chunk.length > LARGE ? 2 : 6,
        finishFlush: constants.Z_SYNC_FLUSH,
        chunkSize: 256 * 1024,
      }),
    ],
    end: () => [deflateRawSync(Buffer.alloc(0))],
  };
}
