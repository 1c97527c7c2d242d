import type { Place } from '../../book/address';
import { findSheet } from '../../book/model';
import { nameKey } from '../../people/names';
import type { Plan } from '../../plan/plan';
import { readRecords } from '../../records/read';
import type { RecordKind, RecordSheet } from '../../records/sheet';
import { recordContext } from './kinds';

/** Where the row stands that a cell of this kind names: an order in the team's sheet, a customer in theirs; undefined where there is none. */
export function placeOfLink(
  sheets: readonly RecordSheet[],
  plan: Plan,
  kind: RecordKind,
  value: string,
): Place | undefined {
  return placesOf(sheets, plan, kind).get(nameKey(value));
}

type Places = ReadonlyMap<string, Place>;

/** Of each plan, the places by kind of what can be named: a page of rows asks for the same ones again and again. */
const known = new WeakMap<Plan, Map<RecordKind, Places>>();

function placesOf(sheets: readonly RecordSheet[], plan: Plan, kind: RecordKind): Places {
  let kinds = known.get(plan);
  if (!kinds) known.set(plan, (kinds = new Map()));
  let places = kinds.get(kind);
  if (!places) kinds.set(kind, (places = kind === 'order' ? ordersOf(plan) : recordsOf(sheets, plan, kind)));
  return places;
}

function ordersOf({ book, tables }: Plan): Places {
  const places = new Map<string, Place>();
  for (const { table, rows, finder } of tables) {
    if (!findSheet(book, table.sheet)) continue;
    const column = finder.keyColumn?.column ?? table.columns[0]?.column ?? 1;
    for (const { row, order } of rows)
      if (!places.has(nameKey(order.key)))
        places.set(nameKey(order.key), { sheet: table.sheet, row: row.row, column });
  }
  return places;
}

/** The first row of each name. */
function recordsOf(sheets: readonly RecordSheet[], plan: Plan, kind: RecordKind): Places {
  const places = new Map<string, Place>();
  for (const declared of sheets.filter(({ names }) => names === kind)) {
    const key = declared.rowKey[0]!;
    for (const row of readRecords(plan.book, declared, recordContext(plan)).rows) {
      const name = nameKey(row.text(key));
      if (name !== '' && !places.has(name)) places.set(name, row.place(key));
    }
  }
  return places;
}
