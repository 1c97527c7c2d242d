import { CAPABILITIES } from '../../../../shared/features';
import { digestsOf } from '../../../../shared/features/digest/digests-of';
import { digestText } from '../../../../shared/features/digest/text';
import {
  proposeDone,
  proposePostponed,
  proposeWithdrawn,
} from '../../../../shared/features/matters/decision';
import { mattersDue } from '../../../../shared/features/matters/due-today';
import { matterFindings } from '../../../../shared/features/matters/findings';
import { mattersOfOrder } from '../../../../shared/features/matters/of-order';
import { proposeNew } from '../../../../shared/features/matters/new';
import { proposeAdopted, proposeDeclined } from '../../../../shared/features/matters/suggestion';
import { itemQueries } from '../../../../shared/features/today/items';
import { todayThings } from '../../../../shared/features/today/things';
import { columnLetters } from '../../../../shared/book/address';
import { dayOf } from '../../../../shared/time/moment';
import { day, sheetOf } from '../../../tools/book';
import { after, matterOf, planWith, turnIn, type MatterCells } from '../../../tools/matters-book';

const D1: MatterCells = { 编号: 'D-1', 类型: '决定', 负责人: '王丽', 内容: '问船期', 截止: day('2026-05-18'), 订单: 'PO-1', 节点: '订舱', 来源: '2026-05-15' }; // prettier-ignore
const S1: MatterCells = { 编号: 'S-1', 类型: '建议', 提出: '王丽', 负责人: '孙敏', 内容: '订舱提前', 订单: 'PO-1', 节点: '订舱', 交出: day('2026-05-12') }; // prettier-ignore

describe('a decision', () => {
  test('is opened with an owner, a day and where it comes from', () => {
    const plan = planWith([D1]);
    const made = after(plan, proposeNew(plan, 'decision', { text: '催工厂', owner: '赵强', due: '2026-05-22', order: 'po-1', source: '晨会' }, '张经理')); // prettier-ignore
    expect(matterOf(made, 'D-2')).toMatchObject({
      owner: '赵强',
      raisedBy: '张经理',
      source: '晨会',
      state: 'open',
    });
    expect(turnIn(made, 'D-2')).toMatchObject({ owner: '赵强', toDo: 'do' });
    expect(made.config.log).toMatchObject([{ order: 'PO-1', by: '张经理', note: 'D-2 决定：催工厂' }]);
  });

  test('needs an owner and a subject, and somebody who says so', () => {
    expect(() => proposeNew(planWith([]), 'decision', { text: '催工厂' }, '张经理')).toThrow('owns');
    expect(() => proposeNew(planWith([]), 'decision', { owner: '赵强' }, '张经理')).toThrow('nothing');
    expect(() => proposeNew(planWith([]), 'decision', { text: 'x', owner: '赵强', due: 'soon' }, '张经理')).toThrow('Due'); // prettier-ignore
    expect(() => proposeNew(planWith([]), 'decision', { text: 'x', owner: '赵强' }, ' ')).toThrow(
      'who you are',
    );
  });

  test('is put off with a reason, which counts, and not into the past', () => {
    let plan = planWith([D1]);
    plan = after(plan, proposePostponed(plan, 'D-1', '2026-05-20', '船公司没回', '王丽'));
    const again = proposePostponed(plan, 'd-1', '2026-05-25', '还没回', '王丽');
    expect(again.notes[0]!.zh).toContain('1 次');
    plan = after(plan, again);
    expect(matterOf(plan, 'D-1').times).toBe(2);
    expect(turnIn(plan, 'D-1')!.isLate).toBe(false);
    expect(() => proposePostponed(plan, 'D-1', '2026-05-17', '晚', '王丽')).toThrow('later than now');
    expect(() => proposePostponed(plan, 'D-1', '2026-05-30', ' ', '王丽')).toThrow('reason');
  });

  test('is done or taken back once', () => {
    const plan = planWith([D1]);
    const done = after(plan, proposeDone(plan, 'D-1', '5/20 有舱', '王丽'));
    expect(matterOf(done, 'D-1')).toMatchObject({ state: 'done', decision: '5/20 有舱', closed: plan.now });
    expect(() => proposeDone(done, 'D-1', '', '王丽')).toThrow('over');
    expect(matterOf(after(plan, proposeWithdrawn(plan, 'D-1', '写错了', '张经理')), 'D-1').state).toBe(
      'withdrawn',
    );
  });
});

describe('a suggestion', () => {
  test.each([
    ['goes to who owns the stage on the order', { order: 'PO-1', stage: '订舱' }, '王丽', '孙敏'],
    ['not to who makes it', { stage: '订舱' }, '孙敏', '张经理'],
    ['without a stage to a manager', {}, '王丽', '张经理'],
    ['a manager’s to the other one', {}, '张经理', '刘总'],
  ])('%s', (_, cells, by, owner) => {
    const plan = planWith([]);
    expect(matterOf(after(plan, proposeNew(plan, 'suggestion', { text: '想法', ...cells }, by)), 'S-1').owner).toBe(owner); // prettier-ignore
  });

  test('adopted it changes the process in the same write', () => {
    const plan = planWith([S1]);
    const edit = { do: 'set', variant: 'tt-fob', stage: 'booking', column: 'limit', text: '2wd' } as const;
    const adopted = after(plan, proposeAdopted(plan, 'S-1', '', [edit], '孙敏'));
    expect(matterOf(adopted, 'S-1').state).toBe('accepted');
    expect(
      adopted.config.processRows.find(({ variant, key }) => variant === 'tt-fob' && key === 'booking')!.limit,
    ).toBe('2wd');
  });

  test('without a change of the process it says what is done; a no says why', () => {
    const plan = planWith([S1]);
    expect(() => proposeAdopted(plan, 'S-1', ' ', [], '孙敏')).toThrow('reason');
    expect(() => proposeDeclined(plan, 'S-1', '', '孙敏')).toThrow('reason');
    expect(matterOf(after(plan, proposeAdopted(plan, 'S-1', '下月起试行', [], '孙敏')), 'S-1').decision).toBe(
      '下月起试行',
    );
    expect(matterOf(after(plan, proposeDeclined(plan, 'S-1', '舱位不够', '孙敏')), 'S-1').state).toBe(
      'declined',
    );
  });

  test('nobody adopts their own, unless the team allows it; then the answer says so', () => {
    expect(() => proposeAdopted(planWith([S1]), 'S-1', '好', [], '王丽')).toThrow('own suggestion');
    const own = planWith([S1], undefined, sheetOf('跟单_设置', [['项目', '值'], ['可核准自己的', '是']])); // prettier-ignore
    expect(matterOf(after(own, proposeAdopted(own, 'S-1', '好', [], '王丽')), 'S-1').decision).toContain(
      '采纳自己的建议',
    );
  });
});

describe('Today and the daily mail', () => {
  const ROWS: MatterCells[] = [
    D1,
    { ...D1, 编号: 'D-2', 内容: '以后', 截止: day('2026-05-22') },
    { ...D1, 编号: 'D-3', 内容: '早就该办', 负责人: '孙敏', 截止: day('2026-05-13') },
    { 编号: 'H-1', 类型: '交接', 订单: 'PO-1', 提出: '陈洁', 对方: '物流专员', 内容: '装箱数据', 状态: '待接受', 交出: day('2026-05-18 09:30') },
    { 编号: 'B-1', 类型: '违规', 负责人: '陈洁', 内容: '没写日期', 交出: day('2026-05-15') },
  ]; // prettier-ignore
  const plan = planWith(ROWS);
  const told = (me: string): string[] =>
    itemQueries(CAPABILITIES).view(plan, me, {}).flatMap(({ key, things }) => (key === 'matters' ? things.map(({ opens }) => opens!) : [])); // prettier-ignore

  test('list what is due today, what is late, and what somebody waits for; each person their own', () => {
    expect(told('王丽')).toEqual(['D-1']);
    expect(told('孙敏')).toEqual(['D-3', 'H-1']);
    expect(told('陈洁')).toEqual([]);
  });

  test('a manager has what was escalated, the first manager before the director', () => {
    expect(told('张经理')).toEqual(['D-3']);
    expect(told('刘总')).toEqual([]);
  });

  test('a thing opens its matter in the view', () => {
    const group = mattersDue(plan);
    expect(group.opens).toMatchObject({ view: 'matters' });
    expect(group.done).toBeUndefined();
  });

  test('mails tell it to whose turn it is, to the holders of a role, and to the manager what was escalated', () => {
    const { digests } = digestsOf(plan, todayThings(CAPABILITIES, plan));
    const mail = (who: string): string => {
      const found = digests.find(({ person }) => person === who);
      return found ? digestText(found, { lang: 'zh', day: dayOf(plan.now) }) : '';
    };
    expect(mail('王丽')).toContain('事项 (1)\n- 问船期  今天  决定：办理 · PO-1');
    expect(mail('孙敏')).toContain('交接：接受或退回 · PO-1');
    expect(mail('孙敏')).toContain('早就该办  5天  决定：办理');
    expect(mail('张经理')).toContain('早就该办  5天  决定：逾期上报，等孙敏办理 · PO-1');
    expect(mail('刘总')).not.toContain('早就该办');
  });

  test('and again every day until it is done', () => {
    const things = (now: string) => mattersDue(planWith(ROWS, now)).things.map(({ opens }) => opens);
    expect(things('2026-05-19 09:00')).toContain('D-1');
    expect(things('2026-06-19 09:00')).toContain('D-1');
    expect(things('2026-05-17 09:00')).not.toContain('D-1');
  });
});

describe('what is wrong in a row is told at its cell, and the rest counts', () => {
  const told = (row: MatterCells, more: readonly MatterCells[] = []): string[] =>
    matterFindings(planWith([{ 编号: 'X-1', ...row }, ...more])).map(
      ({ place, message }) => `${columnLetters(place.column)}${place.row} ${message.en}`,
    );
  const BOTH = { 陈述一: '甲', 陈述二: '乙' };

  test.each([
    ['an arbiter who is a side', { 类型: '争议', 提出: '王丽', 对方: '孙敏', 仲裁: '孙敏', ...BOTH }, /^Q2 孙敏 is a side/],
    ['an arbiter who stands in for one', { 类型: '争议', 提出: '王丽', 对方: '孙敏', 仲裁: '赵强', ...BOTH }, /^Q2 赵强 stands in/],
    ['a dispute decided without a statement', { 类型: '争议', 提出: '王丽', 对方: '孙敏', 仲裁: '刘总', 陈述一: '甲', 状态: '已决定' }, /^P2 .* without a statement of 孙敏/],
    ['a hand-off accepted before it was handed over', { 类型: '交接', 状态: '已接受', 交出: day('2026-05-15 10:00'), 接受: day('2026-05-15 09:00') }, /^K2 .* accepted before/],
    ['a hand-off accepted at a time to come', { 类型: '交接', 状态: '已接受', 交出: day('2026-05-15 10:00'), 接受: day('2026-06-15 09:00') }, /^K2 .* accepted at a time to come/],
    ['a hand-off handed over at a time to come', { 类型: '交接', 状态: '待接受', 对方: '孙敏', 交出: day('2026-06-15 10:00') }, /^J2 .* handed over at a time to come/],
    ['a hand-off given back before it was handed over', { 类型: '交接', 状态: '已退回', 提出: '孙敏', 交出: day('2026-05-15 10:00'), 结束: day('2026-05-14 09:00') }, /^S2 .* closed before/],
    ['a closing time to come', { 类型: '决定', 状态: '已完成', 负责人: '王丽', 结束: day('2026-06-10') }, /^S2 .* closed at a time to come/],
    ['a closing time to come beside an open state', { 类型: '决定', 负责人: '王丽', 结束: day('2026-06-10') }, /^S2 .* closing time/],
    ['a hand-off whose number names another order', { 编号: 'PO-2/booking/1', 类型: '交接', 订单: 'PO-1', 节点: '订舱', 状态: '已接受', 交出: day('2026-05-15 10:00') }, /^C2 .* names PO-2 .* PO-1/],
    ['an order that no sheet has', { 类型: '交接', 订单: 'P0-1', 对方: '孙敏', 状态: '待接受', 交出: day('2026-05-18 09:00') }, /^C2 .*P0-1.*PO-1/],
    ['a state that the kind does not have', { 类型: '争议', 状态: '已知悉' }, /^M2 .* never “Acknowledged”/],
    ['a closing time beside an open state', { 类型: '决定', 负责人: '王丽', 结束: day('2026-05-10') }, /^S2 .* closing time/],
    ['nobody to act', { 类型: '交接', 状态: '待接受', 对方: '质检', 交出: day('2026-05-18 09:00') }, /^F2 .* nobody holds the role/],
    ['nobody has acted for a week', { 类型: '决定', 负责人: '王丽', 截止: day('2026-05-08') }, /^A2 .* escalated twice/],
    ['a cell that cannot be read', { 类型: '决定', 负责人: '王丽', 截止: '很快' }, /^L2 /],
  ] as const)('%s', (_, row, expected) => {
    const found = told(row);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  test('a row that is right is not told of', () => {
    expect(told({ 类型: '决定', 负责人: '王丽', 截止: day('2026-05-20'), 订单: 'po-1' })).toEqual([]);
    expect(told({ 类型: '交接', 状态: '已接受', 订单: 'gone', 交出: day('2026-05-15'), 接受: day('2026-05-15 09:00') })).toEqual([]);
  });

  test('a row whose due day cannot be read is never late, and the others are judged', () => {
    const plan = planWith([{ 编号: 'X-1', 类型: '决定', 负责人: '王丽', 截止: '很快' }, { ...D1, 截止: day('2026-05-15') }]);
    expect(turnIn(plan, 'X-1')).toMatchObject({ due: undefined, isLate: false });
    expect(turnIn(plan, 'D-1')!.isLate).toBe(true);
  });
}); // prettier-ignore

test('the file of an order has its matters, those that are over last', () => {
  const plan = planWith([
    { ...D1, 编号: 'D-0', 状态: '已完成' },
    D1,
    S1,
    { ...D1, 编号: 'D-5', 订单: 'PO-2' },
  ]);
  expect(mattersOfOrder(plan, 'PO-1').map(({ number }) => number)).toEqual(['S-1', 'D-1', 'D-0']);
});
