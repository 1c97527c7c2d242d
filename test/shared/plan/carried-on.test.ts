import { onceEach } from '../../../shared/plan/carried-on';
import { termQuestions } from '../../../shared/plan/term-questions';
import { unrecordedFindings } from '../../../shared/plan/unrecorded';
import type { RowPlan, TablePlan } from '../../../shared/plan/table-plan';
import { moment } from '../../tools/order-facts';
import { oneTable, stageOf, type Heading } from './one-row';

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

describe('what nobody recorded', () => {
  const onboard = stageOf('onboard', 'atd');
  const blank = (rows: readonly number[], heading: Heading = { header: '开船', field: 'atd' }) => {
    const { table, columns } = oneTable(['customer', heading], [[]]);
    const plans = rows.map((row) => ({ row: { row }, unrecorded: [onboard] })) as unknown as RowPlan[];
    return unrecordedFindings({ table, columns, rows: plans } as unknown as TablePlan);
  };

  test('is told once for its column, the lowest rows first', () => {
    expect(blank([2, 3])).toEqual([
      {
        kind: 'not recorded', severity: 'info', place: { sheet: '订单', row: 3, column: 2 },
        message: {
          zh: '“开船”有2单空着，后面的事已经发生，按已完成处理（第3、2行）',
          en: '开船 is blank in 2 orders that are past it, and is taken as done (row 3, 2)',
        },
      },
    ]); // prettier-ignore
    expect(blank([2, 3, 4])[0]!.message.zh).toMatch(/（第4、3、2行）$/);
    expect(blank([2, 3, 4, 5])[0]!.message.zh).toMatch(/有4单.*（第5、4、3行等）$/);
    expect(blank([2, 3, 4, 5])[0]!.message.en).toMatch(/\(row 5, 4, 3 …\)$/);
  });

  test('a row counts once, and nothing without a column', () => {
    expect(blank([2, 2])[0]!.message.zh).toContain('有1单');
    expect(blank([2], 'remark')).toEqual([]);
    expect(blank([])).toEqual([]);
  });
});

describe('payment terms that leave something open', () => {
  const asked = (terms: readonly (string | null)[], statuses: readonly string[] = []) => {
    const { table, sheet, columns } = oneTable(['order_no', 'payment_term'], terms.map((term) => ['A', term])); // prettier-ignore
    const rows = terms.map((_, at) => ({
      row: { row: at + 2 },
      order: { status: statuses[at] ?? 'on track' },
    }));
    return termQuestions({ table, sheet, columns, rows } as unknown as TablePlan);
  };

  test('each once, at its first order', () => {
    const [first, ...rest] = asked(['30% T/T, 70%见提单副本', 'TBD', null, 'TBD']);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ kind: 'payment term', severity: 'warning', place: { sheet: '订单', row: 3, column: 2 } }); // prettier-ignore
    expect(first!.message.zh).toMatch(/^付款条件“TBD”（2 单）：/);
    expect(first!.message.en).toMatch(/^payment term "TBD" \(2 orders\): /);
    expect(asked(['TBD'])[0]!.message.zh).toMatch(/^付款条件“TBD”：/);
    expect(asked(['TBD', '另议'])).toHaveLength(2);
  });

  test('not of orders that are over, nor without a column', () => {
    expect(asked(['TBD'], ['done'])).toEqual([]);
    const { table, sheet, columns } = oneTable(['order_no'], [['A']]);
    expect(termQuestions({ table, sheet, columns, rows: [] } as unknown as TablePlan)).toEqual([]);
  });
});
