import { proposeDays } from '../../../../shared/features/matters/activity-days';
import {
  proposeDayChosen,
  proposeDaysAdded,
  proposeMark,
  proposeVote,
} from '../../../../shared/features/matters/activity';
import { proposedDays } from '../../../../shared/features/matters/days-view';
import { matterDetail } from '../../../../shared/features/matters/detail';
import { proposeNew } from '../../../../shared/features/matters/new';
import { dayOf, isoDay, parseIso } from '../../../../shared/time/moment';
import { day, sheetOf } from '../../../tools/book';
import { after, matterOf, planned, planWith, turnIn, type MatterCells } from '../../../tools/matters-book';

const A1: MatterCells = {
  编号: 'A-1', 类型: '活动', 提出: '陈洁', 内容: '团建', 清单: '爬山\n预算：3000 CNY\n2026-06-12（周五）：王丽\n2026-06-16（周二）：', 交出: day('2026-05-12'),
}; // prettier-ignore
const serial = (iso: string): number => dayOf(parseIso(iso)!);
const daysOf = (plan: ReturnType<typeof planWith>, from: string, to: string): string[] =>
  proposeDays(plan, serial(from), serial(to)).map((each) => isoDay(each.day));

describe('votes, the day, marks', () => {
  test('each person has one vote and may change it; what else is written stays', () => {
    let plan = planWith([A1]);
    plan = after(plan, proposeVote(plan, 'A-1', '2026-06-12', '赵强'));
    plan = after(plan, proposeVote(plan, 'A-1', '2026-06-16', '王丽'));
    expect(matterOf(plan, 'A-1').checklist).toBe(
      '爬山\n预算：3000 CNY\n2026-06-12（周五）：赵强\n2026-06-16（周二）：王丽',
    );
    expect(() => proposeVote(plan, 'A-1', '2026-06-13', '王丽')).toThrow('not among');
  });

  test('more days are added once', () => {
    let plan = planWith([A1]);
    plan = after(plan, proposeDaysAdded(plan, 'A-1', ['2026-06-16', '2026-06-10'], '陈洁'));
    expect(matterDetail(plan, 'A-1', '')!.activity!.days.map(({ iso }) => iso)).toEqual(['2026-06-10', '2026-06-12', '2026-06-16']); // prettier-ignore
    expect(() => proposeDaysAdded(plan, 'A-1', ['2026-06-16'], '陈洁')).toThrow();
  });

  test('it takes place on the day chosen, and is rated from then on: mean and count from three marks', () => {
    let plan = planWith([A1]);
    plan = after(plan, proposeDayChosen(plan, 'A-1', '2026-06-12', '陈洁'));
    expect(turnIn(plan, 'A-1')).toMatchObject({ toDo: 'organise', owner: '陈洁', due: parseIso('2026-06-12') });
    expect(() => proposeMark(plan, 'A-1', 5, '', '王丽')).toThrow('not taken place');
    plan = planned(plan.book, '2026-06-13 09:00');
    for (const [at, name] of ['王丽', '赵强', '王丽', '孙敏'].entries())
      plan = after(plan, proposeMark(plan, 'A-1', 5 - at, '', name));
    expect(() => proposeMark(plan, 'A-1', 6, '', '陈洁')).toThrow('1 to 5');
    expect(matterDetail(plan, 'A-1', '')!.activity).toMatchObject({ marks: 3, mean: 3 });
  });

  test('two marks show no mean', () => {
    const plan = planWith([{ ...A1, 状态: '已决定', 截止: day('2026-05-15'), 陈述二: '王丽：5\n赵强：1' }]);
    expect(matterDetail(plan, 'A-1', '')!.activity).toMatchObject({ marks: 2, mean: undefined });
  });

  test('one is opened with a budget', () => {
    const plan = planWith([]);
    const made = after(plan, proposeNew(plan, 'activity', { text: '团建', checklist: '预算：2000 CNY' }, '陈洁'));
    expect(matterOf(made, 'A-1')).toMatchObject({ owner: '陈洁', checklist: '预算：2000 CNY' });
    expect(turnIn(made, 'A-1')!.isLate).toBe(false);
  });
}); // prettier-ignore

describe('days are proposed', () => {
  test('on which the office works: no weekend, no 端午节 (19 June 2026)', () => {
    const days = daysOf(planWith([]), '2026-06-13', '2026-06-22');
    expect(days).not.toContain('2026-06-13');
    expect(days).not.toContain('2026-06-19');
    expect(days).toContain('2026-06-18');
  });

  test('not on a holiday of the country of a customer with open orders: Norway’s Ascension Day, not Germany’s alone', () => {
    // PO-1 goes to Norway (14 May 2026 and Whit Monday 25 May), PO-2 to the United States (Memorial Day, 25 May); PO-9 to Germany is over.
    const days = daysOf(planWith([], '2026-05-10 09:00'), '2026-05-11', '2026-05-29');
    expect(days).not.toContain('2026-05-14');
    expect(days).not.toContain('2026-05-25');
    expect(days).toContain('2026-05-15');
  });

  const team = (count: number) =>
    sheetOf('跟单_人员', [['姓名', '角色'], ['王丽', '业务员, 物流, 单证员, 财务, 经理, 质检, 客服'], ...Array.from({ length: count - 1 }, (_, at) => [`同事${at}`, '市场专员'])]);

  test.each([
    [3, false, 'one of three is more than 30 %'],
    [4, true, 'one of four is not'],
  ])('of %i people: %s, %s', (count, isProposed) => {
    // PO-1 sails on Friday 5 June, and all its work is 王丽’s.
    const days = daysOf(planWith([], undefined, team(count)), '2026-06-04', '2026-06-08');
    expect(days.includes('2026-06-05')).toBe(isProposed);
    expect(days).toContain('2026-06-08');
  });

  test('those with the fewest bound or away come first; the list is in order and from tomorrow on', () => {
    const days = proposedDays(planWith([]), '', '');
    expect(days.length).toBeGreaterThan(3);
    expect(days.every(({ iso }) => iso > '2026-05-18')).toBe(true);
    expect([...days].sort((a, b) => (a.iso < b.iso ? -1 : 1))).toEqual(days);
  });
}); // prettier-ignore
