import type { Place } from '../book/address';
import { isBlank, kindAt, valueAt, type CellKind, type CellValue, type Sheet } from '../book/model';
import type { CellWrite, ColumnLook, NewSheet } from '../book/patch';
import { both, type Lang } from '../lang';
import type { Finding } from '../finding';
import { fold, keysOf, type Words } from '../templates/vocabulary/words';

/** One row of a config sheet by what its columns mean, wherever a person moved them. */
export class TableRow<K extends string> {
  constructor(
    private readonly sheet: Sheet,
    /** As the sheet shows it. */
    readonly row: number,
    private readonly columns: ReadonlyMap<K, number>,
  ) {}

  value(column: K): CellValue {
    const at = this.columns.get(column);
    return at === undefined ? null : valueAt(this.sheet, this.row, at);
  }

  kind(column: K): CellKind {
    const at = this.columns.get(column);
    return at === undefined ? '.' : kindAt(this.sheet, this.row, at);
  }

  /** The cell's text without spaces around it; empty for a blank cell and for an error. */
  text(column: K): string {
    return shown(this.value(column)).trim();
  }

  /** The cell's text exactly as it stands. */
  verbatim(column: K): string {
    return shown(this.value(column));
  }

  /** Where the cell is; the first column stands for one that the sheet lacks. */
  place(column: K): Place {
    return { sheet: this.sheet.name, row: this.row, column: this.columns.get(column) ?? 1 };
  }
}

export interface ReadTable<K extends string> {
  readonly rows: readonly TableRow<K>[];
  readonly findings: readonly Finding[];
}

/** Rows above the header that a person may have added. */
const MOST_TITLE_ROWS = 10;

/**
 * Reads a config sheet: finds its header (titles in either language, in any order, with columns of the team's
 * own among them) and gives the rows below that are not blank. `needed` columns must be there.
 */
export function readTable<K extends string>(
  sheet: Sheet,
  titles: Words<K>,
  needed: readonly NoInfer<K>[],
): ReadTable<K> {
  const header = findHeader(sheet, titles, needed);
  if (!header) {
    return { rows: [], findings: [noHeader(sheet, titles, needed)] };
  }
  const rows: TableRow<K>[] = [];
  const columns = [...header.columns.values()];
  for (let row = header.row + 1; row <= sheet.rows.length; row++) {
    if (columns.some((column) => !isBlank(valueAt(sheet, row, column)))) {
      rows.push(new TableRow(sheet, row, header.columns));
    }
  }
  return { rows, findings: [] };
}

export function findHeader<K extends string>(
  sheet: Sheet,
  titles: Words<K>,
  needed: readonly NoInfer<K>[],
): { row: number; columns: Map<K, number> } | undefined {
  const byTitle = titleIndex(titles);
  for (let row = 1; row <= Math.min(MOST_TITLE_ROWS, sheet.rows.length); row++) {
    const columns = new Map<K, number>();
    sheet.rows[row - 1]!.forEach((cell, at) => {
      const key = typeof cell === 'string' ? byTitle.get(fold(cell)) : undefined;
      if (key !== undefined && !columns.has(key)) columns.set(key, at + 1);
    });
    if (needed.every((key) => columns.has(key))) return { row, columns };
  }
  return undefined;
}

function titleIndex<K extends string>(titles: Words<K>): Map<string, K> {
  const index = new Map<string, K>();
  const claim = (text: string, key: K): void => {
    if (text.trim() !== '' && !index.has(fold(text))) index.set(fold(text), key);
  };
  for (const key of keysOf(titles)) [titles[key].zh, titles[key].en].forEach((text) => claim(text, key));
  for (const key of keysOf(titles)) (titles[key].also ?? '').split(',').forEach((text) => claim(text, key));
  return index;
}

/** The finding for a sheet that has lost its header. */
export function noHeader<K extends string>(
  sheet: Sheet,
  titles: Words<K>,
  needed: readonly NoInfer<K>[],
): Finding {
  const names = (lang: Lang): string =>
    needed.map((key) => titles[key][lang]).join(lang === 'zh' ? '、' : ', ');
  return {
    place: { sheet: sheet.name, row: 1, column: 1 },
    severity: 'error',
    kind: 'config',
    message: both(
      `“${sheet.name}”前 ${MOST_TITLE_ROWS} 行里找不到表头（至少要有：${names('zh')}）。请恢复表头；恢复之前本表按默认值处理。`,
      `No header row in the first ${MOST_TITLE_ROWS} rows of “${sheet.name}” (it needs ${names('en')}). Put the header back; until then the defaults count.`,
    ),
  };
}

/** What a config sheet writes per column. */
export interface TableColumn<K extends string> extends ColumnLook {
  readonly key: K;
}

/** A new config sheet: header, then one row per record; null leaves a cell empty. */
export function newTable<K extends string>(
  name: string,
  titles: Words<K>,
  columns: readonly TableColumn<K>[],
  records: readonly Partial<Record<K, CellWrite>>[],
  lang: Lang,
): NewSheet {
  const header = columns.map(({ key }): CellWrite => ({ as: 'text', value: titles[key][lang] }));
  const rows = records.map((record) => columns.map(({ key }) => record[key] ?? null));
  return { name, rows: [header, ...rows], columns: columns.map(({ key: _, ...look }) => look) };
}

/** A text cell; empty text leaves the cell empty. */
export function textCell(value: string): CellWrite | undefined {
  return value === '' ? undefined : { as: 'text', value };
}

/** The text of a cell: numbers and truth values as they are typed, nothing for errors. */
function shown(value: CellValue): string {
  if (value === null || typeof value === 'object') return '';
  return typeof value === 'string' ? value : String(value);
}

/**
 * Several values of one cell, as people separate them. A slash separates too, unless the part with its slash
 * is a value as it stands (`审证/改证`).
 */
export function several(text: string, isValue: (part: string) => boolean = () => false): string[] {
  return parts(text, /[、，,;；\n]/).flatMap((part) => (isValue(part) ? [part] : parts(part, /[/／]/)));
}

function parts(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
