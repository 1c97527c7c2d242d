import { termQuestions } from '../../../shared/plan/term-questions';
import type { TablePlan } from '../../../shared/plan/table-plan';
import { oneTable } from './one-row';

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
