import { traceExpression } from '../../../shared/plan/trace';
import { usedStage } from '../../../shared/plan/used-date';
import { parseExpression } from '../../../shared/process/expression';
import { isoOf } from '../../../shared/time/moment';
import { parseCalendar } from '../../../shared/time/spec';
import type { TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { stagesOf } from './a-stage';
import { oneTable, type Heading } from './one-row';

const china = parseCalendar('CN');
const [onboard] = stagesOf({ key: 'onboard', name: '开船' });
const SAILED = moment('2026-04-20');
const HEADERS: Readonly<Record<string, string>> = { order_date: '下单', etd: '船期', eta: 'ETA', lc_expiry: 'L/C', cust_due: '交期', bl_date: '提单日', payment_term: '付款' }; // prettier-ignore

/** How an expression came to its date on a row; the vessel left on 20 April. */
function trace(text: string, cells: Readonly<Record<string, TestCell>>) {
  const headings = Object.keys(cells).map((field): Heading => ({ header: HEADERS[field] ?? field, field }));
  const facts = oneTable(headings, [Object.values(cells)]).row();
  const at = (key: string) => (key === 'onboard' ? usedStage(onboard!, SAILED) : undefined);
  return traceExpression(parseExpression(text), {
    facts,
    clocks: { office: china, bank: china },
    finishOf: (key) => at(key)?.at,
    stageOf: at,
  });
}
const told = (text: string, cells: Readonly<Record<string, TestCell>>, withYear = false) => {
  const found = trace(text, cells);
  return found && [isoOf(found.at), found.text(withYear).zh, found.text(withYear).en];
};
const used = (text: string, cells: Readonly<Record<string, TestCell>>) => trace(text, cells)?.used.map(({ at }) => isoOf(at)); // prettier-ignore

const ROW = { order_date: '2026-03-01', etd: '2026-05-20', eta: '2026-06-10' };

test.each([
  ['etd', '2026-05-20', '“船期”5月20日（周三）', '船期 Wed 20 May'],
  ['atd|etd', '2026-05-20', '“船期”5月20日（周三）', '船期 Wed 20 May'],
  ['etd - 7d', '2026-05-13', '“船期”5月20日（周三） - 7天', '船期 Wed 20 May - 7 days'],
  ['etd + 7d', '2026-05-27', '“船期”5月20日（周三） + 7天', '船期 Wed 20 May + 7 days'],
  ['etd + 2wd', '2026-05-22', '“船期”5月20日（周三） + 2个工作日', '船期 Wed 20 May + 2 working days'],
  ['(etd + 5d) - 2d', '2026-05-23', '“船期”5月20日（周三） + 3天', '船期 Wed 20 May + 3 days'],
  ['(etd + 5d) - 5d', '2026-05-20', '“船期”5月20日（周三）', '船期 Wed 20 May'],
  ['min(eta, etd - 1d)', '2026-05-19', '“船期”5月20日（周三） - 1天', '船期 Wed 20 May - 1 day'],
  ['stage:onboard + 3d', '2026-04-23', '开船4月20日（周一） + 3天', 'Departure (ATD) on Mon 20 Apr + 3 days'],
  ['april(etd)', '2027-04-30', '“船期”5月20日（周三）的次年4月30日', '30 April of the year after 船期 Wed 20 May'],
  ['share(order_date, etd, 0.5)', '2026-04-10', '“下单”3月1日（周日）到“船期”5月20日（周三）的50%处', '50 % of the way from 下单 Sun 1 Mar to 船期 Wed 20 May'],
])('%s', (text, ...expected) => expect(told(text, ROW)).toEqual(expected)); // prettier-ignore

test('with the years where they are asked for', () => {
  expect(told('etd - 7d', ROW, true)![1]).toBe('“船期”2026年5月20日（周三） - 7天');
});

test.each([
  ['etd', ['2026-05-20']],
  ['atd|etd', ['2026-05-20']],
  ['max(etd, eta)', ['2026-06-10']],
  ['min(etd, eta)', ['2026-05-20']],
  ['share(order_date, etd, 0.5)', ['2026-03-01', '2026-05-20']],
  ['stage:onboard', ['2026-04-20']],
  ['april(etd - 2d)', ['2026-05-20']],
])('%s rests on %p alone', (text, dates) => expect(used(text, ROW)).toEqual(dates));

test('nothing where it comes to nothing', () => {
  expect(trace('atd', ROW)).toBeUndefined();
  expect(trace('stage:balance', ROW)).toBeUndefined();
  expect(trace('etd', { etd: '王丽' })).toBeUndefined();
  expect(trace('share(etd, order_date, 0.5)', ROW)).toBeUndefined();
});

test('a bare date is told as such', () => {
  const bare = (text: string) => trace(text, ROW)!.isBare;
  expect(['etd', 'stage:onboard', '(etd + 5d) - 5d'].map(bare)).toEqual([true, true, true]);
  expect(['etd - 7d', 'etd + 2wd', 'april(etd)', 'share(order_date, etd, 0.5)'].map(bare)).toEqual(Array(4).fill(false)); // prettier-ignore
});

describe('a length that stands in a cell', () => {
  test('is told with its name, without the cell as the usual one', () => {
    const rule = 'etd + lc_present_days|21d';
    const own = told(rule, { ...ROW, lc_present_days: 15 })!;
    expect([own[0], own[1]]).toEqual(['2026-06-04', expect.stringMatching(/^“船期”5月20日（周三） \+ 15天（.+）$/)]); // prettier-ignore
    expect(told(rule, ROW)!.slice(0, 2)).toEqual(['2026-06-10', '“船期”5月20日（周三） + 21天']);
    expect(told('etd - transit_days|10d', { ...ROW, transit_days: 3 })![1]).toMatch(
      /^“船期”5月20日（周三） - 3天（/,
    );
  });
});

describe('a date that follows from another', () => {
  test('by the term, or as is usual in the trade', () => {
    const credit = { payment_term: 'O/A 45 days after B/L date', bl_date: '2026-03-01' };
    expect(told('credit_due', credit)).toEqual(['2026-04-15', '“提单日”3月1日（周日） + 45天（付款条件）', '提单日 Sun 1 Mar + 45 days (payment term)']); // prettier-ignore
    const usual = { payment_term: '30% T/T, 70%见提单副本', bl_date: '2026-03-01' };
    expect(told('balance_due', usual)).toEqual(['2026-03-08', '“提单日”3月1日（周日） + 7天（惯例）', '提单日 Sun 1 Mar + 7 days (usual in the trade)']); // prettier-ignore
    expect(trace('balance_due', usual)!.isBare).toBe(false);
  });

  test('from the end of the month', () => {
    const credit = { payment_term: 'O/A 30 days end of month', bl_date: '2026-03-01' };
    expect(told('credit_due', credit)).toEqual(['2026-04-30', '“提单日”3月1日（周日）的月底 + 30天（付款条件）', 'the end of the month of 提单日 Sun 1 Mar + 30 days (payment term)']); // prettier-ignore
  });

  test('the same day under another name is that day', () => {
    expect(told('shipped_on', { bl_date: '2026-03-01' })).toEqual(['2026-03-01', '“提单日”3月1日（周日）', '提单日 Sun 1 Mar']); // prettier-ignore
    expect(trace('shipped_on', { bl_date: '2026-03-01' })!.isBare).toBe(true);
    expect(told('ship_by', { cust_due: '2026-06-01' })![1]).toBe('“交期”6月1日（周一）');
  });
});
