import type { Place } from '../../shared/book/address';
import type { BookChanges } from '../../shared/live/changes';
import { findSheet, kindAt, type Area } from '../../shared/book/model';
import type { CellWrite, NewColumn, NewSheet } from '../../shared/book/patch';
import { drawableCharts } from '../../shared/book/drawn-chart';
import { styleGrid } from '../../shared/book/drawn-look';
import { letterOfCode } from '../../shared/cells/number-format';
import { HEADER_COLOURS } from '../../shared/templates/vocabulary/tone-colours';
import { blocksOf, type Placed } from './blocks';
import type * as Drawing from './sheet-work';
import { literalOf } from './literal';
import { DATE } from './date-formats';
import { dress, formatForWrite, formatOfLook, GENERAL, lookArea, setWidth, TEXT } from './looks';
import { applyLook, type CellLook } from './neighbour';
import type { Seen } from './seen';
import { rangeOf } from './session';
import { DAYS_1904, type Shows } from './sheet-cells';
import type { CellPut, CellStep, ChartStep, OtherStep, Steps } from './steps';
import { widenings } from './tables';

/** People add rows to our sheets; looks reach this far below what is written. */
const ROWS_TO_SPARE = 500;

/**
 * The steps from what was seen to what is to be. Looks come before contents: a run that dies between them leaves
 * empty cells, which the next run takes for what they are.
 */
export function planWrite(
  seen: Seen,
  changes: BookChanges,
  columns: readonly NewColumn[],
  resizes: boolean,
  drawing?: typeof Drawing,
): Steps {
  const halfWritten = new Set(
    changes.sheets.filter(({ name }) => findSheet(seen.book, name)).map(({ name }) => name),
  );
  const { rights } = seen.locks;
  const added = new Map(
    changes.columns
      .filter(({ sheet }) => rights.get(sheet)?.formatsCells !== false)
      .map((column) => [`${column.column}!${column.sheet}`, column]),
  );
  const cells = changes.sheets.flatMap((sheet) => sheetSteps(sheet, seen.is1904));
  for (const [sheet, writes] of changes.cells) {
    const placed = writes.map(({ row, column, write }): Placed<CellPut> => {
      const own = added.get(`${column}!${sheet}`);
      const look = own && isDressed(own, row) ? showsOf(own.format) : undefined;
      const shows = look ?? shownAt(seen, sheet, row, column);
      return { row, column, what: putOf(write, shows, seen.is1904) };
    });
    // Of a protected sheet nothing is named but what is written: a locked cell among them has all of them refused.
    const blocks = rights.has(sheet) ? blocksOf(placed, 0) : blocksOf(placed);
    cells.push(...blocks.map((block) => ({ sheet, block })));
  }
  return {
    before: [
      ...changes.sheets.map((sheet) => addSheet(sheet, halfWritten.has(sheet.name), drawing)),
      // Before its contents, as all looks: a sheet that is whole has nothing left to be done.
      ...changes.sheets.filter(({ hidden }) => hidden).map(({ name }) => hide(name)),
      ...changes.columns.map((column) => addColumn(column, seen)),
    ],
    charts: changes.sheets.flatMap((sheet) => chartSteps(sheet, halfWritten.has(sheet.name), drawing)),
    cells,
    after: resizes ? widenings(seen, columns) : [],
    pages: changes.sheets.flatMap(({ name, look }) =>
      look && drawing
        ? [
            {
              sheet: name,
              step: ({ workbook }) => drawing.layOutPage(workbook.worksheets.getItem(name), look),
            },
          ]
        : [],
    ),
  };
}

/** What Excel is given for a write, by what the cell shows already. */
export function putOf(write: CellWrite, shows: Shows, is1904: boolean): CellPut {
  const value = literalOf(write);
  if (write.as === 'text' || write.as === 'blank')
    return shows === 'text' ? textPut(value as string) : { value };
  const dated = formatForWrite(write);
  const format = shows === 'date' ? undefined : (dated ?? (shows === 'text' ? GENERAL : undefined));
  const isDay = is1904 && write.as !== 'formula' && (shows === 'date' || dated !== undefined);
  return { value: isDay && typeof value === 'number' ? value - DAYS_1904 : value, format };
}

/**
 * A text for a cell of the format Text, in which everything is text and an apostrophe may be part of it. The format
 * is set once more, so that nobody can have taken it away meanwhile.
 */
function textPut(literal: string): CellPut {
  if (!literal.startsWith("'")) return { value: literal };
  return literal.startsWith("''")
    ? { value: literal, format: GENERAL }
    : { value: literal.slice(1), format: TEXT };
}

function shownAt({ book, cells }: Seen, sheet: string, row: number, column: number): Shows {
  const shows = cells.get(sheet)?.showsAt(row, column) ?? 'other';
  const found = findSheet(book, sheet);
  return shows === 'other' && found && /[dt]/i.test(kindAt(found, row, column)) ? 'date' : shows;
}

/** Whether a write is shown as it should be only with another number format than the cell has. */
export const needsFormat = (seen: Seen, { sheet, row, column }: Place, write: CellWrite): boolean =>
  putOf(write, shownAt(seen, sheet, row, column), seen.is1904).format !== undefined;

/** Whether a cell is one of those that an added column dresses. */
const isDressed = ({ headerRow, lastRow }: NewColumn, row: number): boolean =>
  row > headerRow && row <= Math.max(lastRow, headerRow + 1);

const showsOf = (format: NewColumn['format']): Shows =>
  format === 'text' ? 'text' : formatOfLook(format)?.startsWith(DATE) ? 'date' : 'other';

function sheetSteps({ name, rows, columns, look }: NewSheet, is1904: boolean): CellStep[] {
  const styles = look && styleGrid(look, rows.length, Math.max(0, ...rows.map((row) => row.length)));
  const placed = rows.flatMap((row, r) =>
    row.flatMap((write, c): Placed<CellPut>[] => {
      if (!write || write.as === 'blank') return [];
      const own = styles ? showsCode(styles[r]![c]!.format) : showsOf(columns[c]?.format);
      const shows = r === 0 && !styles ? 'other' : own;
      return [{ row: r + 1, column: c + 1, what: putOf(write, shows, is1904) }];
    }),
  );
  return blocksOf(placed).map((block) => ({ sheet: name, block }));
}

/** What a cell of this number format shows. */
const showsCode = (code: string | undefined): Shows =>
  code === undefined ? 'other' : code === TEXT ? 'text' : /[dt]/.test(letterOfCode(code)) ? 'date' : 'other';

function addSheet(
  { name, rows, columns, look: page }: NewSheet,
  isThere: boolean,
  drawing: typeof Drawing | undefined,
): OtherStep {
  return ({ workbook }) => {
    const sheet = isThere ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name);
    if (page) {
      columns.forEach((look, c) =>
        setWidth(rangeOf(sheet, { top: 1, left: c + 1, bottom: 1, right: c + 1 }), look.width),
      );
      return drawing?.drawLook(sheet, page);
    }
    const bottom = rows.length + ROWS_TO_SPARE;
    // Left by a run that died: its colours would be there twice.
    if (isThere) sheet.getRange().untrack().conditionalFormats.clearAll();
    columns.forEach((look, c) => {
      setWidth(rangeOf(sheet, { top: 1, left: c + 1, bottom: 1, right: c + 1 }), look.width);
      dress(rangeOf(sheet, lookArea(c + 1, 2, bottom)), look);
    });
    const width = rows[0]?.length ?? 0;
    if (width > 0) headerLook(rangeOf(sheet, { top: 1, left: 1, bottom: 1, right: width }));
    if (rows.length > 0) sheet.freezePanes.freezeRows(1);
  };
}

function chartSteps(
  wanted: NewSheet,
  isThere: boolean,
  drawing: typeof Drawing | undefined,
): readonly ChartStep[] {
  if (!drawing) return [];
  return drawableCharts(wanted).map((chart) => ({
    sheet: wanted.name,
    name: chart.name,
    isThere,
    step: ({ workbook }) => drawing.drawChart(workbook.worksheets.getItem(wanted.name), wanted, chart),
  }));
}

function headerLook({ format }: Excel.Range): void {
  format.font.bold = true;
  format.font.color = `#${HEADER_COLOURS.text}`;
  format.fill.color = `#${HEADER_COLOURS.ground}`;
}

const hide = (name: string): OtherStep => {
  return ({ workbook }) => {
    workbook.worksheets.getItem(name).visibility = 'Hidden';
  };
};

function addColumn(column: NewColumn, { neighbours, locks }: Seen): OtherStep {
  const right = locks.rights.get(column.sheet);
  return ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(column.sheet);
    const header: Area = {
      top: column.headerRow,
      left: column.column,
      bottom: column.headerRow,
      right: column.column,
    };
    const body = lookArea(column.column, column.headerRow + 1, column.lastRow);
    const neighbour = neighbours.get(column);
    if (right?.formatsColumns !== false) setWidth(rangeOf(sheet, header), column.width);
    if (right?.formatsCells === false) return;
    if (neighbour) {
      applyLook(rangeOf(sheet, header), neighbour.header, false);
      applyLook(rangeOf(sheet, body), withoutWrap(neighbour.body), body.bottom > body.top);
    }
    // What may be typed is for nobody to change on a protected sheet.
    dress(rangeOf(sheet, body), right ? { ...column, choices: [] } : column);
  };
}

/** Whether our texts are wrapped is said by the column itself. */
const withoutWrap = (look: CellLook): CellLook => ({ ...look, wrap: false });
