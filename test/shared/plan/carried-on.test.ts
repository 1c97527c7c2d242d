import { onceEach } from '../../../shared/plan/carried-on';
import type { TablePlan } from '../../../shared/plan/table-plan';
import { moment } from '../../tools/order-facts';
import { oneTable, type Heading } from './one-row';

interface Order {
  readonly key: string;
  readonly newest?: string;
  readonly isNameless?: true;
}

/** A list of orders with these columns, on a sheet. */
function list(sheet: string, orders: readonly Order[], headings: readonly Heading[] = ['order_no', 'customer', 'etd', 'atd']): TablePlan {
  const { table, columns } = oneTable(headings, [headings.map(() => null)]);
  const rows = orders.map(({ key, newest, isNameless }, at) => ({
    row: { row: at + 2, order: isNameless ? '' : key, key, continues: false },
    order: { key, sheet, row: at + 2, status: 'overdue', late: true, newest: newest && moment(newest), phase: 'production', stages: [], country: 'NO', questions: ['q'] },
    findings: ['f'], unrecorded: [],
  }));
  return { table: { ...table, sheet }, columns, rows } as unknown as TablePlan;
} // prettier-ignore

const told = (tables: readonly TablePlan[]) =>
  tables.map(({ rows }) => rows.map(({ order }) => (order.carriedOn ? `${order.carriedOn.sheet}:${order.carriedOn.row}` : order.status))); // prettier-ignore
const after = (...tables: TablePlan[]) => told(onceEach(tables));

describe('the same order in two lists of the same kind', () => {
  test('counts where its newest event is, in the lower list where both are as new', () => {
    expect(after(list('4月', [{ key: 'A', newest: '2026-04-01' }]), list('5月', [{ key: 'A', newest: '2026-05-01' }]))).toEqual([['5月:2'], ['overdue']]); // prettier-ignore
    expect(after(list('4月', [{ key: 'A', newest: '2026-05-01' }]), list('5月', [{ key: 'A', newest: '2026-04-01' }]))).toEqual([['overdue'], ['4月:2']]); // prettier-ignore
    expect(after(list('4月', [{ key: 'A', newest: '2026-05-01' }]), list('5月', [{ key: 'A', newest: '2026-05-01' }]))).toEqual([['5月:2'], ['overdue']]); // prettier-ignore
    expect(after(list('4月', [{ key: 'A' }]), list('5月', [{ key: 'B' }, { key: 'A' }]))).toEqual([['5月:3'], ['overdue', 'overdue']]); // prettier-ignore
    expect(after(list('4月', [{ key: 'A', newest: '2026-04-01' }]), list('5月', [{ key: 'A' }]))).toEqual([['overdue'], ['4月:2']]); // prettier-ignore
  });

  test('the copy has nothing to do, and keeps what it is', () => {
    const [april] = onceEach([list('4月', [{ key: 'A' }]), list('5月', [{ key: 'A' }])]);
    const { order, findings } = april!.rows[0]!;
    expect(order).toMatchObject({ status: 'carried on', next: undefined, late: false, behind: false, gap: undefined, actionable: [], questions: [], key: 'A', sheet: '4月', row: 2, phase: 'production', country: 'NO' }); // prettier-ignore
    expect(findings).toEqual([]);
  });

  test('said again of what was said already is the same', () => {
    const once = onceEach([list('4月', [{ key: 'A', newest: '2026-04-01' }]), list('5月', [{ key: 'A', newest: '2026-05-01' }])]); // prettier-ignore
    expect(told(onceEach(once))).toEqual([['5月:2'], ['overdue']]);
  });

  test('without a number it is nobody’s copy', () => {
    const nameless = [{ key: '#2', isNameless: true as const }];
    expect(after(list('4月', nameless), list('5月', nameless))).toEqual([['overdue'], ['overdue']]);
  });

  test('twice in one list it is two rows', () => {
    expect(after(list('4月', [{ key: 'A' }, { key: 'A' }]), list('5月', [{ key: 'B' }]))).toEqual([['overdue', 'overdue'], ['overdue']]); // prettier-ignore
  });
});

describe('which lists are of the same kind', () => {
  const with_ = (...headings: Heading[]) => after(list('4月', [{ key: 'A' }]), list('5月', [{ key: 'A' }], headings))[0]![0]; // prettier-ignore
  test('seven tenths of the fields of both', () => {
    expect(with_('order_no', 'customer', 'etd', 'atd', 'eta')).toBe('5月:2');
    expect(with_('order_no', 'customer', 'etd')).toBe('5月:2');
    expect(with_('order_no', 'customer', 'etd', 'atd', 'eta', 'ata')).toBe('overdue');
    expect(with_('order_no', 'qty')).toBe('overdue');
  });

  test('the third may be like the first', () => {
    const other = list('客户', [{ key: 'A' }], ['customer', 'qty']);
    expect(after(list('4月', [{ key: 'A' }]), other, list('5月', [{ key: 'A' }]))).toEqual([['5月:2'], ['overdue'], ['overdue']]); // prettier-ignore
  });

  test('alone it stays as it is', () => {
    const tables = [list('4月', [{ key: 'A' }])];
    expect(onceEach(tables)).toBe(tables);
  });
});
