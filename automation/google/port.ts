import type { Place } from '../../shared/book/address';
import type { CellValue } from '../../shared/book/model';
import { chartNotDrawn, chartsOnGrid, drawableCharts } from '../../shared/book/drawn-chart';
import type { NewSheet } from '../../shared/book/patch';
import { REFUSALS } from '../../shared/book/refusals';
import type { Refusal } from '../../shared/book/report';
import type { Bilingual } from '../../shared/lang';
import type { KeyCells, ShownKeys } from '../../shared/live/key-watch';
import type { Asked, Look } from '../../shared/live/look';
import type { LivePort, Work, Written } from '../../shared/live/port';
import type { BatchUpdate, Request, Spreadsheet } from './api-types';
import { delayBefore, type BackOff } from './back-off';
import { isStale, OutcomeUnknown, type Calls } from './calls';
import { touchedBy } from './touched';
import { valueOf, VALUE_FIELDS } from './grid';
import type { Journal } from './journal';
import { JournalKeeper } from './journal-keeper';
import { isLocked, type Meta } from './meta';
import { rangeText, readMeta, readParts, type SheetsAsRead } from './read';
import { undressUnits } from './undress';
import { batchesOf, type Unit } from './write/batches';
import { neighbourFormats } from './write/columns';
import { narrowTables, widenTables } from './write/tables';
import { unitsFor } from './write/units';

interface SheetsLook extends Look {
  readonly reading: SheetsAsRead;
}

/** How often a commit starts over because the spreadsheet was another one than it looked. */
const FRESH_STARTS = 3;

/**
 * A spreadsheet of the Sheets API, for one commit or revert. A write is one call that does everything or nothing
 * (several for more than two megabytes; then sheets and columns first). When the answer to a write is lost, it is not
 * sent again: another look shows what is there by now, and only the rest is written.
 */
export class SheetsPort implements LivePort<SheetsLook> {
  readonly records: JournalKeeper;
  /** Whether anything was written, or may have been. */
  private mayBeDone = false;
  private starts = 0;
  /** Google refused a write for the charts in it: the rest is written without them. */
  private leavesCharts = false;

  constructor(
    private readonly calls: Calls,
    private readonly backOff: BackOff,
    journal: Journal,
    stamp: () => string,
  ) {
    this.records = new JournalKeeper(journal, stamp);
  }

  /** Columns are read from top to bottom wherever rows have keys, so that a row is found wherever it has moved to. */
  async look({ patch }: Asked): Promise<SheetsLook> {
    const meta = await readMeta(this.calls);
    const reading = await readParts(this.calls, meta, touchedBy(patch, meta), true);
    return { book: reading.book, reading, bars: (place) => barredIn(reading, place) };
  }

  async write({ reading }: SheetsLook, { changes, undress, remove, keys }: Work): Promise<Written> {
    const { calls } = this;
    const { meta } = reading;
    const sheets = new Map(meta.sheets.map((sheet) => [sheet.name, sheet]));
    const headerFormat = await neighbourFormats(calls, changes.columns, sheets);
    const looks = await undressUnits(calls, undress, meta);
    await narrowTables(calls, undress, meta);
    const wanted = changes.sheets.map((sheet) => (this.leavesCharts ? { ...sheet, charts: [] } : sheet));
    const left = changes.sheets.flatMap((sheet, i) => leftOut(sheet, wanted[i]!));
    const gone = remove.map((name): Unit => [{ deleteSheet: { sheetId: sheets.get(name)!.id } }]);
    const ranges = keys.cells.flatMap((cells) => rangeOfKeys(cells, meta));
    let shown: ShownKeys = () => undefined;
    for (const requests of batchesOf([
      ...unitsFor({ ...changes, sheets: wanted }, reading, headerFormat),
      ...looks,
      ...gone,
    ])) {
      shown = await this.send(requests, ranges, meta);
      // What follows would go into rows of others just the same.
      if (keys.moved(shown).length > 0) return { shown, refused: [], left: [] };
    }
    await widenTables(calls, changes.columns, meta);
    return { shown, refused: [], left };
  }

  async failed(error: unknown, tries: number): Promise<void> {
    const { backOff } = this;
    if (error instanceof OutcomeUnknown) {
      if (tries >= backOff.tries) throw error.sentence;
      return backOff.wait(delayBefore(tries, backOff.jitter(), error.waitMs));
    }
    if (isStale(error) && !this.leavesCharts && isAboutCharts(error)) return void (this.leavesCharts = true);
    if (isStale(error) && ++this.starts < FRESH_STARTS) {
      // Google may not say what it has against a write: the last start is made without charts.
      this.leavesCharts ||= this.starts === FRESH_STARTS - 1;
      return;
    }
    // A call that was refused did nothing; what earlier calls did, or may have done, stays on record.
    if (!this.mayBeDone) await this.records.drop();
    throw error;
  }

  private async send(
    requests: readonly Request[],
    ranges: readonly string[],
    meta: Meta,
  ): Promise<ShownKeys> {
    const body: BatchUpdate = { requests: [...requests] };
    const asking = {
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: [...ranges],
    };
    const hasKeys = ranges.length > 0;
    try {
      const answer = await this.calls.batchUpdate(
        hasKeys ? { ...body, ...asking } : body,
        hasKeys ? `updatedSpreadsheet(${VALUE_FIELDS})` : 'spreadsheetId',
      );
      this.mayBeDone = true;
      return hasKeys ? keysIn(answer.updatedSpreadsheet, meta) : () => undefined;
    } catch (error) {
      if (error instanceof OutcomeUnknown) this.mayBeDone = true;
      throw error;
    }
  }
}

/** A call does everything or nothing, and its refusal names the request that was bad. */
const isAboutCharts = (error: unknown): boolean => error instanceof Error && /addChart/.test(error.message);

/** The charts of a new sheet that are not drawn, one after the other. */
function leftOut(wanted: NewSheet, drawn: NewSheet): Refusal[] {
  const count = drawableCharts(wanted).length - chartsOnGrid(drawn).length;
  return Array.from({ length: count }, () => chartNotDrawn(wanted.name));
}

/** What only Google knows may not be written: protected ranges, results that spill from a formula elsewhere. */
function barredIn({ meta, grids }: SheetsAsRead, { sheet: name, row, column }: Place): Bilingual | undefined {
  const sheet = meta.sheets.find((each) => each.name === name);
  if (sheet && isLocked(sheet, row, column)) return REFUSALS.rangeProtected;
  return grids.get(name)?.isSpilled(row, column) ? REFUSALS.partOfArray : undefined;
}

/** From the first to the last of a sheet's key cells; none where the column lies outside of the grid. */
function rangeOfKeys({ sheet: name, column, rows }: KeyCells, { sheets }: Meta): string[] {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet || column > sheet.columns) return [];
  const [top, bottom] = [rows[0]!, rows[rows.length - 1]!];
  return [rangeText(name, { top, bottom, left: column, right: column })];
}

/** The key cells that an answer brought along; a cell that it leaves out is empty, a sheet is not known. */
function keysIn(answer: Spreadsheet | undefined, { sheets }: Meta): ShownKeys {
  const columns = new Map<string, ReadonlyMap<number, CellValue>>();
  for (const { properties, data } of answer?.sheets ?? []) {
    const sheet = sheets.find(({ id }) => id === (properties?.sheetId ?? 0));
    if (!sheet || !data) continue;
    const values = new Map<number, CellValue>();
    for (const { startRow, rowData } of data)
      (rowData ?? []).forEach(({ values: cells }, r) =>
        values.set((startRow ?? 0) + r + 1, valueOf(cells?.[0]?.effectiveValue)),
      );
    columns.set(sheet.name, values);
  }
  return (sheet, row) => {
    const column = columns.get(sheet);
    return column && (column.get(row) ?? null);
  };
}
