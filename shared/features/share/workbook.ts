import type { Lang } from '../../lang';
import { isWholeDay, toSerial } from '../../time/moment';
import type { SharedCell, SharedPage, SharedPart } from '../../orders/page';

/** A cell as the writer of workbooks takes it. Dates are serial days under a format, so that no time zone moves them. */
export interface BookCell {
  readonly value: string | number;
  readonly format?: string;
  readonly fontWeight?: 'bold';
  readonly textColor?: string;
  readonly backgroundColor?: string;
  readonly wrap?: boolean;
  readonly alignVertical?: 'top';
}

/** A sheet as the writer of workbooks takes it: plain JSON. */
export interface BookSheet {
  sheet: string;
  data: (BookCell | null)[][];
  columns: { width: number }[];
  /** Rows that stay in sight. */
  stickyRowsCount: number;
  orientation: 'landscape';
}

/** A sheet for each part, named by it; the title and what it is about stand above every one. */
export function bookOf(page: SharedPage, lang: Lang): BookSheet[] {
  const taken = new Set<string>();
  return page.parts.map((part) => sheetOf(page, part, nameFor(part.heading[lang], taken), lang));
}

function sheetOf({ title, about }: SharedPage, part: SharedPart, sheet: string, lang: Lang): BookSheet {
  const { columns, rows, note, tone } = part;
  const head: (BookCell | null)[][] = [
    [{ value: `${title[lang]} · ${part.heading[lang]}`, fontWeight: 'bold' }],
    [about.length > 0 ? { value: about.map((line) => line[lang]).join('  ') } : null],
    columns.map((column) => ({ value: column.title[lang], fontWeight: 'bold', backgroundColor: '#e8eaed' })),
  ];
  const body = rows.map((row) => row.map((cell) => cellOf(cell, lang, tone)));
  return {
    sheet,
    data: [...head, ...body, ...(note ? [[{ value: note[lang] }]] : [])],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: head.length,
    orientation: 'landscape',
  };
}

const LATE = '#a4262c';

function cellOf(cell: SharedCell, lang: Lang, tone: SharedPart['tone']): BookCell | null {
  const look = { alignVertical: 'top', ...(tone === 'late' && { textColor: LATE }) } as const;
  switch (cell.is) {
    case 'blank':
      return null;
    case 'text':
      return { value: cell.text[lang], wrap: true, ...look };
    case 'number': {
      const format = cell.currency ? `"${cell.currency} "#,##0.00` : 'General';
      return { value: cell.value, format, ...look };
    }
    case 'moment':
      return {
        value: toSerial(cell.at),
        format: isWholeDay(cell.at) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm',
        ...look,
      };
  }
}

const NAME_LIMIT = 31;

/** A name that Excel takes: without its forbidden signs, short enough, none twice. */
function nameFor(heading: string, taken: Set<string>): string {
  const plain =
    heading
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim()
      .slice(0, NAME_LIMIT)
      .trim() || 'Sheet';
  let name = plain;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain.slice(0, NAME_LIMIT - 3)} ${n}`;
  taken.add(name.toLowerCase());
  return name;
}
