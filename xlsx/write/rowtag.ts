import { XmlScanner } from '../xml/scanner';
import { wholeAt } from '../xml/number';
import { withAttribute } from '../xml/edit';

export interface RowTag {
  readonly text: string;
  /** The format that new cells of the row take, when the row has one. */
  readonly style: number | undefined;
  /** First and last column that the row says it uses. */
  readonly spans: readonly [number, number] | undefined;
}

export function readRowTag(bytes: Buffer, part: string, start: number, end: number): RowTag {
  const scanner = new XmlScanner(bytes, part, end);
  scanner.moveTo(start);
  scanner.next();
  const value = (name: string): string | undefined =>
    scanner.toAttribute(name) ? bytes.toString('latin1', scanner.valueStart, scanner.valueEnd) : undefined;
  const style = scanner.toAttribute('s') ? wholeAt(bytes, scanner.valueStart, scanner.valueEnd) : -1;
  const spans = /^(\d+):(\d+)$/.exec(value('spans') ?? '');
  return {
    text: bytes.toString('utf8', start, end),
    style: style > 0 ? style : undefined,
    spans: spans ? [Number(spans[1]), Number(spans[2])] : undefined,
  };
}

/** The tag with its spans widened to the columns; a tag without spans stays without. */
export function withSpans({ text, spans }: RowTag, left: number, right: number): string {
  if (!spans || (left >= spans[0] && right <= spans[1])) return text;
  return withAttribute(text, 'spans', `${Math.min(left, spans[0])}:${Math.max(right, spans[1])}`);
}
