import { createReadStream } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { LOG_LIMITS } from '../../shared/checkup/event-log/limits.data';
import type { ReadLog } from '../../shared/checkup/event-log/gathering';
import { logReaderFor } from '../../shared/checkup/event-log/read';
import { cannotRead } from '../file/reading';
import { encodingOfLog } from './encoding';
import { LogFileTooLarge, LogNotUnpacked, NoLogButArchive } from './log-errors';

/** Characters that a reader gets at once, more or less. */
const PIECE = 1024 * 1024;
const MB = 1024 * 1024;
/** Bytes at the beginning by which it is seen what a log is. */
const ENOUGH = 4096;

/** Reads an event log, packed or not, in whatever encoding. BookNotFound, CannotReadBook and what is wrong with the log. */
export async function readLogFile(path: string): Promise<ReadLog> {
  const bytes = unpacked(path, await bytesOf(path));
  if (startsWith(bytes, ZIP)) throw new NoLogButArchive(path);
  const encoding = encodingOfLog(bytes);
  const decoder = new TextDecoder(encoding);
  const reader = logReaderFor(new TextDecoder(encoding).decode(bytes.subarray(0, ENOUGH)));
  for (let at = 0; at < bytes.length; at += PIECE)
    reader.push(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  reader.push(decoder.decode());
  return reader.end();
}

/** No more is read than may be, whatever the system says of its size: it may be a pipe. */
async function bytesOf(path: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of createReadStream(path, { highWaterMark: MB })) {
      parts.push(part as Buffer);
      size += (part as Buffer).length;
      if (size > LOG_LIMITS.bytes) break;
    }
  } catch (error) {
    throw cannotRead(path, error);
  }
  if (size > LOG_LIMITS.bytes) throw new LogFileTooLarge(path, LOG_LIMITS.bytes / MB, false);
  return Buffer.concat(parts);
}

function unpacked(path: string, bytes: Buffer): Buffer {
  if (!startsWith(bytes, GZIP)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LOG_LIMITS.bytes });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge ? new LogFileTooLarge(path, LOG_LIMITS.bytes / MB, true) : new LogNotUnpacked(path);
  }
}

const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Buffer, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);
