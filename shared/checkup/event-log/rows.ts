import Papa from 'papaparse';

export interface ParsedRows {
  readonly rows: readonly (readonly string[])[];
  /** Rows by place whose quotation marks do not match, within one line. */
  readonly bad: ReadonlySet<number>;
  /** Characters that the rows take. */
  readonly end: number;
  /** The row after them has quotation marks that may have swallowed lines which are well. */
  readonly isBroken: boolean;
}

/** The rows of a text, the last one only if it is known to be whole. */
export function parsedRows(text: string, delimiter: string, isLast: boolean): ParsedRows {
  const { data, errors, meta } = parserOf({ delimiter }).parse(text, 0, !isLast) as Result;
  // Of a row that goes on in the next piece nothing is known yet.
  if (!errors.some(({ row }) => row < data.length))
    return { rows: data, bad: NONE, end: meta.cursor, isBroken: false };
  return parsedWithCare(text, delimiter, isLast);
}

const NONE: ReadonlySet<number> = new Set();

/** Row by row, up to the first that goes wrong across lines. */
function parsedWithCare(text: string, delimiter: string, isLast: boolean): ParsedRows {
  const rows: (readonly string[])[] = [];
  const bad = new Set<number>();
  let [end, isBroken] = [0, false];
  const parser: Papa.Parser = parserOf({
    delimiter,
    // In this way of reading a step has one row.
    step: ({ data, errors, meta }) => {
      const isWrong = errors.length > 0;
      isBroken = isWrong && text.slice(end, meta.cursor).trimEnd().includes('\n');
      if (isBroken) return parser.abort();
      if (isWrong) bad.add(rows.length);
      rows.push((data as unknown as string[][])[0]!);
      end = meta.cursor;
    },
  });
  parser.parse(text, 0, !isLast);
  return { rows, bad, end, isBroken };
}

interface Result {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** Rows end in `\n`: other line ends were made that. */
export const parserOf = (config: Papa.ParseConfig<string[]>): Papa.Parser =>
  new Papa.Parser({ ...config, newline: '\n' });
