import type { Content } from '../xml/edit';
import { crc32, deflater, type Deflater } from './deflate';
import {
  DEFLATED,
  END_RECORD,
  FLAG_UTF8,
  LOCAL_HEADER,
  CENTRAL_RECORD,
  ZIP64_END_RECORD,
  ZIP64_LOCATOR,
  type ZipDirectory,
  type ZipEntry,
} from './entry';

/** What becomes of entries: new content by name, or null to leave an entry out. Names not in the container are added at its end. */
export type Changes = ReadonlyMap<string, Buffer | Content | null>;

/**
 * Writes the container anew. Entries that do not change are copied with their headers, compressed bytes,
 * extra fields and time stamps as they are; changed ones keep name, time stamp and position. `packer`: what compresses.
 */
export function writeContainer(
  container: Buffer,
  directory: ZipDirectory,
  changes: Changes,
  packer: () => Deflater = deflater,
): Buffer {
  const pieces: Uint8Array[] = [];
  const records = new Map<ZipEntry, Uint8Array>();
  let at = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const entry of [...directory.entries].sort((a, b) => a.localOffset - b.localOffset)) {
    const change = changes.get(entry.name);
    if (change === null) continue;
    if (change === undefined) {
      records.set(entry, movedRecord(container, entry, at));
      put(container.subarray(entry.localOffset, entry.spanEnd));
    } else {
      const stamp = container.readUInt32LE(entry.recordStart + 12);
      const packed = pack(entry.name, change, stamp, container.readUInt32LE(entry.recordStart + 38), packer); // prettier-ignore
      records.set(entry, packed.record(at));
      put(packed.header);
      packed.data.forEach(put);
    }
  }
  const added: Uint8Array[] = [];
  const known = new Set(directory.entries.map((entry) => entry.name));
  for (const [name, content] of changes) {
    if (content === null || known.has(name)) continue;
    const packed = pack(name, content, DOS_EPOCH, 0, packer);
    added.push(packed.record(at));
    put(packed.header);
    packed.data.forEach(put);
  }
  const start = at;
  const list = [...directory.entries.flatMap((entry) => records.get(entry) ?? []), ...added];
  list.forEach(put);
  put(endOf(start, at - start, list.length, directory));
  return Buffer.concat(pieces, at);
}

/** 1980-01-01 00:00, the first moment zip knows: new entries carry no clock, so equal patches give equal files. */
const DOS_EPOCH = 0x00210000;

function movedRecord(container: Buffer, entry: ZipEntry, offset: number): Uint8Array {
  const record = Buffer.from(container.subarray(entry.recordStart, entry.recordEnd));
  const field = entry.offsetField.at - entry.recordStart;
  record.writeUInt32LE(offset >>> 0, field);
  if (entry.offsetField.bytes === 8) record.writeUInt32LE(Math.floor(offset / 0x100000000), field + 4);
  return record;
}

interface Packed {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: readonly Uint8Array[];
  readonly packedSize: number;
}

function packContent(content: Buffer | Content, packer: () => Deflater): Packed {
  const chunks = Buffer.isBuffer(content) ? [content] : content.chunks();
  const data: Uint8Array[] = [];
  const stream = packer();
  let [crc, size, packedSize] = [0, 0, 0];
  const put = (piece: Uint8Array): void => {
    data.push(piece);
    packedSize += piece.length;
  };
  for (const chunk of chunks) {
    crc = crc32(chunk, crc);
    size += chunk.length;
    stream.push(chunk).forEach(put);
  }
  stream.end().forEach(put);
  return { method: DEFLATED, crc, size, data, packedSize };
}

function pack(
  name: string,
  content: Buffer | Content,
  stamp: number,
  externalAttributes: number,
  packer: () => Deflater,
) {
  const { method, crc, size, data, packedSize } = packContent(content, packer);
  const encoded = Buffer.from(name, 'utf8');
  const flags = encoded.length === name.length ? 0 : FLAG_UTF8;
  const common = (header: Buffer, from: number): void => {
    header.writeUInt16LE(20, from);
    header.writeUInt16LE(flags, from + 2);
    header.writeUInt16LE(method, from + 4);
    header.writeUInt32LE(stamp, from + 6);
    header.writeUInt32LE(crc, from + 10);
    header.writeUInt32LE(packedSize, from + 14);
    header.writeUInt32LE(size, from + 18);
    header.writeUInt16LE(encoded.length, from + 22);
  };
  const header = Buffer.alloc(30 + encoded.length);
  header.writeUInt32LE(LOCAL_HEADER, 0);
  common(header, 4);
  encoded.copy(header, 30);
  const record = (offset: number): Uint8Array => {
    const central = Buffer.alloc(46 + encoded.length);
    central.writeUInt32LE(CENTRAL_RECORD, 0);
    central.writeUInt16LE(20, 4);
    common(central, 6);
    central.writeUInt32LE(externalAttributes, 38);
    central.writeUInt32LE(offset, 42);
    encoded.copy(central, 46);
    return central;
  };
  return { header, data, record };
}

function endOf(start: number, size: number, count: number, directory: ZipDirectory): Uint8Array {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_RECORD, 0);
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  end.writeUInt16LE(directory.comment.length, 20);
  const tail = Buffer.concat([end, directory.comment]);
  return directory.isZip64 ? Buffer.concat([zip64End(start, size, count), tail]) : tail;
}

function zip64End(start: number, size: number, count: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(ZIP64_END_RECORD, 0);
  end.writeUInt32LE(44, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  for (const at of [24, 32]) end.writeUInt32LE(count, at);
  end.writeUInt32LE(size, 40);
  end.writeUInt32LE(start, 48);
  end.writeUInt32LE(ZIP64_LOCATOR, 56);
  end.writeUInt32LE(start + size, 64);
  end.writeUInt32LE(1, 72);
  return end;
}
