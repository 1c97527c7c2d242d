import fc from 'fast-check';
import { heardBy } from '../../../shared/matters/heard-by';
import {
  MATTER_KINDS,
  MATTER_STATES,
  type MatterKind,
  type MatterState,
} from '../../../shared/matters/kinds.data';
import type { Matter } from '../../../shared/matters/matters.sheet';
import { turnOf } from '../../../shared/matters/turn-of';
import { matterContext, matterNamed } from '../../../shared/orders/matters';
import { keysOf } from '../../../shared/templates/vocabulary/words';
import {
  dayOf,
  isoOf,
  lastMinuteOf,
  minuteOf,
  MINUTES_PER_DAY,
  timed,
  wholeDay,
  type Moment,
} from '../../../shared/time/moment';
import { day, sheetOf } from '../../tools/book';
import { planWith, turnIn, type MatterCells } from '../../tools/matters-book';
import { moment } from '../../tools/order-facts';
import { runs } from '../../tools/runs';

const BARE = planWith([]);

/** Whose turn, what to do, by when, who has heard: `孙敏 accept 2026-05-18 12:00 late manager`. */
function told(row: MatterCells, now: string): string {
  const plan = planWith([{ 编号: 'X-1', ...row }], now);
  const turn = turnIn(plan, 'X-1');
  if (!turn) return 'over';
  const { owner, role, toDo, due, isLate, escalated } = turn;
  return [owner || `(${role})`, toDo, due === undefined ? 'no day' : isoOf(due), isLate && 'late', ...escalated]
    .filter(Boolean)
    .join(' ');
} // prettier-ignore

const HANDOFF = { 类型: '交接', 订单: 'PO-1', 节点: '订舱', 提出: '陈洁', 对方: '孙敏', 状态: '待接受', 交出: day('2026-05-15 17:00') }; // prettier-ignore

describe('packing data handed to 孙敏 on Friday at 17:00', () => {
  test.each([
    ['is hers to take within four working hours, the weekend not counted', {}, '2026-05-16 10:00', '孙敏 accept 2026-05-18 12:00'],
    ['is not late in the minute of its due time', {}, '2026-05-18 12:00', '孙敏 accept 2026-05-18 12:00'],
    ['is late a minute after, and the manager hears', {}, '2026-05-18 12:01', '孙敏 accept 2026-05-18 12:00 late manager'],
    ['after two more working days the director as well', {}, '2026-05-21 09:00', '孙敏 accept 2026-05-18 12:00 late manager director'],
    ['is nobody’s turn once she took it', { 状态: '已接受', 接受: day('2026-05-18 09:10') }, '2026-06-18 09:00', 'over'],
    ['goes back to its sender when she refused it', { 状态: '已退回', 结束: day('2026-05-18 09:30') }, '2026-05-18 10:00', '陈洁 hand again 2026-05-29'],
    ['may be handed to a role', { 对方: '物流专员' }, '2026-05-18 09:00', '(logistics) accept 2026-05-18 12:00'],
    ['keeps a day that somebody wrote', { 截止: day('2026-05-20') }, '2026-05-20 18:00', '孙敏 accept 2026-05-20'],
    ['is over with its order', { 订单: 'PO-9' }, '2026-05-18 18:00', 'over'],
    ['over the May holiday the make-up Saturday counts', { 交出: day('2026-05-08 17:00') }, '2026-05-09 12:01', '孙敏 accept 2026-05-09 12:00 late manager'],
  ] as const)('%s', (_, cells, now, expected) => {
    expect(told({ ...HANDOFF, ...cells }, now)).toBe(expected);
  });
}); // prettier-ignore

const DISPUTE = { 类型: '争议', 订单: 'PO-1', 提出: '王丽', 对方: '孙敏', 仲裁: '张经理', 交出: day('2026-05-18 10:00') }; // prettier-ignore
const BOTH = { 陈述一: '船期是客户要的', 陈述二: '舱位没有了' };

describe('a dispute of Monday 18 May', () => {
  test.each([
    ['begins with the statement of who raised it', {}, '2026-05-18 11:00', '王丽 state 2026-05-20'],
    ['goes on with the other side’s', { 陈述一: '船期是客户要的' }, '2026-05-18 11:00', '孙敏 state 2026-05-20'],
    ['then the arbiter decides', BOTH, '2026-05-18 11:00', '张经理 decide 2026-05-20'],
    ['is not late on its second working day', BOTH, '2026-05-20 23:59', '张经理 decide 2026-05-20'],
    ['after 2 working days the manager hears', BOTH, '2026-05-21 00:00', '张经理 decide 2026-05-20 late manager'],
    ['until the fifth only the manager', BOTH, '2026-05-25 23:59', '张经理 decide 2026-05-20 late manager'],
    ['after 5 the director', BOTH, '2026-05-26 00:00', '张经理 decide 2026-05-20 late manager director'],
    ['is over once decided', { ...BOTH, 状态: '已决定' }, '2026-06-26 00:00', 'over'],
    ['goes on though its order is closed', { ...BOTH, 订单: 'PO-9' }, '2026-05-18 11:00', '张经理 decide 2026-05-20'],
    ['without an arbiter is the managers’ to decide', { ...BOTH, 仲裁: null }, '2026-05-18 11:00', '(manager) decide 2026-05-20'],
  ] as const)('%s', (_, cells, now, expected) => {
    expect(told({ ...DISPUTE, ...cells }, now)).toBe(expected);
  });
}); // prettier-ignore

describe('decisions, suggestions, breaches, activities', () => {
  test.each([
    ['a decision is its owner’s until done', { 类型: '决定', 负责人: '王丽', 截止: day('2026-05-19') }, '2026-05-19 20:00', '王丽 do 2026-05-19'],
    ['and late from the day after', { 类型: '决定', 负责人: '王丽', 截止: day('2026-05-19') }, '2026-05-20 09:00', '王丽 do 2026-05-19 late'],
    ['its manager hears a working day later', { 类型: '决定', 负责人: '王丽', 截止: day('2026-05-19') }, '2026-05-21 09:00', '王丽 do 2026-05-19 late manager'],
    ['“decided” is not yet “done”', { 类型: '决定', 负责人: '王丽', 状态: '已决定' }, '2026-05-20 09:00', '王丽 do no day'],
    ['a due time of a minute holds to the minute', { 类型: '决定', 负责人: '王丽', 截止: day('2026-05-19 16:00') }, '2026-05-19 16:01', '王丽 do 2026-05-19 16:00 late'],
    ['without a day it is never late', { 类型: '决定', 负责人: '王丽' }, '2027-05-20 09:00', '王丽 do no day'],
    ['a suggestion wants an answer within 3 working days of whose stage it is', { 类型: '建议', 节点: '订舱', 提出: '王丽', 交出: day('2026-05-15 16:00') }, '2026-05-18 09:00', '(logistics) answer 2026-05-20'],
    ['is over when adopted', { 类型: '建议', 状态: '采纳' }, '2026-06-18 09:00', 'over'],
    ['or declined', { 类型: '建议', 状态: '不采纳' }, '2026-06-18 09:00', 'over'],
    ['a breach is to be acknowledged within 5 working days', { 类型: '违规', 负责人: '陈洁', 交出: day('2026-05-11') }, '2026-05-18 23:00', '陈洁 acknowledge 2026-05-18'],
    ['an activity is never late without a day', { 类型: '活动', 提出: '陈洁', 交出: day('2026-01-11') }, '2026-05-18 23:00', '陈洁 organise no day'],
    ['what has a closing time is over', { 类型: '决定', 负责人: '王丽', 截止: day('2026-05-01'), 结束: day('2026-05-02') }, '2026-05-18 23:00', 'over'],
    ['what was withdrawn, too', { 类型: '争议', 状态: '撤回' }, '2026-05-18 23:00', 'over'],
  ] as const)('%s', (_, cells, now, expected) => {
    expect(told(cells, now)).toBe(expected);
  });
}); // prettier-ignore

describe('who hears of what is late', () => {
  const heard = (row: MatterCells, people: readonly (readonly string[])[], now = '2026-06-01 10:00'): string[] => {
    const team = sheetOf('跟单_人员', [['姓名', '角色', '备份人'], ...people]);
    const plan = planWith([{ 编号: 'X-1', ...row }], now, team);
    const { matter, turn } = matterNamed(plan, 'X-1')!;
    return heardBy(matter, turn!, plan.team, dayOf(plan.now)).map(({ name }) => name);
  };
  const two = [['张经理', '经理'], ['刘总', '经理'], ['王丽', '业务员'], ['孙敏', '物流专员']];
  const decision = (owner: string): MatterCells => ({ 类型: '决定', 负责人: owner, 截止: day('2026-05-19') });

  test.each([
    ['the first manager, then the other', decision('王丽'), two, ['张经理', '刘总']],
    ['a manager whose turn it is hears nothing of themselves', decision('张经理'), two, ['刘总']],
    ['of a dispute with a manager the other hears', { ...DISPUTE, 提出: '张经理', 仲裁: '' }, two, ['刘总']],
    ['one manager is both', decision('王丽'), [['张经理', '经理'], ['王丽', '业务员']], ['张经理']],
    ['in a team of one nobody is above', decision('王丽'), [['王丽', '经理, 业务员']], []],
    ['in a team of two the manager hears of the other', decision('孙敏'), [['王丽', '经理, 业务员'], ['孙敏', '物流专员']], ['王丽']],
  ] as const)('%s', (_, row, people, expected) => {
    expect(heard(row, people)).toEqual(expected);
  });

  test('before the day after the due day nobody', () => {
    expect(heard(decision('王丽'), two, '2026-05-19 23:00')).toEqual([]);
  });
}); // prettier-ignore

test('every kind in every state is somebody’s turn or over, whatever its cells hold', () => {
  const odd = [null, '', '???', '待定', -5, 45000.5, true, day('1900-01-02'), day('9999-12-31'), '2026-13-45'];
  const rows: MatterCells[] = keysOf(MATTER_KINDS).flatMap((kind: MatterKind) =>
    keysOf(MATTER_STATES).flatMap((state: MatterState) =>
      odd.map((cell, at) => ({
        编号: `${kind}-${state}-${at}`, 类型: MATTER_KINDS[kind].zh, 状态: MATTER_STATES[state].zh, 订单: cell, 节点: cell, 提出: cell,
        负责人: cell, 对方: cell, 内容: cell, 清单: cell, 交出: cell, 接受: cell, 截止: cell, 次数: cell, 陈述一: cell, 陈述二: cell, 仲裁: cell, 结束: cell,
      }))),
  );
  const plan = planWith(rows);
  const turns = rows.map(({ 编号 }) => matterNamed(plan, String(编号))!.turn);
  expect(turns.some((turn) => turn)).toBe(true);
  expect(turns.some((turn) => !turn)).toBe(true);
  for (const turn of turns) if (turn) expect(turn.isLate || turn.escalated.length === 0).toBe(true);
}); // prettier-ignore

test('what is late stays late, and who has heard of it stays told, for as long as nobody acts', () => {
  const raised = fc.integer({ min: 0, max: 60 });
  const [minute, kind] = [fc.integer({ min: 0, max: 1439 }), fc.constantFrom(...keysOf(MATTER_KINDS))];
  const first = dayOf(moment('2026-04-01'));
  fc.assert(
    fc.property(
      kind,
      raised,
      minute,
      fc.boolean(),
      raised,
      raised,
      (which, on, at, isTimed, earlier, more) => {
        const day0 = first + on;
        const handed = isTimed ? timed(day0 * MINUTES_PER_DAY + at) : wholeDay(day0);
        const matter = {
          kind: which,
          number: 'X-1',
          state: 'open',
          handed,
          raisedBy: '王丽',
          other: '孙敏',
          owner: '陈洁',
        } as Matter;
        const turn = (now: Moment) => turnOf(matter, { ...matterContext(BARE), now })!;
        const [a, b] = [turn(wholeDay(day0 + earlier)), turn(wholeDay(day0 + earlier + more))];
        expect(b.due).toBe(a.due);
        expect(a.isLate && !b.isLate).toBe(false);
        expect(b.escalated.slice(0, a.escalated.length)).toEqual(a.escalated);
        if (a.due !== undefined) expect(lastMinuteOf(a.due)).toBeGreaterThanOrEqual(minuteOf(handed));
      },
    ),
    runs(100, 2000),
  );
});
