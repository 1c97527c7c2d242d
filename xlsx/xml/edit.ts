import { DamagedWorkbook } from '../errors';
import { escapeXml } from './text';
import type { XmlElement } from './element';

/** Replacements to be made in a part; everything between them is copied byte for byte. */
export class Splices {
  private readonly list: Splice[] = [];
  private isSorted = true;
  /** New text as bytes: a hundred thousand short strings would weigh several times as much. */
  private block = Buffer.alloc(0);
  private used = 0;

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  /** Replaces the bytes from `at` to `end` (none: inserts). Several insertions at one place keep their order. */
  put(at: number, end: number, text: string): void {
    const last = this.list[this.list.length - 1];
    if (last && last.at > at) this.isSorted = false;
    // A UTF-16 unit takes three bytes at most.
    if (text.length * 3 > this.block.length - this.used) {
      this.block = Buffer.allocUnsafe(Math.max(1024 * 1024, text.length * 3));
      this.used = 0;
    }
    const from = this.used;
    this.used += this.block.write(text, from);
    this.list.push({ at, end, block: this.block, from, to: this.used, order: this.list.length });
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

const CHUNK = 2 * 1024 * 1024;

function* spliced(bytes: Buffer, part: string, list: readonly Splice[]): Generator<Buffer> {
  let chunk = Buffer.allocUnsafe(Math.min(CHUNK, bytes.length + 65536));
  let used = 0;
  let at = 0;
  const ranges = function* (): Generator<readonly [source: Buffer, from: number, to: number]> {
    for (const splice of list) {
      if (splice.at < at) throw new DamagedWorkbook(part);
      yield [bytes, at, splice.at];
      yield [splice.block, splice.from, splice.to];
      at = splice.end;
    }
    yield [bytes, at, bytes.length];
  };
  for (const [source, start, to] of ranges()) {
    for (let from = start; from < to;) {
      if (used === chunk.length) {
        yield chunk;
        chunk = Buffer.allocUnsafe(CHUNK);
        used = 0;
      }
      const copied = source.copy(chunk, used, from, Math.min(to, from + chunk.length - used));
      from += copied;
      used += copied;
    }
  }
  yield chunk.subarray(0, used);
}

interface Splice {
  /** What is replaced. */
  readonly at: number;
  readonly end: number;
  /** Where the new text stands. */
  readonly block: Buffer;
  readonly from: number;
  readonly to: number;
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
