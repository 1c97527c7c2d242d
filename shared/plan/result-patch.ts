import { holdsFormula, isBlank, isError, kindAt, valueAt, type CellValue, type Sheet } from '../book/model';
import type { CellChange, CellWrite, ColumnLook, NewColumn, Patch, RowKey } from '../book/patch';
import { both, joined, type Bilingual, type Lang } from '../lang';
import { CLOSED } from '../process/status';
import {
  PHASE_WORDS,
  RESULT_TITLES,
  ROLE_WORDS,
  resultColumn,
  statusText,
  statusTones,
  type ResultColumn,
} from '../templates/vocabulary';
import { toDoText } from '../templates/vocabulary/to-do';
import { isWholeDay, toSerial, type Moment } from '../time/moment';
import type { ClockSource } from './clock-source';
import { gapText } from './gap-text';
import { leftOf, leftText } from './left';
import type { StageClocks } from './order-facts';
import type { OrderPlan, StagePlan } from './order-plan';
import type { RowPlan, TablePlan } from './table-plan';
import { whyOf, whyText } from './why';
import { fitting, nextTexts } from './result-width';
import { roleOf } from './stage-role';

/** Our columns, in the order in which they are appended. */
const RESULT_COLUMNS: readonly ResultColumn[] = ['next', 'owner', 'due', 'status', 'left', 'note'];

/** What the verdicts put beside the team's own columns: the columns that are not there yet, and each cell that says something else. */
export function resultPatch(
  plans: readonly TablePlan[],
  clocks: ClockSource,
  lang: Lang,
  now: Moment,
): Patch {
  const columns: NewColumn[] = [];
  const cells: CellChange[] = [];
  for (const plan of plans) {
    if (plan.rows.length === 0) continue;
    const places = resultPlaces(plan);
    const fresh = newColumns(plan, places, lang);
    const isNew = new Set(fresh.map(({ column }) => column));
    const from = cells.length;
    for (const row of plan.rows)
      writeRow(plan, row, places, isNew, resultCells(row.order, clocks, lang, now), cells);
    const texts = textsOf(cells.slice(from), isNew);
    for (const name of isNew.size > 0 ? nextTexts(plan, lang) : []) texts.get(places.get('next')!)?.add(name);
    columns.push(...fresh.map((column) => fitting(column, texts.get(column.column)!)));
  }
  return { sheets: [], columns, cells };
}

/** What is written into new columns, each text once. */
function textsOf(cells: readonly CellChange[], isNew: ReadonlySet<number>): Map<number, Set<string>> {
  const texts = new Map([...isNew].map((column) => [column, new Set<string>()]));
  if (isNew.size > 0)
    for (const { column, write } of cells) if (write.as === 'text') texts.get(column)?.add(write.value);
  return texts;
}

/** Where each result column is, or is to be: where it was moved to, else after everything the table's rows hold. */
export function resultPlaces({ table, sheet }: TablePlan): Map<ResultColumn, number> {
  const places = new Map<ResultColumn, number>();
  const header = sheet.rows[table.headerRow - 1] ?? [];
  header.forEach((title, at) => {
    const known = typeof title === 'string' ? resultColumn(title) : undefined;
    if (known && !places.has(known)) places.set(known, at + 1);
  });
  let free = widthOf(sheet, table.headerRow, table.lastRow) + 1;
  for (const column of RESULT_COLUMNS) if (!places.has(column)) places.set(column, free++);
  return places;
}

/** What an order's result cells are to show. */
function resultCells(
  order: OrderPlan,
  clocks: ClockSource,
  lang: Lang,
  now: Moment,
): Record<ResultColumn, CellWrite> {
  const { next } = order;
  const status = text(statusText(order.status, lang, next?.wait?.party));
  if (!next) {
    const note = text(standingText(order)?.[lang] ?? '');
    return { next: BLANK, owner: BLANK, due: BLANK, status, left: BLANK, note };
  }
  const stageClocks = clocks.of(order.variant, order.country)[next.stage.index]!;
  const left = leftOf(next, stageClocks, now);
  return {
    next: text(toDoText(next.stage.name)[lang]),
    owner: text(ownerText(next, lang)),
    due:
      next.due === undefined
        ? BLANK
        : { as: isWholeDay(next.due) ? 'date' : 'datetime', value: toSerial(next.due) },
    status,
    left: left ? text(leftText(left, next.status)[lang]) : BLANK,
    note: text(noteText(order, next, stageClocks, now)[lang]),
  };
}

/** What set the deadline; who does it only where that is not plain from the row; and the gap. */
function noteText(order: OrderPlan, next: StagePlan, clocks: StageClocks, now: Moment): Bilingual {
  const why = whyOf(order, next, clocks, now);
  const isPlain = next.owner?.via !== 'chosen' && next.owner?.via !== 'deputy';
  const note = whyText({ ...why, status: NOTHING, owner: isPlain ? NOTHING : why.owner });
  return order.gap ? joined([note, gapText(order.gap)], both('；', '; ')) : note;
}

const NOTHING = both('', '');

/** Of an order that goes on while the sheet has no column for what it needs next: where it stands. */
export function standingText({ next, status, phase }: OrderPlan): Bilingual | undefined {
  if (next || CLOSED.has(status)) return undefined;
  const word = PHASE_WORDS[phase];
  return both(`${word.zh}；现在这一步表里没有列`, `${word.en}; the sheet has no column for this step`);
}

/** The person, or the role in brackets when the book does not say who holds it. */
export function ownerText(plan: StagePlan, lang: Lang): string {
  if (plan.owner?.owner !== undefined) return plan.owner.owner;
  const word = ROLE_WORDS[roleOf(plan)];
  return lang === 'zh' ? `（${word.zh}）` : `(${word.en})`;
}

const BLANK: CellWrite = { as: 'blank' };

function text(value: string): CellWrite {
  return value === '' ? BLANK : { as: 'text', value };
}

function newColumns({ table, sheet }: TablePlan, places: Map<ResultColumn, number>, lang: Lang): NewColumn[] {
  const header = sheet.rows[table.headerRow - 1] ?? [];
  const adjoining = sheet.tables.find(
    ({ area }) => area.top === table.headerRow && area.right + 1 === Math.min(...places.values()),
  );
  const fresh: NewColumn[] = [];
  for (const [column, at] of places) {
    if (!isBlank(header[at - 1] ?? null)) continue;
    fresh.push({
      ...LOOKS[column](lang),
      sheet: table.sheet,
      column: at,
      headerRow: table.headerRow,
      title: RESULT_TITLES[column][lang],
      lastRow: table.lastRow,
      ...(adjoining && { table: adjoining.name }),
    });
  }
  return fresh.sort((a, b) => a.column - b.column);
}

const LOOKS: Readonly<Record<ResultColumn, (lang: Lang) => ColumnLook>> = {
  next: () => ({ width: 18, format: 'text' }),
  owner: () => ({ width: 12, format: 'text' }),
  // No format for the column: a date and a cut-off with its time each bring their own.
  due: () => ({ width: 16 }),
  status: (lang) => ({ width: 16, format: 'text', tones: statusTones(lang) }),
  left: () => ({ width: 18, format: 'text' }),
  note: () => ({ width: 60, format: 'text' }),
};

function writeRow(
  { table, sheet, finder }: TablePlan,
  { row, order }: RowPlan,
  places: Map<ResultColumn, number>,
  isNew: ReadonlySet<number>,
  writes: Record<ResultColumn, CellWrite>,
  into: CellChange[],
): void {
  const key = rowKey(sheet, finder.keyColumn?.column, row.row);
  for (const [column, at] of places) {
    const write = writes[column];
    const seen = isNew.has(at) ? null : valueAt(sheet, order.row, at);
    if (shows(seen, write)) continue;
    into.push({ sheet: table.sheet, row: order.row, column: at, seen, write, ...(key && { key }) });
  }
}

/** What a colleague who sorts or inserts rows does not change. A row without a number of its own is known by its place alone. */
export function rowKey(sheet: Sheet, column: number | undefined, row: number): RowKey | undefined {
  if (column === undefined) return undefined;
  const value = valueAt(sheet, row, column);
  return isBlank(value) || isError(value) ? undefined : { column, value };
}

function shows(seen: CellValue, write: CellWrite): boolean {
  if (write.as === 'blank') return isBlank(seen);
  if (typeof seen === 'number' && typeof write.value === 'number')
    return Math.abs(seen - write.value) < HALF_MINUTE;
  return seen === write.value;
}

/** Serial numbers that differ by less are the same minute. */
const HALF_MINUTE = 0.5 / 1440;

/** The last column that any row of the table uses, be it for a formula that shows nothing yet. */
function widthOf(sheet: Sheet, from: number, to: number): number {
  let width = 0;
  for (let row = from; row <= to; row++) {
    const cells = sheet.rows[row - 1];
    if (!cells) continue;
    let last = cells.length;
    while (last > width && isBlank(cells[last - 1] ?? null) && !holdsFormula(kindAt(sheet, row, last)))
      last--;
    if (last > width) width = last;
  }
  for (const { top, bottom, right } of sheet.merges)
    if (top <= to && bottom >= from) width = Math.max(width, right);
  return width;
}
