import fc from 'fast-check';
import { withRows } from '../../../../shared/book/rows-of';
import type { Book, CellValue } from '../../../../shared/book/model';
import { plan, replanRecord, type Plan } from '../../../../shared/plan/plan';
import { toSerial } from '../../../../shared/time/moment';
import { day } from '../../../tools/book';
import { handOff, handOffBook, MONDAY } from '../../../tools/hand-off-book';
import { TITLES } from '../../../tools/matters-book';
import { moment } from '../../../tools/order-facts';
import { runs } from '../../../tools/runs';

const NOW = moment('2026-05-27 10:00');
const ORDERS = [{ 完工日期: day('2026-05-22') }, { 完工日期: day('2026-05-25') }, {}];

const told = ({ tables }: Plan): unknown =>
  tables.map(({ rows }) =>
    rows.map(({ order }) => [
      order.key, order.status, order.late, order.phase, order.next?.stage.key,
      order.stages.map(({ stage, status, start, due, done }) => [stage.key, status, start, due, done]),
    ]),
  ); // prettier-ignore

const at = (iso: string | null): CellValue => (iso === null ? null : toSerial(moment(iso)));
/** A row as people type it: whatever order, state and moments. */
const typed = fc.record({
  number: fc.constantFrom('PO-1/prod_done/1', 'PO-2/prod_done/1', 'PO-1/prod_done/2', 'X-1', ''),
  kind: fc.constantFrom('交接', '交接', '决定', '不知道'),
  order: fc.constantFrom('PO-1', 'po-2', 'PO-9', ''),
  stage: fc.constantFrom('装箱数据', '报关资料', '没有的', ''),
  handed: fc.constantFrom('2026-05-22 17:00', '2026-05-25 08:00', null),
  accepted: fc.constantFrom(null, null, '2026-05-25 09:10', '2026-05-21 09:00'),
  state: fc.constantFrom('待接受', '已接受', '已退回', '已撤回', '', '嗯'),
  closed: fc.constantFrom(null, null, '2026-05-26 09:00'),
  source: fc.constantFrom('跟单员 → 单证员', '跟单', ''),
});
type Typed = typeof typed extends fc.Arbitrary<infer T> ? T : never;

function withRow(book: Book, row: number, each: Typed): Book {
  const cells: Partial<Record<(typeof TITLES)[number], CellValue>> = {
    编号: each.number, 类型: each.kind, 订单: each.order, 节点: each.stage, 交出: at(each.handed), 接受: at(each.accepted),
    状态: each.state, 结束: at(each.closed), 来源: each.source, 对方: '孙敏', 提出: '李娜',
  }; // prettier-ignore
  const values = TITLES.map((title) => (cells[title] === '' ? null : (cells[title] ?? null)));
  const kinds = values
    .map((value) => (value === null ? '.' : typeof value === 'number' ? 't' : 's'))
    .join('');
  return withRows(book, '跟单_事项', row, { rows: [values], kinds: [kinds] });
}

const EMPTY = handOffBook({ orders: ORDERS, matters: [handOff({ 编号: null, 类型: null })] });

it('a changed row of matters judges the orders that it names anew, and comes to what the whole book does', () => {
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 4 }), fc.array(fc.tuple(fc.integer({ min: 2, max: 6 }), typed), { minLength: 1, maxLength: 3 }), (first, edits) => {
      let book = EMPTY;
      first.forEach((each, nth) => (book = withRow(book, nth + 2, each)));
      let planned = plan(book, NOW);
      for (const [row, each] of edits) {
        book = withRow(book, row, each);
        planned = replanRecord(planned, book, '跟单_事项', [row, row])!;
        expect(told(planned)).toEqual(told(plan(book, NOW)));
      }
    }),
    runs(25, 300),
  );
}); // prettier-ignore

it('judges no other order anew', () => {
  const book = handOffBook({ orders: ORDERS, matters: [handOff()] });
  const before = plan(book, NOW);
  const changed = withRow(book, 2, {
    number: 'PO-1/prod_done/1', kind: '交接', order: 'PO-1', stage: '装箱数据', handed: '2026-05-22 17:00',
    accepted: MONDAY, state: '已接受', closed: null, source: '跟单员 → 单证员',
  }); // prettier-ignore
  const after = replanRecord(before, changed, '跟单_事项', [2, 2])!;
  const same = after.tables[0]!.rows.map((row, nth) => row === before.tables[0]!.rows[nth]);
  expect(same).toEqual([false, true, true]);
});
