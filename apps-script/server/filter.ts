import type { FilterNote, FilterReport, FilterState, SheetFilter } from '../../shared/book/sheet-filter';
import { NoSuchSheet } from '../../shared/host-errors';
import { FilterBarred } from '../../shared/live/filter-errors';
import { filterArea, othersThan, withOurs, withoutOurs } from '../../shared/live/sheet-filter';
import { openSpreadsheet } from './open-spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/**
 * The sheet's one filter, which everybody who has the spreadsheet open sees. It is told what to hide: Google does not
 * let a script say what is to be seen there.
 */
export function filterRows(
  asked: SheetFilter,
  known: FilterNote | undefined,
): { report: FilterReport; note: FilterNote } {
  const sheet = open(asked.sheet);
  const { header, column, values } = asked;
  const lastRow = Math.min(asked.lastRow, sheet.getMaxRows());
  const filter = { ...asked, lastRow, right: Math.min(asked.right, sheet.getMaxColumns()) };
  const present = stateOf(sheet);
  const area = filterArea(present?.area, filter);
  const shown = sheet.getRange(header + 1, column, area.bottom - header).getDisplayValues();
  const texts = shown.map(([text]) => text ?? '');
  const criterion: Said = { hidden: othersThan(values, texts) };
  const { state, note, report } = withOurs(present, known, filter, criterion, texts, true);
  setTo(sheet, state, column);
  return { report, note };
}

export function showAllRows(name: string, known: FilterNote | undefined): FilterReport {
  const sheet = open(name);
  const { state, report } = withoutOurs(stateOf(sheet), known, true);
  const filter = sheet.getFilter();
  if (!filter || !known) return report;
  if (!state) filter.remove();
  else
    for (const { column } of known.ours) {
      const former = state.columns.find((one) => one.column === column);
      choose(filter, column, former && criteriaOf(former.criterion as Said));
    }
  return report;
}

/** A criterion as JSON, as far as it can be said so: by colour it cannot. */
interface Said {
  readonly hidden?: readonly string[];
  readonly condition?: string;
  readonly values?: readonly unknown[];
}

function open(name: string): Sheet {
  const sheet = openSpreadsheet().sheets.get(name);
  if (!sheet) throw new NoSuchSheet(name);
  const barred = sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((protection) => !protection.canEdit());
  if (barred) throw new FilterBarred(name);
  return sheet;
}

function stateOf(sheet: Sheet): FilterState | undefined {
  const filter = sheet.getFilter();
  if (!filter) return undefined;
  const range = filter.getRange();
  const area = {
    top: range.getRow(),
    left: range.getColumn(),
    bottom: range.getLastRow(),
    right: range.getLastColumn(),
  };
  const columns = columnsOf(area).flatMap((column) => {
    const criteria = filter.getColumnFilterCriteria(column);
    return criteria ? [{ column, criterion: saidBy(criteria) }] : [];
  });
  return { area, columns };
}

function saidBy(criteria: Criteria): Said {
  const condition = criteria.getCriteriaType();
  return {
    hidden: criteria.getHiddenValues() ?? [],
    ...(condition && { condition: String(condition), values: criteria.getCriteriaValues() }),
  };
}

function criteriaOf({ hidden, condition, values }: Said): Criteria {
  const builder = SpreadsheetApp.newFilterCriteria();
  if (condition !== undefined)
    builder.withCriteria(
      condition as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria,
      [...(values ?? [])] as object[],
    );
  else builder.setHiddenValues([...(hidden ?? [])]);
  return builder.build();
}

/** A filter cannot be made longer: another is put in its place, with the criteria of people as they were. */
function setTo(sheet: Sheet, { area, columns }: FilterState, column: number): void {
  const { top, left, bottom, right } = area;
  let filter = sheet.getFilter();
  if (!filter || filter.getRange().getLastRow() !== bottom) {
    const kept = filter
      ? columnsOf(area).map((at) => [at, filter!.getColumnFilterCriteria(at)] as const)
      : [];
    filter?.remove();
    filter = sheet.getRange(top, left, bottom - top + 1, right - left + 1).createFilter();
    for (const [at, criteria] of kept)
      if (criteria && at !== column) choose(filter, at, criteria.copy().build());
  }
  choose(filter, column, criteriaOf(columns.find((one) => one.column === column)!.criterion as Said));
}

function choose(filter: Filter, column: number, criteria: Criteria | undefined): void {
  if (criteria) filter.setColumnFilterCriteria(column, criteria);
  else filter.removeColumnFilterCriteria(column);
}

const columnsOf = ({ left, right }: FilterState['area']): number[] =>
  Array.from({ length: right - left + 1 }, (_, i) => left + i);
