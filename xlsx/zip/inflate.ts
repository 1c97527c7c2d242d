import { crc32, inflateRawSync } from 'node:zlib';
import { DamagedWorkbook } from '../errors';
import { DEFLATED, STORED, type ZipEntry } from './entry';

/**
 * The content of an entry. It is inflated in one piece into a buffer of its declared size (a sheet of 70 MB
 * costs 70 MB outside the JavaScript heap, and offsets into it stay valid for the patch) and never beyond.
 */
export function inflate(container: Buffer, entry: ZipEntry): Buffer {
  const packed = container.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = unpack(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new DamagedWorkbook(entry.name);
  return content;
}

function unpack(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new DamagedWorkbook(entry.name);
  try {
    // One chunk of the final size plus a byte: zlib then neither grows nor copies.
    return inflateRawSync(packed, {
      chunkSize: Math.max(64, entry.size + 1),
      maxOutputLength: Math.max(1, entry.size),
    });
  } catch {
    throw new DamagedWorkbook(entry.name);
  }
}
