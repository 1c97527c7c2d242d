import { applyPatch } from '../../../../shared/book/apply';
import { patchOf } from '../../../../shared/plan/patch-of';
import { proposeWithdrawn } from '../../../../shared/features/matters/decision';
import { proposeAccepted, proposeRejected } from '../../../../shared/features/matters/hand-offs/act';
import { logPatch } from '../../../../shared/proposals/log-patch';
import { handOffsIn } from '../../../../shared/plan/hand-offs/rows';
import type { Plan } from '../../../../shared/plan/plan';
import { isoOf } from '../../../../shared/time/moment';
import { day } from '../../../tools/book';
import {
  FRIDAY,
  handOff,
  handOffBook,
  MONDAY,
  packed,
  planned,
  stage,
  TEAM,
} from '../../../tools/hand-off-book';
import { after, matterOf } from '../../../tools/matters-book';
import { moment } from '../../../tools/order-facts';

const NUMBER = 'PO-1/prod_done/1';
const DONE = { 完工日期: day('2026-05-22') };

/** Numbers and states of what a book says was handed over. */
const told = (plan: Plan): string[] => {
  const book = handOffsIn(plan);
  return book === undefined || book === 'unreadable'
    ? []
    : [...book.all()].map(({ number, is }) => `${number} ${is}`);
};
/** The book after a full run that writes. */
const run = (plan: Plan): Plan => after(plan, { patch: patchOf(plan) });

test('off by default: nothing is handed over', () => {
  const plan = planned({ since: null }, FRIDAY);
  expect(told(after(plan, packed(plan)))).toEqual([]);
  expect(told(run(planned({ since: null, orders: [DONE] }, FRIDAY)))).toEqual([]);
});

test('a full run opens what the cells show, once', () => {
  const once = run(planned({ orders: [DONE, {}, DONE] }, FRIDAY));
  expect(told(once)).toEqual([`${NUMBER} handed`, 'PO-3/prod_done/1 handed']);
  expect(patchOf(once)).toEqual({ sheets: [], columns: [], cells: [] });
});

test('of what was done before the pair was turned on nothing is handed over', () => {
  const orders = [DONE, { 完工日期: day('2026-05-21') }];
  expect(told(run(planned({ orders, since: '2026-05-22' }, FRIDAY)))).toEqual([`${NUMBER} handed`]);
});

test('a tick does not say when, so a run opens nothing; marking it done does', () => {
  const orders = [{ 完工日期: '√' }, { 完工日期: '√' }, { 完工日期: '√' }, {}];
  const plan = planned({ orders }, FRIDAY);
  expect(told(run(plan))).toEqual([]);
  expect(told(after(plan, packed(plan, 5)))).toEqual(['PO-4/prod_done/1 handed']);
});

test('without a day since when only what is marked done is handed over', () => {
  const plan = planned(
    { since: null, orders: [DONE, {}], settings: [[null, '交接', null, '跟单员 → 单证员']] },
    FRIDAY,
  );
  expect(told(run(plan))).toEqual([]);
  expect(told(after(plan, packed(plan, 3)))).toEqual(['PO-2/prod_done/1 handed']);
});

test.each([
  ['cancelled', { ...DONE, 备注: '取消' }],
  ['whose papers are made', { ...DONE, 报关资料: day('2026-05-22') }],
])('an order %s hands nothing over', (_, order) => {
  expect(told(run(planned({ orders: [order] }, FRIDAY)))).toEqual([]);
});

test('two people who mark it done at once do not hand it over twice', () => {
  const plan = planned({ matters: [] }, FRIDAY);
  const [mine, theirs] = [packed(plan), packed(plan)];
  const { book } = applyPatch(plan.book, mine.patch);
  const twice = planned(applyPatch(book, theirs.patch).book, FRIDAY);
  expect(told(twice)).toEqual([`${NUMBER} handed`]);
});

describe('an order over several rows, one an item', () => {
  const items = (...done: readonly (string | null)[]) =>
    done.map((on, at) => ({ 订单号: 'PO-1', 货号: `A-${at + 1}`, 完工日期: on === null ? null : day(on) }));

  test('is handed over once, when its last item is done', () => {
    const plan = planned({ orders: items('2026-05-21', null) }, FRIDAY);
    const some = run(plan);
    expect(told(some)).toEqual([]);
    const all = after(some, packed(some, 3));
    expect(told(all)).toEqual([`${NUMBER} handed`]);
    expect(told(run(all))).toEqual([`${NUMBER} handed`]);
    expect(stage(all, 'docs_prep').status).toBe('waiting for predecessor');
    expect(stage(all, 'docs_prep', 1).status).toBe('waiting for predecessor');
  });

  test('is handed over once by a run that finds all of them done, and once again after it was given back', () => {
    const once = run(planned({ orders: items('2026-05-20', '2026-05-22', '2026-05-22') }, FRIDAY));
    expect(told(once)).toEqual([`${NUMBER} handed`]);
    expect(patchOf(once)).toEqual({ sheets: [], columns: [], cells: [] });
    const back = after(planned(once.book, MONDAY), proposeRejected(planned(once.book, MONDAY), NUMBER, { by: '孙敏', note: '缺毛重' }));
    const anew = items('2026-05-26', '2026-05-26', '2026-05-26');
    const sheets = handOffBook({ orders: anew }).sheets.map((sheet) => sheet.name === '出货' ? sheet : back.book.sheets.find(({ name }) => name === sheet.name) ?? sheet);
    const again = run(planned({ ...back.book, sheets: [...sheets, ...back.book.sheets.filter(({ name }) => !sheets.some((sheet) => sheet.name === name))] }, '2026-05-26 17:00'));
    expect(told(again)).toEqual([`${NUMBER} handed`]);
    expect(matterOf(again, NUMBER).times).toBe(2);
  });

  test('does not wait for an item that was cancelled', () => {
    const orders = [...items('2026-05-22'), { ...items(null, null)[1], 备注: '取消' }];
    expect(told(run(planned({ orders }, FRIDAY)))).toEqual([`${NUMBER} handed`]);
  });
}); // prettier-ignore

test('an order that was renamed, in its row and in the column of its hand-off, keeps it', () => {
  const orders = [{ ...DONE, 订单号: 'PO-1A' }];
  const matters = [handOff({ 订单: 'PO-1A', 状态: '已接受', 接受: day(MONDAY) })];
  const plan = planned({ orders, matters }, MONDAY);
  expect(patchOf(plan).cells.filter(({ sheet }) => sheet === '跟单_事项')).toEqual([]);
  expect(isoOf(stage(plan, 'docs_prep').start!)).toBe(MONDAY);
});

test('an order that stands twice is handed over once', () => {
  const order = { ...DONE, 订单号: 'PO-1' };
  expect(told(run(planned({ orders: [order, order] }, FRIDAY)))).toEqual([`${NUMBER} handed`]);
});

test('reopened and done again it goes on counting', () => {
  const plan = planned({}, FRIDAY);
  const handed = after(plan, packed(plan));
  const taken = after(handed, proposeAccepted(handed, NUMBER, { by: '孙敏' }), MONDAY);
  const reopened = after(taken, { patch: logPatch(taken, [{ at: moment('2026-05-25 10:00'), event: 'reopened', order: 'PO-1', stage: 'prod_done' }]) }, '2026-05-26 09:00');
  expect(stage(reopened, 'prod_done').done).toBeUndefined();
  expect(told(after(reopened, packed(reopened)))).toEqual([`${NUMBER} accepted`]); // dated before it was reopened
  const again = after(reopened, packed(reopened, 2, '2026-05-26'));
  expect(told(again)).toEqual([`${NUMBER} accepted`, 'PO-1/prod_done/2 handed']);
  expect(stage(again, 'docs_prep').status).toBe('waiting for predecessor');
}); // prettier-ignore

test('what was taken back is not opened anew by itself', () => {
  const plan = planned({ orders: [DONE] }, FRIDAY);
  const handed = run(plan);
  const back = after(handed, proposeWithdrawn(handed, NUMBER, '先不交', '李娜'));
  expect(told(run(back))).toEqual([`${NUMBER} over`]);
});

test('nobody hands over to themselves, unless they may accept their own', () => {
  const order = { ...DONE, 单证员: '李娜' };
  const both = [['李娜', '跟单员、单证员', null], ...TEAM.slice(1)];
  expect(told(run(planned({ orders: [order], team: both }, FRIDAY)))).toEqual([]);
  expect(told(run(planned({ orders: [order], team: both.slice(0, 1) }, FRIDAY)))).toEqual([
    `${NUMBER} handed`,
  ]);
  const settings = [[null, '可核准自己的', null, '是']];
  expect(told(run(planned({ orders: [order], team: both, settings }, FRIDAY)))).toEqual([`${NUMBER} handed`]);
});

test('a sheet of matters without its header stops no run', () => {
  const plan = planned({ orders: [DONE], matters: [handOff()] }, FRIDAY);
  const sheets = plan.book.sheets.map((sheet) => sheet.name === '跟单_事项' ? { ...sheet, rows: sheet.rows.slice(1), kinds: sheet.kinds.slice(1) } : sheet); // prettier-ignore
  expect(() => patchOf(planned({ sheets }, FRIDAY))).not.toThrow();
});
