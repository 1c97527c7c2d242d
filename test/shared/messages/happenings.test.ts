import fc from 'fast-check';
import type { Told } from '../../../shared/messages/kinds.data';
import { entriesOf } from '../../../shared/orders/entry';
import { plan as planOf, type Plan } from '../../../shared/plan/plan';
import { OVER_PHASES } from '../../../shared/process/phase';
import { CLOSED } from '../../../shared/process/status';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { channels, happeningsIn, plannedFor } from '../../tools/channel-rows';
import { handOff, handOffBook, planned, TEAM } from '../../tools/hand-off-book';
import { log, meetingBook, type MeetingCells } from '../../tools/meeting-book';
import { moment } from '../../tools/order-facts';
import { runs } from '../../tools/runs';
import { oneDeposit, planAt } from '../features/digest/books';

const told = (plan: Plan, what: Told): string[] =>
  happeningsIn(plan).filter((each) => each.what === what).map(({ key }) => key); // prettier-ignore

/** Booked, with an SI cut-off at noon of 20 May. */
const READY: MeetingCells = {
  订单号: 'C-1', 工厂交期: day('2026-05-10'), 生产完成: day('2026-05-09'), 验货日期: day('2026-05-11'), 订舱日期: day('2026-05-08'),
  截单时间: day('2026-05-20 12:00'), 船期: day('2026-05-24'),
}; // prettier-ignore

const at = (now: string, cells: MeetingCells = {}, rows: readonly TestCell[][] = []): Plan =>
  planOf(meetingBook([{ ...READY, ...cells }], log(...rows)), moment(now));

const SI = moment('2026-05-20 12:00');

describe('a cut-off', () => {
  test.each([
    ['2026-05-17 11:59', []],
    ['2026-05-17 12:01', [`cutoff C-1 si_cutoff ${SI}`]],
    ['2026-05-19 11:59', [`cutoff C-1 si_cutoff ${SI}`]],
    ['2026-05-19 12:01', [`cutoff C-1 si_cutoff ${SI} 24h`]],
    ['2026-05-20 12:01', []],
  ])('is told within 72 hours, and once more within 24: %s', (now, keys) => {
    expect(told(at(now), 'cutoff')).toEqual(keys);
  });

  test('is another one once the carrier has moved it', () => {
    const moved = told(at('2026-05-18 09:30', { 截单时间: day('2026-05-20 18:00') }), 'cutoff');
    expect(moved).toEqual([`cutoff C-1 si_cutoff ${moment('2026-05-20 18:00')}`]);
  });

  const done = (stage: string): TestCell[] => [day('2026-05-16 10:00'), 'C-1', stage, '完成', day('2026-05-16')]; // prettier-ignore
  test('is told of what is not done yet, and of nothing once all is', () => {
    const line = (rows: readonly TestCell[][]) =>
      happeningsIn(at('2026-05-18 09:30', {}, rows)).find(({ what }) => what === 'cutoff')?.line.zh;
    expect(line([])).toBe('C-1 Nordvik · 截单 5月20日（周三） 12:00 · 还有 2 天 · 未完成：报关资料、补料 · 孙敏');
    expect(line([done('补料')])).toBe('C-1 Nordvik · 截单 5月20日（周三） 12:00 · 还有 2 天 · 未完成：报关资料 · 孙敏');
    expect(line([done('补料'), done('报关资料')])).toBeUndefined();
  }); // prettier-ignore

  test('closes nothing of a ship that has sailed', () => {
    expect(told(at('2026-05-18 09:30', { 实际开船: day('2026-05-17') }), 'cutoff')).toEqual([]);
  });

  test('that nobody can read is asked about and not told', () => {
    expect(told(at('2026-05-18 09:30', { 截单时间: '20/5 或 21/5' }), 'cutoff')).toEqual([]);
  });

  test('of work that stands still is no alarm', () => {
    const held = (stage: string): TestCell[] => [day('2026-05-16 10:00'), 'C-1', stage, '暂停', null];
    expect(told(at('2026-05-18 09:30', {}, [held('补料'), held('报关资料')]), 'cutoff')).toEqual([]);
  });

  test('of an order that is on hold as a whole is no alarm, whatever of it is still open', () => {
    const orders = (status: string) => sheetOf('出货', [
      ['订单号', '客户', '业务员', '下单日期', '生产完成', '截单时间', '截关时间', '船期', '状态'],
      ['P-1', 'Nordvik', '王丽', day('2026-04-01'), day('2026-05-09'), day('2026-05-20 12:00'), day('2026-05-20 18:00'), day('2026-05-24'), status],
    ]);
    const alarms = (status: string) => told(planOf(bookOf(orders(status)), moment('2026-05-18 09:30')), 'cutoff');
    expect(alarms('进行中')).toHaveLength(2);
    expect(alarms('暂停')).toEqual([]);
  }); // prettier-ignore

  test('of a customer whose cell holds a whole address, or signs that turn words round, is still a line that can be read', () => {
    const line = (customer: string) =>
      happeningsIn(at('2026-05-18 09:30', { 客户: customer })).find(({ what }) => what === 'cutoff')!.line.zh;
    expect(line('宁波海丰'.repeat(1000))).toMatch(/^C-1 (宁波海丰)+.{0,3}… · 截单 /);
    expect(line('宁波海丰'.repeat(1000)).length).toBeLessThan(200);
    expect(line('Nord\u202evik')).toMatch(/^C-1 Nordvik · 截单 /);
  });

  test('is not what was promised to the customer', () => {
    const orders = sheetOf('出货', [
      ['订单号', '客户', '业务员', '下单日期', '生产完成', '客户交期', '实际开船'],
      ['P-1', 'Nordvik', '王丽', day('2026-04-01'), null, day('2026-05-19'), null],
    ]);
    expect(told(planOf(bookOf(orders), moment('2026-05-18 09:30')), 'cutoff')).toEqual([]);
  });
});

describe('an escalation', () => {
  const steps = { deposit: { escalate: 'owner 0wd; backup 1wd; manager 2wd' } };
  const on = (now: string) => {
    const plan = planAt(now, { orders: oneDeposit(), stages: steps });
    return happeningsIn(plan).filter(({ what }) => what === 'escalation').map(({ key, people }) => [key, people]); // prettier-ignore
  };
  test.each([
    ['2026-05-12 10:00', []],
    ['2026-05-13 10:00', []],
    ['2026-05-14 10:00', [['escalation P-1/deposit backup 1 working day', ['吴芳', '陈洁']]]],
    ['2026-05-15 10:00', [['escalation P-1/deposit manager 2 working days', ['吴芳', '陈洁', '张经理']]]],
    ['2026-06-15 10:00', [['escalation P-1/deposit manager 2 working days', ['吴芳', '陈洁', '张经理']]]],
  ])('is told once for each step that a stage has reached: %s', (now, expected) => {
    expect(on(now)).toEqual(expected);
  });
});

describe('a hand-off', () => {
  const news = (cells: Parameters<typeof handOff>[0], now = '2026-05-22 17:10', team = TEAM) =>
    happeningsIn(planned({ matters: [handOff(cells)], team }, now)).filter(({ what }) => what === 'handoff');
  const keys = (...args: Parameters<typeof news>): string[] => news(...args).map(({ key }) => key);

  test('is told when it is given, when it is taken too late, and when it is given back', () => {
    expect(keys({})).toEqual(['handoff PO-1/prod_done/1 1 handed']);
    expect(keys({}, '2026-05-26 09:10')).toEqual(['handoff PO-1/prod_done/1 1 late']);
    expect(keys({ 状态: '已退回', 结束: day('2026-05-23 09:00') })).toEqual(['handoff PO-1/prod_done/1 1 rejected']);
  }); // prettier-ignore

  test('that is handed over once more is news again', () => {
    expect(keys({ 次数: 2 })).toEqual(['handoff PO-1/prod_done/1 2 handed']);
  });

  test('concerns whose turn it is, and those above once it is late', () => {
    expect(news({}).map(({ people }) => people)).toEqual([['孙敏']]);
    expect(news({ 负责人: null, 对方: '单证员' }).map(({ people, role }) => [people, role])).toEqual([[[], 'docs']]); // prettier-ignore
    expect(news({}, '2026-05-26 09:10').map(({ people }) => people)).toEqual([['孙敏', '王经理']]);
    expect(news({ 状态: '已退回' }).map(({ people }) => people)).toEqual([['李娜']]);
  });

  test.each([
    ['accepted', { 状态: '已接受', 接受: day('2026-05-22 17:05') }],
    ['withdrawn', { 状态: '已撤回' }],
    ['of an order that no sheet has', { 编号: 'PO-77/prod_done/1', 订单: 'PO-77' }],
  ])('%s is not told', (_, cells) => {
    expect(keys(cells)).toEqual([]);
  });

  test('of an order that is closed is not told', () => {
    const plan = planned({ orders: [{ 完工日期: day('2026-05-20'), 报关资料: day('2026-05-21'), ATD: day('2026-05-21') }], matters: [handOff()] }, '2026-05-22 17:10'); // prettier-ignore
    expect(told(plan, 'handoff')).toEqual([]);
  });

  test('never says what people wrote of it: a reason may name a price', () => {
    const plan = planOf(
      { ...handOffBook({ matters: [handOff({ 状态: '已退回', 内容: '单价 USD 3.20', '决定/理由': '单价应为 USD 3.35，授信 50000' })] }) },
      moment('2026-05-25 10:00'),
    ); // prettier-ignore
    const text = JSON.stringify(happeningsIn(plan));
    expect(text).toContain('原因见“跟单_事项”');
    expect(text).not.toMatch(/3\.20|3\.35|50000|USD/);
  });
});

test('no group reads amounts, prices or credit, whatever stands in the book', () => {
  const orders = Array.from({ length: 12 }, (_, at): MeetingCells => ({
    ...(at % 2 ? READY : { 工厂交期: day('2026-05-08'), 定金到账: null }), 订单号: `S-${at}`, 金额: 98765 + at, 币种: 'USD',
  })); // prettier-ignore
  const more = [
    sheetOf('跟单_客户', [['名称', '信用额度', '币种'], ['Nordvik', 54321, 'USD']]),
    sheetOf('跟单_明细', [['订单', '行号', '产品', '数量', '单价', '币种'], ['S-0', 1, 'Lamp', 500, 43.21, 'USD']]),
    channels({}),
  ]; // prettier-ignore
  const { send } = plannedFor(planOf(meetingBook(orders, ...more), moment('2026-05-18 09:30')));
  expect(send.map(({ message }) => message.what)).toEqual(['cutoff', 'digest']);
  expect(JSON.stringify(send.map(({ message }) => message))).not.toMatch(
    /987|54,?321|43\.21|USD|\$|金额|单价|授信/,
  );
});

const HEADS = ['订单号', '客户', '业务员', '付款方式', '下单日期', '定金到账', '工厂交期', '生产完成', '订舱日期', '截单时间', '截关日期', '船期', '实际开船', '尾款到账', '状态', '备注']; // prettier-ignore

const pad = (date: number): string => String(date).padStart(2, '0');

/** Dates around 18 May, ticks, and what people write in their place. */
const cell = fc.oneof(
  fc.constant(null),
  fc
    .integer({ min: 1, max: 28 })
    .chain((date) => fc.constantFrom(`2026-04-${pad(date)}`, `2026-05-${pad(date)}`))
    .map(day),
  fc.constantFrom<TestCell>('√', '待客户', '03/04/26', '取消', '不需要', '暂停'),
);
const row = fc
  .tuple(
    fc.array(cell, { minLength: HEADS.length - 6, maxLength: HEADS.length - 6 }),
    fc.constantFrom<TestCell>(null, null, '已取消', '已完成', '暂停', '进行中', '客户取消'),
    fc.constantFrom<TestCell>(null, '取消', '订单作废'),
  )
  .map(([cells, state, note]): TestCell[] => ['Nordvik', '王丽', '30% T/T, 70%见提单副本', day('2026-03-20'), ...cells, state, note]); // prettier-ignore

test('nothing is told of an order that is done or cancelled, nor of a stage that needs nobody any more', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const sheet = sheetOf('出货', [HEADS, ...rows.map((cells, at) => [`P-${at}`, ...cells])]);
      const plan = planOf(bookOf(sheet), moment('2026-05-18 09:30'));
      const entries = new Map(entriesOf(plan).map((entry) => [entry.order, entry]));
      for (const { order, what, key } of happeningsIn(plan)) {
        const entry = entries.get(order)!;
        const { row: { order: judged } } = entry.whole.speaks;
        expect([key, OVER_PHASES.has(entry.phase), CLOSED.has(judged.status)]).toEqual([key, false, false]);
        const stage = what === 'cutoff' ? undefined : /\/(\w+)/.exec(key)?.[1];
        const open = stage === undefined || judged.actionable.some((each) => each.stage.key === stage);
        expect([key, open]).toEqual([key, true]);
      }
    }),
    runs(60, 1000),
  );
}); // prettier-ignore
