import type { Sheet } from '../../../shared/book/model';
import type { FigureKey, FigureRow } from '../../../shared/figures/figure';
import { missingFor } from '../../../shared/figures/missing';
import { periodAt } from '../../../shared/figures/periods';
import { allFigureRows } from '../../../shared/figures/rows-of';
import { sheetFigureRows } from '../../../shared/figures/sheet-rows';
import { peopleIn, rowsWithin, valueOf } from '../../../shared/figures/value';
import { withinADay } from '../../../shared/figures/rows/answered';
import { plan as planOf, type Plan } from '../../../shared/plan/plan';
import { handInRecords } from '../../../shared/plan/record-reader';
import { RECORD_READER } from '../../../shared/plan/records/read-records';
import { isoDay } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

const NOW = moment('2026-05-18 10:00');
beforeAll(() => handInRecords(RECORD_READER));

const planned = (...sheets: readonly Sheet[]): Plan => planOf(bookOf(...sheets), NOW);
const sheet = (name: string, titles: readonly string[], ...rows: readonly (readonly TestCell[])[]): Sheet =>
  sheetOf(name, [titles, ...rows]);

/** What a figure counts: order, day, met (or days), and why not. */
const told = (plan: Plan, figure: FigureKey): unknown[] =>
  allFigureRows(plan)
    .filter((row) => row.figure === figure)
    .map(({ order, day: on, counts, met, days, excused }) =>
      [order, isoDay(on), excused ?? (figure === 'daysToMoney' || figure === 'depositDelay' ? days : met === counts ? 'met' : 'missed')]); // prettier-ignore

const TITLES = ['订单号', '客户', '业务员', '贸易条款', '付款方式', '下单日期', '交期', '定金到账', '工厂交期', '船期', '实际开船', '尾款到账', '状态']; // prettier-ignore
const TERM = '30% T/T, 70%见提单副本';
const order = (no: string, ...dates: readonly (string | null)[]): TestCell[] => [
  no, 'Nordvik', '王丽', 'FOB Ningbo', TERM, ...dates.map((each) => (each === null || !/^\d/.test(each) ? each : day(each))),
]; // prettier-ignore

describe('shipped as promised', () => {
  test('counts on the day of sailing, against the promise and not against a planned sailing behind it', () => {
    const plan = planned(
      sheet(
        '出货',
        TITLES,
        order(
          'A-1',
          '2026-03-02',
          '2026-05-05',
          '2026-03-06',
          '2026-04-20',
          '2026-05-02',
          '2026-05-04',
          null,
          null,
        ),
        order(
          'A-2',
          '2026-03-02',
          '2026-05-05',
          '2026-03-06',
          '2026-04-20',
          '2026-05-06',
          '2026-05-06',
          null,
          null,
        ),
        order('A-3', '2026-03-02', '2026-05-25', '2026-03-06', '2026-04-20', '2026-05-24', null, null, null),
      ),
    );
    expect(told(plan, 'shippedAsPromised')).toEqual([
      ['A-1', '2026-05-04', 'met'],
      ['A-2', '2026-05-06', 'missed'],
    ]);
  });

  test('a promise that was moved counts as it was first given', () => {
    const log = sheet('跟单_记录', ['时间', '订单', '节点', '事件', '日期', '内容'], [day('2026-03-03'), 'A-1', null, '原交期', day('2026-04-25'), null]); // prettier-ignore
    const plan = planned(sheet('出货', TITLES, order('A-1', '2026-03-02', '2026-05-05', '2026-03-06', '2026-04-20', '2026-05-04', '2026-05-04', null, null)), log); // prettier-ignore
    expect(told(plan, 'shippedAsPromised')).toEqual([['A-1', '2026-05-04', 'missed']]);
  });

  test('several shipments of an order are one, on the day of the last, judged by the worst', () => {
    const titles = ['订单号', '批次', '客户', '下单日期', '交期', '船期', '实际开船'];
    const row = (no: string, part: string, due: string, sailed: string | null): TestCell[] => [no, part, 'Nordvik', day('2026-03-02'), day(due), day(sailed ?? due), sailed === null ? null : day(sailed)]; // prettier-ignore
    const plan = planned(sheet('出货', titles, row('B-1', '1', '2026-04-10', '2026-04-12'), row('B-1', '2', '2026-05-10', '2026-05-09'), row('B-2', '1', '2026-04-10', '2026-04-09'), row('B-2', '2', '2026-06-10', null), row('B-3', '1', '2026-04-10', '2026-04-09'))); // prettier-ignore
    expect(told(plan, 'shippedAsPromised')).toEqual([
      ['B-1', '2026-05-09', 'missed'],
      ['B-3', '2026-04-09', 'met'],
    ]);
  });
});

describe('days of money', () => {
  const plan = planned(
    sheet(
      '出货',
      TITLES,
      // Order of Monday 2 March, deposit 5 working days later: due Monday 9 March.
      order('M-1', '2026-03-02', '2026-04-20', '2026-03-12', '2026-04-10', '2026-04-18', '2026-04-18', '2026-05-02', null),
      order('M-2', '2026-03-02', '2026-04-20', '2026-03-09', '2026-04-10', '2026-04-18', '2026-04-18', '2026-04-16', null),
      order('M-3', '2026-03-02', '2026-04-20', '2026-03-06', '2026-04-10', '2026-04-18', '2026-04-18', null, null),
    ),
  ); // prettier-ignore

  test('from sailing to the last receipt, nothing where it came before, and not before all is in', () => {
    expect(told(plan, 'daysToMoney')).toEqual([
      ['M-1', '2026-05-02', 14],
      ['M-2', '2026-04-16', 0],
    ]);
  });

  test('a deposit that came in time delays by nothing', () => {
    expect(told(plan, 'depositDelay')).toEqual([
      ['M-1', '2026-03-12', 3],
      ['M-2', '2026-03-09', 0],
      ['M-3', '2026-03-06', 0],
    ]);
    expect(valueOf(allFigureRows(plan), 'depositDelay', periodAt('month', 46090)).value).toBe(1);
  });
});

describe('answered in 24 hours', () => {
  test.each([
    ['2026-05-11 09:00', '2026-05-12 09:00', 'yes'],
    ['2026-05-11 09:00', '2026-05-12 09:01', 'no'],
    // Friday evening to Sunday: weekends are hours as well.
    ['2026-05-08 18:00', '2026-05-10 09:00', 'no'],
    ['2026-05-11', '2026-05-11', 'yes'],
    ['2026-05-11', '2026-05-12', 'unsure'],
    ['2026-05-11', '2026-05-13', 'no'],
    ['2026-05-11 00:00', '2026-05-11', 'yes'],
    ['2026-05-11 09:00', '2026-05-12', 'unsure'],
    ['2026-05-11', '2026-05-10', 'unsure'],
  ])('asked %s, answered %s: %s', (asked, answered, is) =>
    expect(withinADay(moment(asked), moment(answered))).toBe(is),
  );

  test('inquiries by their own days; one that nobody has answered for two days is missed, today’s not yet', () => {
    const titles = ['询盘号', '客户', '业务员', '询盘日期', '首次回复', '报价日期', '状态'];
    const plan = planned(
      sheet(
        '询盘',
        titles,
        ['Q-1', 'Maple', '王丽', day('2026-05-04 10:00'), day('2026-05-05 09:30'), day('2026-05-06'), null],
        ['Q-2', 'Maple', '王丽', day('2026-05-04'), day('2026-05-05'), null, null],
        ['Q-3', 'Kiwi', '赵强', day('2026-05-05'), day('2026-05-08'), null, null],
        ['Q-4', 'Kiwi', '赵强', day('2026-05-06'), day('2026-05-06'), null, null],
        ['Q-5', 'Kiwi', '赵强', day('2026-05-15'), null, null, null],
        ['Q-6', 'Kiwi', '赵强', day('2026-05-18'), null, null, null],
      ),
    );
    expect(told(plan, 'answered24h')).toEqual([
      ['Q-1', '2026-05-04', 'met'],
      ['Q-2', '2026-05-04', 'unsure'],
      ['Q-3', '2026-05-05', 'missed'],
      ['Q-4', '2026-05-06', 'met'],
      ['Q-5', '2026-05-15', 'missed'],
    ]);
    const period = periodAt('month', 46150);
    // Four count: no rate of them is told, not even as a whole.
    expect(valueOf(allFigureRows(plan), 'answered24h', period)).toMatchObject({
      n: 4,
      met: 2,
      value: undefined,
    });
    expect(valueOf(allFigureRows(plan), 'answered24h', period, '赵 强')).toMatchObject({ n: 3, met: 1 });
  });

  test('a claim about an order that was over long before counts in the sheets of figures, too', () => {
    const [over, claimed] = ['A-1', 'A-2'].map(
      (no) =>
      order(no, '2024-03-02', '2024-05-05', '2024-03-06', '2024-04-20', '2024-05-02', '2024-05-02', '2024-05-20', '完结'), // prettier-ignore
    );
    const plan = planned(
      sheet(
        '出货',
        [...TITLES, '客诉日期', '客诉回复'],
        [...over!, null, null],
        [...claimed!, day('2026-05-04'), day('2026-05-04')],
      ),
    );
    const claims = sheetFigureRows(plan).filter(({ figure }) => figure === 'claims24h');
    expect(claims.map(({ order: no, met }) => [no, met])).toEqual([['A-2', 1]]);
    expect(sheetFigureRows(plan).filter((row) => row.order === 'A-1')).toEqual([]);
    expect(told(plan, 'claims24h')).toEqual([['A-2', '2026-05-04', 'met']]);
  });

  test('claims likewise', () => {
    const titles = ['客诉号', '订单号', '客户', '客诉日期', '客诉回复'];
    const plan = planned(
      sheet(
        '客诉',
        titles,
        ['C-1', 'A-1', 'Maple', day('2026-05-04'), day('2026-05-04')],
        ['C-2', 'A-2', 'Maple', day('2026-05-04'), day('2026-05-08')],
      ),
    );
    expect(told(plan, 'claims24h').map((row) => (row as unknown[]).slice(1))).toEqual([
      ['2026-05-04', 'met'],
      ['2026-05-04', 'missed'],
    ]);
  });
});

test('everybody of a period is named once, whatever figure they have and however it spells them', () => {
  const row = (figure: FigureKey, on: number, person: string): FigureRow =>
    ({ figure, day: on, order: 'A-1', person, stage: '', counts: 1, met: 1, days: 0 }); // prettier-ignore
  const rows = [row('stagesInTime', 46150, '赵强'), row('answered24h', 46151, '赵 强'), row('answered24h', 46150, 'Amy'), row('answered24h', 46190, 'Ben'), row('claims24h', 46150, '')]; // prettier-ignore
  expect(peopleIn(rows, periodAt('month', 46150))).toEqual(['Amy', '赵强']);
});

describe('quotations that became orders', () => {
  test('won by an order number or where a sheet of orders names the inquiry; lost after ninety days; the young do not count', () => {
    const inquiries = sheet(
      '询盘',
      ['询盘号', '订单号', '客户', '询盘日期', '报价日期', '状态'],
      ['Q-1', 'A-1', 'Maple', day('2026-02-01'), day('2026-02-02'), null],
      ['Q-2', null, 'Maple', day('2026-02-01'), day('2026-02-03'), null],
      ['Q-3', null, 'Maple', day('2026-05-01'), day('2026-05-02'), null],
      ['Q-4', null, 'Maple', day('2026-05-01'), day('2026-05-02'), '取消'],
      ['Q-5', null, 'Maple', day('2026-05-01'), day('2026-05-03'), null],
      ['Q-6', null, 'Maple', day('2026-05-01'), null, null],
    );
    const orders = sheet('出货', ['订单号', '询盘号', '客户', '下单日期', '船期'], ['A-9', 'q-5', 'Maple', day('2026-05-08'), day('2026-06-20')]); // prettier-ignore
    expect(
      told(planned(inquiries, orders), 'quoteToOrder').map((row) => (row as unknown[]).slice(1)),
    ).toEqual([
      ['2026-02-02', 'met'],
      ['2026-02-03', 'missed'],
      ['2026-05-02', 'missed'],
      ['2026-05-03', 'met'],
    ]);
  });

  test('a sheet that lists orders alone tells of no quotation', () => {
    const plan = planned(sheet('出货', ['订单号', '客户', '报价日期', '下单日期', '船期'], ['A-9', 'Maple', day('2026-04-08'), day('2026-04-10'), day('2026-06-20')])); // prettier-ignore
    expect(told(plan, 'quoteToOrder')).toEqual([]);
    expect(missingFor(plan, 'quoteToOrder')!.zh).toContain('询盘');
  });
});

describe('what is late only against the outside world', () => {
  const CUTOFF = [
    '订单号',
    '客户',
    '下单日期',
    '工厂交期',
    '订舱日期',
    '计划订舱',
    '截单',
    '补料',
    '船期',
    '实际开船',
  ];
  test('is excused where its own date was kept, and stands in the list', () => {
    const log = sheet('跟单_记录', ['时间', '订单', '节点', '事件', '日期', '内容'], [day('2026-04-01'), 'S-1', '补料', '改截止', day('2026-04-30'), null]); // prettier-ignore
    const row = [ 'S-1', 'Nordvik', day('2026-03-02'), day('2026-04-20'), day('2026-04-10'), null, day('2026-04-22'), day('2026-04-24'), day('2026-04-27'), day('2026-04-27')]; // prettier-ignore
    const plan = planned(sheet('出货', CUTOFF, row), log);
    const rows = allFigureRows(plan).filter(({ stage }) => stage === 'si');
    expect(rows).toMatchObject([{ counts: 0, met: 0, excused: 'outside' }]);
  });
});

describe('hand-offs and the log', () => {
  const TITLES_OF_MATTERS = [
    '编号',
    '类型',
    '订单',
    '节点',
    '提出',
    '对方',
    '交出',
    '接受',
    '状态',
    '次数',
    '结束',
  ];
  const ORDERS = sheet('出货', TITLES, order('PO-1', '2026-04-01', '2026-06-01', '2026-04-03', '2026-05-25', '2026-06-05', null, null, null)); // prettier-ignore
  test('accepted the first time, the second time, given back; those nobody has answered do not count', () => {
    const matters = sheet(
      '跟单_事项',
      TITLES_OF_MATTERS,
      ['PO-1/deposit/1', '交接', 'PO-1', '收定金', '王丽', '孙敏', day('2026-05-04 09:00'), day('2026-05-04 15:00'), '已接受', 1, null],
      ['PO-1/pi/1', '交接', 'PO-1', 'PI确认', '王丽', '孙敏', day('2026-05-05 09:00'), day('2026-05-06 15:00'), '已接受', 2, null],
      ['PO-1/material/1', '交接', 'PO-1', '备料', '王丽', '孙敏', day('2026-05-07 09:00'), null, '已退回', 1, day('2026-05-08 10:00')],
      ['PO-1/pps_ok/1', '交接', 'PO-1', '产前样确认', '王丽', '孙敏', day('2026-05-08 09:00'), null, '待接受', 1, null],
    ); // prettier-ignore
    const plan = planned(ORDERS, matters);
    const rows = allFigureRows(plan).filter(({ figure }) => figure === 'handOffsFirst');
    expect(rows.map(({ day: on, met, person }) => [isoDay(on), met, person])).toEqual([
      ['2026-05-04', 1, '王丽'],
      ['2026-05-06', 0, '王丽'],
      ['2026-05-08', 0, '王丽'],
    ]);
  });

  test('written within two working days; what a run found late counts only where an earlier run would have seen it', () => {
    const log = sheet(
      '跟单_记录',
      ['时间', '订单', '节点', '事件', '日期', '内容', '截止', '操作人'],
      // Friday 1 May is a holiday in China until the 5th: two working days after 30 April are the 7th.
      [day('2026-05-07 09:00'), 'PO-1', '收定金', '完成', day('2026-04-30'), null, null, '王丽'],
      [day('2026-05-15 09:00'), 'PO-1', 'PI确认', '完成', day('2026-05-11'), null, null, '王丽'],
      // Seen by a run four days after, with none between: nobody knows when it was typed.
      [day('2026-05-11 18:00'), 'PO-2', '收定金', '判定', day('2026-05-06'), '按时', day('2026-05-08'), null],
      // The run of the 14th did not see what happened on the 7th: it was typed later.
      [day('2026-05-14 18:00'), 'PO-3', '收定金', '判定', day('2026-05-13'), '按时', day('2026-05-15'), null],
      [day('2026-05-15 18:00'), 'PO-4', '收定金', '判定', day('2026-05-07'), '逾期', day('2026-05-06'), null],
    );
    const rows = allFigureRows(planned(ORDERS, log)).filter(({ figure }) => figure === 'bookUpdated');
    expect(rows.map(({ order: no, excused, met, person }) => [no, excused ?? met, person])).toEqual([
      ['PO-1', 1, '王丽'],
      ['PO-1', 0, '王丽'],
      ['PO-2', 'unsure', ''],
      ['PO-3', 1, ''],
      ['PO-4', 0, ''],
    ]);
  });
});

describe('documents right first time', () => {
  const TITLES_OF_ORDERS = ['订单号', '客户', '付款方式', '下单日期', '船期', '实际开船', '寄单日期'];
  const gone = (no: string): TestCell[] => [no, 'Nordvik', TERM, day('2026-03-02'), day('2026-04-27'), day('2026-04-27'), day('2026-05-06')]; // prettier-ignore
  const PAPERS = ['订单', '类型', '号码', '版本', '日期', '状态', '差异数'];
  test('none of the shipping documents superseded or with differences; a changed proforma is no mistake; no register, no figure', () => {
    const orders = sheet('出货', TITLES_OF_ORDERS, gone('D-1'), gone('D-2'), gone('D-3'), gone('D-4'));
    const papers = sheet(
      '跟单_单证',
      PAPERS,
      ['D-1', '商业发票', 'CI-1', 1, day('2026-04-28'), '已发', null],
      ['D-1', '形式发票', 'PI-1', 1, day('2026-03-02'), '已替代', null],
      ['D-1', '形式发票', 'PI-1', 2, day('2026-03-05'), '已发', null],
      ['D-2', '商业发票', 'CI-2', 1, day('2026-04-28'), '已替代', null],
      ['D-2', '商业发票', 'CI-2', 2, day('2026-04-29'), '已发', null],
      ['D-3', '装箱单', 'PL-3', 1, day('2026-04-29'), '已发', 2],
    );
    expect(told(planned(orders, papers), 'papersFirstTime')).toEqual([
      ['D-1', '2026-05-06', 'met'],
      ['D-2', '2026-05-06', 'missed'],
      ['D-3', '2026-05-06', 'missed'],
    ]);
    expect(told(planned(orders), 'papersFirstTime')).toEqual([]);
    expect(missingFor(planned(orders), 'papersFirstTime')!.zh).toContain('跟单_单证');
  });
});

test('every row lies in the period, and those that count add up to n', () => {
  const plan = planned(sheet('出货', TITLES, order('M-1', '2026-03-02', '2026-04-20', '2026-03-12', '2026-04-10', '2026-04-18', '2026-04-18', '2026-05-02', null))); // prettier-ignore
  const rows = allFigureRows(plan);
  for (const { figure, day: on } of rows) {
    const period = periodAt('week', on);
    const own = rowsWithin(rows, figure, period);
    expect(own.reduce((sum, { counts }) => sum + counts, 0)).toBe(valueOf(rows, figure, period).n);
  }
});
