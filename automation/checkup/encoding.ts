import { isUtf8 } from 'node:buffer';
import { encodingOf, markOf } from '../inbox/parse/charset';

/** The encoding of a log, as `TextDecoder` knows it: by its mark, its zero bytes, or how it reads. */
export function encodingOfLog(bytes: Buffer): string {
  const known = markOf(bytes) ?? wide(bytes);
  if (known !== undefined) return known;
  if (isUtf8(bytes)) return 'utf-8';
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(bytes.toString('latin1', 0, 200));
  return encodingOf(sampleOf(bytes), declared?.[1] ?? 'utf-8').label;
}

/** UTF-16 without a mark: most of every second byte is zero, and none of the others. */
function wide(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  head.forEach((byte, at) => byte === 0 && zeros[at % 2]!++);
  const [even, odd] = zeros as [number, number];
  const many = head.length / 8;
  if (even === 0 && odd > 0 && odd >= many) return 'utf-16le';
  return odd === 0 && even > 0 && even >= many ? 'utf-16be' : undefined;
}

/** Lines with other characters than those of ASCII, in which all encodings are the same. */
function sampleOf(bytes: Buffer): Buffer {
  const lines: Buffer[] = [];
  let size = 0;
  for (let at = 0; at < bytes.length && size < SAMPLE; at++) {
    if (bytes[at]! < 128) continue;
    const start = Math.max(bytes.lastIndexOf(LINE_END, at) + 1, at - LINE);
    const found = bytes.indexOf(LINE_END, at);
    const end = Math.min(found < 0 ? bytes.length : found + 1, at + LINE);
    lines.push(bytes.subarray(start, end));
    size += end - start;
    at = end - 1;
  }
  return Buffer.concat(lines);
}

const SAMPLE = 64 * 1024;
const LINE = 4096;
const LINE_END = 10;
