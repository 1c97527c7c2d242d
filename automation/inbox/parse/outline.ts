import { first, readHead, withParameters, type Fields } from './fields';
import { LIMITS } from './limits.data';

/** A part that holds no further ones, and where its body lies. Nothing of it has been decoded. */
export interface Leaf {
  readonly fields: Fields;
  /** `text/html`. */
  readonly type: string;
  readonly from: number;
  readonly to: number;
  /** The `multipart/alternative` that it is a version of, by a number; undefined where it stands for itself. */
  readonly oneOf: number | undefined;
}

export interface Outline {
  readonly fields: Fields;
  readonly leaves: readonly Leaf[];
  /** Something was left out: a head that is too long, parts that are too many or nested too deep. */
  readonly isCut: boolean;
  /** Whether the head of the mail ends where it should. */
  readonly isClosed: boolean;
}

/** The parts of a mail, found in one walk whose length is bounded whatever the mail says. */
export function outlineOf(bytes: Buffer): Outline {
  const leaves: Leaf[] = [];
  let [parts, borders, groups] = [0, 0, 0];
  const start = beginOf(bytes);
  const head = readHead(bytes, start, bytes.length, { most: LIMITS.headRead, reach: LIMITS.head });
  let { isCut } = head;
  walk(head.fields, head.body, bytes.length, 0, undefined);
  return { fields: head.fields, leaves, isCut, isClosed: head.isClosed };

  function walk(fields: Fields, from: number, to: number, depth: number, oneOf: number | undefined): void {
    const type = withParameters(first(fields, 'content-type'));
    const boundary = type.of('boundary').trimEnd();
    const isSplit = type.value.startsWith('multipart/') && boundary !== '' && boundary.length <= 200;
    if (isSplit && depth >= LIMITS.depth) {
      isCut = true;
      return;
    }
    const bodies = isSplit ? between(boundary, from, to) : [];
    if (bodies.length === 0) {
      // A border that never comes: what is there is the text.
      const own = type.value.startsWith('multipart/') || type.value === '' ? 'text/plain' : type.value;
      leaves.push({ fields, type: own, from, to, oneOf });
      return;
    }
    const group = type.value === 'multipart/alternative' ? ++groups : oneOf;
    for (const [begins, ends] of bodies) {
      if (++parts > LIMITS.parts) {
        isCut = true;
        return;
      }
      const own = readHead(bytes, begins, ends, { most: LIMITS.partHead, reach: LIMITS.partHead });
      walk(own.fields, own.body, ends, depth + 1, group);
    }
  }

  /** Where the parts of a body lie. */
  function between(boundary: string, from: number, to: number): [number, number][] {
    const border = Buffer.from(`--${boundary}`, 'latin1');
    const bodies: [number, number][] = [];
    let begins: number | undefined;
    for (let at = bytes.indexOf(border, from); at >= 0 && at < to; at = bytes.indexOf(border, at + border.length)) {
      if (++borders > LIMITS.borders) {
        isCut = true;
        break;
      }
      if (at > from && bytes[at - 1] !== 10) continue;
      const after = at + border.length;
      const isLast = bytes[after] === 45 && bytes[after + 1] === 45;
      if (!isLast && !isEndOfLine(bytes, after)) continue;
      if (begins !== undefined) bodies.push([begins, withoutLineEnd(bytes, begins, at)]);
      begins = undefined;
      if (isLast || bodies.length > LIMITS.parts) break;
      const line = bytes.indexOf(10, after);
      if (line < 0 || line >= to) break;
      begins = line + 1;
    } // prettier-ignore
    if (begins !== undefined && begins < to) bodies.push([begins, to]);
    return bodies;
  }
}

/** Behind a mark of the order of bytes, and the line that mbox puts before each mail. */
function beginOf(bytes: Buffer): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const isMbox = bytes.toString('latin1', at, at + 5) === 'From ';
  if (isMbox) {
    const line = bytes.subarray(0, LIMITS.field).indexOf(10, at);
    if (line >= 0) at = line + 1;
  }
  return at;
}

const isEndOfLine = (bytes: Buffer, at: number): boolean => [10, 13, 32, 9, undefined].includes(bytes[at]);

function withoutLineEnd(bytes: Buffer, from: number, to: number): number {
  if (to > from && bytes[to - 1] === 10) to--;
  if (to > from && bytes[to - 1] === 13) to--;
  return to;
}
