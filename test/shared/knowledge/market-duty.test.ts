import { marketThings } from '../../../shared/features/knowledge/market/things';
import { marketDuty } from '../../../shared/knowledge/market-duty';
import type { Sheet } from '../../../shared/book/model';
import { dayOf, isoDay } from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';
import { notes, orders, people, planned } from '../../tools/market-book';

/** Two orders to Germany and one to Brazil. */
const ORDERS = orders(
  { 订单号: 'A-1', 客户: 'Brunnen', 国家: '德国' },
  { 订单号: 'A-2', 客户: 'Brunnen', 国家: '德国' },
  { 订单号: 'A-3', 客户: 'Santos Ltda', 国家: '巴西' },
);
const duty = (now: string, ...sheets: readonly Sheet[]) =>
  marketDuty(planned([ORDERS, ...sheets], moment(now)));

/** The newest word on Germany is of 10 November, on Brazil of 1 October. */
const NOTES = notes(
  { 对象: '德国', 日期: '2026-11-10' },
  { 对象: '巴西', 日期: '2026-10-01', 录入人: '钱进' },
);

test('on the first working day of the week a note is owed for markets without one of the last four weeks', () => {
  const owed = duty('2026-11-30 09:00', NOTES)!;
  expect([isoDay(owed.due), owed.stale]).toEqual(['2026-11-30', ['BR']]);
});

test('a week whose first days are off begins with its first working day', () => {
  // The National Day holiday of 2026: Thursday 1 to Wednesday 7 October.
  expect(duty('2026-10-07 09:00', NOTES)).toBeUndefined();
  expect(isoDay(duty('2026-10-08 09:00', notes({ 对象: '法国', 日期: '2026-09-01' }))!.due)).toBe(
    '2026-10-08',
  );
});

test('it stays until a note of this week is there', () => {
  const more = (on: string) =>
    notes({ 对象: '德国', 日期: '2026-11-10' }, { 对象: '航运', 类别: '航线', 日期: on });
  expect(duty('2026-12-02 09:00', NOTES)?.stale).toEqual(['BR']);
  expect(duty('2026-12-02 09:00', more('2026-11-30'))).toBeUndefined();
  expect(duty('2026-12-02 09:00', more('2026-11-27'))?.stale).toEqual(['BR']);
  expect(duty('2026-12-07 09:00', more('2026-11-30'))?.stale).toEqual(['BR']);
});

test('a note is fresh on its 28th day and not on the next', () => {
  const both = (brazil: string) =>
    notes({ 对象: '德国', 日期: '2026-11-20' }, { 对象: '巴西', 日期: brazil });
  expect(duty('2026-11-30 09:00', both('2026-11-03'))).toBeUndefined();
  expect(duty('2026-11-30 09:00', both('2026-11-02'))?.stale).toEqual(['BR']);
});

test('a note that has expired says nothing of its market any more', () => {
  expect(duty('2026-11-30 09:00', notes({ 对象: '德国、巴西', 日期: '2026-11-20', 有效至: '2026-11-29' }))?.stale).toEqual(['DE', 'BR']); // prettier-ignore
});

test('a book without the sheet owes nothing, nor one without orders', () => {
  expect(duty('2026-11-30 09:00')).toBeUndefined();
  expect(marketDuty(planned([notes({ 对象: '德国' })]))).toBeUndefined();
});

test('where no order names a country a note is owed all the same', () => {
  const plan = planned([
    orders({ 订单号: 'A-1', 客户: 'Nordvik' }),
    notes({ 对象: '德国', 日期: '2026-10-01' }),
  ]);
  expect(marketDuty(plan)?.stale).toEqual([]);
});

describe('the item of Today', () => {
  const things = (...sheets: readonly Sheet[]) => marketThings(planned([ORDERS, NOTES, ...sheets]));

  test('is the market researcher’s', () => {
    const [thing, ...more] = things(
      people({ 姓名: '赵析', 角色: '市场调研专员' }, { 姓名: '钱进', 角色: '业务员' }),
    );
    expect(more).toEqual([]);
    expect([thing!.role, thing!.owner, thing!.called!.zh, thing!.note.zh]).toEqual([
      'market_research', '', '本周加一条市场信息', '巴西四周内没有新的',
    ]); // prettier-ignore
    expect(thing!.place).toEqual({ sheet: '跟单_市场', row: 1, column: 1 });
  });

  test('is that of whoever wrote the last note, where nobody is the researcher', () => {
    const [thing] = things(people({ 姓名: '赵析', 角色: '单证员' }, { 姓名: '钱进', 角色: '业务员' }));
    expect(thing!.owner).toBe('钱进');
  });

  test('is that of the one person there is', () => {
    expect(things(people({ 姓名: '赵析', 角色: '业务员' })).map(({ owner }) => owner)).toEqual(['赵析']);
  });

  test('is due on the day on which it fell due', () => {
    const [thing] = marketThings(planned([ORDERS, NOTES], moment('2026-12-02 09:00')));
    expect([isoDay(dayOf(thing!.due)), thing!.brief.zh]).toEqual(['2026-11-30', '2天']);
  });
});
