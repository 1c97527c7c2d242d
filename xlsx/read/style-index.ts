import { TooManyItems } from '../errors';
import { parseElements, type XmlElement } from '../xml/element';
import { wholeAt } from '../xml/number';
import { XmlScanner } from '../xml/scanner';

/** One list of a style sheet (fonts, cell formats …): where it lies, and where its items do. */
export interface StyleList extends XmlElement {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Excel opens 65,490 cell formats; what is far beyond is no style sheet that anybody made. */
const MOST_ITEMS = 400_000;

/**
 * The lists of a style sheet by position, in one pass. Items are looked into one at a time when they are asked for: of
 * sixty thousand formats a write needs a handful, and as a tree they weigh a hundred times their bytes. TooManyItems.
 */
export class StyleIndex {
  readonly prefix: string;
  /** Before `</styleSheet>`. */
  readonly innerEnd: number;
  readonly lists: readonly StyleList[];
  private readonly byName: ReadonlyMap<string, StyleList>;

  constructor(
    readonly bytes: Buffer,
    private readonly part: string,
  ) {
    const scanner = new XmlScanner(bytes, part);
    const lists: StyleList[] = [];
    let prefix = '';
    let innerEnd = bytes.length;
    if (scanner.next() && !scanner.isClose) {
      prefix = scanner.prefix();
      if (!scanner.isEmpty) while (scanner.next() && !scanner.isClose) lists.push(readList(scanner));
      innerEnd = scanner.start;
    }
    this.prefix = prefix;
    this.innerEnd = innerEnd;
    this.lists = lists;
    this.byName = new Map([...lists].reverse().map((list) => [list.name, list]));
  }

  list(name: string): StyleList | undefined {
    return this.byName.get(name);
  }

  count(name: string): number {
    return this.list(name)?.starts.length ?? 0;
  }

  /** An item with its children; positions count from its own start. */
  item(name: string, at: number): XmlElement | undefined {
    const list = this.list(name);
    const start = list?.starts[at];
    return start === undefined
      ? undefined
      : parseElements(this.bytes.subarray(start, list!.ends[at]), this.part);
  }

  /** The bytes of an item as they are written. */
  written(name: string, at: number): Buffer {
    const list = this.list(name)!;
    return this.bytes.subarray(list.starts[at], list.ends[at]);
  }

  /** Calls back with each item's open tag, in order, without making anything of it. */
  each(name: string, look: (tag: XmlScanner, at: number) => void): void {
    const list = this.list(name);
    if (!list) return;
    const scanner = new XmlScanner(this.bytes, this.part, list.innerEnd);
    list.starts.forEach((start, at) => {
      scanner.moveTo(start);
      scanner.next();
      look(scanner, at);
    });
  }
}

/** A whole number in an attribute of a tag; -1 without one. */
export function wholeOf(tag: XmlScanner, attribute: string): number {
  return tag.toAttribute(attribute) ? wholeAt(tag.bytes, tag.valueStart, tag.valueEnd) : -1;
}

function readList(scanner: XmlScanner): StyleList {
  const [starts, ends]: [number[], number[]] = [[], []];
  const { start, end: innerStart, isEmpty } = scanner;
  const [name, prefix] = [scanner.name(), scanner.prefix()];
  if (!isEmpty)
    while (scanner.next() && !scanner.isClose) {
      if (starts.push(scanner.start) > MOST_ITEMS) throw new TooManyItems(scanner.part);
      scanner.skip();
      ends.push(scanner.end);
    }
  const innerEnd = isEmpty ? innerStart : scanner.start;
  const attributes: ReadonlyMap<string, string> = new Map();
  return { name, prefix, attributes, children: [], start, end: scanner.end, innerStart, innerEnd, isEmpty, starts, ends }; // prettier-ignore
}
