import type { Place } from '../book/address';
import { valueAt } from '../book/model';
import { isMark, saysNothing, textOf } from '../cells/cells';
import type { PlacedRow } from '../plan/late-orders';
import type { Plan } from '../plan/plan';
import type { TablePlan } from '../plan/table-plan';
import { CLOSED } from '../process/status';
import {
  isSameCurrency, isSameIncoterm, isSamePort, isSameTerms, portKey, type Sameness,
} from '../trade/same-term'; // prettier-ignore
import { CUSTOMERS, type Customer } from '../trade/sheets/customers.sheet';
import { portField } from './card-port';
import { customersOf, type CustomerOf } from './customers';
import type { OrderEntry } from './entry';
import { keptTest } from './kept-cells';
import { orderedOn } from './order-dates';
import { recordsOf } from './records';

/** What of a card is held against the cells of orders. */
export type CardColumn = 'terms' | 'incoterm' | 'port' | 'currency';

/** A cell of an open order that means something else than the card of its customer. */
export interface CardDifference {
  readonly column: CardColumn;
  readonly customer: CustomerOf & { readonly card: Customer };
  readonly entry: OrderEntry;
  readonly place: Place;
  readonly said: string;
  readonly card: string;
}

/** How meanings compare, and the fields of orders that have them. */
const COMPARED: Readonly<
  Record<Exclude<CardColumn, 'port'>, { field: string; same: (a: string, b: string) => Sameness }>
> = {
  terms: { field: 'payment_term', same: isSameTerms },
  incoterm: { field: 'incoterm', same: isSameIncoterm },
  currency: { field: 'currency', same: isSameCurrency },
};

/**
 * Cells of open orders that differ in meaning from the card of their customer, where both are filled and can be read; of
 * a customer the newest orders first. What somebody said to be right as it is is left out.
 */
export function cardDifferences(plan: Plan): CardDifference[] {
  const ports = portsIn(plan);
  const isKept = keptTest(plan, 'card');
  return customersOf(plan).flatMap((customer) => {
    const { card, entries } = customer;
    if (!card) return [];
    const found = entries.flatMap((entry) =>
      entry.whole.rows.filter(isOpen).flatMap((placed) =>
        cellsOfRow(placed, card, ports()).flatMap((cell): CardDifference[] => {
          if (cell.same !== false || isKept(placed.table, placed.row, cell.place.column)) return [];
          const { column, place, said } = cell;
          return [{ column, place, said, card: cell.card, customer: { ...customer, card }, entry }];
        }),
      ),
    );
    const day = new Map(found.map(({ entry }) => [entry, orderedOn(plan, entry) ?? -Infinity]));
    return found.sort((a, b) => day.get(b.entry)! - day.get(a.entry)! || 0);
  });
}

const isOpen = ({ row: { order } }: PlacedRow): boolean =>
  !CLOSED.has(order.status) && order.carriedOn === undefined && order.variant.key !== 'claim';

interface Compared {
  readonly column: CardColumn;
  readonly place: Place;
  readonly said: string;
  readonly card: string;
  readonly same: Sameness;
}

function cellsOfRow({ table, row }: PlacedRow, card: Customer, ports: Ports): Compared[] {
  const at = (field: string) => cellAt(table, row.row.row, field);
  const found: Compared[] = [];
  for (const column of ['terms', 'incoterm', 'currency'] as const) {
    const [own, cell] = [card[column], at(COMPARED[column].field)];
    if (own && cell) found.push({ column, ...cell, card: own, same: COMPARED[column].same(own, cell.said) });
  }
  const { port } = card;
  const field = port ? ports.fieldOf(port, card.incoterm || (at('incoterm')?.said ?? '')) : undefined;
  const cell = field && at(field);
  if (port && cell) {
    // The card has one port for both ends: it is at odds only with a row that names it at neither.
    const isNamed = ['pol', 'pod'].some((each) => isSamePort(port, at(each)?.said ?? '') === true);
    found.push({ column: 'port', ...cell, card: port, same: isNamed || isSamePort(port, cell.said) });
  }
  return found;
}

/** What the cell of a row itself says; undefined where it is blank, or the row above says it. */
function cellAt(
  { table, sheet, columns }: TablePlan,
  row: number,
  field: string,
): { place: Place; said: string } | undefined {
  for (const { column } of columns.byField(field)) {
    const said = textOf(valueAt(sheet, row, column)).trim();
    if (!saysNothing(said) && !isMark(said)) return { place: { sheet: table.sheet, row, column }, said };
  }
  return undefined;
}

interface Ports {
  /** The field of orders that a card's port belongs to; undefined where nobody can tell. */
  fieldOf(port: string, incoterm: string): 'pol' | 'pod' | undefined;
}

/**
 * A card has one port and does not say of which end. Where the book's own columns name it at one of them alone, it is that;
 * else the end that its term names.
 */
function portsIn(plan: Plan): () => Ports {
  let made: Ports | undefined;
  return () => (made ??= readPorts(plan));
}

function readPorts(plan: Plan): Ports {
  const named = { pol: new Set<string>(), pod: new Set<string>() };
  for (const table of plan.tables)
    for (const field of ['pol', 'pod'] as const)
      for (const { row } of table.columns.byField(field).length > 0 ? table.rows : []) {
        const cell = cellAt(table, row.row, field);
        if (cell) named[field].add(portKey(cell.said));
      }
  const { table } = recordsOf(plan, CUSTOMERS);
  const column = table?.columns.get('port');
  const header = table && column !== undefined ? textOf(valueAt(table.sheet, table.headerRow, column)) : '';
  return {
    fieldOf(port, incoterm) {
      const [loads, discharges] = [named.pol.has(portKey(port)), named.pod.has(portKey(port))];
      if (loads !== discharges) return loads ? 'pol' : 'pod';
      return portField(table?.isOwn ? '' : header, incoterm);
    },
  };
}
