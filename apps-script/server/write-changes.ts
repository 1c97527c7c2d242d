import type { Area, Book, CellKind, Sheet } from '../../shared/book/model';
import { findSheet, kindAt } from '../../shared/book/model';
import { writeAt, type BookChanges, type PlacedWrite } from '../../shared/live/changes';
import { chartNotDrawn, chartsOnGrid, drawableCharts, reachOfCharts } from '../../shared/book/drawn-chart';
import type { Refusal } from '../../shared/book/report';
import { reachOf, styleGrid } from '../../shared/book/drawn-look';
import type { CellWrite, NewColumn, NewSheet } from '../../shared/book/patch';
import type { SheetLook } from '../../shared/book/sheet-look';
import { letterOfCode } from '../../shared/cells/number-format';
import { isOurSheet, resultColumn } from '../../shared/templates/vocabulary';
import { blocksOf } from './blocks';
import { drawCharts } from './charts';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { formatFor, isPlain, settable, type Settable } from './literal';
import { dressColumn, dressSheet } from './looks';
import { drawPage } from './page-look';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Brings the spreadsheet from one state of the book to the next. Every step leaves nothing wrong behind when the
 * next one fails: looks and charts come before contents, a header and the cells below it in one call. Gives the charts
 * that were left out.
 */
export function writeChanges(
  opened: OpenSpreadsheet,
  before: Book,
  after: Book,
  changes: BookChanges,
): Refusal[] {
  const left = changes.sheets.flatMap((wanted, at) => addSheet(opened, wanted, at));
  for (const column of changes.columns) {
    const sheet = opened.sheets.get(column.sheet)!;
    makeRoom(sheet, { bottom: Math.max(column.headerRow, column.lastRow), right: column.column });
    dressColumn(sheet, column);
  }
  for (const [name, writes] of changes.cells) {
    const fresh = changes.columns.filter(({ sheet }) => sheet === name);
    writeCells(opened.sheets.get(name)!, findSheet(before, name)!, findSheet(after, name)!, writes, fresh);
  }
  return left;
}

function addSheet(opened: OpenSpreadsheet, wanted: NewSheet, at: number): Refusal[] {
  const { spreadsheet, sheets } = opened;
  const active = spreadsheet.getActiveSheet();
  // One that was added and left empty by a run that broke off is taken up again.
  const known = sheets.get(wanted.name);
  const sheet = known ?? spreadsheet.insertSheet(wanted.name, opened.tabs + at);
  sheets.set(wanted.name, sheet);
  const charts = chartsOnGrid(wanted);
  makeRoom(sheet, reachOfCharts(charts));
  const left = drawableCharts(wanted).filter((chart) => !charts.includes(chart));
  const draw = (): void => void left.push(...drawCharts(sheet, wanted, charts, known !== undefined));
  if (wanted.look) fillPage(sheet, wanted, wanted.look, draw);
  else fillSheet(sheet, wanted, draw);
  // Adding a sheet brings it to the front; the person is to stay where they are.
  spreadsheet.setActiveSheet(active);
  return left.map(() => chartNotDrawn(wanted.name));
}

function fillSheet(sheet: GoogleSheet, wanted: NewSheet, draw: () => void): void {
  const width = widthOf(wanted);
  makeRoom(sheet, { bottom: wanted.rows.length, right: width });
  dressSheet(sheet, wanted);
  draw();
  if (wanted.rows.length === 0) return;
  const range = sheet.getRange(1, 1, wanted.rows.length, width);
  const grid = <T>(each: (write: CellWrite | null, column: number) => T): T[][] =>
    wanted.rows.map((row) => Array.from({ length: width }, (_, c) => each(row[c] ?? null, c)));
  const hasDates = wanted.rows.some((row) => row.some((write) => write && formatFor(write) !== undefined));
  if (hasDates)
    range.setNumberFormats(
      grid((write, column) => (write && formatFor(write)) ?? formatOfColumn(wanted, column)),
    );
  range.setValues(grid((write) => (write ? settable(write) : '')));
}

/** A page to be printed: how it looks, and then all of its cells, each with its own format. */
function fillPage(sheet: GoogleSheet, wanted: NewSheet, look: SheetLook, draw: () => void): void {
  const reach = reachOf(look);
  const bottom = Math.max(reach.bottom, wanted.rows.length);
  const right = Math.max(reach.right, widthOf(wanted));
  makeRoom(sheet, { bottom, right });
  drawPage(sheet, look, wanted.columns, { bottom, right });
  draw();
  if (wanted.hidden) sheet.hideSheet();
  const styles = styleGrid(look, bottom, right);
  const grid = <T>(each: (write: CellWrite | null, format: string) => T): T[][] =>
    styles.map((row, r) =>
      row.map(({ format = GENERAL }, c) => {
        const write = wanted.rows[r]?.[c] ?? null;
        const isDated = letterOfCode(format) !== 'n';
        return each(write, (write && !isDated ? formatFor(write) : undefined) ?? format);
      }),
    );
  const range = sheet.getRange(1, 1, bottom, right);
  const formats = grid((_, format) => format);
  if (formats.some((row) => row.some((format) => format !== GENERAL))) range.setNumberFormats(formats);
  range.setValues(grid((write, format) => (write ? settable(write, format === TEXT) : '')));
}

const widthOf = ({ rows }: NewSheet): number => Math.max(1, ...rows.map((row) => row.length));

const TEXT = '@';

function formatOfColumn({ columns }: NewSheet, column: number): string {
  const format = columns[column]?.format;
  return format === 'date' || format === 'datetime' ? formatFor({ as: format, value: 0 })! : GENERAL;
}

const GENERAL = 'General';

function writeCells(
  sheet: GoogleSheet,
  before: Sheet,
  after: Sheet,
  writes: readonly PlacedWrite[],
  fresh: readonly NewColumn[],
): void {
  const isOurs = ourColumns(after);
  for (const { area, writes: changed } of blocksOf(writes, isOurs)) {
    makeRoom(sheet, area);
    const range = sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    const formats = formatsOf(range, area, before, changed, fresh);
    const cells = gridOf(area, (row, column) => settable(writeAt(after, { row, column })));
    for (const { row, column, write } of changed)
      cells[row - area.top]![column - area.left] = settable(
        write,
        formats?.[row - area.top]?.[column - area.left] === '@',
      );
    range.setValues(cells);
  }
}

/**
 * Gives dates a format where their cells show none yet, before the values come. Tells the formats where they had
 * to be asked for: for dates in cells that were no dates, and for text that could be taken for something else in
 * cells of the team's own.
 */
function formatsOf(
  range: GoogleAppsScript.Spreadsheet.Range,
  area: Area,
  before: Sheet,
  changed: readonly PlacedWrite[],
  fresh: readonly NewColumn[],
): string[][] | undefined {
  const isFresh = new Set(fresh.filter(({ format }) => format === undefined).map(({ column }) => column));
  const isDressed = new Set(fresh.filter(({ format }) => format !== undefined).map(({ column }) => column));
  const needs = changed.filter(
    ({ row, column, write }) =>
      formatFor(write) !== undefined && !isDate(kindAt(before, row, column)) && !isDressed.has(column),
  );
  const isOurs = ourColumns(before);
  const doubtful = changed.some(
    ({ column, write }) =>
      write.as === 'text' &&
      !isPlain(write.value) &&
      !isOurs(column) &&
      !isFresh.has(column) &&
      !isDressed.has(column),
  );
  if (needs.length === 0 && !doubtful) return undefined;
  // In columns that have just been added nothing has a format of its own.
  const isAllFresh = columnsOf(area).every((column) => isFresh.has(column) || isDressed.has(column));
  const formats = isAllFresh ? gridOf(area, () => GENERAL) : range.getNumberFormats();
  let isChanged = false;
  for (const { row, column, write } of needs) {
    const own = formats[row - area.top]!;
    if (letterOfCode(own[column - area.left]!) !== 'n') continue;
    own[column - area.left] = formatFor(write)!;
    isChanged = true;
  }
  if (isChanged) range.setNumberFormats(formats);
  return formats;
}

function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

function isDate(kind: CellKind): boolean {
  return /[dt]/i.test(kind);
}

/** Which columns of a sheet are ours: all of our own sheets, in a team's those under our headers. */
function ourColumns(sheet: Sheet): (column: number) => boolean {
  if (isOurSheet(sheet.name)) return () => true;
  const ours = new Set<number>();
  for (const row of sheet.rows.slice(0, DEEPEST_HEADER))
    row.forEach((value, at) => {
      if (typeof value === 'string' && resultColumn(value) !== undefined) ours.add(at + 1);
    });
  return (column) => ours.has(column);
}

const DEEPEST_HEADER = 60;

function gridOf<T extends Settable>(area: Area, each: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(each(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Google's sheets have a size; what lies beyond has to be added first. */
function makeRoom(sheet: GoogleSheet, { bottom, right }: { bottom: number; right: number }): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (bottom > rows) sheet.insertRowsAfter(rows, bottom - rows);
  if (right > columns) sheet.insertColumnsAfter(columns, right - columns);
}
