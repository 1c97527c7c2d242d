import { DamagedWorkbook } from '../errors';
import { escapeXml } from './text';
import type { XmlElement } from './element';

/** Replacements to be made in a part; everything between them is copied byte for byte. */
export class Splices {
  private readonly list: Splice[] = [];
  private isSorted = true;

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  /** Replaces the bytes from `at` to `end` (none: inserts). Several insertions at one place keep their order. */
  put(at: number, end: number, text: string): void {
    const last = this.list[this.list.length - 1];
    if (last && last.at > at) this.isSorted = false;
    this.list.push({ at, end, text, order: this.list.length });
  }

  insert(at: number, text: string): void {
    this.put(at, at, text);
  }

  apply(bytes: Buffer, part: string): Buffer {
    return Buffer.concat([...this.over(bytes, part).chunks()]);
  }

  /** The part with the replacements made, piece by piece: a sheet of 100 MB is never held twice. */
  over(bytes: Buffer, part: string): Content {
    const list = this.isSorted ? this.list : [...this.list].sort((a, b) => a.at - b.at || a.order - b.order);
    return { chunks: () => spliced(bytes, part, list) };
  }
}

/** Bytes that are made when they are asked for. */
export interface Content {
  chunks(): Iterable<Buffer>;
}

const CHUNK = 4 * 1024 * 1024;

function* spliced(bytes: Buffer, part: string, list: readonly Splice[]): Generator<Buffer> {
  let chunk = Buffer.allocUnsafe(Math.min(CHUNK, bytes.length + 65536));
  let to = 0;
  let from = 0;
  for (let i = 0; i <= list.length; i++) {
    const { at, end, text } = list[i] ?? { at: bytes.length, end: bytes.length, text: '' };
    if (at < from) throw new DamagedWorkbook(part);
    while (from < at) {
      if (to === chunk.length) {
        yield chunk;
        chunk = Buffer.allocUnsafe(CHUNK);
        to = 0;
      }
      const copied = bytes.copy(chunk, to, from, Math.min(at, from + chunk.length - to));
      from += copied;
      to += copied;
    }
    // A UTF-16 unit takes three bytes at most.
    if (text.length * 3 > chunk.length - to) {
      yield chunk.subarray(0, to);
      chunk = Buffer.allocUnsafe(Math.max(CHUNK, text.length * 3));
      to = 0;
    }
    to += chunk.write(text, to);
    from = end;
  }
  yield chunk.subarray(0, to);
}

interface Splice {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly order: number;
}

/** An open tag with one attribute set to a value, the others as they are written. */
export function withAttribute(tag: string, name: string, value: string): string {
  const escaped = escapeXml(value).replaceAll('\n', '&#10;');
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
  if (found)
    return `${tag.slice(0, found.index)}${found[1]}"${escaped}"${tag.slice(found.index + found[0].length)}`;
  return tag.replace(/\s*(\/?>)$/, (_, close: string) => ` ${name}="${escaped}"${close}`);
}

/** Sets an attribute of an element in its part. */
export function spliceAttribute(
  splices: Splices,
  bytes: Buffer,
  element: XmlElement,
  name: string,
  value: string,
): void {
  const tagEnd = element.isEmpty ? element.end : element.innerStart;
  splices.put(
    element.start,
    tagEnd,
    withAttribute(bytes.toString('utf8', element.start, tagEnd), name, value),
  );
}

/** Adds text as the last content of an element, opening it when it is written `<x/>`. */
export function spliceContent(
  splices: Splices,
  bytes: Buffer,
  element: XmlElement,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): void {
  const tagEnd = element.isEmpty ? element.end : element.innerStart;
  let tag = bytes.toString('utf8', element.start, tagEnd);
  for (const [name, value] of Object.entries(attributes)) tag = withAttribute(tag, name, value);
  if (element.isEmpty) {
    splices.put(
      element.start,
      element.end,
      `${tag.replace(/\s*\/>$/, '>')}${text}</${element.prefix}${element.name}>`,
    );
  } else {
    splices.put(element.start, tagEnd, tag);
    splices.insert(element.innerEnd, text);
  }
}

interface Positioned {
  readonly name: string;
  readonly start: number;
}

/** Where a child belongs among its siblings, given the order that the schema demands; `end` after the last of them. */
export function placeFor(
  children: readonly Positioned[],
  order: readonly string[],
  name: string,
  end: number,
): number {
  const rank = order.indexOf(name);
  const next = children.find((child) => order.indexOf(child.name) > rank);
  return next?.start ?? end;
}
