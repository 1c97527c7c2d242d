import type { OrderPlan } from './order-plan';
import type { RowPlan, TablePlan } from './table-plan';

/** Tables that share so many of the fields they have together are copies of one list: this month's and last month's. */
const ALIKE = 0.7;

/**
 * The same order in several lists of the same kind, as teams copy open orders forward from month to month, counts once:
 * the row with the newest event speaks for it, the lower list where they are as new. The others say where it goes on.
 */
export function onceEach(tables: readonly TablePlan[]): readonly TablePlan[] {
  const groups = alike(tables);
  if (groups.length === 0) return tables;
  const result = [...tables];
  for (const group of groups) {
    const speaks = speakers(group.map((at) => tables[at]!));
    for (const at of group) {
      const table = tables[at]!;
      const rows = table.rows.map((row) => told(row, table, speaks));
      if (rows.some((row, i) => row !== table.rows[i])) result[at] = { ...table, rows };
    }
  }
  return result;
}

interface Speaker {
  readonly table: TablePlan;
  readonly row: RowPlan;
}

/** Which row speaks for an order, by its name; only for those that several tables have. */
function speakers(tables: readonly TablePlan[]): ReadonlyMap<string, Speaker> {
  const found = new Map<string, Speaker>();
  for (const table of tables)
    for (const row of table.rows) {
      if (row.row.order === '') continue;
      const before = found.get(row.row.key);
      const isNewer =
        !before ||
        (before.table !== table && (own(row).order.newest ?? 0) >= (own(before.row).order.newest ?? 0));
      if (isNewer) found.set(row.row.key, { table, row });
    }
  return found;
}

function told(row: RowPlan, table: TablePlan, speaks: ReadonlyMap<string, Speaker>): RowPlan {
  const speaker = row.row.order === '' ? undefined : speaks.get(row.row.key);
  const judged = own(row);
  if (!speaker || speaker.table === table) return judged;
  return { ...judged, order: new CarriedOn(judged, speaker), findings: [] };
}

/** The row as it was judged by itself. */
const own = (row: RowPlan): RowPlan => (row.order instanceof CarriedOn ? row.order.from : row);

/** A row whose order is carried on in another table: nothing is to be done here. */
class CarriedOn implements OrderPlan {
  readonly status = 'carried on';
  readonly next = undefined;
  readonly actionable: OrderPlan['actionable'] = [];
  readonly owed: OrderPlan['owed'] = [];
  readonly late = false;
  readonly behind = false;
  readonly questions: OrderPlan['questions'] = [];
  readonly asked: OrderPlan['asked'] = [];
  readonly isAsked = false;
  readonly gap = undefined;
  readonly carriedOn: { readonly sheet: string; readonly row: number };

  constructor(
    readonly from: RowPlan,
    { table, row }: Speaker,
  ) {
    this.carriedOn = { sheet: table.table.sheet, row: row.row.row };
  }

  get key() {
    return this.from.order.key;
  }

  get sheet() {
    return this.from.order.sheet;
  }

  get row() {
    return this.from.order.row;
  }

  get variant() {
    return this.from.order.variant;
  }

  get country() {
    return this.from.order.country;
  }

  get phase() {
    return this.from.order.phase;
  }

  get isPresumed() {
    return this.from.order.isPresumed;
  }

  get firstPromise() {
    return this.from.order.firstPromise;
  }

  get newest() {
    return this.from.order.newest;
  }

  get cells() {
    return this.from.order.cells;
  }

  get log() {
    return this.from.order.log;
  }

  get clocks() {
    return this.from.order.clocks;
  }

  get stages() {
    return this.from.order.stages;
  }
}

/** Positions of tables that are alike, in groups of two and more. */
function alike(tables: readonly TablePlan[]): number[][] {
  const groups: { fields: ReadonlySet<string>; at: number[] }[] = [];
  tables.forEach((table, at) => {
    const fields = new Set(table.columns.all.flatMap(({ field }) => field?.key ?? []));
    const group = groups.find((each) => share(each.fields, fields) >= ALIKE);
    if (group) group.at.push(at);
    else groups.push({ fields, at: [at] });
  });
  return groups.map((group) => group.at).filter((at) => at.length > 1);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((field) => b.has(field)).length;
  return both / (a.size + b.size - both || 1);
}
