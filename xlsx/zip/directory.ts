import {
  DamagedWorkbook,
  DuplicatedEntry,
  NotAWorkbook,
  OldWorkbookFormat,
  PasswordProtected,
  TruncatedWorkbook,
  UnsafeEntryName,
} from '../errors';
import {
  CENTRAL_RECORD,
  END_RECORD,
  FLAG_ENCRYPTED,
  LOCAL_HEADER,
  ZIP64_END_RECORD,
  ZIP64_EXTRA,
  ZIP64_LOCATOR,
  type ZipDirectory,
  type ZipEntry,
} from './entry';
import { checkSizes } from './limits';

/** Reads the directory of a zip container and checks that it is whole, unambiguous and of a sane size. Nothing is inflated. */
export function readDirectory(bytes: Buffer): ZipDirectory {
  refuseOtherFormats(bytes);
  const end = findEnd(bytes);
  const { start, size, count, isZip64 } = locateDirectory(bytes, end);
  const records = readRecords(bytes, start, start + size, count);
  const entries = withSpans(bytes, records, start);
  checkNames(entries);
  checkSizes(entries, bytes.length);
  const comment = Uint8Array.from(bytes.subarray(end + 22, end + 22 + bytes.readUInt16LE(end + 20)));
  return { entries, comment, isZip64 };
}

type Record = Omit<ZipEntry, 'dataStart' | 'spanEnd'>;

function refuseOtherFormats(bytes: Buffer): void {
  if (bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0) {
    // An encrypted workbook is an OLE container with a stream of this name; any other one is an old .xls.
    if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new PasswordProtected();
    throw new OldWorkbookFormat();
  }
  if (bytes.length < 4 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new NotAWorkbook();
}

/** The end record lies within the last 64 KB; the last one whose comment fits is the one that counts. */
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) === END_RECORD && at + 22 + bytes.readUInt16LE(at + 20) <= bytes.length)
      return at;
  }
  throw new TruncatedWorkbook();
}

function locateDirectory(bytes: Buffer, end: number) {
  let count = bytes.readUInt16LE(end + 10);
  let size = bytes.readUInt32LE(end + 12);
  let start = bytes.readUInt32LE(end + 16);
  let limit = end;
  const locator = end - 20;
  const isZip64 = locator >= 0 && bytes.readUInt32LE(locator) === ZIP64_LOCATOR;
  if (isZip64) {
    const at = readUInt64(bytes, locator + 8);
    if (at + 56 > locator || bytes.readUInt32LE(at) !== ZIP64_END_RECORD) throw new DamagedWorkbook('zip64');
    count = readUInt64(bytes, at + 32);
    size = readUInt64(bytes, at + 40);
    start = readUInt64(bytes, at + 48);
    limit = at;
  }
  if (bytes.readUInt16LE(end + 4) !== bytes.readUInt16LE(end + 6)) throw new TruncatedWorkbook();
  if (start + size > limit) throw new DamagedWorkbook('zip');
  return { start, size, count, isZip64 };
}

function readRecords(bytes: Buffer, start: number, end: number, count: number): Record[] {
  const records: Record[] = [];
  let at = start;
  while (at < end) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL_RECORD) throw new DamagedWorkbook('zip');
    const record = readRecord(bytes, at, end);
    records.push(record);
    at = record.recordEnd;
  }
  if (records.length !== count) throw new DamagedWorkbook('zip');
  return records;
}

function readRecord(bytes: Buffer, at: number, end: number): Record {
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const recordEnd = extraEnd + bytes.readUInt16LE(at + 32);
  if (recordEnd > end) throw new DamagedWorkbook('zip');
  const flags = bytes.readUInt16LE(at + 8);
  const name = entryName(bytes.subarray(at + 46, nameEnd));
  if (flags & FLAG_ENCRYPTED) throw new PasswordProtected();
  let size = bytes.readUInt32LE(at + 24);
  let compressedSize = bytes.readUInt32LE(at + 20);
  let localOffset = bytes.readUInt32LE(at + 42);
  let offsetField: Record['offsetField'] = { at: at + 42, bytes: 4 };
  if (size === 0xffffffff || compressedSize === 0xffffffff || localOffset === 0xffffffff) {
    // ZIP64: only the fields that overflowed are in the extra field, in this order.
    let field = findZip64Extra(bytes, nameEnd, extraEnd);
    const next = (): number => {
      if (field < 0 || field + 8 > extraEnd) throw new DamagedWorkbook(name);
      field += 8;
      return readUInt64(bytes, field - 8);
    };
    if (size === 0xffffffff) size = next();
    if (compressedSize === 0xffffffff) compressedSize = next();
    if (localOffset === 0xffffffff) {
      localOffset = next();
      offsetField = { at: field - 8, bytes: 8 };
    }
  }
  const method = bytes.readUInt16LE(at + 10);
  const crc = bytes.readUInt32LE(at + 16);
  return {
    name,
    method,
    flags,
    crc,
    compressedSize,
    size,
    recordStart: at,
    recordEnd,
    localOffset,
    offsetField,
  };
}

/** Names are UTF-8, flagged or not; what is not valid UTF-8 comes from old writers and only has to stay distinct. */
function entryName(bytes: Buffer): string {
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function findZip64Extra(bytes: Buffer, start: number, end: number): number {
  for (let at = start; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) === ZIP64_EXTRA) return at + 4;
  }
  return -1;
}

/** Gives each entry its bytes up to the next one; entries that overlap make one compressed block count many times, as in zip bombs. */
function withSpans(bytes: Buffer, records: readonly Record[], directoryStart: number): ZipEntry[] {
  const byOffset = [...records].sort((a, b) => a.localOffset - b.localOffset);
  const spanEnds = new Map<Record, number>();
  byOffset.forEach((record, i) => spanEnds.set(record, byOffset[i + 1]?.localOffset ?? directoryStart));
  return records.map((record) => {
    const at = record.localOffset;
    const spanEnd = spanEnds.get(record)!;
    if (at + 30 > spanEnd || bytes.readUInt32LE(at) !== LOCAL_HEADER) throw new DamagedWorkbook(record.name);
    const dataStart = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    if (dataStart + record.compressedSize > spanEnd) throw new DamagedWorkbook(record.name);
    return { ...record, dataStart, spanEnd };
  });
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    // Some old writers separate folders with backslashes; a name may not climb out or name a drive.
    const steps = name.split(/[\\/]/);
    if (name === '' || steps.includes('..') || /^[\\/]/.test(name) || /[\0:]/.test(name))
      throw new UnsafeEntryName(name);
    const plain = partKey(name);
    if (seen.has(plain)) throw new DuplicatedEntry(name);
    seen.add(plain);
  }
}

/** Part names are compared without regard to case (ECMA-376 part 2). */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function readUInt64(bytes: Buffer, at: number): number {
  if (at < 0 || at + 8 > bytes.length) throw new DamagedWorkbook('zip64');
  const value = bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 0x100000000;
  if (value > bytes.length * 2000 && value > Number.MAX_SAFE_INTEGER) throw new DamagedWorkbook('zip64');
  return value;
}
