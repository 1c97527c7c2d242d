import { closeSync, openSync, writeSync } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { columnLetters } from '../../shared/book/address';
import { LARGE_COLUMNS, largeRow } from './large-rows';
import type { SheetSpec } from './ooxml/sheet';
import { SharedStrings } from './ooxml/strings';
import { StyleBook } from './ooxml/style';
import { workbookParts } from './ooxml/workbook';
import { DECLARATION } from './ooxml/xml';
import { Random } from './random';

export interface LargeSize {
  /** Orders; the header is one row more. */
  readonly rows: number;
  /** The first twenty follow the order; notes come after the fortieth. */
  readonly columns: number;
}

export const largeBookName = ({ rows, columns }: LargeSize): string => `orders-${rows}x${columns}.xlsx`;

/** Rows that are written at a time. */
const BLOCK = 500;

/** Writes one sheet of orders, block by block, so that its size is no matter of memory; gives the file's bytes. */
export function writeLargeBook(path: string, size: LargeSize, seed = 1): number {
  const file = openSync(path, 'w');
  let written = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    written += writeSync(file, chunk);
  });
  try {
    const sheet: SheetSpec = { name: 'Orders', cells: new Map() };
    const strings = new SharedStrings('Calibri');
    const styles = new StyleBook({ font: 'Calibri', size: 11 });
    const looks = { head: styles.of({ bold: true }), day: styles.of({ format: 'yyyy-mm-dd' }), minute: styles.of({ format: 'yyyy-mm-dd hh:mm' }) };
    const parts = workbookParts({ sheets: [sheet], font: 'Calibri', fontSize: 11, title: 'Orders', author: 'Samples', created: '2026-05-18T01:00:00Z' });
    const later = new Set(['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/sharedStrings.xml']);
    for (const [name, bytes] of parts.files()) if (!later.has(name)) entry(zip, name).push(bytes, true);
    const rows = entry(zip, 'xl/worksheets/sheet1.xml');
    for (const text of sheetText(size, seed, strings, looks)) rows.push(strToU8(text));
    rows.push(strToU8('</sheetData></worksheet>'), true);
    entry(zip, 'xl/styles.xml').push(strToU8(styles.xml()), true);
    entry(zip, 'xl/sharedStrings.xml').push(strToU8(strings.xml()), true);
    zip.end();
  } finally {
    closeSync(file);
  }
  return written;
} // prettier-ignore

function entry(zip: Zip, name: string): ZipDeflate {
  const deflate = new ZipDeflate(name, { level: 6 });
  deflate.mtime = new Date(2026, 4, 18, 9, 0, 0);
  zip.add(deflate);
  return deflate;
}

interface Looks {
  readonly head: number;
  readonly day: number;
  readonly minute: number;
}

function* sheetText(size: LargeSize, seed: number, strings: SharedStrings, looks: Looks): Generator<string> {
  const random = new Random(seed);
  const letters = Array.from({ length: size.columns }, (_, i) => columnLetters(i + 1));
  const text = (ref: string, value: string, s: number): string =>
    `<c r="${ref}"${s > 0 ? ` s="${s}"` : ''} t="s"><v>${strings.plain(value)}</v></c>`;
  const last = `${letters.at(-1)}${size.rows + 1}`;
  yield `${DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:${last}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>`;

  const names = letters.map((_, i) => LARGE_COLUMNS[i]?.header ?? `Note ${i + 1}`);
  let block = `<row r="1">${names.map((name, i) => text(`${letters[i]}1`, name, looks.head)).join('')}</row>`;
  for (let n = 1; n <= size.rows; n++) {
    const values = largeRow(n, size.rows, size.columns, random);
    block += `<row r="${n + 1}">`;
    for (let i = 0; i < size.columns; i++) {
      const value = values[i] ?? null;
      if (value === null) continue;
      const ref = `${letters[i]}${n + 1}`;
      const kind = LARGE_COLUMNS[i]?.kind;
      if (typeof value === 'string') block += text(ref, value, 0);
      else block += `<c r="${ref}"${kind ? ` s="${looks[kind]}"` : ''}><v>${value}</v></c>`;
    }
    block += '</row>';
    if (n % BLOCK === 0) {
      yield block;
      block = '';
    }
  }
  yield block;
}
