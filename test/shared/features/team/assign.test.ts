import { applyPatch } from '../../../../shared/book/apply';
import {
  proposeReassign,
  reassignView,
  type HandOver,
  type Reassignment,
} from '../../../../shared/features/team/reassign';
import type { Plan } from '../../../../shared/plan/plan';
import { followUp } from '../../../../shared/proposals/follow-up';
import type { Cells } from '../../../tools/record-book';
import { clerks, docsBook, order, person, planned } from '../../../tools/docs-team';

/** Two clerks who may each give 40 hours a week; the documents of an order take two of them. */
const TWO = [person('王丽', '业务员'), person('李娜', '单证员'), person('赵磊', '单证员')];
const owned = (number: string, customer: string, clerk: string | null): Cells =>
  order(number, customer, '挪威', { 单证员: clerk });
const planOf = (people: readonly Cells[], ...orders: Cells[]): Plan => planned(docsBook(people, orders));
/** Everything that names nobody goes to one who is away from tomorrow on and is to be handed over. */
const ofHe: HandOver = { from: '何静' };
const HE = person('何静', '单证员');
const to = ({ items }: Reassignment): string[] => items.map((item) => `${item.order} ${item.to ?? '–'}`);

describe('work of a customer stays with whoever already looks after it', () => {
  const plan = planOf(
    [...TWO, HE],
    owned('A-1', 'Nordvik', '李娜'), owned('A-2', 'Nordvik', '李娜'), owned('A-3', 'Nordvik', '赵磊'),
    owned('B-1', 'Hansa', '赵磊'),
    owned('A-4', 'Nordvik', '何静'), owned('B-2', 'hansa ', '何静'), owned('A-5', 'Nordvik', '何静'),
  ); // prettier-ignore

  test('the one who has most of its open work, and the reason says how much', () => {
    const view = reassignView(plan, ofHe, {});
    expect(to(view)).toEqual(['A-4 李娜', 'B-2 赵磊', 'A-5 李娜']);
    expect(view.items[0]!.reason.zh).toContain('一直跟进该客户');
    expect(view.items[0]!.reason.zh).toMatch(/手上有该客户 2 项$/);
    expect(view.items[1]!.reason.en).toMatch(/has 1 open for this customer$/);
    // Two and two hours; 李娜 had two orders, 赵磊 two.
    expect(view.loads.map(({ name, before, after }) => [name, before, after])).toEqual([
      ['李娜', 240, 480], ['赵磊', 240, 360], ['何静', 360, 0],
    ]); // prettier-ignore
  });

  test('the customer card goes before that', () => {
    const cards = { 跟单_客户: [{ 客户: 'Nordvik', 负责人: '赵磊' }] };
    const withCard = planned(docsBook([...TWO, HE], [owned('A-1', 'Nordvik', '李娜'), owned('A-4', 'Nordvik', '何静')], cards)); // prettier-ignore
    expect(to(reassignView(withCard, ofHe, {}))).toEqual(['A-4 赵磊']);
  });

  test('whoever may not do the work does not keep it: away until after it is due', () => {
    const away = [person('王丽', '业务员'), person('李娜', '单证员', { 请假: '2026-05-18~2026-07-31' }), { ...TWO[2], 请假: null }, { ...HE, 请假: null }]; // prettier-ignore
    const withAway = planned(docsBook(away as Cells[], [owned('A-1', 'Nordvik', '李娜'), owned('A-4', 'Nordvik', '何静')])); // prettier-ignore
    expect(to(reassignView(withAway, ofHe, {}))).toEqual(['A-1 赵磊', 'A-4 赵磊']);
  });

  test('a new customer goes to one person whole, and two new ones to both', () => {
    const fresh = planOf([...TWO, HE], ...['C-1', 'C-2', 'C-3', 'C-4'].map((n) => owned(n, 'Volta', '何静')), ...['D-1', 'D-2', 'D-3', 'D-4'].map((n) => owned(n, 'Delta', '何静'))); // prettier-ignore
    const view = reassignView(fresh, ofHe, {});
    const takers = (letter: string) => new Set(to(view).filter((each) => each.startsWith(letter)).map((each) => each.slice(4))); // prettier-ignore
    expect([takers('C').size, takers('D').size]).toEqual([1, 1]);
    expect(view.loads.map(({ after }) => after)).toEqual([480, 480, 0]);
    expect(view.items[0]!.reason.zh).toContain('该客户的活给同一个人');
  });

  test('rows without a customer are shared evenly', () => {
    const none = planOf([...TWO, HE], ...['C-1', 'C-2', 'C-3', 'C-4'].map((n) => owned(n, '', '何静')));
    expect(reassignView(none, ofHe, {}).loads.map(({ after }) => after)).toEqual([240, 240, 0]);
  });
});

describe('work that no row names anybody for', () => {
  const all: HandOver = { unnamed: true };

  test('what stands well stays, and nothing is written', () => {
    const plan = planOf(TWO, owned('A-1', 'Nordvik', null), owned('A-2', 'Nordvik', null));
    expect(reassignView(plan, all, {})).toMatchObject({ count: 0, kept: 2, unplaced: 0 });
    expect(proposeReassign(plan, all, {}, false, '').patch.cells).toEqual([]);
  });

  test('where one has more than their week the loads are evened out', () => {
    // One customer is one person's: 30 orders of two hours are 60 hours of a week of 40.
    const orders = Array.from({ length: 30 }, (_, n) => owned(`A-${n + 1}`, 'Nordvik', null));
    const plan = planOf(TWO, ...orders);
    const view = reassignView(plan, all, {});
    const [li, zhao] = [view.loads.find(({ name }) => name === '李娜')!, view.loads.find(({ name }) => name === '赵磊')!]; // prettier-ignore
    expect(Math.max(li.before, zhao.before)).toBe(3600);
    expect(Math.min(li.before, zhao.before)).toBe(0);
    expect(Math.max(li.after, zhao.after)).toBeLessThanOrEqual(2400);
    expect(li.after + zhao.after).toBe(3600);
    expect(view.count + view.kept).toBe(30);
    const { patch } = proposeReassign(plan, all, {}, false, '王丽');
    const next = planned(applyPatch(plan.book, followUp(plan, patch).patch).book);
    expect(next.config.log.filter(({ event, by }) => event === 'owner' && by === '王丽')).toHaveLength(
      view.count,
    );
    expect(clerks(next).filter((each) => each.endsWith('李娜'))).toHaveLength(li.after / 120);
  });

  test('what a row or the log names is not touched', () => {
    const plan = planOf(TWO, owned('A-1', 'Nordvik', '李娜'), owned('A-2', 'Nordvik', '何静'));
    expect(reassignView(plan, all, {})).toMatchObject({ count: 0, kept: 0 });
  });

  test('what nobody may do is told with the reason', () => {
    const view = reassignView(planOf([TWO[0]!], owned('A-1', 'Nordvik', null)), all, {});
    expect(view).toMatchObject({ count: 1, unplaced: 1 });
    expect(view.items[0]!.reason.zh).toBe('人员表里没有单证员');
  });

  test('of one sheet alone', () => {
    const plan = planOf([TWO[0]!], owned('A-1', 'Nordvik', null));
    expect(reassignView(plan, { ...all, sheet: '订单' }, {}).count).toBe(1);
    expect(reassignView(plan, { ...all, sheet: '别的' }, {}).count).toBe(0);
  });
});

describe('a team of two', () => {
  /** 王丽 sells and does the documents, 周总 is the manager and pays. */
  const both = [person('王丽', '业务员、单证员'), person('周总', '经理、财务')];

  test('each does what they have the role for, by one row or several', () => {
    const rows = [person('王丽', '业务员'), person('周总', '经理'), person('王丽', '单证员'), person('周总', '财务')]; // prettier-ignore
    const [once, twice] = [
      planOf(both, owned('A-1', 'Nordvik', null)),
      planOf(rows, owned('A-1', 'Nordvik', null)),
    ];
    expect(clerks(once)).toEqual(['A-1 王丽']);
    expect(clerks(twice)).toEqual(clerks(once));
    expect(twice.team.members).toHaveLength(2);
  });
});
