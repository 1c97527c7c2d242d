import { DamagedWorkbook } from '../errors';
import { crc32, inflateRaw } from './deflate';
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
    return inflateRaw(packed, entry.size);
  } catch {
    throw new DamagedWorkbook(entry.name);
  }
}
