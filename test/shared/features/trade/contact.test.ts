import { applyPatch } from '../../../../shared/book/apply';
import { digestsOf } from '../../../../shared/features/digest/digests-of';
import { digestText } from '../../../../shared/features/digest/text';
import { itemQueries } from '../../../../shared/features/today/items';
import { todayThings } from '../../../../shared/features/today/things';
import { CAPABILITIES } from '../../../../shared/features';
import { dayOf, parseIso } from '../../../../shared/time/moment';
import type { Plan } from '../../../../shared/plan/plan';
import { day, sheetOf, type TestCell } from '../../../tools/book';
import { MAPLE, orderRow, planned, tradeBook } from './book';

const { view, proposeDone } = itemQueries(CAPABILITIES);
const contact = (customer: string, owner: string | null, next: string): TestCell[] =>
  MAPLE.map((cell, at) => [customer, null, 'B', owner, day(next)][at] ?? (at < 5 ? null : cell));
const PEOPLE = sheetOf('跟单_人员', [
  ['姓名', '角色', '邮箱'],
  ['王丽', '业务员', 'wang@example.com'],
  ['李娜', '单证员', 'li@example.com'],
]);
const CARDS = [MAPLE, contact('Nordvik', null, '2026-05-18'), contact('Kestrel', '李娜', '2026-05-19')];
const plan = planned(tradeBook([orderRow({ no: 'A-1' })], CARDS, [PEOPLE]));
const names = (of: Plan, me: string, filter = {}) => view(of, me, filter).flatMap(({ things }) => things.map(({ name }) => name)); // prettier-ignore

test('a customer whose next contact is today or has passed is a thing of today, the longest ago first', () => {
  expect(names(plan, '')).toEqual(['MAPLE', 'Nordvik']);
  const [group] = view(plan, '', {});
  expect(group!.things.map(({ brief }) => brief.zh)).toEqual(['3天', '今天']);
});

test('it is its owner’s; what names nobody is of whoever sells', () => {
  expect(names(plan, '王丽')).toEqual(['MAPLE', 'Nordvik']);
  expect(names(plan, '李娜')).toEqual([]);
});

test('a filter of customers picks it, one of anything else is about orders alone', () => {
  expect(names(plan, '', { customer: ['Nordvik'] })).toEqual(['Nordvik']);
  expect(names(plan, '', { text: 'map' })).toEqual(['MAPLE']);
  expect(names(plan, '', { phase: ['production'] })).toEqual([]);
});

test('it is done by the day of the next contact, written where the old one still stands', () => {
  const { patch } = proposeDone(plan, 'contacts', 'MAPLE', parseIso('2026-06-01'), '王丽');
  expect(patch.cells.map(({ seen, write, row, column }) => [row, column, seen, write])).toEqual([
    [2, 5, dayOf(parseIso('2026-05-15')!), { as: 'date', value: dayOf(parseIso('2026-06-01')!) }],
  ]);
  const after = planned(applyPatch(plan.book, patch).book);
  expect(names(after, '')).toEqual(['Nordvik']);
});

test('without a next day it comes no more', () => {
  const { patch } = proposeDone(plan, 'contacts', 'MAPLE', undefined, '王丽');
  expect(names(planned(applyPatch(plan.book, patch).book), '')).toEqual(['Nordvik']);
});

test('the daily mail of its owner tells it', () => {
  const { digests } = digestsOf(plan, todayThings(CAPABILITIES, plan));
  const mine = digests.find(({ person }) => person === '王丽')!;
  const text = digestText(mine, { lang: 'zh', day: dayOf(plan.now) });
  expect(text).toContain('要联系的客户 (1)\n- MAPLE  3天');
  expect(
    digests.some(({ person, sections }) => person === '李娜' && sections.some(({ things }) => things)),
  ).toBe(false);
});
