import { day, sheetOf, type TestCell } from '../../../tools/book';
import { handOff } from '../../../tools/hand-off-book';
import {
  ACCEPTED, CARDS, facts, HANDED, NOW, PACKED, PEOPLE, planned, REJECTED, TAKEN_OVER, type LogLine, type PointsBook,
} from '../../../tools/points-book'; // prettier-ignore

const TAKEN = handOff({ 状态: '已接受', 接受: day('2026-05-21 09:10') });
const found = (book: PointsBook): string[] => facts(planned(book));

describe('a hand-off accepted the first time', () => {
  test('is to the credit of who handed it over, on the day it was accepted', () => {
    const plan = planned({ log: [HANDED, ACCEPTED], matters: [TAKEN] });
    expect(facts(plan)).toEqual(['accepted/PO-1/prod_done/1 李娜']);
  });

  test.each<[string, PointsBook]>([
    ['given back before', { log: [HANDED, REJECTED, ACCEPTED], matters: [TAKEN] }],
    ['handed over a second time by its row', { log: [HANDED, ACCEPTED], matters: [{ ...TAKEN, 次数: 2 }] }],
    ['not accepted yet', { log: [HANDED], matters: [handOff()] }],
    ['filled into the sheet alone', { log: [HANDED], matters: [TAKEN] }],
    ['without the row that it was handed over', { log: [ACCEPTED], matters: [TAKEN] }],
    ['handed over after it was accepted', { log: [['2026-05-22 09:00', ...HANDED.slice(1)] as unknown as LogLine, ACCEPTED], matters: [TAKEN] }],
    ['accepted by who handed it over', { log: [HANDED, ['2026-05-21 09:10', 'PO-1', '装箱数据', '接受', null, '李娜', 'PO-1/prod_done/1 接受']], matters: [TAKEN] }],
    ['accepted by nobody that the log names', { log: [HANDED, ['2026-05-21 09:10', 'PO-1', '装箱数据', '接受', null, null, 'PO-1/prod_done/1 接受']], matters: [TAKEN] }],
    ['that somebody handed over who is not in the team', { log: [HANDED, ACCEPTED], matters: [{ ...TAKEN, 提出: '别人' }] }],
    ['whose row is gone', { log: [HANDED, ACCEPTED], matters: [] }],
    ['that was taken back', { log: [HANDED, ACCEPTED], matters: [{ ...TAKEN, 状态: '已撤回' }] }],
  ])('nothing for one %s', (_, book) => {
    expect(found(book)).toEqual([]);
  }); // prettier-ignore

  test('stays the same fact when the order has another name', () => {
    const orders = [{ 订单号: 'PO-1A' }];
    expect(found({ log: [HANDED, ACCEPTED], orders, matters: [{ ...TAKEN, 订单: 'PO-1A' }] })).toEqual([
      'accepted/PO-1/prod_done/1 李娜',
    ]);
  });
});

test('handed to and fro, a stage of an order is to the credit of each who handed it over once', () => {
  const again = (at: string, no: number, event: string, by: string): LogLine => [`2026-05-2${no} ${at}`, 'PO-1', '装箱数据', event, null, by, `PO-1/prod_done/${no} ${event}`]; // prettier-ignore
  const log = [
    HANDED, ACCEPTED, again('09:00', 2, '交出', '孙敏'), again('10:00', 2, '接受', '李娜'), again('09:00', 3, '交出', '李娜'), again('10:00', 3, '接受', '孙敏'),
  ]; // prettier-ignore
  const matters = [TAKEN, { ...TAKEN, 编号: 'PO-1/prod_done/2', 提出: '孙敏' }, { ...TAKEN, 编号: 'PO-1/prod_done/3' }]; // prettier-ignore
  expect(found({ log, matters })).toEqual([
    'accepted/PO-1/prod_done/1 李娜',
    'accepted/PO-1/prod_done/2 孙敏',
  ]);
});

test('help with an order of two rows counts once, whether the log names the order or its rows', () => {
  const orders = ['X', 'Y'].map((item) => ({ 货号: item, ...PACKED }));
  const naming = (order: string): LogLine => [TAKEN_OVER[0], order, ...TAKEN_OVER.slice(2)] as unknown as LogLine; // prettier-ignore
  expect(found({ log: ['PO-1', 'PO-1 / X', 'PO-1 / Y'].map(naming), orders })).toEqual(['helped/PO-1/prod_done 孙敏']); // prettier-ignore
});

test('a copy of a card under another number is the same card', () => {
  const used = (card: string): LogLine => ['2026-05-20 09:00', 'PO-1', '装箱数据', '知识有用', null, '孙敏', card]; // prettier-ignore
  const cards = (copy: string) => sheetOf('跟单_知识', [['编号', '问题', '做法', '作者'], ['K-1', '报关要什么', '先问货代', '李娜'], ['K-9', copy, '先问 货代', '李娜']]); // prettier-ignore
  expect(found({ log: [used('K-1'), used('K-9')], sheets: [cards('报关要什么')] })).toHaveLength(1);
  expect(found({ log: [used('K-1'), used('K-9')], sheets: [cards('报检要什么')] })).toHaveLength(2);
});

describe('help during somebody’s absence', () => {
  test('taken over while the owner was away, and done in time', () => {
    expect(found({ log: [TAKEN_OVER], orders: [PACKED] })).toEqual(['helped/PO-1/prod_done 孙敏']);
  });

  const at = (when: string): LogLine => [when, ...TAKEN_OVER.slice(1)] as unknown as LogLine;
  test.each<[string, PointsBook]>([
    ['late: due on the 25th', { log: [TAKEN_OVER], orders: [{ 完工日期: day('2026-05-26') }] }],
    ['not done', { log: [TAKEN_OVER], orders: [{}] }],
    ['done without a day', { log: [TAKEN_OVER], orders: [{ 完工日期: '√' }] }],
    ['taken over the day before the absence', { log: [at('2026-05-17 09:00')], orders: [PACKED] }],
    ['done before it was taken over', { log: [at('2026-05-21 09:00')], orders: [PACKED] }],
    ['nobody away', { log: [TAKEN_OVER], orders: [PACKED], people: PEOPLE.map((row) => [...row.slice(0, 3), null]) }],
    ['given back to the owner before it was done', { log: [TAKEN_OVER, ['2026-05-19 09:00', 'PO-1', '装箱数据', '换责任人', '李娜', '王经理', '回来了']], orders: [PACKED] }],
    ['nobody known to have had it', { log: [TAKEN_OVER], orders: [{ ...PACKED, 跟单员: null }] }],
    ['taken over by a stranger', { log: [['2026-05-18 09:00', 'PO-1', '装箱数据', '换责任人', '别人', '王经理', '']], orders: [PACKED] }],
    ['of an order that is not there', { log: [['2026-05-18 09:00', 'PO-7', '装箱数据', '换责任人', '孙敏', '王经理', '']], orders: [PACKED] }],
  ])('nothing: %s', (_, book) => {
    expect(found(book)).toEqual([]);
  }); // prettier-ignore

  test('the last day of the absence and the day it is due both count', () => {
    expect(found({ log: [at('2026-05-22 17:00')], orders: [{ 完工日期: day('2026-05-25') }] })).toHaveLength(1); // prettier-ignore
  });

  test('whose it was before is what the log says, not the cell', () => {
    const others: TestCell[][] = [...PEOPLE.map((row) => [...row]), ['赵强', '跟单员', null, null]];
    const log: LogLine[] = [['2026-05-12 09:00', 'PO-1', '装箱数据', '换责任人', '赵强', '王经理', ''], TAKEN_OVER]; // prettier-ignore
    expect(found({ log, orders: [PACKED], people: others })).toEqual([]);
  });

  test('a deputy who writes down that it is done, with the owner away', () => {
    const done = (by: string, on = '2026-05-20'): LogLine => [`${on} 16:00`, 'PO-1', '装箱数据', '完成', null, by, '', on]; // prettier-ignore
    expect(found({ log: [done('孙敏')], orders: [{}] })).toEqual(['helped/PO-1/prod_done 孙敏']);
    expect(found({ log: [done('王经理')], orders: [{}] })).toEqual([]);
    expect(found({ log: [done('李娜')], orders: [{}] })).toEqual([]);
    expect(found({ log: [done('孙敏', '2026-05-25')], orders: [{}] })).toEqual([]);
  });
});

describe('documents right first time', () => {
  const papers = (...rows: readonly (readonly TestCell[])[]) => sheetOf('跟单_单证', [['订单', '类型', '号码', '版本', '日期', '状态', '制单人', '差异数'], ...rows]); // prettier-ignore
  const ORDERS = sheetOf('出货', [
    ['订单号', '客户', '付款方式', '下单日期', '船期', '实际开船', '寄单日期'],
    ...['D-1', 'D-2', 'D-3', 'D-4'].map((no): TestCell[] => [no, 'Nordvik', '30% T/T, 70%见提单副本', day('2026-03-02'), day('2026-04-27'), day('2026-04-27'), day('2026-05-06')]),
    ['D-5', 'Nordvik', '30% T/T, 70%见提单副本', day('2026-03-02'), day('2026-04-27'), day('2026-04-27'), null],
  ]); // prettier-ignore
  const PEOPLE_SHEET = sheetOf('跟单_人员', [
    ['姓名', '角色'],
    ['孙敏', '单证员'],
    ['王经理', '经理'],
  ]);
  const ci = (no: string, more: Partial<Record<'version' | 'status' | 'by' | 'wrong', TestCell>> = {}): TestCell[] => [no, '商业发票', `CI-${no}`, more.version ?? 1, day('2026-04-28'), more.status ?? '已发', more.by === undefined ? '孙敏' : more.by, more.wrong ?? null]; // prettier-ignore

  test('none superseded, none with differences: to the credit of who made them', () => {
    const sheets = [ORDERS, PEOPLE_SHEET, papers(ci('D-1'), ci('D-2', { version: 2 }), ci('D-3', { wrong: 1 }), ci('D-4', { by: null }), ci('D-5'))]; // prettier-ignore
    expect(facts(planned({ sheets } as never, NOW))).toEqual(['papers/D-1 孙敏']);
  });
});

describe('a card that somebody used', () => {
  const used = (by: string | null, note: string, stage = '报关资料', order = 'PO-1'): LogLine => ['2026-05-21 10:00', order, stage, '知识有用', null, by, note]; // prettier-ignore

  test('is to the credit of its author, once for an order and stage', () => {
    const log = [used('孙敏', 'K-1'), used('王经理', 'k-1'), used('孙敏', 'K-1', '装船'), used('孙敏', 'K-1', '报关资料', 'PO-2')]; // prettier-ignore
    expect(found({ log })).toEqual([
      'card/K-1/PO-1/docs_prep 李娜',
      'card/K-1/PO-1/onboard 李娜',
      'card/K-1/PO-2/docs_prep 李娜',
    ]);
  });

  test.each([
    ['by its author', used('李娜', 'K-1')],
    ['by nobody', used(null, 'K-1')],
    ['by a stranger to the team', used('某人', 'K-1')],
    ['of a card without an author', used('孙敏', 'K-2')],
    ['of a card that is not there', used('孙敏', 'K-9')],
    [
      'that is still to come',
      ['2026-06-01 10:01', 'PO-1', '报关资料', '知识有用', null, '孙敏', 'K-1'] as LogLine,
    ],
  ])('nothing for one %s', (_, line) => {
    expect(found({ log: [line], sheets: [CARDS] })).toEqual([]);
  });
});
