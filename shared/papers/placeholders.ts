import { markedParts } from '../cells/marks';
import { headKey, LINE_FIELDS, PAPER_FIELDS, type PaperField } from '../trade/paper-fields';
import { keyFor, type Words } from '../templates/vocabulary/words';

/** A text of a template in its parts: what is printed as it stands, and the fields between braces. */
export type TemplatePart = string | FieldMark;

/** `{{buyer}}`, `{{line.货号}}`: a field as somebody wrote it into a template. */
export interface FieldMark {
  /** What stands between the braces. */
  readonly written: string;
  /** Of a goods line, not of the paper as a whole. */
  readonly isLine: boolean;
  /** Its key in `PAPER_FIELDS` or `LINE_FIELDS`; absent where there is no such field. */
  readonly key?: string;
}

/** The parts of a text; undefined where braces are opened and not closed, or the other way round. */
export const partsOf = (text: string): readonly TemplatePart[] | undefined =>
  markedParts(text)?.map((part) => (typeof part === 'string' ? part : fieldMark(part.written)));

/** The field that a name or a title means; `line.` before it makes it one of a goods line. */
export function fieldMark(written: string): FieldMark {
  const text = written.normalize('NFKC').trim();
  const line = LINE.exec(text);
  const key = line
    ? keyFor(LINE_WORDS, text.slice(line[0].length))
    : (keyFor(PAPER_WORDS, text) ?? headKey(text));
  return { written: written.trim(), isLine: line !== null, ...(key !== undefined && { key }) };
}

const LINE = /^line\s*\.\s*/i;

const PAPER_WORDS = wordsOf(PAPER_FIELDS);
const LINE_WORDS = wordsOf(LINE_FIELDS);

/** A key or title that two fields claim is the first one's, as everywhere else where a word is read. */
function wordsOf(fields: readonly PaperField[]): Words<string> {
  return Object.fromEntries(fields.map(({ key, title }) => [key, title]));
}
