import { applyPatch } from '../../../shared/book/apply';
import { plan } from '../../../shared/plan/plan';
import { hoursOf, officeOf } from '../../../shared/serving/hours';
import { nextRun } from '../../../shared/serving/next-run';
import { proposeDashboard } from '../../../shared/figures/dashboard/dashboard';
import { isoOf, parseIso, dayOf } from '../../../shared/time/moment';
import { CHINESE_HOURS } from '../../../shared/time/calendars/china';
import { moment } from '../../tools/order-facts';
import { orderBook } from '../../tools/order-book';
import { rowsOf } from '../../tools/record-book';
import { planAt, teamWith, type BookWords } from '../features/digest/books';

const NOW = '2026-05-18 10:00';
const hoursWith = (words: BookWords = {}) => hoursOf(planAt(NOW, words));

test('what is kept of a book is plain JSON of a few hundred bytes, and gives the same timetable when it is read again', () => {
  const hours = hoursWith();
  const text = JSON.stringify(hours);
  expect(JSON.parse(text)).toEqual(hours);
  expect(text.length).toBeLessThan(500);
});

test('a team that mails, logs mails and has set its times', () => {
  const settings = { digestHours: '08:30-10:00', updateEvery: 30, meetings: [0], mailLog: true };
  expect(hoursWith({ settings })).toMatchObject({
    isSetUp: true,
    office: 'CN',
    updateEvery: 30,
    digest: [{ from: 510, to: 600 }],
    meetings: [0],
    inbox: true,
    dashboard: false,
  });
});

test('nobody is mailed where the setting says so, or where nobody has an address', () => {
  expect(hoursWith({ settings: { digest: false } }).digest).toBeUndefined();
  const people = teamWith({}).map((person) => ({ ...person, email: '' }));
  expect(hoursWith({ people }).digest).toBeUndefined();
  expect(hoursWith().digest).toEqual([]);
});

test('the daily mail waits for those who begin later than the office', () => {
  const people = teamWith({
    吴芳: { calendar: 'CN Mon-Fri 10:30-18:30' },
    王丽: { calendar: 'every third day' },
  });
  const hours = hoursWith({ people });
  expect(isoOf(nextRun('digest', hours, moment('2026-05-18 07:00'))!)).toBe('2026-05-18 10:30');
});

test('channels that are on give their hours, once each', () => {
  const channels = rowsOf('跟单_渠道', [
    { 名称: '单证群', 类型: '企业微信', 密钥名称: 'A', 时间: '08:30-09:30', 启用: '是' },
    { 名称: '业务群', 类型: '企业微信', 密钥名称: 'B', 时间: '08:30-09:30', 启用: '是' },
    { 名称: '停用群', 类型: '企业微信', 密钥名称: 'C', 时间: '20:00-21:00', 启用: '否' },
    { 名称: '全队', 类型: '企业微信', 密钥名称: 'D', 时间: null, 启用: '是' },
  ]);
  const { book } = planAt(NOW);
  const hours = hoursOf(plan({ ...book, sheets: [...book.sheets, channels] }, moment(NOW)));
  expect(hours.channels).toEqual([[{ from: 510, to: 570 }], []]);
});

test('a book with a dashboard has it brought up to date', () => {
  const before = planAt(NOW);
  const { book } = applyPatch(before.book, proposeDashboard(before).patch);
  expect(hoursOf(plan(book, moment(NOW))).dashboard).toBe(true);
});

test('the calendar of 跟单_日历 counts with its make-up days, and only its recent years are kept', () => {
  const day = (iso: string): number => dayOf(parseIso(iso)!);
  const week = [CHINESE_HOURS, CHINESE_HOURS, CHINESE_HOURS, CHINESE_HOURS, CHINESE_HOURS, [], []];
  const label = { zh: '厂休', en: 'plant holiday' };
  const plant = {
    name: '工厂',
    week,
    coverage: [],
    overrides: [
      { day: day('2019-03-05'), windows: [], kind: 'company' as const, label },
      { day: day('2026-05-19'), windows: [], kind: 'company' as const, label },
      { day: day('2026-05-23'), windows: CHINESE_HOURS, kind: 'make-up' as const, label },
    ],
  };
  const other = { ...plant, name: '仓库' };
  const before = planAt(NOW, { settings: { officeCalendar: '工厂' } });
  const config = { ...before.config, calendars: [plant, other] };
  const hours = hoursOf({ ...before, config });
  expect(hours.calendars.map(({ name, overrides }) => [name, overrides.length])).toEqual([['工厂', 2]]);
  expect(isoOf(nextRun('digest', hours, moment('2026-05-18 12:00'))!)).toBe('2026-05-20 09:00');
  expect(officeOf(hours).isWorkday(day('2026-05-23'))).toBe(true);
});

test('a book that nobody has set up is only read', () => {
  expect(hoursOf(plan(orderBook(), moment(NOW))).isSetUp).toBe(false);
});
