import type { Place } from '../../shared/book/address';
import { fitsDropDown } from '../../shared/book/drop-down';
import type { CellWrite, NewColumn } from '../../shared/book/patch';
import { REFUSALS } from '../../shared/book/refusals';
import type { BookChange } from '../../shared/host';
import type { Refusal } from '../../shared/book/report';
import type { Bilingual } from '../../shared/lang';
import type { Asked, Look } from '../../shared/live/look';
import type { LivePort, RecordKeeper, Work, Written } from '../../shared/live/port';
import { placeText } from './area';
import { isAtChart, isTooLarge, mayBeGrouping } from './errors';
import { withoutHalfWritten } from './half-written';
import { KeyRead } from './key-cells';
import { askSheets, takeSheets } from './look-around';
import { lookArea } from './looks';
import type { OwnWrites } from './own-writes';
import { see, type Seen } from './seen';
import { columnName, rangeOf, type Session } from './session';
import { DAYS_1904 } from './sheet-cells';
import { isRefusal, layOutPages, perform, performCarefully, type OtherStep, type Steps } from './steps';
import { narrowings, widenings } from './tables';
import { changesTold } from './told';
import { needsFormat, planWrite } from './write-plan';

interface ExcelLook extends Look {
  readonly seen: Seen;
}

/** The open workbook, for one commit or revert: a look and a write are a request each as long as they fit. */
export class ExcelPort implements LivePort<ExcelLook> {
  /** Excel refused a part of a write: from now on its cells are halved until the refused ones stand alone. */
  private isCareful = false;
  /** Sheets that this commit has begun to add: what is half-written of them is its own. */
  private readonly begun = new Set<string>();

  constructor(
    private readonly session: Session,
    private readonly context: Excel.RequestContext,
    readonly records: RecordKeeper,
    private readonly own: OwnWrites,
    /** What was written, or may have been if the work dies. */
    private readonly told: BookChange[],
  ) {}

  async look({ patch, isWhole }: Asked): Promise<ExcelLook> {
    const { session } = this;
    const seen = await see(session, this.context, patch, isWhole);
    return {
      seen,
      book: withoutHalfWritten(seen.book, patch.sheets, this.begun),
      saw: ({ sheet, row, column }) => seen.cells.get(sheet)?.covers(row, column) ?? false,
      bars: (place, write) => barredIn(seen, place, write),
      barsSheets: seen.isStructureProtected ? REFUSALS.bookProtected : undefined,
      isLeftUndone: session.features.resizesTables && widenings(seen, patch.columns).length > 0,
    };
  }

  async write({ seen }: ExcelLook, { before, after, changes, columns, undress, remove, keys }: Work) {
    const { session, context, own } = this;
    this.told.push(...changesTold(before, withoutSheets(after, remove)));
    const resizes = session.features.resizesTables;
    // Pages and charts are rare, and how they are drawn is fetched when the first comes.
    const drawing = changes.sheets.some(({ look, charts }) => look ?? charts)
      ? await import('./sheet-work')
      : undefined;
    const steps = planWrite(seen, changes, columns, resizes, drawing);
    const read = new KeyRead(session, keys.cells, seen.is1904);
    for (const name of remove) own.expectSheet(name);
    for (const { name } of changes.sheets) this.begun.add(name);
    const { refused, left } = await this.perform(
      {
        // Excel gives an emptied header of a table a name of its own: the table leaves the column first.
        before: [...(resizes ? narrowings(seen, undress) : []), ...steps.before],
        charts: steps.charts,
        cells: steps.cells,
        after: [
          ...steps.after,
          ...undress
            .filter(({ sheet }) => !seen.locks.rights.has(sheet))
            .map((column) => undressed(column, session.widths.get(columnName(column)))),
          ...remove.map(removed),
          read.ask,
        ],
      },
      changes.sheets.map(({ name }) => name),
    );
    const shown = await read.answer(context);
    const unset = await layOutPages(session, context, steps.pages ?? []);
    for (const { name, rows } of after.sheets)
      session.lastRows.set(name, Math.max(session.lastRows.get(name) ?? 0, rows.length));
    for (const column of changes.columns) {
      const width = seen.widths.get(column);
      if (width !== undefined) session.widths.set(columnName(column), width);
    }
    return {
      shown,
      refused,
      left: [...left, ...changes.columns.flatMap(tooManyChoices), ...unset],
    } satisfies Written;
  }

  /** Once more with care when Excel refused a part, or it was too much for one request. */
  async failed(error: unknown): Promise<void> {
    // First it is tried without a group: that may be all that Excel has against it.
    const isChart = isAtChart(error);
    if (this.session.groupsUndo && mayBeGrouping(error) && !isTooLarge(error) && !isChart) throw error;
    if (this.isCareful || !(isRefusal(error) || isTooLarge(error) || isChart)) throw error;
    if (isTooLarge(error)) this.session.meter.tooMuch();
    this.isCareful = true;
  }

  /** Does the steps; what Excel refused in the end. */
  private async perform(
    steps: Steps,
    addedSheets: readonly string[],
  ): Promise<Pick<Written, 'refused' | 'left'>> {
    const { session, context, own } = this;
    for (const name of addedSheets) own.expectSheet(name);
    for (const { sheet, block } of steps.cells) own.expect(sheet, block.area);
    let sheets: Excel.WorksheetCollection | undefined;
    const asking = (asked: Excel.RequestContext): void => void (sheets = askSheets(asked));
    const all = addedSheets.length > 0 ? { ...steps, after: [...steps.after, asking] } : steps;
    const nothing = { refused: [], left: [] };
    const isCareful = this.isCareful || steps.charts?.some(({ isThere }) => isThere) === true;
    const done = isCareful ? await performCarefully(session, context, all) : nothing;
    if (!isCareful) await perform(session, context, all);
    if (sheets) takeSheets(session, sheets);
    return done;
  }
}

/** What only Excel knows may not be written: locked cells of a protected sheet, results that spill from a formula elsewhere, days before a workbook's first. */
function barredIn(seen: Seen, place: Place, write: CellWrite): Bilingual | undefined {
  const { spilled, is1904, locks } = seen;
  if (locks.isLocked(place.sheet, place.row, place.column)) return REFUSALS.cellLocked;
  if (locks.rights.get(place.sheet)?.formatsCells === false && needsFormat(seen, place, write))
    return REFUSALS.formatLocked;
  if (spilled.has(placeText(place))) return REFUSALS.partOfArray;
  const isDay = write.as === 'date' || write.as === 'datetime';
  return is1904 && isDay && write.value >= 0 && write.value < DAYS_1904 ? REFUSALS.noSuchDate : undefined;
}

function tooManyChoices({ sheet, headerRow: row, column, choices = [] }: NewColumn): Refusal[] {
  return choices.length === 0 || fitsDropDown(choices)
    ? []
    : [{ place: { sheet, row, column }, reason: REFUSALS.choicesTooLong }];
}

const withoutSheets = (book: Work['after'], names: readonly string[]): Work['after'] =>
  names.length === 0 ? book : { ...book, sheets: book.sheets.filter(({ name }) => !names.includes(name)) };

/** Takes the looks of a column away that nothing is in any more. */
function undressed(column: NewColumn, width: number | undefined): OtherStep {
  return ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(column.sheet);
    const range = rangeOf(sheet, lookArea(column.column, column.headerRow, column.lastRow));
    range.clear('Formats');
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    if (width !== undefined) range.format.columnWidth = width;
  };
}

const removed = (name: string): OtherStep => {
  return ({ workbook }) => workbook.worksheets.getItem(name).delete();
};
