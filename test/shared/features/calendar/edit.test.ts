import {
  effectOfCalendar,
  proposeCalendar,
  type CalendarEdit,
} from '../../../../shared/features/calendar/edit';
import { followUp } from '../../../../shared/proposals/follow-up';
import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { findingsOf, plan, type Plan } from '../../../../shared/plan/plan';
import { calendarOf, calendarView } from '../../../../shared/features/calendar/view';
import type { CalendarName } from '../../../../shared/features/calendar/choices';
import { effectOf } from '../../../../shared/proposals/rule-effect';
import { dayOf, parseIso } from '../../../../shared/time/moment';
import { day, sheetOf } from '../../../tools/book';
import { orderBook } from '../../../tools/order-book';
import { moment } from '../../../tools/order-facts';
import { setUp } from '../../../tools/set-up';

const planOf = (book: Book): Plan => plan(book, moment('2026-05-18 10:00'));
const serial = (iso: string): number => dayOf(parseIso(iso)!);
const OFFICE: CalendarName = { use: 'office', name: 'CN' };
type Add = Extract<CalendarEdit, { do: 'add' }>;
const add = (from: string, to: string, more: Partial<Add> = {}): Add => ({ do: 'add', calendar: OFFICE, from: serial(from), to: serial(to), kind: 'off', hours: '', reason: '高温假', ...more }); // prettier-ignore

function saved(before: Plan, edit: CalendarEdit): { after: Plan; refused: number } {
  const { patch } = followUp(before, proposeCalendar(before, edit).patch);
  const { book, report } = applyPatch(before.book, patch);
  return { after: planOf(book), refused: report.refused.length };
}
const officeOf = (plan: Plan): CalendarName => ({ use: 'office', name: plan.config.settings.officeCalendar });
const hoursOn = (plan: Plan, iso: string): string => {
  const { windows } = { windows: plan.clocks.office.windowsOn(serial(iso)) };
  return windows.map(({ from, to }) => `${from / 60}-${to / 60}`).join(',');
};
const sound = (plan: Plan): void =>
  expect(findingsOf(plan).filter(({ kind }) => ['config', 'setting', 'process'].includes(kind))).toEqual([]);

describe('the office’s calendar, which is the bank’s as well at first', () => {
  const before = planOf(setUp(orderBook()));

  test('days off are the office’s alone, on top of the days off of the country', () => {
    const { after, refused } = saved(before, add('2026-07-13', '2026-07-15'));
    expect(refused).toBe(0);
    expect(officeOf(after).name).toBe('本公司');
    expect(after.config.settings.bankCalendar).toBe('CN');
    expect(['2026-07-10', '2026-07-13', '2026-07-15', '2026-07-16'].map((iso) => hoursOn(after, iso))).toEqual(['9-12,13.5-18', '', '', '9-12,13.5-18']); // prettier-ignore
    expect(hoursOn(after, '2026-10-01')).toBe('');
    expect(calendarOf(after, { use: 'bank', name: 'CN' }).isWorkday(serial('2026-07-13'))).toBe(true);
    sound(after);
  });

  test('what was shown is what comes, and nothing is left to write', () => {
    // A-03 owes its deposit five working days after 5 May: with these days off, not yet.
    const edit = add('2026-05-06', '2026-05-12');
    const shown = effectOfCalendar(before, edit);
    const { after } = saved(before, edit);
    expect(shown).toEqual(effectOf(before, after));
    expect(shown.later).toBeGreaterThan(0);
    expect(shown.noLongerLate).toBe(1);
    const again = followUp(after, { sheets: [], columns: [], cells: [] });
    expect(again.patch.cells).toEqual([]);
  });

  test('a second entry goes into the same calendar; each can be taken away by itself', () => {
    const { after: one } = saved(before, add('2026-07-13', '2026-07-15'));
    const { after: two } = saved(one, add('2026-08-01', '2026-08-01', { calendar: officeOf(one), kind: 'work', reason: '赶货' })); // prettier-ignore
    expect(two.config.calendars).toHaveLength(1);
    expect(hoursOn(two, '2026-08-01')).toBe('9-12,13.5-18');
    const view = calendarView(two, officeOf(two), 2);
    expect(view.company.map(({ label }) => label.zh)).toEqual(['高温假', '赶货']);
    const [first] = view.company;
    const { after, refused } = saved(two, { do: 'remove', calendar: officeOf(two), from: first!.from, to: first!.to }); // prettier-ignore
    expect(refused).toBe(0);
    expect(calendarView(after, officeOf(after), 2).company.map(({ label }) => label.zh)).toEqual(['赶货']);
    expect(hoursOn(after, '2026-07-13')).toBe('9-12,13.5-18');
    sound(after);
  });

  test.each([
    ['half', '', '9-12'],
    ['half', '14:00-18:00', '14-18'],
    ['work', '', '9-12,13.5-18'],
    ['work', '08:00-10:00', '8-10'],
    ['off', '', ''],
  ] as const)('a day of kind %s with hours “%s” is open %s', (kind, hours, open) => {
    const { after } = saved(before, add('2026-07-13', '2026-07-13', { kind, hours, reason: '' }));
    expect(hoursOn(after, '2026-07-13')).toBe(open);
    sound(after);
  });

  test.each([
    ['the end before the beginning', add('2026-07-13', '2026-07-12'), /before the first/],
    ['a slip of the year', add('2026-07-13', '2036-07-13'), /At most 366/],
    ['hours that are none', add('2026-07-13', '2026-07-13', { kind: 'half', hours: '上午' }), /no hours/],
  ])('%s', (_, edit, sentence) => {
    expect(() => proposeCalendar(before, edit)).toThrow(sentence);
  });
});

test('a calendar of the team’s own keeps its rows, notes and order', () => {
  const book = setUp(orderBook());
  const rows = [
    ['说明：老板定的'],
    ['日历', '类型', '开始日期', '结束日期', '时间', '说明', '备注栏'],
    ['厂历', '每周', null, null, 'CN Mon-Sat 08:30-17:30', null, '别动'],
    [null, '公司安排', day('2026-06-01'), null, null, '厂庆', null],
    [null, '公司安排', day('2026-06-03'), null, null, '盘点', null],
  ];
  const others = book.sheets.filter(({ name }) => name !== '跟单_日历');
  const before = planOf({ sheets: [...others, sheetOf('跟单_日历', rows)] });
  const calendar = { name: '厂历' };
  const { after } = saved(before, { do: 'remove', calendar, from: serial('2026-06-01'), to: serial('2026-06-01') }); // prettier-ignore
  const { after: more } = saved(after, add('2026-06-08', '2026-06-09', { calendar }));
  expect(calendarView(more, calendar, 1).company.map(({ label }) => label.zh)).toEqual(['盘点', '高温假']);
  const sheet = more.book.sheets.find(({ name }) => name === '跟单_日历')!;
  expect(sheet.rows.slice(0, 3)).toEqual(before.book.sheets.at(-1)!.rows.slice(0, 3));
  expect(calendarView(more, calendar, 1).days[1]!.kind).toBe('work');
  sound(more);
});

test('a calendar that others go by as well takes no days by its bare name', () => {
  const before = planOf(setUp(orderBook()));
  const view = calendarView(before, { name: 'CN' }, 0);
  expect(view.closedTo?.zh).toContain('公司、银行');
  expect(() => proposeCalendar(before, add('2026-07-13', '2026-07-13', { calendar: { name: 'CN' } }))).toThrow(view.closedTo!.en); // prettier-ignore
});

test('a customer’s country gets a calendar of the book on top of the shipped one', () => {
  const before = planOf(setUp(orderBook()));
  const { after } = saved(before, add('2026-07-13', '2026-07-13', { calendar: { name: 'US' } }));
  const us = calendarOf(after, { name: 'US' });
  expect([us.isWorkday(serial('2026-07-13')), us.isWorkday(serial('2026-12-25'))]).toEqual([false, false]);
  sound(after);
});

test('a book that is not set up is told to set up first', () => {
  expect(calendarView(planOf(orderBook()), OFFICE, 0).closedTo?.en).toMatch(/Set up the book first/);
});
