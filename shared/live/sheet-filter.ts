import type { Area } from '../book/model';
import type {
  FilteredColumn,
  FilterNote,
  FilterReport,
  FilterState,
  SheetFilter,
} from '../book/sheet-filter';
import { AnotherFilter, NothingToFilter } from './filter-errors';

/*
 * What a sheet's filter is to be, from what it is. A filter of people's own over the same header is used as it is and
 * made longer where the table goes on below it; one that stands elsewhere is never touched.
 */

export interface Filtered {
  readonly state: FilterState;
  readonly note: FilterNote;
  readonly report: FilterReport;
}

/** The area that the filter is to cover. Throws when there is nothing to filter, or the sheet's filter is another. */
export function filterArea(present: Area | undefined, filter: SheetFilter): Area {
  const { sheet, header: top, lastRow: bottom, left, right, column } = filter;
  if (bottom <= top || top < 1 || left < 1 || column < left || column > right)
    throw new NothingToFilter(sheet);
  if (!present) return { top, left, bottom, right };
  if (present.top !== top || column < present.left || column > present.right) throw new AnotherFilter(sheet);
  return { ...present, bottom: Math.max(present.bottom, bottom) };
}

/** `texts`: what the cells of the column show, from the row under the header on. */
export function withOurs(
  present: FilterState | undefined,
  known: FilterNote | undefined,
  filter: SheetFilter,
  criterion: unknown,
  texts: readonly string[],
  isShared: boolean,
): Filtered {
  const { column, values } = filter;
  const area = filterArea(present?.area, filter);
  // Whoever took the filter off meanwhile took our part of it along.
  const before = present && known ? stillOurs(known, present) : { made: !present, ours: [] };
  const own: FilteredColumn = before.ours.find((one) => one.column === column) ?? {
    column,
    criterion: present?.columns.find((one) => one.column === column)?.criterion ?? null,
  };
  const note = { ...before, ours: [...without(before.ours, column), own] };
  const state = { area, columns: [...without(present?.columns ?? [], column), { column, criterion }] };
  const wanted = new Set(values);
  const matching = texts.filter((text) => wanted.has(text)).length;
  const report = { ...told(state, note, isShared), rows: { all: texts.length, matching } };
  return { state, note, report };
}

/** Without our part: `state` is undefined when no filter is to be left, the present one when nothing of it is ours. */
export function withoutOurs(
  present: FilterState | undefined,
  known: FilterNote | undefined,
  isShared: boolean,
): { readonly state: FilterState | undefined; readonly report: FilterReport } {
  const note: FilterNote = present && known ? stillOurs(known, present) : { made: false, ours: [] };
  const mine = new Set(note.ours.map(({ column }) => column));
  const columns = [
    ...(present?.columns ?? []).filter(({ column }) => !mine.has(column)),
    ...note.ours.filter(({ criterion }) => criterion !== null),
  ];
  const state = present && !(note.made && columns.length === 0) ? { area: present.area, columns } : undefined;
  return { state, report: told(state, undefined, isShared) };
}

function told(state: FilterState | undefined, note: FilterNote | undefined, isShared: boolean): FilterReport {
  const ours = (note?.ours ?? []).map(({ column }) => column);
  return {
    ours,
    others: (state?.columns ?? []).map(({ column }) => column).filter((column) => !ours.includes(column)),
    replaced: (note?.ours ?? []).filter(({ criterion }) => criterion !== null).map(({ column }) => column),
    isShared,
  };
}

const without = (columns: readonly FilteredColumn[], column: number): FilteredColumn[] =>
  columns.filter((one) => one.column !== column);

/** A column that somebody freed since is not ours any more. */
const stillOurs = (note: FilterNote, { columns }: FilterState): FilterNote => ({
  ...note,
  ours: note.ours.filter(({ column }) => columns.some((one) => one.column === column)),
});

/** The texts to be hidden, each once, where a host is told those and not the ones to be seen. What is typed later than this is seen. */
export function othersThan(values: readonly string[], texts: readonly string[]): string[] {
  const wanted = new Set(values);
  return [...new Set(texts)].filter((text) => !wanted.has(text));
}
