import { dayText, momentText, runText } from '../../../shared/time/date-text';
import { dayOf } from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';

const day = (iso: string): number => dayOf(moment(iso));

test.each([
  ['2026-02-13', '2月13日（周五）', 'Fri 13 Feb'],
  ['2026-12-06', '12月6日（周日）', 'Sun 6 Dec'],
  ['2026-01-05', '1月5日（周一）', 'Mon 5 Jan'],
])('%s is %s, %s', (iso, zh, en) => {
  expect([dayText(day(iso), 'zh'), dayText(day(iso), 'en')]).toEqual([zh, en]);
  expect(momentText(moment(iso), 'zh')).toBe(zh);
  expect(momentText(moment(`${iso} 09:05`), 'en')).toBe(`${en} 09:05`);
});

test('with its year', () => {
  expect(dayText(day('2026-02-13'), 'zh', true)).toBe('2026年2月13日（周五）');
  expect(momentText(moment('2026-02-13 18:00'), 'en', true)).toBe('Fri 13 Feb 2026 18:00');
});

test.each([
  ['2026-02-15', '2026-02-15', false, '2月15日（周日）', 'Sun 15 Feb'],
  ['2026-02-15', '2026-02-23', false, '2月15日至23日', '15-23 Feb'],
  ['2026-04-30', '2026-05-03', false, '4月30日至5月3日', '30 Apr-3 May'],
  ['2026-02-15', '2026-02-23', true, '2026年2月15日至23日', '15-23 Feb 2026'],
  ['2026-04-30', '2026-05-03', true, '2026年4月30日至5月3日', '30 Apr-3 May 2026'],
  ['2026-12-31', '2027-01-03', true, '2026年12月31日至2027年1月3日', '31 Dec 2026-3 Jan 2027'],
  ['2026-12-31', '2027-01-03', false, '12月31日至1月3日', '31 Dec-3 Jan'],
  ['2026-03-05', '2027-03-07', true, '2026年3月5日至2027年3月7日', '5 Mar 2026-7 Mar 2027'],
])('from %s to %s, with the year: %s', (from, to, withYear, zh, en) => {
  expect(runText(day(from), day(to), 'zh', withYear)).toBe(zh);
  expect(runText(day(from), day(to), 'en', withYear)).toBe(en);
});
