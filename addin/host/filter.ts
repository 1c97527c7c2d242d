import type { Area } from '../../shared/book/model';
import type { FilterReport, FilterState, SheetFilter } from '../../shared/book/sheet-filter';
import type { Host } from '../../shared/host';
import { NoSuchSheet } from '../../shared/host-errors';
import { FilterBarred } from '../../shared/live/filter-errors';
import { FilterNotes } from '../../shared/live/filter-notes';
import { filterArea, withOurs, withoutOurs } from '../../shared/live/sheet-filter';
import { contains } from './area';
import { codeOf } from './errors';
import { rangeOf, sync, type Session } from './session';

/*
 * The filter of a sheet, or of the formatted table that the header belongs to: each table has its own. Excel compares
 * with what cells show, whichever case letters are in.
 */

export const notesIn = (host: Pick<Host, 'recall' | 'remember'>): FilterNotes => new FilterNotes(host);

export async function filterRows(
  session: Session,
  context: Excel.RequestContext,
  notes: FilterNotes,
  filter: SheetFilter,
): Promise<FilterReport> {
  const { sheet: name, header, column, values } = filter;
  filterArea(undefined, filter);
  const found = await lookAt(session, context, name, header, column);
  const area = filterArea(found.present?.area, filter);
  const shown = rangeOf(found.sheet, { top: header + 1, left: column, bottom: area.bottom, right: column });
  shown.load('text');
  await sync(session, context);
  const texts = shown.text.map(([text]) => text ?? '');
  const criterion = { filterOn: 'Values', values: values.length > 0 ? [...values] : [NOBODY] };
  const known = await notes.of(keyOf(name, found));
  const { state, note, report } = withOurs(found.present, known, filter, criterion, texts, false);
  // Over another area Excel begins anew: what people chose in other columns is chosen again.
  const isLonger = found.present !== undefined && found.present.area.bottom !== area.bottom;
  const columns = isLonger ? state.columns : state.columns.filter((one) => one.column === column);
  await barring(name, async () => {
    for (const one of columns) apply(found, state.area, one);
    await sync(session, context);
  });
  await notes.keep(keyOf(name, found), note);
  await notes.keep(`${name}!`, { made: false, ours: [{ column, criterion: header }] });
  return report;
}

export async function showAllRows(
  session: Session,
  context: Excel.RequestContext,
  notes: FilterNotes,
  name: string,
): Promise<FilterReport> {
  // Where our last choice was: in a sheet with several tables each has a filter.
  const [at] = (await notes.of(`${name}!`))?.ours ?? [];
  const found = await lookAt(session, context, name, Number(at?.criterion ?? 0), at?.column ?? 0);
  const known = await notes.of(keyOf(name, found));
  const { state, report } = withoutOurs(found.present, known, false);
  if (!known || !found.present) return report;
  await barring(name, async () => {
    const { filter } = found;
    if (!state) filter.remove();
    else {
      const former = state.columns.filter(({ column }) => known.ours.some((one) => one.column === column));
      if (session.features.freesColumns)
        for (const { column } of known.ours) filter.clearColumnCriteria(column - state.area.left);
      else filter.clearCriteria();
      for (const one of session.features.freesColumns ? former : state.columns) apply(found, state.area, one);
    }
    await sync(session, context);
  });
  await notes.keep(keyOf(name, found), undefined);
  return report;
}

/** No cell shows it: for a choice that leaves no row. */
const NOBODY = '\u200b\u200b';

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly filter: Excel.AutoFilter;
  readonly present: FilterState | undefined;
  /** The formatted table whose filter it is. */
  readonly table: string | undefined;
}

const keyOf = (sheet: string, { table }: Found): string =>
  table === undefined ? sheet : `${sheet}!${table}`;

async function lookAt(
  session: Session,
  context: Excel.RequestContext,
  name: string,
  header: number,
  column: number,
): Promise<Found> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id');
  await sync(session, context);
  if (sheet.isNullObject) throw new NoSuchSheet(name);
  sheet.protection.load('protected,options');
  sheet.tables.load('items/id,items/showTotals');
  await sync(session, context);
  const areas = sheet.tables.items.map((table) => table.getRange().load(EDGES));
  await sync(session, context);
  const at = areas.findIndex((range) =>
    contains(areaOf(range), { top: header, left: column, bottom: header, right: column }),
  );
  const table = sheet.tables.items[at];
  const filter = (table ?? sheet).autoFilter;
  const range = filter.getRangeOrNullObject().load(EDGES);
  filter.load('criteria');
  await sync(session, context);
  const whole = table ? areaOf(areas[at]!) : range.isNullObject ? undefined : areaOf(range);
  const area = whole && table?.showTotals ? { ...whole, bottom: whole.bottom - 1 } : whole;
  const mayFilter = sheet.protection.protected && sheet.protection.options?.allowAutoFilter && area;
  if (sheet.protection.protected && !mayFilter) throw new FilterBarred(name);
  const columns = (filter.criteria ?? []).flatMap((criterion, i) =>
    // Columns without a choice are told as nothing, or as a criterion of nothing.
    area && criterion?.filterOn ? [{ column: area.left + i, criterion: withoutNulls(criterion) }] : [],
  );
  return { sheet, filter, table: table?.id, present: area && { area, columns } };
}

const EDGES = 'rowIndex,columnIndex,rowCount,columnCount';

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});

/** Excel tells criteria with nulls in them, and refuses to take them so (office-js#1226). */
const withoutNulls = (criterion: object): object =>
  Object.fromEntries(Object.entries(criterion).filter(([, value]) => value !== null && value !== undefined));

function apply(
  { sheet, filter }: Found,
  area: Area,
  { column, criterion }: FilterState['columns'][number],
): void {
  filter.apply(rangeOf(sheet, area), column - area.left, criterion as Excel.FilterCriteria);
}

/** On a protected sheet Excel refuses what its options would let a person do, at times. */
async function barring(sheet: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw codeOf(error) === 'AccessDenied' ? new FilterBarred(sheet) : error;
  }
}
