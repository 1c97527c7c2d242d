import { Deflate, inflateSync } from 'fflate';
import type { Deflater } from './deflate';

/** The functions of `deflate.ts` where there is no zlib. */
export function inflateRaw(packed: Uint8Array, size: number): Buffer {
  // With room for exactly the declared size: what goes beyond is dropped, and the checksum then tells.
  const content = inflateSync(packed, { out: new Uint8Array(size) });
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (let at = 0; at < bytes.length; at++) crc = TABLE[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

export function deflater(): Deflater {
  let pieces: Uint8Array[] = [];
  let stream: Deflate | undefined;
  // Large parts are packed fast, as `deflate.ts` does.
  const opened = (chunk: Uint8Array): Deflate => {
    stream ??= new Deflate({ level: chunk.length > 1024 * 1024 ? 1 : 6 }, (piece) => pieces.push(piece));
    return stream;
  };
  const taken = (): Uint8Array[] => {
    const ready = pieces;
    pieces = [];
    return ready;
  };
  return {
    push: (chunk) => {
      opened(chunk).push(chunk);
      return taken();
    },
    end: () => {
      opened(new Uint8Array(0)).push(new Uint8Array(0), true);
      return taken();
    },
  };
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});
