import fc from 'fast-check';
import type { Sheet } from '../../../../shared/book/model';
import { lateOrders } from '../../../../shared/plan/late-orders';
import { plan as planOf } from '../../../../shared/plan/plan';
import type { AgendaPart } from '../../../../shared/orders/agenda-item';
import { agendaOf } from '../../../../shared/features/meetings/agenda/agenda';
import { MONEY } from '../../../../shared/features/money';
import { agendaPage, whyWords } from '../../../../shared/features/meetings/page';
import { MINUTES } from '../../../../shared/features/meetings/words';
import { bookOf, day, sheetOf } from '../../../tools/book';
import {
  agendaIn,
  headings,
  log,
  matters,
  meetingBook,
  MORNING,
  waits,
  type MeetingCells,
} from '../../../tools/meeting-book';
import { moment } from '../../../tools/order-facts';
import { moneyPlan, sailed } from '../../../tools/money-book';
import { runs } from '../../../tools/runs';

/** Ready to sail in May: made, inspected, booked. */
const READY: MeetingCells = {
  工厂交期: day('2026-05-12'),
  生产完成: day('2026-05-10'),
  验货日期: day('2026-05-13'),
  订舱日期: day('2026-05-08'),
  船期: day('2026-05-24'),
};
const lateBy = (on: string, more: MeetingCells = {}): MeetingCells => ({ 工厂交期: day(on), ...more });

/** What nothing but the agenda's own order keeps apart. */
const shown = (orders: readonly MeetingCells[], ...sheets: readonly Sheet[]) =>
  headings(agendaIn(meetingBook(orders, ...sheets)));

describe('on Monday at 08:45 the agenda has exactly', () => {
  const orders: readonly MeetingCells[] = [
    {},
    lateBy('2026-05-15', { 订单号: 'L-1' }),
    lateBy('2026-05-18', { 订单号: 'due-today' }),
    { 订单号: 'W-3' },
    { 订单号: 'W-2' },
    { 订单号: 'C-2', ...READY, 截单时间: day('2026-05-20 16:00') },
    { 订单号: 'C-72', ...READY, 截单时间: day('2026-05-21 08:00') },
    { 订单号: 'C-73', ...READY, 截单时间: day('2026-05-21 10:00') },
    { 订单号: 'G-1', 船期: day('2026-05-29') },
  ];
  const found = shown(
    orders,
    // Since Wednesday: Thursday, Friday, Monday. Since Thursday: two days.
    log(waits('W-3', '生产完成', '2026-05-13', '工厂'), waits('W-2', '生产完成', '2026-05-14', '工厂')),
    matters(
      { 编号: 'D-1', 类型: '决定', 订单: 'P-1', 内容: '换货代', 负责人: '王丽', 截止: day('2026-05-20'), 状态: '进行中' },
      { 编号: 'D-2', 类型: '决定', 内容: '写周报', 负责人: '赵强', 截止: day('2026-05-11'), 状态: '已完成' },
      { 编号: 'D-3', 类型: '决定', 内容: '换纸箱', 负责人: '赵强', 结束: day('2026-05-12') },
      { 编号: 'S-1', 类型: '争议', 内容: '谁付返工费', 提出: '王丽', 对方: '赵强', 陈述一: '工厂的错' },
      { 编号: 'S-2', 类型: '争议', 内容: '旧的', 状态: '已决定' },
      { 编号: 'R-1', 类型: '交接', 订单: 'P-9', 节点: '订舱', 提出: '王丽', 对方: '孙敏', 状态: '已退回', '决定/理由': '缺箱单' },
      { 编号: 'R-2', 类型: '交接', 订单: 'P-8', 节点: '订舱', 提出: '王丽', 对方: '孙敏', 状态: '待接受', 交出: day('2026-05-18 08:00') },
      { 编号: 'J-1', 类型: '建议', 内容: '买打印机', 提出: '王丽' },
    ),
  ); // prettier-ignore

  test.each<[AgendaPart, string[]]>([
    ['late', ['L-1']],
    ['blocked', ['W-3']],
    ['gap', ['G-1']],
    ['cutoff', ['C-2', 'C-72']],
    ['decision', ['D-1']],
    ['dispute', ['S-1']],
    ['rejected', ['R-1']],
  ])('%s: %p', (part, ids) => {
    expect(found[part]).toEqual(ids);
  });

  test('and nothing else', () => {
    expect(Object.keys(found).sort()).toEqual(['blocked', 'cutoff', 'decision', 'dispute', 'gap', 'late', 'rejected']);
  });
}); // prettier-ignore

describe('late orders', () => {
  test('stand by days and amount, not by days alone', () => {
    const orders = [
      lateBy('2026-05-08', { 订单号: 'ten-days', 金额: 1000 }),
      lateBy('2026-05-15', { 订单号: 'three-days', 金额: 9000 }),
      lateBy('2026-05-16', { 订单号: 'two-days', 金额: 4000 }),
    ];
    expect(shown(orders).late).toEqual(['three-days', 'ten-days', 'two-days']);
  });

  const twoCurrencies = [
    lateBy('2026-05-15', { 订单号: 'usd-3', 金额: 1000 }),
    lateBy('2026-05-15', { 订单号: 'usd-3b', 金额: 4000 }),
    lateBy('2026-05-16', { 订单号: 'eur-2', 金额: 5000, 币种: 'EUR' }),
  ];
  const rates = (rate: number) => sheetOf('跟单_汇率', [['从', '到', '汇率', '日期'], ['EUR', 'USD', rate, day('2026-05-01')]]); // prettier-ignore

  test('in another currency by the rate that the team wrote', () => {
    expect(shown(twoCurrencies, rates(1.1)).late).toEqual(['usd-3b', 'eur-2', 'usd-3']);
    expect(shown(twoCurrencies, rates(2)).late).toEqual(['eur-2', 'usd-3b', 'usd-3']);
  });

  test('without a rate by days, before those that are late for fewer', () => {
    expect(shown(twoCurrencies).late).toEqual(['usd-3b', 'usd-3', 'eur-2']);
    const longer = [...twoCurrencies, lateBy('2026-05-11', { 订单号: 'no-amount', 金额: null })];
    expect(shown(longer).late).toEqual(['no-amount', 'usd-3b', 'usd-3', 'eur-2']);
  });
});

test('what is done is no cut-off any more, nor of a ship that has sailed', () => {
  const cut = { ...READY, 截单时间: day('2026-05-19 12:00') };
  const si = (status: string) => log([day('2026-05-16 10:00'), 'C-1', '补料', status, day('2026-05-16')], [day('2026-05-16 10:00'), 'C-1', '报关资料', status, day('2026-05-16')]); // prettier-ignore
  expect(shown([{ 订单号: 'C-1', ...cut }]).cutoff).toEqual(['C-1']);
  expect(shown([{ 订单号: 'C-1', ...cut }], si('完成')).cutoff).toBeUndefined();
  expect(shown([{ 订单号: 'C-1', ...cut, 实际开船: day('2026-05-17') }]).cutoff).toBeUndefined();
});

test('a stage that is behind for over two working days blocks what waits for it', () => {
  const { parts } = agendaIn(meetingBook([{ 订单号: 'B-1', 工厂交期: day('2026-05-08'), 生产完成: day('2026-05-08') }])); // prettier-ignore
  const blocked = parts.find(({ part }) => part === 'blocked')?.things ?? [];
  expect(blocked.map(({ id, stage }) => [id, stage])).toEqual([['B-1', 'final_qc']]);
  expect(blocked[0]!.why.zh).toMatch(/在等它 · \d+ 个工作日$/);
});

test('an order that a cell holds up without a day is told apart: nobody knows for how long', () => {
  const agenda = agendaIn(meetingBook([{ 订单号: 'H-1', 生产完成: '待工厂' }]));
  expect(agenda.heldSinceWhen).toEqual(['H-1']);
  expect(headings(agenda).blocked).toBeUndefined();
});

test('an order stands once, under its first heading; what else there is of it stands beside', () => {
  const late = lateBy('2026-05-15', { 订单号: 'L-1' });
  const agenda = agendaIn(
    meetingBook(
      [late],
      matters({
        编号: 'D-7',
        类型: '决定',
        订单: 'l-1',
        内容: '催工厂',
        负责人: '王丽',
        截止: day('2026-05-19'),
      }),
    ),
  );
  expect(headings(agenda)).toEqual({ late: ['L-1'] });
  const [thing] = agenda.parts[0]!.things;
  expect(thing!.also.map(({ part, id }) => [part, id])).toContainEqual(['decision', 'D-7']);
  expect(whyWords(thing!).zh).toContain('还没办完的决定：催工厂');
});

test('an order that is late for the very money that it owes says so once', () => {
  const plan = moneyPlan([sailed('2026-03-10', { 金额: 9000 })]);
  const [late] = agendaOf(plan, [MONEY]).parts;
  const [thing] = late!.things;
  expect([late!.part, thing!.stage]).toEqual(['late', 'credit_due']);
  expect(thing!.also.map(({ part }) => part)).not.toContain('money');
});

test('a decision that names a stage is over once that is done', () => {
  const decision = matters({ 编号: 'D-1', 类型: '决定', 订单: 'P-1', 节点: '订舱', 内容: '订舱 改 5/20', 负责人: '王丽', 截止: day('2026-05-20') }); // prettier-ignore
  expect(shown([{}], decision).decision).toEqual(['D-1']);
  expect(shown([{ 订舱日期: day('2026-05-17') }], decision).decision).toBeUndefined();
});

describe('the budget of minutes', () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    lateBy('2026-05-14', { 订单号: `L-${at}`, 金额: 1000 + at }),
  );
  const cuts = Array.from({ length: 3 }, (_, at) => ({ 订单号: `C-${at}`, ...READY, 截单时间: day('2026-05-19 12:00') })); // prettier-ignore
  const agenda = agendaIn(meetingBook([...many, ...cuts]));

  test('about one a thing: the rest is folded, and counted', () => {
    const later = agenda.later.reduce((sum, { things }) => sum + things.length, 0);
    expect([agenda.fits, agenda.total, later]).toEqual([MINUTES, 43, 43 - MINUTES]);
  });

  test('a long list does not keep the others from being heard', () => {
    const now = Object.fromEntries(agenda.parts.map(({ part, things }) => [part, things.length]));
    expect(now).toEqual({ late: 12, cutoff: 3 });
    expect(agenda.parts[0]!.things.map(({ id }) => id).slice(0, 2)).toEqual(['L-39', 'L-38']);
  });
});

test('on paper nothing is left out, and the late part alone has a colour', () => {
  const many = Array.from({ length: 20 }, (_, at) => lateBy('2026-05-14', { 订单号: `L-${at}` }));
  const plan = planOf(meetingBook(many), MORNING);
  const page = agendaPage(plan, agendaIn(plan.book), '张总');
  expect(page.parts.map(({ heading, rows, tone }) => [heading.zh, rows.length, tone])).toEqual([
    ['逾期', 15, 'late'],
    ['有时间再谈 · 逾期', 5, 'late'],
  ]);
  expect(page.about.map(({ en }) => en)).toEqual([
    'Mon 18 May 2026',
    '20 things, about 15 min',
    'Led by 张总',
  ]);
});

describe('a team of one', () => {
  const people = (...names: string[]) => sheetOf('跟单_人员', [['姓名', '角色'], ...names.map((name) => [name, '业务'])]);

  test('has a plan for the day, two have a meeting', () => {
    expect(agendaIn(meetingBook([{}], people('王丽'))).isAlone).toBe(true);
    expect(agendaIn(meetingBook([{}], people('王丽', '赵强'))).isAlone).toBe(false);
  });
}); // prettier-ignore

describe('whatever the book holds', () => {
  const some = <T>(...values: T[]) => fc.constantFrom(...values);
  const anOrder = fc.record({
    工厂交期: some(day('2026-05-08'), day('2026-05-15'), day('2026-06-20'), null, '待定'),
    生产完成: some(null, null, day('2026-05-10'), '待工厂'),
    订舱日期: some(null, null, day('2026-05-08')),
    截单时间: some(null, day('2026-05-19 12:00'), day('2026-05-30 12:00')),
    船期: some(day('2026-05-24'), day('2026-07-06'), day('2026-05-16')),
    金额: some(null, 800, 5000, 90000),
    币种: some('USD', 'EUR', ''),
  });
  const orders = fc.array(anOrder, { minLength: 1, maxLength: 8 });
  const named = (all: readonly MeetingCells[]): MeetingCells[] =>
    all.map((cells, at) => ({ ...cells, 订单号: `X-${at}` }));
  const gist = (agenda: ReturnType<typeof agendaIn>) =>
    [...agenda.parts, ...agenda.later].map(({ part, things }) => [part, things.map(({ id, why, also, owner }) => [id, why.zh, owner, also.map((each) => [each.part, each.id])])]); // prettier-ignore

  test('every late order stands there exactly once, and no order twice', () => {
    fc.assert(
      fc.property(orders, (all) => {
        const book = meetingBook(named(all));
        const agenda = agendaIn(book);
        const late = lateOrders(planOf(book, MORNING)).map(({ order }) => order);
        const found = headings(agenda);
        expect([...(found.late ?? [])].sort()).toEqual([...late].sort());
        const keys = [...agenda.parts, ...agenda.later].flatMap(({ things }) => things.flatMap(({ key }) => key || [])); // prettier-ignore
        expect(new Set(keys).size).toBe(keys.length);
      }),
      runs(15, 150),
    );
  });

  test('the order of its rows changes nothing, and twice is the same', () => {
    fc.assert(
      fc.property(orders, fc.nat(), (all, turn) => {
        const rows = named(all);
        const by = turn % rows.length;
        const turned = [...rows.slice(by), ...rows.slice(0, by)];
        // Questions tell a few of the newest orders as examples, in the order of the sheet.
        const of = (each: readonly MeetingCells[]) => gist(agendaIn(meetingBook(each))).filter(([part]) => part !== 'question'); // prettier-ignore
        expect(of(turned)).toEqual(of(rows));
        expect(of(rows)).toEqual(of(rows));
      }),
      runs(10, 100),
    );
  });

  test('a wrong row of matters is left out, and nothing throws', () => {
    const wrong = matters({ 编号: '', 类型: '决定', 内容: '没有编号' }, { 编号: 'D-1', 类型: '吃饭' }, { 编号: 'D-2', 类型: '决定', 截止: '下辈子', 内容: '看日期' }); // prettier-ignore
    expect(shown([{}], wrong)).toEqual({ decision: ['D-2'] });
    expect(agendaIn(bookOf()).total).toBe(0);
  });
});

test('on a later morning what was due is later', () => {
  const book = meetingBook([{ 订单号: 'C-1', ...READY, 截单时间: day('2026-05-22 16:00') }]);
  expect(headings(agendaIn(book)).cutoff).toBeUndefined();
  expect(headings(agendaIn(book, moment('2026-05-20 08:45'))).cutoff).toEqual(['C-1']);
});
