import fc from 'fast-check';
import { plan } from '../../../shared/plan/plan';
import { planTable, replanRows } from '../../../shared/plan/planner';
import { rulesFor } from '../../../shared/plan/rules';
import type { Rules } from '../../../shared/plan/table-plan';
import { replay } from '../../../shared/process/log';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { HEADERS } from '../../tools/order-book';
import { moment } from '../../tools/order-facts';
import { runs } from '../../tools/runs';

const NOW = moment('2026-05-18 10:00');
const ORDERS = 12;

/** Orders of last autumn, none of them with its deposit written down. */
function sheetWith(names: readonly string[]) {
  const rows = names.map((name, i) => {
    const row: TestCell[] = HEADERS.map(() => null);
    row[0] = name === '' ? null : name;
    row[HEADERS.indexOf('下单日期')] = day(`2025-10-${10 + i}`);
    row[HEADERS.indexOf('付款方式')] = '30% T/T 定金，70% 见提单副本';
    return row;
  });
  return bookOf(sheetOf('出货', [HEADERS, ...rows]));
}

const names = Array.from({ length: ORDERS }, (_, i) => `Z-${i}`);
const before = plan(sheetWith(names), NOW);
const { table, sheet } = before.tables[0]!;

/** The deposits of all these orders were judged before some of them were taken out. */
const judged = [...names, 'Y-1', 'Y-2'].map((order) => ({
  order, stage: 'deposit', event: 'judged' as const, at: NOW, date: undefined, party: undefined, owner: '',
  judged: { late: false, due: undefined, done: NOW, version: '' },
})); // prettier-ignore
const rules: Rules = { ...rulesFor(before, table), log: replay(judged) };

const depositIn = ({ habits }: ReturnType<typeof planTable>) =>
  [...habits.values()].flat().find(({ stage }) => stage === 'deposit')!;

test('orders that are gone count as filled by what the log judged, those that are there by their cells', () => {
  const { past, filled } = depositIn(planTable(table, sheet, rules, NOW));
  expect([past, filled]).toEqual([ORDERS + 2, 2]);
});

test('an edit that takes an order out, or brings one back, sums again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(ORDERS - 1), fc.constantFrom('Z-3', 'Y-1', 'Y-2', 'X-1', '')), {
        minLength: 1,
        maxLength: 4,
      }),
      (edits) => {
        let now = planTable(table, sheet, rules, NOW);
        const called = [...names];
        for (const [at, name] of edits) {
          called[at] = name;
          const next = sheetWith(called).sheets[0]!;
          now = replanRows(now, next, [table.firstRow + at, table.firstRow + at], rules, NOW);
          const full = planTable(table, next, rules, NOW);
          expect(now.habits).toEqual(full.habits);
          expect(now.rows.map(({ row, order }) => [row, order.status, order.next?.stage.key])).toEqual(
            full.rows.map(({ row, order }) => [row, order.status, order.next?.stage.key]),
          );
        }
      },
    ),
    runs(15, 60),
  );
});
