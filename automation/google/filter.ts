import type { FilterReport, FilterState, SheetFilter } from '../../shared/book/sheet-filter';
import { NoSuchSheet } from '../../shared/host-errors';
import { FilterBarred } from '../../shared/live/filter-errors';
import { FilterNotes } from '../../shared/live/filter-notes';
import { filterArea, othersThan, withOurs, withoutOurs } from '../../shared/live/sheet-filter';
import type { Host } from '../../shared/host';
import type { ApiSheet, Request } from './api-types';
import { delayBefore, type BackOff } from './back-off';
import { OutcomeUnknown, type Calls } from './calls';
import { areaIn, rangeOf, type SheetMeta } from './meta';
import { rangeText, readMeta } from './read';

const FILTER = 'sheets(properties(sheetId),basicFilter(range,filterSpecs))';
const FILTER_AND_TEXTS =
  'sheets(properties(sheetId),basicFilter(range,filterSpecs),data(rowData(values(formattedValue))))';

/**
 * The basic filter of a sheet, which all who have the spreadsheet open see: two looks and one write, which says the
 * whole filter, so that it may be sent again when its answer was lost.
 */
export class BasicFilters {
  private readonly notes: FilterNotes;

  constructor(
    private readonly calls: Calls,
    private readonly backOff: BackOff,
    store: Pick<Host, 'recall' | 'remember'>,
  ) {
    this.notes = new FilterNotes(store);
  }

  async filterRows(asked: SheetFilter): Promise<FilterReport> {
    const { sheet, header, column, values } = asked;
    const meta = await this.open(sheet);
    const filter = { ...asked, lastRow: Math.min(asked.lastRow, meta.rows), right: Math.min(asked.right, meta.columns) }; // prettier-ignore
    filterArea(undefined, filter);
    const range = { top: header + 1, left: column, bottom: meta.rows, right: column };
    const { sheets } = await this.calls.get(FILTER_AND_TEXTS, [rangeText(sheet, range)]);
    const found = (sheets ?? [])[0];
    const present = stateOf(found, meta);
    const area = filterArea(present?.area, filter);
    const read = (found?.data?.[0]?.rowData ?? []).map(
      ({ values: cells }) => cells?.[0]?.formattedValue ?? '',
    );
    const texts = Array.from({ length: area.bottom - header }, (_, i) => read[i] ?? '');
    const criterion = { hiddenValues: othersThan(values, texts) };
    const known = await this.notes.of(sheet);
    const { state, note, report } = withOurs(present, known, filter, criterion, texts, true);
    await this.write(requestFor(meta, state));
    await this.notes.keep(sheet, note);
    return report;
  }

  async showAllRows(sheet: string): Promise<FilterReport> {
    const meta = await this.open(sheet);
    const { sheets } = await this.calls.get(FILTER);
    const present = stateOf(
      (sheets ?? []).find(({ properties }) => (properties?.sheetId ?? 0) === meta.id),
      meta,
    );
    const known = await this.notes.of(sheet);
    const { state, report } = withoutOurs(present, known, true);
    if (present && known) await this.write(requestFor(meta, state));
    if (known) await this.notes.keep(sheet, undefined);
    return report;
  }

  private async open(name: string): Promise<SheetMeta> {
    const sheet = (await readMeta(this.calls)).sheets.find((each) => each.name === name);
    if (!sheet) throw new NoSuchSheet(name);
    if (sheet.isProtected) throw new FilterBarred(name);
    return sheet;
  }

  private async write(request: Request): Promise<void> {
    const { backOff } = this;
    for (let tries = 1; ; tries++) {
      try {
        await this.calls.batchUpdate({ requests: [request] }, 'spreadsheetId');
        return;
      } catch (error) {
        if (!(error instanceof OutcomeUnknown)) throw error;
        if (tries >= backOff.tries) throw error.sentence;
        await backOff.wait(delayBefore(tries, backOff.jitter(), error.waitMs));
      }
    }
  }
}

function stateOf(sheet: ApiSheet | undefined, { rows, columns }: SheetMeta): FilterState | undefined {
  const filter = sheet?.basicFilter;
  if (!filter) return undefined;
  return {
    area: areaIn(filter.range, rows, columns),
    columns: (filter.filterSpecs ?? []).map(({ columnIndex, filterCriteria }) => ({
      column: (columnIndex ?? 0) + 1,
      criterion: filterCriteria ?? {},
    })),
  };
}

function requestFor({ id }: SheetMeta, state: FilterState | undefined): Request {
  if (!state) return { clearBasicFilter: { sheetId: id } };
  const filterSpecs = state.columns.map(({ column, criterion }) => ({
    columnIndex: column - 1,
    filterCriteria: criterion as object,
  }));
  return { setBasicFilter: { filter: { range: rangeOf(id, state.area), filterSpecs } } };
}
