import { parseA1 } from '../../shared/book/address';
import { FillRows } from '../../shared/book/fills';
import type { Fills } from '../../shared/book/model';
import { formulaRows, withFormulas } from '../../shared/book/formulas';
import type { Area, Book, Sheet } from '../../shared/book/model';
import { mayStateLegend } from '../../shared/mapping/states-legend';
import type { RowValues } from '../../shared/book/report';
import { NoSuchSheet } from '../../shared/host-errors';
import { isOurSheet } from '../../shared/templates/vocabulary';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { readCells } from './read-cells';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The whole book. A team's sheet takes three calls: its values, its formulas, its merged cells, and where it states a
 * legend of colours a fourth for its fills; a sheet of ours one, since there is nothing but values in it.
 */
export function readBook(opened: OpenSpreadsheet, wants: (sheet: string) => boolean = () => true): Book {
  const sheets: Sheet[] = [];
  for (const [name, sheet] of opened.sheets) {
    if (!wants(name)) continue;
    const read = readSheet(opened, name, sheet, isOurSheet(name) ? 'values' : 'all');
    if (!isLeftEmpty(read)) sheets.push(read);
  }
  const active = opened.spreadsheet.getActiveSheet().getName();
  return { sheets, ...(opened.sheets.has(active) && { activeSheet: active }) };
}

/** A sheet as it is now: its values alone, with its formulas and merged cells, or with the formulas of some rows only. */
export function readSheet(
  opened: OpenSpreadsheet,
  name: string,
  sheet: GoogleSheet,
  what: 'values' | 'all' | readonly [number, number],
): Sheet {
  const range = sheet.getDataRange();
  const values = range.getValues() as unknown[][];
  const written =
    what === 'values'
      ? undefined
      : what === 'all'
        ? range.getFormulas()
        : formulasOfRows(sheet, what, values);
  const { rows, kinds, formulas } = readCells(
    { values, ...(written && { formulas: written }), shown: () => range.getDisplayValues(), top: 1 },
    opened.clock,
  );
  const merges = what !== 'values' && rows.length > 0 ? mergesOf(range) : [];
  const fills = what !== 'values' && mayStateLegend(rows) ? fillsOf(range, rows) : {};
  return withFormulas(
    {
      ...fills,
      name,
      visibility: sheet.isSheetHidden() ? 'hidden' : 'visible',
      rows,
      kinds,
      merges,
      tables: [],
      isProtected: false,
    },
    formulas,
  );
}

/** The fills as far as the rows have values. */
function fillsOf(
  range: GoogleAppsScript.Spreadsheet.Range,
  rows: readonly (readonly unknown[])[],
): { readonly fills: Fills } {
  const fills = new FillRows();
  range
    .getBackgrounds()
    .forEach((colours, r) =>
      colours.slice(0, rows[r]?.length ?? 0).forEach((colour, c) => fills.put(r + 1, c + 1, colour)),
    );
  return fills.told();
}

/** Some rows of a sheet. NoSuchSheet. */
export function readRows(
  opened: OpenSpreadsheet,
  name: string,
  [from, to]: readonly [number, number],
): RowValues {
  const sheet = opened.sheets.get(name);
  if (!sheet) throw new NoSuchSheet(name);
  const last = Math.min(to, sheet.getLastRow());
  if (last < from) return { rows: [], kinds: [] };
  const range = sheet.getRange(from, 1, last - from + 1, Math.max(1, sheet.getLastColumn()));
  const { rows, kinds, formulas } = readCells(
    {
      values: range.getValues() as unknown[][],
      formulas: range.getFormulas(),
      shown: () => range.getDisplayValues(),
      top: from,
    },
    opened.clock,
  );
  // Rows that have been emptied are told as such.
  while (rows.length < last - from + 1) {
    rows.push([]);
    kinds.push('');
  }
  const written = formulaRows(formulas, from);
  return { rows, kinds, ...(written && { formulas: written }) };
}

/** A sheet of ours that was added and not filled yet when a run broke off: as good as not there. */
export function isLeftEmpty({ name, rows }: Sheet): boolean {
  return rows.length === 0 && isOurSheet(name);
}

/** In a large sheet formulas matter only where something may be written. */
function formulasOfRows(
  sheet: GoogleSheet,
  [from, to]: readonly [number, number],
  values: readonly (readonly unknown[])[],
): string[][] {
  const last = Math.min(to, values.length);
  const width = values[0]?.length ?? 0;
  const rows: string[][] = values.map(() => []);
  if (last >= from && width > 0)
    rows.splice(from - 1, last - from + 1, ...sheet.getRange(from, 1, last - from + 1, width).getFormulas());
  return rows;
}

export function mergesOf(range: GoogleAppsScript.Spreadsheet.Range): Area[] {
  return range.getMergedRanges().flatMap((merged) => {
    const [from, to] = merged.getA1Notation().split(':').map(parseA1);
    return from && to ? [{ top: from.row, left: from.column, bottom: to.row, right: to.column }] : [];
  });
}
