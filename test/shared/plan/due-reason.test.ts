import { applyPatch } from '../../../shared/book/apply';
import type { Book } from '../../../shared/book/model';
import { proposeResumed, proposeWait } from '../../../shared/features/today/wait';
import { dueReason } from '../../../shared/plan/due-reason';
import { leftOf, leftText } from '../../../shared/plan/left';
import { plan } from '../../../shared/plan/plan';
import type { Proposal } from '../../../shared/proposals/proposal';
import { isoOf } from '../../../shared/time/moment';
import { bookOf, day, sheetOf } from '../../tools/book';
import { orderBook } from '../../tools/order-book';
import { moment } from '../../tools/order-facts';
import { setUp } from '../../tools/set-up';

/** A book with one order, its dates by header. */
const anOrder = (dates: Readonly<Record<string, string | null>>): Book => {
  const headers = Object.keys(dates);
  const cells = headers.map((header) => (dates[header] === null ? null : day(dates[header]!)));
  return bookOf(
    sheetOf('出货', [
      ['订单号', '客户', '贸易条款', '付款方式', ...headers],
      ['A-1', 'Nordvik', 'FOB Ningbo', '30% T/T, 70%见提单副本', ...cells],
    ]),
  );
};

const look = (book: Book, now: string, key: string, stageKey: string) => {
  const made = plan(book, moment(now));
  const { order } = made.tables[0]!.rows.find((row) => row.order.key === key)!;
  const stage = order.stages.find((each) => each.stage.key === stageKey)!;
  const left = leftOf(stage, order.clocks[stage.stage.index]!, made.now);
  return {
    due: stage.due === undefined ? undefined : isoOf(stage.due),
    status: stage.status,
    left: left && leftText(left, stage.status).zh,
    why: dueReason(order, stage)?.text.zh,
    brief: dueReason(order, stage)?.brief.zh,
  };
};

const waited = (book: Book, order: string, stage: string, from: string, to: string): Book => {
  const { row } = plan(book, moment(from)).tables[0]!.rows.find((each) => each.order.key === order)!.row;
  const ref = { sheet: '出货', row, stage, order };
  const step = (before: Book, now: string, propose: (made: ReturnType<typeof plan>) => Proposal): Book => {
    const made = plan(before, moment(now));
    return applyPatch(before, propose(made).patch).book;
  };
  const begun = step(setUp(book), from, (made) => proposeWait(made, ref, 'customer', '', '王丽'));
  return step(begun, to, (made) => proposeResumed(made, ref, '王丽'));
};

describe('after a pause', () => {
  test('the reason counts it in the unit of the limit, and comes to the deadline', () => {
    const book = waited(orderBook(), 'A-03', 'deposit', '2026-05-07 09:00', '2026-05-12 09:00');
    expect(look(book, '2026-05-18 10:00', 'A-03', 'deposit')).toMatchObject({
      due: '2026-05-15',
      why: '“下单日期”：5月5日（周二） + 5个工作日：5月9日（周六）调休上班，周末1天，所以是5月11日（周一）；等待的4个工作日不计，顺延到5月15日（周五）',
      brief: '“下单日期”5月5日（周二） + 5个工作日 + 等待4个工作日',
    });
  });

  test('a planned date is still told as its cell has it', () => {
    const order = anOrder({
      下单日期: '2026-04-01',
      定金到账: '2026-04-03',
      工厂交期: null,
      预计验货日期: '2026-05-28',
      验货日期: null,
    });
    const book = waited(order, 'A-1', 'final_qc', '2026-05-12 09:00', '2026-05-14 09:00');
    expect(look(book, '2026-05-18 10:00', 'A-1', 'final_qc')).toMatchObject({
      due: '2026-05-30',
      why: '按表中“预计验货日期”2026年5月28日（周四），等待的2天不计，顺延到5月30日（周六）',
    });
  });
});

describe('past a limit of practice and an outside date behind it', () => {
  const order = anOrder({
    下单日期: '2026-04-01',
    报关资料: null,
    截单日期: '2026-05-15',
    船期: '2026-05-16',
  });

  test('the stage is behind by the limit first', () => {
    expect(look(order, '2026-05-15 10:00', 'A-1', 'docs_prep')).toMatchObject({
      status: 'behind',
      left: '落后2天',
    });
  });

  test('and late from the outside date on, which is named', () => {
    expect(look(order, '2026-05-18 10:00', 'A-1', 'docs_prep')).toMatchObject({
      status: 'overdue',
      left: '超期3天',
      why: '“船期”5月16日（周六） - 7天：5月9日（周六） + 4天 = 5月13日（周三）；已过硬性期限：“截单日期”5月15日（周五）',
    });
  });

  test.each([
    ['2026-05-15', 'done'],
    ['2026-05-16', 'done late'],
  ])('done on %s, it is %s: the limit of practice says nothing of that', (on, status) => {
    const done = anOrder({
      下单日期: '2026-04-01',
      报关资料: on,
      截单日期: '2026-05-15',
      船期: '2026-05-16',
    });
    expect(look(done, '2026-05-18 10:00', 'A-1', 'docs_prep')).toMatchObject({ status });
  });
});
