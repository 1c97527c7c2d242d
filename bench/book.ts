import type { TableMap } from '../shared/mapping/mapping';
import type { CellValue, Sheet } from '../shared/book/model';
import { dayFromCivil } from '../shared/time/civil';

const FIELDS = [
  'order_no', 'customer', 'country', 'salesperson', 'incoterm', 'payment_term', 'order_date', 'deposit_date', 'sample_ok',
  'factory_due', 'inspection_date', 'booking_date', 'etd', 'loading_date', 'customs_date', 'atd', 'balance_date', 'eta',
]; // prettier-ignore
const PLANNED = new Set(['factory_due', 'etd', 'eta']);
/** Days after the order at which each dated field lies, and whether it is filled from the start. */
const OFFSETS = [0, 5, 20, 40, 38, 30, 48, 45, 46, 48, 55, 75];

/**
 * A sheet of orders in every phase of life, and how its columns are read. `now`: what happens after that serial day is
 * not filled in yet, as where a sheet is kept up; without it days to come stand in the columns of events, which the plan
 * takes for columns of plans, so that hardly anything is done and most of it is asked.
 */
export function benchSheet(orders: number, now = Infinity): { sheet: Sheet; table: TableMap } {
  const rows: CellValue[][] = [FIELDS];
  const kinds = ['s'.repeat(FIELDS.length)];
  const first = dayFromCivil(2026, 1, 1);
  for (let i = 0; i < orders; i++) {
    const phase = i % 10;
    const ordered = first + (i % 120);
    const dates = OFFSETS.map((offset, at) =>
      PLANNED.has(FIELDS[at + 6]!) || (at <= phase && ordered + offset <= now) ? ordered + offset : null,
    );
    const country = ['USA', 'Germany', 'Japan'][i % 3]!;
    rows.push([
      `SC-${i}`,
      `Customer ${i % 50}`,
      country,
      ['王丽', '赵强'][i % 2]!,
      'FOB Ningbo',
      'T/T',
      ...dates,
    ]);
    kinds.push('ssssss' + dates.map((date) => (date === null ? '.' : 'd')).join(''));
  }
  const columns = FIELDS.map((field, at) => ({
    column: at + 1, header: field, field, stage: null, kind: PLANNED.has(field) ? ('plan' as const) : ('value' as const), confidence: 1,
  })); // prettier-ignore
  const table: TableMap = {
    sheet: 'Orders', topRow: 1, headerRow: 1, left: 1, right: FIELDS.length, firstRow: 2, lastRow: orders + 1, skip: [], grain: 'order', keys: [1], columns,
  }; // prettier-ignore
  return {
    sheet: { name: 'Orders', visibility: 'visible', rows, kinds, merges: [], tables: [], isProtected: false },
    table,
  };
}
