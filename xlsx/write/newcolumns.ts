import type { Area, CellValue } from '../../shared/book/model';
import { isBlank } from '../../shared/book/model';
import { MAX_COLUMN, MAX_ROW } from '../../shared/book/address';
import type { CellChange, NewColumn } from '../../shared/book/patch';
import { REFUSALS } from '../../shared/book/refusals';
import type { Refusal } from '../../shared/book/report';
import type { Bilingual } from '../../shared/lang';
import { SheetCursor } from '../read/cursor';
import type { SheetInfo } from '../read/workbook';
import { parseElements } from '../xml/element';
import { placeFor, type Splices } from '../xml/edit';
import type { ColumnPlan } from './cellstyles';
import { fitsDropDown } from '../../shared/book/drop-down';
import { choicesXml, colsXml, tonesXml } from './columnparts';
import { readLayout, SHEET_ORDER, type SheetLayout } from './layout';
import type { SheetContext } from './sheet-context';
import { validationsXml } from './validations';

export interface PlannedColumns {
  /** Columns to be added now. */
  readonly added: readonly NewColumn[];
  readonly plans: readonly ColumnPlan[];
  /** The writes of their headers. */
  readonly headers: readonly CellChange[];
  /** How many are there already under their title. */
  readonly present: number;
  readonly refused: ReadonlyMap<number, Bilingual>;
}

interface CellSeen {
  readonly value: CellValue;
  readonly style: number;
}

/** Looks at the header rows: which columns are there already, which place is taken, what the neighbours look like. */
export function planColumns(
  context: SheetContext,
  info: SheetInfo,
  xml: Buffer,
  columns: readonly NewColumn[],
): PlannedColumns {
  const added: NewColumn[] = [];
  const plans: ColumnPlan[] = [];
  const refused = new Map<number, Bilingual>();
  let present = 0;
  if (columns.length === 0) return { added, plans, headers: [], present, refused };
  const seen = seenRows(context, info, xml, columns);
  const isOurs = new Set(columns.map(({ column }) => column));
  for (const column of columns) {
    const { headerRow, lastRow } = column;
    if (headerRow < 1 || lastRow > MAX_ROW || column.column < 1 || column.column > MAX_COLUMN) {
      refused.set(column.column, REFUSALS.outsideSheet);
      continue;
    }
    const header = seen.get(headerRow);
    const current = header?.get(column.column)?.value ?? null;
    if (current === column.title) {
      present++;
    } else if (!isBlank(current)) {
      refused.set(column.column, REFUSALS.columnTaken);
    } else {
      let left = column.column - 1;
      while (left > 0 && isOurs.has(left)) left--;
      const neighbour = header?.get(left)?.style ?? 0;
      const below = seen.get(headerRow + 1)?.get(left)?.style ?? 0;
      const dataStyle = context.styles.besides(below, column);
      added.push(column);
      plans.push({
        column: column.column,
        headerRow,
        lastRow,
        headerStyle: Math.max(0, neighbour),
        dataStyle,
      });
    }
  }
  const headers = added.map(({ sheet, column, headerRow: row, title }): CellChange => {
    return { sheet, row, column, seen: null, write: { as: 'text', value: title } };
  });
  return { added, plans, headers, present, refused };
}

function seenRows(
  context: SheetContext,
  info: SheetInfo,
  xml: Buffer,
  columns: readonly NewColumn[],
): Map<number, Map<number, CellSeen>> {
  const wanted = new Set(columns.flatMap(({ headerRow }) => [headerRow, headerRow + 1]));
  const last = [...wanted].reduce((most, row) => Math.max(most, row), 0);
  const rows = new Map<number, Map<number, CellSeen>>();
  const { data } = readLayout(xml, info.part);
  const cursor = new SheetCursor(xml, info.part);
  cursor.scanner.moveTo(data.tagEnd);
  while (!data.isEmpty && cursor.nextRow() && cursor.row <= last) {
    const cells = new Map<number, CellSeen>();
    while (cursor.nextCell()) {
      if (wanted.has(cursor.row))
        cells.set(cursor.column, { value: context.cells.read(cursor), style: cursor.style });
    }
    rows.set(cursor.row, cells);
  }
  return rows;
}

/**
 * Gives added columns their width, default format, colours and drop-downs; reports drop-downs that cannot be had.
 * `shared`: those in which other cells live; they keep the column's format, and its width where that is larger.
 */
export function spliceColumns(
  splices: Splices,
  { styles }: SheetContext,
  info: SheetInfo,
  xml: Buffer,
  layout: SheetLayout,
  added: readonly NewColumn[],
  shared: ReadonlySet<number>,
): Refusal[] {
  const { prefix } = layout;
  const refused: Refusal[] = [];
  const dresses = added.flatMap(({ column, width, format, wrap }) => {
    const isShared = shared.has(column);
    const style =
      (format !== undefined || wrap) && !isShared ? styles.changed(0, { format, wrap }) : undefined;
    return width === undefined && style === undefined ? [] : [{ column, width, style, isShared }];
  });
  const put = (name: string, text: string): void => {
    const children = [
      ...layout.before,
      { name: 'sheetData', start: layout.data.start, end: layout.data.start },
      ...layout.after,
    ];
    splices.insert(placeFor(children, SHEET_ORDER, name, layout.rootEnd), text);
  };
  if (dresses.length > 0) {
    const cols = layout.before.find(({ name }) => name === 'cols');
    const text = colsXml(cols && xml.subarray(cols.start, cols.end), info.part, prefix, dresses);
    if (cols) splices.put(cols.start, cols.end, text);
    else put('cols', text);
  }
  let priority = highestPriority(xml, info.part, layout) + 1;
  let validations = '';
  let count = 0;
  const areas: Area[] = [];
  for (const { column, headerRow, lastRow, tones = [], choices = [] } of added) {
    const area = {
      top: headerRow + 1,
      left: column,
      bottom: Math.max(lastRow, headerRow + 1),
      right: column,
    };
    areas.push(area);
    const shown = tones.filter(({ text }) => text !== '');
    if (shown.length > 0) put('conditionalFormatting', tonesXml(prefix, area, shown, styles, priority));
    priority += shown.length;
    if (choices.length === 0) continue;
    if (fitsDropDown(choices)) {
      validations += choicesXml(prefix, area, choices);
      count++;
    } else {
      refused.push({ place: { sheet: info.name, row: headerRow, column }, reason: REFUSALS.choicesTooLong });
    }
  }
  const theirs = layout.after.find(({ name }) => name === 'dataValidations');
  if (theirs) {
    const text = validationsXml(xml, info.part, theirs, areas, validations, count);
    splices.put(theirs.start, theirs.end, text);
  } else if (count > 0) {
    put('dataValidations', `<${prefix}dataValidations count="${count}">${validations}</${prefix}dataValidations>`); // prettier-ignore
  }
  return refused;
}

function highestPriority(xml: Buffer, part: string, layout: SheetLayout): number {
  let highest = 0;
  for (const { name, start, end } of layout.after) {
    if (name !== 'conditionalFormatting') continue;
    for (const rule of parseElements(xml.subarray(start, end), part)?.children ?? []) {
      highest = Math.max(highest, Number(rule.attributes.get('priority')) || 0);
    }
  }
  return highest;
}
