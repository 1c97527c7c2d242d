import { findingsOf, plan, type Plan } from '../../../shared/plan/plan';
import type { OrderPlan } from '../../../shared/plan/order-plan';
import { whyOf, whyText } from '../../../shared/plan/why';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

/** Monday 18 May 2026, ten o'clock. */
const NOW = moment('2026-05-18 10:00');
const MONEY = ['deposit', 'prepaid', 'balance_before', 'balance', 'credit_due', 'bank_exam', 'maturity'];

/** An order of 10,000 placed on 2 March 2026, with what differs; a column stands where a cell is named, blank or not. */
type Cells = Readonly<Record<string, TestCell>>;
const USUAL: Cells = {
  订单号: 'A-1', 客户: 'Nordvik', 金额USD: 10000, 付款方式: 'T/T 30%定金，70%见提单副本', 贸易条款: 'FOB', 下单日期: day('2026-03-02'),
  工厂交期: day('2026-06-20'), ETD: day('2026-06-28'), ATD: null,
}; // prettier-ignore
/** Sailed on 20 April: a balance against copies was due on 27 April. */
const SAILED: Cells = { 工厂交期: day('2026-04-10'), ETD: day('2026-04-20'), ATD: day('2026-04-20') };

/** What stands in the money columns of the orders beside it, which were placed last week and paid their deposit. */
const BESIDE: Cells = {
  收款日期: day('2026-05-14'), 'Payment Received': day('2026-05-14'), 定金到账: day('2026-05-14'), 'Deposit Received': day('2026-05-14'), 'Balance Received': day('2026-05-14'), 收款金额: 3000, 未收款: 7000,
  付款状态: '已付定金', PI签回: day('2026-05-13'),
}; // prettier-ignore

/** The order of a test, below three others. */
const judged = (row: Cells): Plan => {
  const beside = [1, 2, 3].map((nth): Cells => {
    const cells = Object.keys(row).flatMap((header) => (header in BESIDE ? [[header, BESIDE[header]]] : []));
    return { 订单号: `B-${nth}`, 下单日期: day('2026-05-12'), ...Object.fromEntries(cells) };
  });
  return planOf([...beside, row]);
};

const planOf = (rows: readonly Cells[]): Plan => {
  const all = rows.map((row) => ({ ...USUAL, ...row }));
  const headers = [...new Set(all.flatMap((row) => Object.keys(row)))];
  const cells = all.map((row) => headers.map((header) => row[header] ?? null));
  return plan(bookOf(sheetOf('订单', [headers, ...cells])), NOW);
};
const orderIn = (planned: Plan): OrderPlan => planned.tables[0]!.rows.at(-1)!.order;

/** What is wrong with the cells of the order, as far as it is a date. */
const kindsOf = (planned: Plan): string[] =>
  findingsOf(planned).flatMap(({ kind, place }) =>
    place.row === 5 && /date/.test(kind) && kind !== 'order of dates' ? [kind] : [],
  );

/** The verdict on each part of the money that the order has: `deposit done, balance late 7,000 short`. */
function verdict(order: OrderPlan): string {
  const parts = order.stages.filter(
    ({ stage, status }) => MONEY.includes(stage.key) && status !== 'not applicable',
  );
  const said = parts.map(({ stage, status, question, money }) => {
    const is = question ? `asked (${question})` : (IS[status] ?? 'open');
    const short = money?.short && status !== 'done' ? ` ${money.short.missing} short` : '';
    return `${stage.key} ${is}${short}`;
  });
  return said.join(', ');
}
const IS: Partial<Record<OrderPlan['status'], string>> = {
  done: 'done',
  'done late': 'done',
  overdue: 'late',
};

describe('one column of days for deposit and balance', () => {
  test.each<[string, Cells, string]>([
    ['blank, the deposit is due', { 收款日期: null }, 'deposit late, balance open'],
    ['a day before the sailing is the deposit’s', { 收款日期: day('2026-03-05') }, 'deposit done, balance open'],
    ['the same once the balance is due', { ...SAILED, 收款日期: day('2026-03-05') }, 'deposit done, balance late'],
    ['a day after the sailing: the last part, or all?', { ...SAILED, 收款日期: day('2026-04-26') }, 'deposit done, balance asked (part)'],
    ['a tick before the sailing', { 收款日期: '√' }, 'deposit done, balance open'],
    ['a tick after it', { ...SAILED, 收款日期: '√' }, 'deposit done, balance asked (part)'],
    ['two days, two parts', { ...SAILED, 收款日期: '3/5 4/26' }, 'deposit done, balance done'],
    ['the parts by name', { ...SAILED, 收款日期: '定金3/5 尾款4/26' }, 'deposit done, balance done'],
    ['the deposit by name alone', { ...SAILED, 收款日期: '定金3/5' }, 'deposit done, balance late'],
    ['balance not in', { ...SAILED, 收款日期: '定金3/5，尾款未付' }, 'deposit done, balance late'],
    ['only “balance not in”: nobody wrote of the deposit', { ...SAILED, 收款日期: '尾款未付' }, 'deposit asked (part), balance late'],
    ['the same before the goods are made', { 收款日期: '尾款未付' }, 'deposit asked (part), balance open'],
    ['all of it', { ...SAILED, 收款日期: '全款' }, 'deposit done, balance done'],
    ['all of it, before the sailing', { 收款日期: '全款已收 3/10' }, 'deposit done, balance done'],
    ['收齐', { ...SAILED, 收款日期: '收齐' }, 'deposit done, balance done'],
    ['已收30%', { ...SAILED, 收款日期: '已收30%' }, 'deposit done, balance late'],
    ['30%已收 before the sailing', { 收款日期: '30%已收' }, 'deposit done, balance open'],
    ['50% received: of the balance 5,000 is missing', { ...SAILED, 收款日期: '3/5收30%，4/22收20%' }, 'deposit done, balance late 5000 short'],
    ['15% is half of the deposit', { 收款日期: '已收15%' }, 'deposit late 1500 short, balance open'],
    ['days with sums', { ...SAILED, 收款日期: '3/5 3000; 4/26 7000' }, 'deposit done, balance done'],
    ['sums in the place of days', { ...SAILED, 收款日期: '3000+7000' }, 'deposit done, balance done'],
    ['the deposit’s sum with its currency', { ...SAILED, 收款日期: '2026-03-05 USD 3,000.00' }, 'deposit done, balance late'],
    ['a day to come is a plan', { 收款日期: day('2026-05-25') }, 'deposit open, balance open'],
    ['and once it has the deposit’s day, one for the balance', { ...SAILED, 收款日期: '3/5 5/25' }, 'deposit done, balance late'],
    ['in part, nobody says how much', { 收款日期: '部分' }, 'deposit asked (part), balance open'],
    ['all in advance has one part', { 付款方式: '100% T/T 预付', 收款日期: day('2026-03-05') }, 'prepaid done'],
    ['open account has one part', { ...SAILED, 付款方式: 'O/A 30天', 收款日期: day('2026-05-15') }, 'credit_due done'],
    ['an L/C has one part', { ...SAILED, 付款方式: 'L/C at sight', 收款日期: day('2026-05-08') }, 'bank_exam done'],
    ['before shipment: early, the deposit', { 付款方式: '30%定金，70%发货前付清', ...SAILED, 收款日期: day('2026-03-06') }, 'deposit done, balance_before late'],
    ['before shipment: near the loading, asked', { 付款方式: '30%定金，70%发货前付清', ...SAILED, 收款日期: day('2026-04-15') }, 'deposit done, balance_before asked (part)'],
    ['no term, a day before the sailing: asked once the balance would be due', { ...SAILED, 付款方式: null, 收款日期: day('2026-03-06') }, 'deposit done, balance asked (part)'],
    ['no term, not sailed', { 付款方式: null, 收款日期: day('2026-03-06') }, 'deposit done, balance open'],
    ['in English', { ...SAILED, 'Payment Received': 'deposit paid 3/5, balance 4/26' }, 'deposit done, balance done'],
    ['paid 30%', { ...SAILED, 'Payment Received': 'paid 30%' }, 'deposit done, balance late'],
    ['paid in full', { ...SAILED, 'Payment Received': 'paid in full' }, 'deposit done, balance done'],
  ])('%s', (_, cells, expected) => {
    expect(verdict(orderIn(judged(cells)))).toBe(expected);
  }); // prettier-ignore
});

describe('one column of sums', () => {
  test.each<[string, Cells, string]>([
    ['blank', { 收款金额: null }, 'deposit late, balance open'],
    ['the deposit', { 收款金额: 3000 }, 'deposit done, balance open'],
    ['the deposit, sailed', { ...SAILED, 收款金额: 3000 }, 'deposit done, balance late'],
    ['both', { ...SAILED, 收款金额: '3000+7000' }, 'deposit done, balance done'],
    ['all', { ...SAILED, 收款金额: 10000 }, 'deposit done, balance done'],
    ['a little more than all', { ...SAILED, 收款金额: 10200 }, 'deposit done, balance done'],
    ['within one per cent', { ...SAILED, 收款金额: 9900 }, 'deposit done, balance done'],
    ['two per cent less', { ...SAILED, 收款金额: 9800 }, 'deposit done, balance late 200 short'],
    ['bank charges of a small order', { ...SAILED, 金额USD: 1000, 收款金额: 955 }, 'deposit done, balance done'],
    ['more than bank charges of a small order', { ...SAILED, 金额USD: 1000, 收款金额: 930 }, 'deposit done, balance late 70 short'],
    ['charges of two transfers', { ...SAILED, 金额USD: 3000, 收款金额: '860+2050' }, 'deposit done, balance done'],
    ['charges are no excuse for a fifth of a tiny sum', { 金额USD: 400, 收款金额: 80 }, 'deposit late 40 short, balance open'],
    ['half of the deposit', { 收款金额: 1500 }, 'deposit late 1500 short, balance open'],
    ['before it is due it is open', { 下单日期: day('2026-05-15'), 收款金额: 1500 }, 'deposit open 1500 short, balance open'],
    ['dollars written out', { ...SAILED, 收款金额: 'USD3,000 / USD7,000' }, 'deposit done, balance done'],
    ['days with sums', { ...SAILED, 收款金额: '3.5收3000，4.26收7000' }, 'deposit done, balance done'],
    ['what is outstanding, in words', { ...SAILED, 收款金额: '已收3000，欠7000' }, 'deposit done, balance late'],
    ['another currency: the sums say nothing', { ...SAILED, 收款金额: 71500, 收款日期: day('2026-04-26') }, 'deposit done, balance asked (part)'],
    ['a sum beside the one column of days', { ...SAILED, 收款金额: 3000, 收款日期: day('2026-04-26') }, 'deposit done, balance late'],
    ['all beside the one column of days', { ...SAILED, 收款金额: 9970, 收款日期: day('2026-04-26') }, 'deposit done, balance done'],
    ['what is outstanding', { ...SAILED, 未收款: 7000, 收款日期: day('2026-03-05') }, 'deposit done, balance late'],
  ])('%s', (_, cells, expected) => {
    expect(verdict(orderIn(judged(cells)))).toBe(expected);
  }); // prettier-ignore
});

describe('money that went back', () => {
  test.each<[string, Cells, string]>([
    ['a refund in the deposit’s cell', { 定金到账: '3/5 已退款', 尾款到账: null }, 'deposit asked (refund), balance open'],
    ['the word alone', { 定金到账: '退款', 尾款到账: null }, 'deposit asked (refund), balance open'],
    ['paid again later', { 定金到账: '退款3/5，3/20收到定金', 尾款到账: null }, 'deposit done, balance open'],
    ['a reversed booking', { ...SAILED, 定金到账: day('2026-03-05'), 尾款到账: '冲红' }, 'deposit done, balance asked (refund)'],
    ['a negative sum', { ...SAILED, 收款金额: '10000; -3000' }, 'deposit done, balance asked (refund)'],
    ['a negative sum made good', { ...SAILED, 收款金额: '10000; -3000; 3000' }, 'deposit done, balance done'],
    ['a refund of what was paid too much', { ...SAILED, 收款金额: '3000+7500-500' }, 'deposit done, balance done'],
    ['in the one column', { ...SAILED, 收款日期: '4/26 收，4/30 退款' }, 'deposit asked (refund), balance asked (refund)'],
    ['in English', { ...SAILED, 'Deposit Received': day('2026-03-05'), 'Balance Received': 'refunded 4/30' }, 'deposit done, balance asked (refund)'],
    ['the status says refunded: that is not paid', { ...SAILED, 定金到账: day('2026-03-05'), 尾款到账: null, 付款状态: '已退款' }, 'deposit done, balance late'],
  ])('%s', (_, cells, expected) => {
    expect(verdict(orderIn(judged(cells)))).toBe(expected);
  }); // prettier-ignore
});

describe('a column for each part', () => {
  test.each<[string, Cells, string]>([
    ['已收30% in the deposit’s', { 定金到账: '已收30%', 尾款到账: null }, 'deposit done, balance open'],
    ['30% alone says a share, not that it came in', { 定金到账: '30%', 尾款到账: null }, 'deposit asked (part), balance open'],
    ['a day for the balance is a plan', { ...SAILED, 定金到账: day('2026-03-05'), 尾款到账: '尾款5/25前付' }, 'deposit done, balance late'],
    ['a day to come, with its sum', { 定金到账: '5/25 付3000', 尾款到账: null }, 'deposit open, balance open'],
    ['a sum in the place of the day', { 定金到账: 3000, 尾款到账: null }, 'deposit done, balance open'],
    ['in part', { 定金到账: '部分', 尾款到账: null }, 'deposit late, balance open'],
    ['half of it', { 定金到账: '3/5 收1500', 尾款到账: null }, 'deposit late 1500 short, balance open'],
    ['all of it in the deposit’s', { ...SAILED, 定金到账: '全款 3/5', 尾款到账: null }, 'deposit done, balance done'],
    ['part of the balance', { ...SAILED, 定金到账: day('2026-03-05'), 尾款到账: '5.6到50%，余款待客户' }, 'deposit done, balance late 2000 short'],
    ['the balance closes the deposit', { ...SAILED, 定金到账: null, 尾款到账: day('2026-04-26') }, 'deposit done, balance done'],
    ['未付', { ...SAILED, 定金到账: day('2026-03-05'), 尾款到账: '未付' }, 'deposit done, balance late'],
    ['days of both, and a sum that is short of the balance', { ...SAILED, 定金到账: day('2026-03-05'), 尾款到账: day('2026-04-26'), 收款金额: 6000 }, 'deposit done, balance late 1000 short'],
    ['the sum is the balance’s own', { ...SAILED, 定金到账: day('2026-03-05'), 尾款到账: day('2026-04-26'), 收款金额: 6980 }, 'deposit done, balance done'],
    ['a sum between the two', { ...SAILED, 定金到账: day('2026-03-05'), 尾款到账: day('2026-04-26'), 收款金额: 9000 }, 'deposit done, balance asked (part)'],
    ['the sums fill blank cells', { ...SAILED, 定金到账: null, 尾款到账: null, 收款金额: 10000 }, 'deposit done, balance done'],
    ['the status names the deposit', { ...SAILED, 定金到账: null, 尾款到账: null, 付款状态: '定金已收，尾款未付' }, 'deposit done, balance late'],
    ['the status says all', { ...SAILED, 定金到账: null, 尾款到账: null, 付款状态: '全款已收' }, 'deposit done, balance done'],
  ])('%s', (_, cells, expected) => {
    expect(verdict(orderIn(judged(cells)))).toBe(expected);
  }); // prettier-ignore
});

describe('a term that is open makes no money due', () => {
  test.each<[string, string, string]>([
    ['undecided', '待定', 'asked (term)'],
    ['TBD', 'TBD', 'asked (term)'],
    ['to be agreed', '另议', 'asked (term)'],
    ['a question mark', '?', 'asked (term)'],
    ['another paper', '见合同', 'asked (term)'],
    ['a bare T/T names the way, not the time', 'T/T', 'asked (term)'],
    ['電匯, as well', '電匯', 'asked (term)'],
    ['nothing: the trade’s usual days', '', 'late'],
    ['a sign for nothing, as well', '-', 'late'],
    ['the deposit is certain, the rest is not', '30% deposit, balance TBD', 'late'],
  ])('%s: %s', (_, term, expected) => {
    const order = orderIn(judged({ 付款方式: term, 定金到账: null, 尾款到账: null }));
    expect(verdict(order)).toContain(`deposit ${expected}`);
    expect(order.late).toBe(expected === 'late');
  });

  test('the balance of an undecided term is asked too', () => {
    const order = orderIn(
      judged({ ...SAILED, 付款方式: '待定', 定金到账: day('2026-03-05'), 尾款到账: null }),
    );
    expect(verdict(order)).toBe('deposit done, balance asked (term)');
  });
});

describe('nothing is paid for what is free', () => {
  test.each(['n/a', 'N/A', '无', '免费样品', 'FOC', 'free of charge', 'Free sample'])('%s', (term) => {
    const cells = { ...SAILED, 付款方式: term, 定金到账: null, 尾款到账: null };
    expect(verdict(orderIn(judged(cells)))).toBe('');
    expect(verdict(orderIn(judged({ ...SAILED, 付款方式: term, 收款日期: null })))).toBe('');
  });

  test('beside parts that are paid it speaks of something else', () => {
    const cells = { ...SAILED, 定金到账: day('2026-03-05'), 尾款到账: null };
    const term = '样品免费，大货30%定金，70%见提单副本';
    expect(verdict(orderIn(judged({ ...cells, 付款方式: term })))).toBe('deposit done, balance late');
  });
});

describe('a column for the state of the payment, and none for its days', () => {
  test.each<[string, string | null, string]>([
    ['Unpaid', 'Unpaid', 'deposit late, balance late'],
    ['未付', '未付', 'deposit late, balance late'],
    ['逾期', '逾期', 'deposit late, balance late'],
    ['Partial', 'Partial', 'deposit done, balance late'],
    ['部分付款', '部分付款', 'deposit done, balance late'],
    ['Partially paid', 'Partially paid', 'deposit done, balance late'],
    ['the deposit', '已付定金', 'deposit done, balance late'],
    ['Balance due', 'Balance due', 'deposit done, balance late'],
    ['未收尾款', '未收尾款', 'deposit done, balance late'],
    ['a share', '已收30%', 'deposit done, balance late'],
    ['all', '已付清', 'deposit done, balance done'],
    ['Paid', 'Paid', 'deposit done, balance done'],
    ['blank: nobody knows', null, 'deposit asked (part), balance asked (part)'],
    ['a word that nobody knows', '见水单', 'deposit asked (part), balance asked (part)'],
    ['nothing is to be paid', 'N/A', ''],
  ])('%s', (_, state, expected) => {
    expect(verdict(orderIn(judged({ ...SAILED, 付款状态: state })))).toBe(expected);
  });

  test('nothing is late before the balance is due, and the order is not closed', () => {
    const cells = { ...SAILED, ATD: day('2026-05-15'), ETD: day('2026-05-15'), 付款状态: '部分付款' };
    const order = orderIn(judged(cells));
    expect(verdict(order)).toBe('deposit done, balance open');
    expect(order).toMatchObject({ late: false, phase: 'payment' });
  });

  test('one part of a price that is all paid in advance is open until all is in', () => {
    const cells = { 付款方式: '100% T/T 预付', 付款状态: '部分付款' };
    expect(verdict(orderIn(judged(cells)))).toBe('prepaid late');
  });

  test.each(['None', '无', '-', '/', 'TBD'])('%s never drops the money', (state) => {
    const said = verdict(orderIn(judged({ ...SAILED, 付款状态: state })));
    expect(said).toMatch(/balance (late|asked)/);
  });

  test('an open term is asked about as that, once, and not which part of the money came in', () => {
    for (const state of ['', '待定', 'TBD']) {
      const order = orderIn(judged({ ...SAILED, 付款方式: 'TBD', 付款状态: state }));
      const asked = order.questions.filter(({ stage }) => MONEY.includes(stage));
      expect([...new Set(asked.map(({ kind }) => kind))]).toEqual(['term']);
      expect(asked.map(({ header }) => header)).toEqual(asked.map(() => '付款方式'));
    }
  });
});

describe('the sum that came in of the deposit, and no column for its day', () => {
  test.each<[string, TestCell, string]>([
    ['0 is not yet', 0, 'deposit late'],
    ['blank is not yet', null, 'deposit late'],
    ['all of it', 3000, 'deposit done'],
    ['half of it', 1500, 'deposit late 1500 short'],
  ])('%s', (_, sum, expected) => {
    expect(verdict(orderIn(judged({ 已收定金: sum })))).toContain(expected);
  });
});

describe('money that nothing in the sheet makes due is asked about once it is in as a rule', () => {
  const left = (term: string, on: string): string =>
    verdict(orderIn(judged({ ...SAILED, ETD: day(on), ATD: day(on), 付款方式: term, 收款日期: null })));
  test.each<[string, string, string]>([
    ['D/P at sight', '2026-03-20', 'credit_due asked (passed)'],
    ['D/P at sight', '2026-04-20', 'credit_due open'],
    ['L/C 60天', '2026-02-01', 'maturity asked (term)'],
    ['L/C 60天', '2026-03-20', 'maturity open'],
    ['O/A', '2026-03-10', 'credit_due asked (term)'],
    ['O/A', '2026-03-30', 'credit_due open'],
  ])('%s, sailed on %s', (term, on, expected) => {
    expect(left(term, on)).toContain(expected);
  });
});

describe('a PI that is not signed', () => {
  const term = { 定金到账: null, 尾款到账: null };
  test.each<[string, Cells, string]>([
    ['blank in a column for it: the deposit is not due yet', { PI签回: null }, 'deposit open, balance open'],
    ['not back', { PI签回: '未签' }, 'deposit open, balance open'],
    [
      'signed last Friday: five working days from there',
      { PI签回: day('2026-05-15') },
      'deposit open, balance open',
    ],
    ['signed in March', { PI签回: day('2026-03-05') }, 'deposit late, balance open'],
  ])('%s', (_, cells, expected) => {
    expect(verdict(orderIn(judged({ ...term, ...cells })))).toBe(expected);
  });
});

describe('what money shows of other money', () => {
  test.each<[string, Cells, string, string]>([
    ['a balance that is in closes the deposit', { ...SAILED, 定金到账: null, 尾款到账: day('2026-04-26') }, 'deposit', 'implied'],
    ['payment under an L/C shows the presentation', { ...SAILED, 付款方式: 'L/C at sight', 交单日期: null, 尾款到账: day('2026-05-08') }, 'present', 'implied'],
    ['a deposit shows no balance', { ...SAILED, 定金到账: day('2026-03-05'), 尾款到账: null }, 'balance', 'nothing'],
    ['making shows no deposit', { 定金到账: null, 尾款到账: null, 生产开始: day('2026-05-10') }, 'deposit', 'nothing'],
  ])('%s', (_, cells, key, doneBy) => {
    const stage = orderIn(judged(cells)).stages.find(({ stage: { key: own } }) => own === key)!;
    expect(stage.doneBy).toBe(doneBy);
  }); // prettier-ignore
});

test('a cell that tells of money is no wrong date', () => {
  for (const cell of ['定金3/5 尾款4/26', '3/5 4/26', '3000+7000', '全款', '退款', '已收30%'])
    expect(kindsOf(judged({ ...SAILED, 收款日期: cell }))).toEqual([]);
});

test('what is missing of a part is said', () => {
  const planned = judged({ ...SAILED, 收款金额: 6500.5 });
  const order = orderIn(planned);
  const stage = order.stages.find(({ stage: { key } }) => key === 'balance')!;
  const [clocks] = planned.clocks.of(order.variant, '');
  expect(whyText(whyOf(order, stage, clocks!, NOW)).zh).toContain('已收6,500.5，还差3,499.5');
  expect(whyText(whyOf(order, stage, clocks!, NOW)).en).toContain('6,500.5 received, 3,499.5 missing');
});

describe('a column for all the money in which the book enters no deposits', () => {
  const gone = (nth: number): Cells => ({ 订单号: `C-${nth}`, ...SAILED, 收款日期: null });
  const made = (nth: number): Cells => ({ 订单号: `D-${nth}`, ...SAILED, 收款日期: day('2026-03-05') });
  const depositOf = (...others: readonly Cells[]): boolean => {
    const order = orderIn(planOf([...others, { 收款日期: null }]));
    return order.late;
  };

  test('three sailed with it blank: a blank is no missing deposit', () => {
    expect(depositOf(gone(1), gone(2), gone(3))).toBe(false);
  });

  test('it holds deposits: a blank is one that is missing', () => {
    expect(depositOf(made(1), made(2), gone(3))).toBe(true);
  });
});
