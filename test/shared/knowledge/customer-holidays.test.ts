import { holidaysAhead } from '../../../shared/knowledge/customer-holidays';
import { countryCalendar } from '../../../shared/time/calendars/country';
import type { Plan } from '../../../shared/plan/plan';
import { isoDay } from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';
import { customers, orders, planned } from '../../tools/market-book';

const told = (plan: Plan, code: string): string[] =>
  holidaysAhead(plan)
    .countries.find((each) => each.code === code)!
    .holidays!.map(
      ({ from, to, names, isEstimated }) =>
        `${isoDay(from)} ${isoDay(to)} ${names.map(({ en }) => en).join(', ')}${isEstimated ? '?' : ''}`,
    );

/** Monday 30 November 2026 to Sunday 10 January 2027, by the countries' own public lists of holidays. */
test('customers’ days off of the next six weeks come from the calendars of their countries, weekends joined', () => {
  const plan = planned([
    orders(
      { 订单号: 'A-1', 客户: 'Brunnen', 国家: '德国' },
      { 订单号: 'A-2', 客户: 'Santos Ltda', 国家: 'Brazil' },
      { 订单号: 'A-3', 客户: 'Gulf Trading', 国家: '阿联酋' },
      { 订单号: 'A-4', 客户: 'Harbour', 国家: 'UK' },
    ),
  ]);
  // Christmas Day 2026 is a Friday, New Year's Day 2027 too.
  expect(told(plan, 'DE')).toEqual(['2026-12-25 2026-12-27 Christmas Day, Boxing Day', '2027-01-01 2027-01-03 New Year\'s Day']); // prettier-ignore
  expect(told(plan, 'BR')).toEqual(['2026-12-25 2026-12-27 Christmas Day', '2027-01-01 2027-01-03 New Year\'s Day']); // prettier-ignore
  // National Day of the Emirates: Wednesday 2 and Thursday 3 December; the weekend is Saturday and Sunday.
  expect(told(plan, 'AE')).toEqual(['2026-12-02 2026-12-03 National Day', '2027-01-01 2027-01-03 New Year\'s Day']); // prettier-ignore
  // Boxing Day is a Saturday, so Monday the 28th is off instead.
  expect(told(plan, 'GB')).toEqual(['2026-12-25 2026-12-28 Christmas Day, Boxing Day', '2027-01-01 2027-01-03 New Year\'s Day']); // prettier-ignore
  expect(holidaysAhead(plan).countries.map(({ code }) => code)).toEqual(['AE', 'DE', 'BR', 'GB']);
});

test('each day that is off by the data of a country is in the list, and no working day is', () => {
  const plan = planned(
    [orders({ 订单号: 'A-1', 客户: 'Santos Ltda', 国家: 'BR' })],
    moment('2026-02-02 09:00'),
  );
  const { from, to, countries } = holidaysAhead(plan);
  const listed = countries[0]!.holidays!.flatMap((run) =>
    Array.from({ length: run.to - run.from + 1 }, (_, i) => run.from + i),
  );
  const week = countryCalendar('BR')!;
  const off = week.overrides
    .filter(({ day, windows }) => day >= from && day <= to && windows.length === 0)
    .map(({ day }) => day);
  for (const day of off.filter((each) => (each + 5) % 7 < 5)) expect(listed).toContain(day);
  expect(to - from).toBe(41);
});

test('a feast that goes by the moon is told as an estimate', () => {
  const plan = planned([orders({ 订单号: 'A-1', 客户: 'Gulf Trading', 国家: '阿联酋' })], moment('2027-02-22 09:00'));
  // Eid al-Fitr of 2027 falls about 9 or 10 March.
  expect(told(plan, 'AE').some((line) => line.includes('Eid al-Fitr') && line.endsWith('?'))).toBe(true);
}); // prettier-ignore

test('where nobody names a country nothing is guessed: the order is listed as unknown', () => {
  const plan = planned([
    orders(
      { 订单号: 'A-1', 客户: 'Nordvik', 国家: '欧洲' },
      { 订单号: 'A-2', 客户: 'Nordvik', 目的港: 'Cartagena' },
      { 订单号: 'A-3', 客户: 'Kjeldsen', 目的港: 'Rotterdam' },
      { 订单号: 'A-4', 客户: 'Meier' },
    ),
    customers({ 客户: 'Meier', 国家: '瑞士' }),
  ]);
  const { countries, unknown } = holidaysAhead(plan);
  expect(unknown.map(({ order }) => order)).toEqual(['A-1', 'A-2']);
  expect(countries.map(({ code, entries }) => [code, entries.map(({ order }) => order)])).toEqual([
    ['NL', ['A-3']],
    ['CH', ['A-4']],
  ]);
});

test('an order that was cancelled brings no country', () => {
  const plan = planned([
    orders({
      订单号: 'A-1',
      客户: 'Brunnen',
      国家: '德国',
      下单日期: '2026-06-01',
      订舱日期: '2026-07-20',
      ETD: '2026-08-01',
      ATD: '2026-08-01',
      状态: '已取消',
    }),
  ]);
  expect(holidaysAhead(plan).countries.map(({ code }) => code)).toEqual([]);
});

test('an order is touched by the day on which it arrives, and by a stage that waits for the customer', () => {
  const sailed = { 订舱日期: '2026-11-10', ETD: '2026-11-20', ATD: '2026-11-20' };
  const plan = planned([
    orders(
      { 订单号: 'A-1', 客户: 'Brunnen', 国家: '德国', ...sailed, ETA: '2026-12-26', 付款方式: '30% T/T定金，70% O/A 60 days after B/L date' },
      { 订单号: 'A-2', 客户: 'Brunnen', 国家: '德国', ...sailed, ETA: '2026-12-29', 付款方式: '30% T/T定金，70% O/A 60 days after B/L date' },
    ),
  ]); // prettier-ignore
  const [christmas] = holidaysAhead(plan).countries[0]!.holidays!;
  expect(
    christmas!.touched.filter(({ stage }) => stage === undefined).map(({ entry, on }) => [entry.order, isoDay(on)]),
  ).toEqual([['A-1', '2026-12-26']]);
  for (const { on } of christmas!.touched) expect(on >= christmas!.from && on <= christmas!.to).toBe(true);
}); // prettier-ignore

test('a deposit that the customer owes is touched where it falls due while they are off', () => {
  const plan = planned(
    [orders({ 订单号: 'A-1', 客户: 'Brunnen', 国家: '德国', 下单日期: '2026-12-18', 定金到账: '', 工厂交期: '2027-02-12', ETD: '2027-02-20' })],
    moment('2026-12-21 09:00'),
  );
  // Due five working days after Friday 18 December: the 21st to the 25th.
  const [christmas] = holidaysAhead(plan).countries[0]!.holidays!;
  expect(christmas!.touched.map(({ stage, on }) => `${stage?.zh} ${isoDay(on)}`)).toEqual(['收定金 2026-12-25']);
}); // prettier-ignore

test('a holiday that takes no working day is not listed', () => {
  // 26 December 2026 is a Saturday in Germany: by itself, without Christmas Day before it, it would be none.
  const plan = planned(
    [orders({ 订单号: 'A-1', 客户: 'Brunnen', 国家: '德国' })],
    moment('2026-12-28 09:00'),
  );
  expect(told(plan, 'DE')).toEqual(['2027-01-01 2027-01-03 New Year\'s Day']); // prettier-ignore
});
