import { isoDay, isoOf } from '../../../../shared/time/moment';
import { moneyPartsOf } from '../../../../shared/plan/money-parts';
import { whyOf } from '../../../../shared/plan/why';
import type { StagePlan } from '../../../../shared/plan/order-plan';
import type { Plan } from '../../../../shared/plan/plan';
import { day } from '../../../tools/book';
import { found, NOW, planWith, receipt, rowIn, stageOf, type Cells } from '../../../tools/record-book';

const planOf = (receipts: readonly Cells[], order: Cells = {}): Plan =>
  planWith([order], { 跟单_收款: receipts });

/** `deposit done 2026-03-05; balance overdue, 2,000 in, 5,000 missing`. */
function money(planned: Plan, stages = ['deposit', 'balance']): string {
  return stages.map((key) => said(stageOf(planned, key))).join('; ');
}

function said({ stage, status, done, money: of, question }: StagePlan): string {
  const short = of?.short && `, ${of.short.received} in, ${of.short.missing} missing`;
  return `${stage.key} ${question ? `asked ${question}` : status}${done === undefined ? '' : ` ${isoOf(done)}`}${short ?? ''}`;
}

describe('receipts decide the money of an order that has any', () => {
  it('fills the earliest open part, then the next', () => {
    expect(money(planOf([receipt('2026-03-05', 3000)]))).toBe('deposit done 2026-03-05; balance overdue');
    const both = [receipt('2026-03-05', 3000), receipt('2026-04-28', 7000)];
    expect(money(planOf(both))).toBe('deposit done 2026-03-05; balance done late 2026-04-28');
  });

  it('lets one payment fill both parts', () => {
    expect(money(planOf([receipt('2026-03-05', 10_000)]))).toContain('balance done 2026-03-05');
  });

  it('leaves a part open of which only some came in, and says what is missing', () => {
    const some = [receipt('2026-03-05', 3000), receipt('2026-04-28', 2000)];
    expect(money(planOf(some))).toBe('deposit done 2026-03-05; balance overdue, 2000 in, 5000 missing');
  });

  it('takes the part that a receipt names', () => {
    const balance = [receipt('2026-04-24', 7000, { 第几期: 2 })];
    expect(money(planOf(balance))).toBe('deposit overdue; balance done 2026-04-24');
  });

  it('counts what banks kept as received', () => {
    expect(money(planOf([receipt('2026-03-05', 2700, { 银行费用: 300 })]))).toContain('deposit done');
  });

  it('puts a small shortfall down to the banks on the way where the row names no charges, and no more', () => {
    expect(money(planOf([receipt('2026-03-05', 2955)]))).toContain('deposit done');
    expect(money(planOf([receipt('2026-03-05', 2940)]))).toContain('deposit overdue, 2940 in, 60 missing');
    expect(money(planOf([receipt('2026-03-05', 2955, { 银行费用: 5 })]))).toContain('40 missing');
  });

  it('knows that what banks keep is thousands of yen and few dinars', () => {
    const of = (currency: string, price: number, came: number): string =>
      money(planOf([receipt('2026-03-05', came, { 币种: currency })], { 金额: price, 币种: currency }));
    expect(of('JPY', 1_000_000, 297_000)).toContain('deposit done');
    expect(of('KWD', 10_000, 2990)).toContain('deposit done');
    expect(of('KWD', 10_000, 2980)).toContain('deposit overdue, 2980 in, 20 missing');
  }); // prettier-ignore

  it('takes as much for what banks kept as the team’s settings say', () => {
    const settings = [{ 项目: '银行扣费容差', 值: 10 }];
    const records = { 跟单_收款: [receipt('2026-03-05', 2985)], 跟单_设置: settings };
    expect(money(planWith([{}], records))).toContain('deposit overdue, 2985 in, 15 missing');
    const wrong = { ...records, 跟单_设置: [{ 项目: '银行扣费容差', 值: '10美元' }] };
    expect(found(planWith([{}], wrong))[0]).toContain('“10美元”不是金额');
  });

  it('opens a part again that money went back of, until more comes', () => {
    const back = [receipt('2026-03-05', 3000), receipt('2026-03-20', -1000, { 第几期: 1 })];
    expect(money(planOf(back))).toContain('deposit overdue, 2000 in, 1000 missing');
    expect(money(planOf([...back, receipt('2026-04-01', 1000)]))).toContain('deposit done late 2026-04-01');
  });

  it('counts only what has come by now', () => {
    expect(money(planOf([receipt('2026-03-05', 3000), receipt('2026-05-20', 7000)]))).toContain('balance overdue'); // prettier-ignore
    expect(money(planOf([receipt('2026-05-20', 7000)], { 定金到账: day('2026-03-05') }))).toContain('deposit done 2026-03-05'); // prettier-ignore
  });

  it('follows the money where the sheet has no column for it', () => {
    const planned = planWith([{ 定金到账: undefined, 尾款到账: undefined }], { 跟单_收款: [receipt('2026-03-05', 3000)] }); // prettier-ignore
    expect(money(planned)).toBe('deposit done 2026-03-05; balance overdue');
  });

  it('leaves an order without receipts to its own cells', () => {
    const planned = planOf([receipt('2026-03-05', 3000, { 订单号: 'B-7' })], { 定金到账: day('2026-03-06') });
    expect(money(planned)).toBe('deposit done 2026-03-06; balance overdue');
  });

  it('finds the order whatever width and spaces its number is written with', () => {
    expect(money(planOf([receipt('2026-03-05', 3000, { 订单号: ' ａ-1 ' })]))).toContain('deposit done');
    expect(money(planOf([receipt('2026-03-05', 3000, { 订单号: 'A1' })]))).toContain('deposit asked');
  });

  it('moves the due date of credit on to the part that is open', () => {
    const term = { 付款方式: '50% O/A 10 days, 50% O/A 60 days' };
    const { due, status } = stageOf(planOf([receipt('2026-05-01', 5000)], term), 'credit_due');
    expect([isoOf(due!), status]).toEqual(['2026-06-19', 'on track']);
  });

  it('says in the explanation that receipts decide', () => {
    const planned = planOf([receipt('2026-03-05', 3000)]);
    const { order } = rowIn(planned);
    const stage = stageOf(planned, 'balance');
    expect(whyOf(order, stage, order.clocks[stage.stage.index]!, NOW).status.zh).toContain('按收款记录');
  });
});

describe('receipts of an order in several rows', () => {
  const parts = (planned: Plan): string[][] =>
    planned.tables[0]!.rows.map((row) =>
      moneyPartsOf(planned, { table: planned.tables[0]!, row }).map(
        ({ part, received, open, due, isSettled }) =>
          `${part}: ${received!.minor / 100} in, ${open!.minor / 100} open${isSettled || due === undefined ? '' : ` since ${isoDay(due)}`}`,
      ),
    );
  const ahead = { ETD: day('2026-06-20'), ATD: null };

  it('pay the shipment that sailed first; what has not sailed is not late', () => {
    const orders = [{ 柜号: 'C1', 金额: 4000 }, { 柜号: 'C2', 金额: 6000, ...ahead }];
    const planned = planWith(orders, { 跟单_收款: [receipt('2026-03-05', 3000), receipt('2026-04-26', 2800)] });
    expect(parts(planned)).toEqual([['1: 1200 in, 0 open', '2: 2800 in, 0 open'], ['1: 1800 in, 0 open', '2: 0 in, 4200 open']]);
    expect(planned.tables[0]!.rows.map(({ order }) => order.late)).toEqual([false, false]);
  });

  it('pay the price of each, also where two goods come to the same and quantity times price says so', () => {
    const goods = { 数量: 100, 单价: 50, 金额: 5000 };
    const records = { 跟单_收款: [receipt('2026-03-05', 3000)] };
    expect(parts(planWith([{ SKU: 'x', ...goods }, { SKU: 'y', ...goods }], records))).toEqual([
      ['1: 1500 in, 0 open', '2: 0 in, 3500 open since 2026-04-27'],
      ['1: 1500 in, 0 open', '2: 0 in, 3500 open since 2026-04-27'],
    ]);
    expect(parts(planWith([{ SKU: 'x' }, { SKU: 'y' }], records))).toEqual([
      ['1: 3000 in, 0 open', '2: 0 in, 7000 open since 2026-04-27'],
      [],
    ]);
  });

  it('know the order’s own cells in a row that leaves them blank', () => {
    const below = { 订单号: null, 币种: null, 付款方式: null, 客户: null };
    const planned = planWith([{ SKU: 'x', 金额: 4000 }, { SKU: 'y', 金额: 6000, ...below }], { 跟单_收款: [receipt('2026-03-05', 3000)] });
    expect(parts(planned).map(([deposit]) => deposit)).toEqual(['1: 1200 in, 0 open', '1: 1800 in, 0 open']);
  });
}); // prettier-ignore

describe('what receipts and cells say differently is told', () => {
  it('at the cell that says received', () => {
    const planned = planOf([receipt('2026-03-05', 3000)], { 定金到账: day('2026-03-05'), 尾款到账: day('2026-04-25') }); // prettier-ignore
    // Nobody has entered a receipt near that day: whether the balance is in is asked, not late.
    expect(money(planned)).toContain('balance asked part');
    expect(found(planned)).toEqual([
      '订单!K2 “尾款到账”写的是已收，收款记录还差 USD 7,000.00；按收款记录算，请核对',
    ]);
  });

  it('at the cell that says not yet, and at an amount that differs', () => {
    const planned = planOf([receipt('2026-03-05', 3000)], { 定金到账: '未付', 已收金额: 2000 });
    expect(found(planned)).toEqual([
      '订单!J2 “定金到账”写的是没收齐，收款记录已经收齐；按收款记录算，请核对',
      '订单!L2 “已收金额”是 USD 2,000.00，收款记录合计 USD 3,000.00；按收款记录算，请核对',
    ]);
  });

  it('nowhere where both say the same', () => {
    expect(found(planOf([receipt('2026-03-05', 3000)], { 定金到账: day('2026-03-06'), 已收金额: 3000 }))).toEqual([]); // prettier-ignore
  });
});

describe('a receipt that only a person can settle', () => {
  it('without an order, or of none that the book has, is asked about at its cell', () => {
    const planned = planOf([receipt('2026-03-05', 1, { 订单号: null }), receipt('2026-03-05', 1, { 订单号: 'X-9' })]); // prettier-ignore
    expect(found(planned)).toEqual([
      '跟单_收款!B2 这笔收款没写订单号：是哪一单的？',
      '跟单_收款!B3 订单表里没有“X-9”：是不是写法不同？请核对订单号',
    ]);
  });

  it('beyond the price is told at its amount', () => {
    expect(found(planOf([receipt('2026-03-05', 3000), receipt('2026-04-25', 8000)]))).toEqual([
      '跟单_收款!E3 A-1 的收款比货款 USD 10,000.00 多 USD 1,000.00：是多付、付别的订单，还是金额写错了？',
    ]);
  });

  it('in another currency is not counted, told, and the part is asked about', () => {
    const planned = planOf([receipt('2026-03-05', 3000, { 币种: 'EUR' })]);
    expect(money(planned)).toBe('deposit asked part; balance overdue');
    expect(found(planned)[0]).toContain('跟单_收款!E2 A-1 的币种是 USD，这笔是 EUR，没有计入');
  });

  it('in another currency is asked about the part that it names, and each such receipt about one', () => {
    const yuan = { 币种: 'CNY' };
    expect(money(planOf([receipt('2026-05-01', 50_000, { ...yuan, 第几期: 2 })]))).toBe('deposit overdue; balance asked part'); // prettier-ignore
    const two = [receipt('2026-03-05', 21_000, yuan), receipt('2026-05-01', 50_000, yuan)];
    expect(money(planOf(two))).toBe('deposit asked part; balance asked part');
  });

  it('of money that went back alone leaves the order to its cells, and is told', () => {
    const planned = planOf([receipt('2026-05-10', -500)], { 定金到账: day('2026-03-05'), 尾款到账: day('2026-04-25') }); // prettier-ignore
    expect(money(planned)).toBe('deposit done 2026-03-05; balance done 2026-04-25');
    expect(found(planned)[0]).toContain('跟单_收款!E2 A-1 的收款记录只有退款');
  });

  it('of a day to come is told', () => {
    expect(found(planOf([receipt('2026-03-05', 3000), receipt('2027-04-25', 7000)]))).toEqual([
      '跟单_收款!D3 到账日期 2027-04-25 还没到：到那天才算，日期写错了请改',
    ]);
  });

  it('of a part that the term has not counts for the earliest that is open', () => {
    const planned = planOf([receipt('2026-03-05', 3000, { 第几期: 3 })]);
    expect(money(planned)).toContain('deposit done');
    expect(found(planned)[0]).toContain('只有 2 期，没有第 3 期');
  });

  it('that cannot be read beside others may be what is open: that is asked, not late', () => {
    const lacking = receipt('2026-04-28', 7000, { 币种: null });
    expect(money(planOf([receipt('2026-03-05', 3000), lacking]))).toBe(
      'deposit done 2026-03-05; balance asked part',
    );
  });

  it('that cannot be read does not count and is told', () => {
    const planned = planOf([receipt('2026-03-05', 3000, { 币种: null })]);
    expect(money(planned)).toContain('deposit asked contradiction');
    expect(found(planned)[0]).toContain('跟单_收款!E2 “3000”没有写币种');
  });
});

describe('money that the order sheet tells of and nobody has entered as a receipt', () => {
  it('makes what is open a question: the deposit in its cell, the balance alone as a receipt', () => {
    const planned = planOf([receipt('2026-04-28', 7000)], { 定金到账: day('2026-03-05') });
    expect(money(planned)).toContain('balance asked part');
    expect(money(planned)).not.toContain('overdue');
  });

  it('is the receipt’s own where their days are near', () => {
    const planned = planOf([receipt('2026-03-08', 3000)], { 定金到账: day('2026-03-05') });
    expect(money(planned)).not.toContain('asked');
  });
});

test('one slip for two orders pays both, also where nobody numbered its lines', () => {
  const slip = (order: string): Cells =>
    receipt('2026-03-05', 10_000, { 收款号: 'R-1', 行: null, 订单号: order });
  const planned = planWith([{ 订单号: 'A-1' }, { 订单号: 'A-2' }], { 跟单_收款: [slip('A-1'), slip('A-2')] });
  for (const at of [0, 1]) expect(said(stageOf(planned, 'balance', at))).toContain('done');
});
