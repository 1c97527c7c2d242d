import type { CellKind, CellValue, Sheet } from '../../shared/book/model';
import { dayFromCivil } from '../../shared/time/civil';

/**
 * A public tracker as we judged it: its headers word for word, with made-up cells of the same form. A text file
 * holds one column a line, `header | right field | cells of the first rows`; `-` is a column that means nothing to
 * an order, commas stand between meanings that are all right, `plan` before a field asks for its planned date. The first line says whether it is a tracker at all:
 * `= tracker header 1 key PO Number` or `= not`. Lines with `^` are titles above the header, lines with `//` say where
 * the headers are from.
 */
export interface Tracker {
  readonly name: string;
  readonly sheet: Sheet;
  /** Undefined for a list that is no tracker and has to be left alone. */
  readonly right?: {
    readonly headerRow: number;
    /** The header of the column that names an order; undefined where nothing decides. */
    readonly key: string | undefined;
    readonly columns: readonly RightColumn[];
  };
}

export interface RightColumn {
  readonly header: string;
  /** The fields that would be right; empty where only leaving it alone is. */
  readonly fields: readonly string[];
  /** Whether leaving it alone is right too. */
  readonly mayBeNone: boolean;
}

const FIRST = /^= (?:not|tracker header (\d+)(?: key (.+))?)$/;

/** Reads a tracker's file. Throws where the file is not written as told above. */
export function readTracker(name: string, text: string): Tracker {
  const [first = '', ...lines] = text.trimEnd().split('\n').filter((line) => !line.startsWith('//')); // prettier-ignore
  const head = FIRST.exec(first);
  if (!head) throw new Error(`${name}: the first line does not say whether it is a tracker`);
  const titles = lines.filter((line) => line.startsWith('^')).map((line) => [line.slice(1).trim()]);
  const columns = lines.filter((line) => !line.startsWith('^')).map((line) => line.split('|').map((part) => part.trim())); // prettier-ignore
  const rows = Math.max(...columns.map(({ length }) => length)) - 2;
  const cells = [
    ...titles.map((title) => title.map(cellOf)),
    columns.map(([header = '']) => cellOf(header)),
    ...Array.from({ length: rows }, (_, row) => columns.map((column) => cellOf(column[row + 2] ?? ''))),
  ];
  const sheet: Sheet = {
    name: 'Sheet1',
    visibility: 'visible',
    rows: cells.map((row) => row.map(({ value }) => value)),
    kinds: cells.map((row) => row.map(({ kind }) => kind).join('')),
    merges: [],
    tables: [],
    isProtected: false,
  };
  if (head[1] === undefined) return { name, sheet };
  const right = columns.map(([header = '', fields = '-']) => rightColumn(header, fields));
  return { name, sheet, right: { headerRow: Number(head[1]), key: head[2], columns: right } };
}

function rightColumn(header: string, text: string): RightColumn {
  const all = text.split(',');
  return { header, fields: all.filter((field) => field !== '-'), mayBeNone: all.includes('-') };
}

function cellOf(text: string): { value: CellValue; kind: CellKind } {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (day) return { value: dayFromCivil(Number(day[1]), Number(day[2]), Number(day[3])), kind: 'd' };
  if (text === '') return { value: null, kind: '.' };
  if (/^-?\d{1,9}(\.\d+)?$/.test(text)) return { value: Number(text), kind: 'n' };
  return { value: text, kind: 's' };
}
