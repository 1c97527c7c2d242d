import { DamagedWorkbook } from '../errors';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const EQUALS = 0x3d;
const SPACE = 0x20;

/**
 * Moves from tag to tag over the bytes of an XML part and knows where each begins and ends, so that a patch
 * can replace a few cells of a sheet of 70 MB and leave every other byte as it is. Comments, CDATA and
 * processing instructions are stepped over; a document type is refused, since no workbook has one and
 * entity bombs do. Names are local names: `x:row` is `row`.
 */
export class XmlScanner {
  /** The current tag: `bytes[start]` is `<`, `bytes[end - 1]` is `>`. */
  start = 0;
  end = 0;
  nameStart = 0;
  nameEnd = 0;
  isClose = false;
  /** `<row/>` */
  isEmpty = false;
  /** The current attribute, after `nextAttribute`. */
  attributeNameStart = 0;
  attributeNameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** Where the name with its prefix begins. */
  private qualifiedStart = 0;
  private attributeAt = 0;

  constructor(
    readonly bytes: Buffer,
    readonly part: string,
    private readonly limit = bytes.length,
  ) {}

  /** Moves to the next tag; false at the end. */
  next(): boolean {
    const { bytes, limit } = this;
    let at = this.end;
    for (;;) {
      while (at < limit && bytes[at] !== LT) at++;
      if (at >= limit) return this.finish();
      const second = bytes[at + 1];
      if (second === BANG || second === QUESTION) {
        at = this.afterMarkup(at);
        continue;
      }
      return this.readTag(at, second === SLASH);
    }
  }

  /** Goes back to right after a position seen before. */
  moveTo(position: number): void {
    this.end = position;
  }

  /** The local name as text; in hot loops use `is`. */
  name(): string {
    return this.bytes.toString('latin1', this.nameStart, this.nameEnd);
  }

  is(name: string): boolean {
    const { nameStart, bytes } = this;
    if (this.nameEnd - nameStart !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (bytes[nameStart + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** `x:` of `x:row`; empty without a prefix. */
  prefix(): string {
    return this.bytes.toString('latin1', this.qualifiedStart, this.nameStart);
  }

  /** Moves from an open tag to its close tag (stays on an empty one). */
  skip(): void {
    if (this.isEmpty) return;
    for (let depth = 1; depth > 0;) {
      if (!this.next()) throw new DamagedWorkbook(this.part);
      if (this.isClose) depth--;
      else if (!this.isEmpty) depth++;
    }
  }

  /** Steps through the attributes of the current tag; start over with `firstAttribute`. */
  nextAttribute(): boolean {
    const { bytes } = this;
    const last = this.end - 1;
    let at = this.attributeAt;
    while (at < last && (bytes[at]! <= SPACE || bytes[at] === SLASH)) at++;
    if (at >= last) return false;
    this.attributeNameStart = at;
    while (at < last && bytes[at] !== EQUALS && bytes[at]! > SPACE) at++;
    this.attributeNameEnd = at;
    while (at < last && bytes[at]! <= SPACE) at++;
    if (bytes[at] !== EQUALS) throw new DamagedWorkbook(this.part);
    at++;
    while (at < last && bytes[at]! <= SPACE) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new DamagedWorkbook(this.part);
    this.valueStart = ++at;
    while (at < last && bytes[at] !== quote) at++;
    if (at >= last) throw new DamagedWorkbook(this.part);
    this.valueEnd = at;
    this.attributeAt = at + 1;
    return true;
  }

  firstAttribute(): boolean {
    this.attributeAt = this.nameEnd;
    return this.nextAttribute();
  }

  /** Moves to the attribute of exactly this name, prefix included. */
  toAttribute(name: string): boolean {
    for (let more = this.firstAttribute(); more; more = this.nextAttribute()) {
      if (this.attributeIs(name)) return true;
    }
    return false;
  }

  attributeIs(name: string): boolean {
    const { bytes, attributeNameStart: from } = this;
    if (this.attributeNameEnd - from !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (bytes[from + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  private finish(): boolean {
    this.start = this.end = this.limit;
    return false;
  }

  private readTag(at: number, isClose: boolean): boolean {
    const { bytes, limit } = this;
    this.start = at;
    this.isClose = isClose;
    at += isClose ? 2 : 1;
    this.qualifiedStart = this.nameStart = at;
    let code = bytes[at]!;
    while (at < limit && code !== GT && code > SPACE && code !== SLASH) {
      if (code === COLON) this.nameStart = at + 1;
      code = bytes[++at]!;
    }
    this.nameEnd = at;
    if (this.nameEnd === this.nameStart) throw new DamagedWorkbook(this.part);
    while (at < limit && code !== GT) {
      // A ">" may stand inside a quoted attribute value.
      if (code === QUOTE || code === APOSTROPHE) {
        const quote = code;
        do code = bytes[++at]!;
        while (at < limit && code !== quote);
      }
      code = bytes[++at]!;
    }
    if (at >= limit) throw new DamagedWorkbook(this.part);
    this.isEmpty = !isClose && bytes[at - 1] === SLASH;
    this.end = at + 1;
    return true;
  }

  private afterMarkup(at: number): number {
    const { bytes, limit } = this;
    const opens = bytes.toString('latin1', at, Math.min(at + 9, limit));
    const ends = opens.startsWith('<?')
      ? '?>'
      : opens.startsWith('<!--')
        ? '-->'
        : opens === '<![CDATA['
          ? ']]>'
          : '';
    const end = ends === '' ? -1 : bytes.indexOf(ends, at + 2, 'latin1');
    if (end < 0 || end + ends.length > limit) throw new DamagedWorkbook(this.part);
    return end + ends.length;
  }
}
