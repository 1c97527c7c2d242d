import { copiedHeights } from '../../shared/book/copied-heights';
import { grownFormulas, type PlacedFormula } from '../../shared/book/grown-formulas';
import { heightOf, RowGrowth, type RepeatedRows } from '../../shared/book/row-growth';
import type { Sheet as BookSheet } from '../../shared/book/model';
import { REFUSALS } from '../../shared/book/refusals';
import { NoSuchSheet, RowsNotRepeated } from '../../shared/host-errors';
import type { Bilingual } from '../../shared/lang';
import { checkBlock } from '../../shared/live/sheet-copy';
import { openSpreadsheet, type OpenSpreadsheet } from './open-spreadsheet';
import { protectedAreas } from './protected-areas';
import { withProtection } from './protection';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Google inserts the rows and moves all that lies below. What there is of the block is copied once more as often as it takes,
 * so that its length doubles: whether Google fills a larger area by itself is not documented here.
 */
export function repeatRows(name: string, block: RepeatedRows): null {
  const opened = openSpreadsheet();
  const sheet = opened.sheets.get(name);
  if (!sheet) throw new NoSuchSheet(name);
  if (!checkBlock(name, block)) return null;
  const { from, to } = block;
  const { added } = new RowGrowth([block]);
  const formulas = grownFormulas(formulasIn(sheet), name, block);
  const rows = Math.max(sheet.getMaxRows(), to);
  try {
    if (rows > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
    const heights = givenHeights(sheet, block);
    sheet.insertRowsAfter(to, added);
    copyDown(sheet, from, heightOf(block), to + added);
    for (const run of copiedHeights(block, heights))
      sheet.setRowHeights(run.from, run.to - run.from + 1, run.height);
    for (const { row, column, formula } of formulas) sheet.getRange(row, column).setFormula(`=${formula}`);
  } catch (error) {
    takeAway(sheet, rows, to, added);
    const reason = whyBarred(opened, name, from);
    throw reason ? new RowsNotRepeated(name, from, to, reason) : error;
  }
  return null;
}

/** What Google refuses half-way leaves no rows behind: the sheet tells whether they came. */
function takeAway(sheet: Sheet, rows: number, to: number, added: number): void {
  try {
    if (sheet.getMaxRows() >= rows + added) sheet.deleteRows(to + 1, added);
  } catch {
    // What went wrong first is what is told.
  }
}

function copyDown(sheet: Sheet, from: number, height: number, end: number): void {
  const columns = sheet.getMaxColumns();
  for (let done = height; from + done <= end;) {
    const count = Math.min(done, end - from - done + 1);
    const target = sheet.getRange(from + done, 1, count, columns);
    sheet.getRange(from, 1, count, columns).copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false);
    done += count;
  }
}

/** Why Google may have refused: it says so in some language, so what is protected is asked for. */
function whyBarred(opened: OpenSpreadsheet, name: string, from: number): Bilingual | undefined {
  const { sheets } = withProtection(opened, { sheets: [{ ...NOTHING, name }] });
  if (sheets[0]!.isProtected) return REFUSALS.sheetProtected;
  const areas = protectedAreas(opened).get(name) ?? [];
  return areas.some(({ bottom }) => bottom >= from) ? REFUSALS.rangeProtected : undefined;
}

const NOTHING: BookSheet = {
  name: '',
  visibility: 'visible',
  rows: [],
  kinds: [],
  merges: [],
  tables: [],
  isProtected: false,
};

function formulasIn(sheet: Sheet): PlacedFormula[] {
  return sheet
    .getDataRange()
    .getFormulas()
    .flatMap((line, r) =>
      line.flatMap((formula, c) =>
        formula === '' ? [] : [{ row: r + 1, column: c + 1, formula: formula.replace(/^=/, '') }],
      ),
    );
}

/** Rows of the usual height grow with their text, so none is given to them unless they may have taken after a higher one. */
function givenHeights(sheet: Sheet, { from, to }: RepeatedRows): (number | undefined)[] {
  const heights = Array.from({ length: to - from + 1 }, (_, at) => sheet.getRowHeight(from + at));
  const last = heights[heights.length - 1];
  return heights.map((height) => (height === USUAL_PIXELS && last === USUAL_PIXELS ? undefined : height));
}

const USUAL_PIXELS = 21;
