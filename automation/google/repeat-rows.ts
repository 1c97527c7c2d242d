import { copiedHeights } from '../../shared/book/copied-heights';
import { grownFormulas, type PlacedFormula } from '../../shared/book/grown-formulas';
import { REFUSALS } from '../../shared/book/refusals';
import { RowGrowth, type RepeatedRows } from '../../shared/book/row-growth';
import { NoSuchSheet, RowsNotRepeated } from '../../shared/host-errors';
import { checkBlock } from '../../shared/live/sheet-copy';
import type { GridData, Request } from './api-types';
import { OutcomeUnknown, type Calls } from './calls';
import { rangeOf, type SheetMeta } from './meta';
import { rangeText, readMeta } from './read';
import { cellRequests } from './write/cells';
import { growRequests } from './write/grow';
import { heightRequest } from './write/pages';

const FIELDS =
  'sheets(data(startRow,startColumn,rowMetadata(pixelSize),rowData(values(userEnteredValue(formulaValue)))))';

/**
 * Google copies what a block holds, its formats and its merges, but not the heights of its rows. All in one call, which is
 * made once and no more: where the answer is lost, a second try might repeat them twice.
 */
export async function repeatRows(calls: Calls, name: string, block: RepeatedRows): Promise<void> {
  const sheet = (await readMeta(calls)).sheets.find((each) => each.name === name);
  if (!sheet?.isGrid) throw new NoSuchSheet(name);
  if (!checkBlock(name, block)) return;
  const reason = sheet.isProtected
    ? REFUSALS.sheetProtected
    : sheet.locks.some(({ area }) => area.bottom >= block.from)
      ? REFUSALS.rangeProtected
      : undefined;
  if (reason) throw new RowsNotRepeated(name, block.from, block.to, reason);
  const whole = { top: 1, left: 1, bottom: sheet.rows, right: sheet.columns };
  const data = (await calls.get(FIELDS, [rangeText(name, whole)])).sheets?.[0]?.data ?? [];
  try {
    await calls.batchUpdate({ requests: requestsFor(sheet, block, data) }, 'spreadsheetId');
  } catch (error) {
    throw error instanceof OutcomeUnknown ? error.sentence : error;
  }
}

function requestsFor(sheet: SheetMeta, block: RepeatedRows, data: readonly GridData[]): Request[] {
  const { id, columns } = sheet;
  const { from, to } = block;
  const last = to + new RowGrowth([block]).added;
  const row = (top: number, bottom: number) => rangeOf(id, { top, left: 1, bottom, right: columns });
  const range = { sheetId: id, dimension: 'ROWS', startIndex: to, endIndex: last };
  const requests: Request[] = [
    // Rows can be inserted after the grid's last and no further down.
    ...growRequests(sheet, to, 1),
    { insertDimension: { range, inheritFromBefore: true } },
    { copyPaste: { source: row(from, to), destination: row(to + 1, last), pasteType: 'PASTE_NORMAL' } },
  ];
  const heights = givenHeights(heightsIn(data), block);
  for (const run of copiedHeights(block, heights))
    requests.push(heightRequest(id, run.from, run.to, run.height));
  const written = grownFormulas(formulasIn(data), sheet.name, block).map((cell) => ({
    row: cell.row,
    column: cell.column,
    shows: 'n',
    write: { as: 'formula' as const, formula: cell.formula, value: null },
  }));
  return [...requests, ...cellRequests(id, written)];
}

/** Rows of the usual height grow with their text, so none is given to them unless they may have taken after a higher one. */
function givenHeights(
  heights: ReadonlyMap<number, number>,
  { from, to }: RepeatedRows,
): (number | undefined)[] {
  const isUsual = (row: number): boolean => (heights.get(row) ?? USUAL_PIXELS) === USUAL_PIXELS;
  return Array.from({ length: to - from + 1 }, (_, at) =>
    isUsual(from + at) && isUsual(to) ? undefined : heights.get(from + at),
  );
}

const USUAL_PIXELS = 21;

function heightsIn(data: readonly GridData[]): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { startRow, rowMetadata } of data)
    (rowMetadata ?? []).forEach(({ pixelSize }, r) => {
      if (typeof pixelSize === 'number') heights.set((startRow ?? 0) + r + 1, pixelSize);
    });
  return heights;
}

function formulasIn(data: readonly GridData[]): PlacedFormula[] {
  return data.flatMap(({ startRow, startColumn, rowData }) =>
    (rowData ?? []).flatMap(({ values }, r) =>
      (values ?? []).flatMap(({ userEnteredValue }, c): PlacedFormula[] => {
        const formula = userEnteredValue?.formulaValue;
        if (typeof formula !== 'string') return [];
        const [row, column] = [(startRow ?? 0) + r + 1, (startColumn ?? 0) + c + 1];
        return [{ row, column, formula: formula.replace(/^=/, '') }];
      }),
    ),
  );
}
