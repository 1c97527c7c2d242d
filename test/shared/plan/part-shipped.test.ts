import { plan, replan } from '../../../shared/plan/plan';
import { bundledQuestions } from '../../../shared/plan/bundled-questions';
import type { StagePlan } from '../../../shared/plan/order-plan';
import { whyOf } from '../../../shared/plan/why';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

const NOW = moment('2026-05-18 10:00');
const HEADERS = ['订单号', '客户', '贸易条款', '下单日期', '交期', 'ETD', '实际开船', '订单数量', '出运数量'];

/** An order promised for 10 May of which what `quantities` say sailed on 5 May. */
function orderOf(
  no: string | null,
  quantities: readonly TestCell[],
  { due = '2026-05-10', sailed = '2026-05-05' as string | null } = {},
): TestCell[] {
  const dates = [day('2026-03-02'), day(due), day('2026-05-04'), sailed === null ? null : day(sailed)];
  return [no, 'ACME', 'FOB Ningbo', ...dates, ...quantities];
}

function judged(rows: readonly TestCell[][], headers: readonly string[] = HEADERS, now = NOW) {
  const planned = plan(bookOf(sheetOf('订单', [[...headers], ...rows.map((row) => [...row])])), now);
  return { planned, rows: planned.tables[0]!.rows };
}

function sailing({ rows, planned }: ReturnType<typeof judged>, at = 0): StagePlan & { why: string } {
  const { order } = rows[at]!;
  const stage = order.stages.find(({ stage: { key } }) => key === 'onboard')!;
  const clocks = planned.clocks.of(order.variant, '')[stage.stage.index]!;
  const { status, deadline } = whyOf(order, stage, clocks, NOW);
  return { ...stage, stage: stage.stage, why: `${status.zh}；${deadline.zh}` };
}

describe('an order of which a part has sailed', () => {
  test('is late with the rest once the promised date has passed', () => {
    const book = judged([orderOf('A-1', [1000, 600])]);
    expect(book.rows[0]!.order).toMatchObject({ late: true, status: 'overdue' });
    expect(book.rows[0]!.order.next?.stage.key).toBe('onboard');
    expect(sailing(book).why).toBe(
      '已逾期，超期8天，余400件未出（已出600/1000）；余数的交期：“交期”5月10日（周日）',
    );
  });

  test('is not late before that date, and is not closed', () => {
    const { rows } = judged([orderOf('A-1', [1000, 600], { due: '2026-06-30' })]);
    expect(rows[0]!.order.late).toBe(false);
    expect(rows[0]!.order.phase).not.toBe('closed');
    expect(rows[0]!.order.newest).toBe(moment('2026-05-05'));
  });

  test('has the papers and the money of what sailed to do all the same', () => {
    const { rows } = judged([orderOf('A-1', [1000, 600])]);
    const done = (key: string) => rows[0]!.order.stages.find(({ stage }) => stage.key === key)!;
    expect(done('load').status).toBe('done');
    expect(done('ship_advice').waitsFor?.key).not.toBe('onboard');
    expect(rows[0]!.findings.map(({ kind }) => kind)).not.toContain('gate');
  });

  test.each<[string, readonly TestCell[]]>([
    ['95 % is all', [1000, 950]],
    ['more than was ordered is all', [1000, 1200]],
    ['the same number in other words is all', ['1,000 PCS', '1000件']],
    ['cartons beside pieces say nothing', ['1000PCS', '50 CTNS']],
    ['cartons beside a bare number say nothing', [1000, '50箱']],
    ['a quantity in words says nothing', [1000, '一部分']],
    ['a share says nothing', [1000, '60%']],
    ['a blank says nothing', [1000, null]],
    ['no ordered quantity says nothing', [null, 600]],
    ['three pieces of a thousand are another unit', [1000, 3]],
  ])('%s', (_, quantities) => {
    const book = judged([orderOf('A-1', quantities)]);
    expect(sailing(book).rest).toBeUndefined();
    expect(book.rows[0]!.order.late).toBe(false);
  });

  test('cartons in the header of the shipped quantity say nothing either', () => {
    const headers = [...HEADERS.slice(0, -1), '出运数量(箱)'];
    expect(judged([orderOf('A-1', [1000, 50])], headers).rows[0]!.order.late).toBe(false);
  });

  test('whose order the team closed is closed', () => {
    const { rows } = judged([[...orderOf('A-1', [1000, 600]), '已结案']], [...HEADERS, '状态']);
    expect(rows[0]!.order).toMatchObject({ late: false, phase: 'closed' });
  });

  test('without a promised date is open and never late', () => {
    const headers = HEADERS.map((header) => (header === '交期' ? '备注1' : header));
    const order = orderOf('A-1', [1000, 600]).map((cell, at) => (at === 4 ? null : cell));
    const book = judged([order], headers);
    expect(book.rows[0]!.order.late).toBe(false);
    expect(sailing(book).rest?.quantity).toBe(400);
  });

  test('is asked about, not late, when that is long ago', () => {
    const now = moment('2026-09-18 10:00');
    const { rows, planned } = judged([orderOf('A-1', [1000, 600])], HEADERS, now);
    expect(rows[0]!.order.late).toBe(false);
    const asked = bundledQuestions(planned).filter(({ kind }) => kind === 'rest');
    expect(asked.map(({ header, count, text }) => [header, count, text.zh])).toEqual([
      ['出运数量', 1, '1单的“出运数量”只出了一部分，交期早已过：余数出了吗，还是不出了？'],
    ]);
  });
});

describe('an order of several rows', () => {
  test('has sailed when its shipments come to what was ordered', () => {
    const rows = [orderOf('A-1', [1000, 600]), orderOf('A-1', [1000, 400], { sailed: '2026-05-09' })];
    const { rows: both } = judged(rows);
    expect(both.map(({ order }) => order.late)).toEqual([false, false]);
  });

  test('has sailed as well when each row has the quantity of its own shipment', () => {
    const { rows } = judged([orderOf('A-1', [600, 600]), orderOf('A-1', [400, 400])]);
    expect(rows.map(({ order }) => order.late)).toEqual([false, false]);
  });

  test('is late with the rest in its lowest row', () => {
    const book = judged([orderOf('A-1', [1000, 300]), orderOf('A-1', [1000, 400])]);
    expect(book.rows.map(({ order }) => order.late)).toEqual([false, true]);
    expect(sailing(book, 1).rest).toMatchObject({ quantity: 300, of: 1000 });
  });

  test('is passed over when a shipment has sailed without saying how much', () => {
    const { rows } = judged([orderOf('A-1', [1000, 300]), orderOf('A-1', [1000, null])]);
    expect(rows.map(({ order }) => order.late)).toEqual([false, false]);
  });
});

describe('where no column shows the sailing, the shipped quantity does', () => {
  const headers = ['订单号', '客户', '贸易条款', '下单日期', '交期', '订单数量', '已出数量'];
  const order = (shipped: TestCell): TestCell[] => [
    'A-1', 'ACME', 'FOB Ningbo', day('2026-03-02'), day('2026-05-10'), 1000, shipped,
  ]; // prettier-ignore

  test('all of it: nothing is asked', () => {
    const { rows } = judged([order(1000)], headers);
    expect(rows[0]!.order).toMatchObject({ late: false, questions: [] });
  });

  test('a part of it: the rest is late', () => {
    const { rows } = judged([order(600)], headers);
    expect(rows[0]!.order.late).toBe(true);
  });

  test('none of it: asked, as without the column', () => {
    const { rows } = judged([order(null)], headers);
    expect(rows[0]!.order.late).toBe(false);
    expect(rows[0]!.order.questions.map(({ kind }) => kind)).toContain('passed');
  });

  test.each(['未出数量', 'Balance Qty', '未交数量'])('%s tells what is left', (header) => {
    const book = judged([order(400)], [...headers.slice(0, -1), header]);
    expect(sailing(book).rest).toMatchObject({ quantity: 400, of: 1000 });
  });
});

test('a shipment typed far away counts for the other rows of its order at once', () => {
  const first = judged([orderOf('A-1', [1000, null], { sailed: null }), orderOf('A-2', [500, 500]), orderOf('A-1', [1000, 600])]); // prettier-ignore
  expect(first.rows[2]!.order.late).toBe(true);
  const after = judged([
    orderOf('A-1', [1000, 400]),
    orderOf('A-2', [500, 500]),
    orderOf('A-1', [1000, 600]),
  ]);
  const anew = replan(first.planned, after.planned.book, '订单', [2, 2]);
  expect(anew.tables[0]!.rows.map(({ order }) => order.late)).toEqual([false, false, false]);
});
