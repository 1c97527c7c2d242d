import fc from 'fast-check';
import { ageOf, byAge } from '../../../shared/money/ages';
import { debtorsOf } from '../../../shared/money/debtors';
import { forecastOf } from '../../../shared/money/forecast';
import { isoWeek } from '../../../shared/time/week';
import { ledgerOf } from '../../../shared/money/ledger';
import { receivablesOf } from '../../../shared/money/receivables';
import { customersOf } from '../../../shared/money/records';
import { sumsOf, sumsWords } from '../../../shared/money/sums';
import type { Plan } from '../../../shared/plan/plan';
import { dayOf, isoDay, parseIso } from '../../../shared/time/moment';
import { day } from '../../tools/book';
import { moneyPlan, NOW, sailed, sheet, type OrderCells } from '../../tools/money-book';

const openOf = (plan: Plan) => receivablesOf(ledgerOf(plan));
const serial = (iso: string): number => dayOf(parseIso(iso)!);

describe('what is open, since when', () => {
  test('an open account of 30 days that sailed on 16 March has been due since 15 April', () => {
    const [debt] = openOf(moneyPlan([sailed('2026-03-16')]));
    expect(isoDay(debt!.part.due!)).toBe('2026-04-15');
    expect(debt!.age).toBe(33);
    expect(sumsWords([debt!.open!])).toBe('USD 10,000.00');
  });

  test('is not late on the day itself, and a day after', () => {
    const ages = openOf(moneyPlan([sailed('2026-04-18'), sailed('2026-04-17')])).map(({ age }) => age);
    expect(ages).toEqual([0, 1]);
  });

  test('what is in is owed by nobody, and an inquiry owes nothing yet', () => {
    const paid = moneyPlan([sailed('2026-03-16', { 尾款到账: day('2026-04-10') })]);
    expect(openOf(paid)).toEqual([]);
    const asked = sheet('询盘', ['询盘号', '客户', '询盘日期', '报价日期', '报价金额'], ['Q-1', 'Maple', day('2026-05-11'), day('2026-05-12'), 5000]);
    expect(openOf(moneyPlan([sailed('2026-03-16')], asked)).map(({ line }) => line.key)).toEqual(['M-1']);
  }); // prettier-ignore

  test('a price that the sheet does not say counts in no sum and is listed as unknown', () => {
    const plan = moneyPlan([sailed('2026-03-16', { 金额: null }), sailed('2026-03-16')]);
    const found = openOf(plan);
    expect(found.map(({ line, open }) => [line.key, open?.minor])).toEqual([
      ['M-1', undefined],
      ['M-2', 1_000_000],
    ]);
    expect(byAge(found)).toMatchObject([{ currency: 'USD', total: 1_000_000 }]);
  });
});

describe('by age', () => {
  test.each([
    [-3, 'not_due'], [0, 'not_due'], [1, '1-30'], [30, '1-30'], [31, '31-60'], [60, '31-60'], [61, '61-90'], [90, '61-90'], [91, '90+'],
  ])('%d days past due: %s', (days, age) => expect(ageOf(days)).toBe(age)); // prettier-ignore

  test('a line for each currency, and none is added to another', () => {
    const plan = moneyPlan([sailed('2026-03-16'), sailed('2026-01-05', { 币种: 'EUR', 金额: 800 }), { 金额: 500 }]);
    expect(byAge(openOf(plan))).toEqual([
      { currency: 'USD', total: 1_050_000, by: { not_due: 50_000, '1-30': 0, '31-60': 1_000_000, '61-90': 0, '90+': 0 } },
      { currency: 'EUR', total: 80_000, by: { not_due: 0, '1-30': 0, '31-60': 0, '61-90': 0, '90+': 80_000 } },
    ]);
  }); // prettier-ignore
});

test('customers: other spellings of a card are the same customer, whoever is longest overdue comes first', () => {
  const cards = sheet('跟单_客户', ['客户', '别名'], ['Nordvik', 'NORDVIK AS']);
  const plan = moneyPlan(
    [sailed('2026-04-16', { 客户: 'Nordvik' }), sailed('2026-04-20', { 客户: 'Nordvik AS' }), sailed('2026-03-02', { 客户: 'Maple' })],
    cards,
  ); // prettier-ignore
  const debtors = debtorsOf(openOf(plan), customersOf(plan));
  expect(debtors.map(({ customer, oldest, receivables }) => [customer, oldest, receivables.length])).toEqual([
    ['Maple', 47, 1],
    ['Nordvik', 2, 2],
  ]);
  expect(sumsWords(debtors[1]!.open)).toBe('USD 20,000.00');
  expect(sumsWords(debtors[1]!.overdue)).toBe('USD 10,000.00');
});

describe('the forecast of receipts', () => {
  test('by the ISO week of the due day; what is overdue and what has no day stand apart', () => {
    const plan = moneyPlan([
      sailed('2026-03-16'),
      sailed('2026-04-18'),
      sailed('2026-04-24'),
      sailed('2026-05-11'),
      {},
    ]);
    const { overdue, weeks, undated } = forecastOf(openOf(plan), dayOf(NOW));
    expect(sumsWords(overdue)).toBe('USD 10,000.00');
    expect(weeks.map(({ week, from, sums }) => [week, isoDay(from), sumsWords(sums)])).toEqual([
      ['2026-W21', '2026-05-18', 'USD 20,000.00'],
      ['2026-W24', '2026-06-08', 'USD 10,000.00'],
    ]);
    expect(sumsWords(undated)).toBe('USD 10,000.00');
  });

  test.each([
    ['2026-01-01', '2026-W01'], ['2027-01-01', '2026-W53'], ['2024-12-30', '2025-W01'], ['2026-05-17', '2026-W20'],
  ])('%s is in %s', (iso, week) => expect(isoWeek(serial(iso))).toBe(week)); // prettier-ignore
});

/** Orders of all terms, some paid. */
const orderArbitrary: fc.Arbitrary<OrderCells> = fc
  .record({
    amount: fc.option(fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100)),
    currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
    term: fc.constantFrom('O/A 30 days after B/L date', '30% T/T deposit, 70% against copy of B/L', '30%定金，发货前付清余款', 'L/C at sight', '月结60天', '10% T/T, 20% T/T before shipment, balance O/A 45 days', ''),
    sailed: fc.option(fc.integer({ min: 0, max: 200 })),
    deposit: fc.boolean(),
    balance: fc.boolean(),
  })
  .map(({ amount, currency, term, sailed: ago, deposit, balance }) => ({
    金额: amount === null ? null : currency === 'JPY' ? Math.round(amount) : amount,
    币种: currency,
    付款方式: term,
    ...(ago !== null && sailed(isoDay(dayOf(NOW) - ago))),
    ...(deposit && { 定金到账: day('2026-02-10') }),
    ...(balance && ago !== null && { 尾款到账: day(isoDay(dayOf(NOW) - Math.floor(ago / 2))) }),
  })); // prettier-ignore

describe('whatever the orders', () => {
  const orders = fc.array(orderArbitrary, { minLength: 1, maxLength: 12 });

  test('the parts of an order add up to its amount', () => {
    fc.assert(
      fc.property(orders, (cells) => {
        const plan = moneyPlan(cells);
        for (const { key, parts, amount } of ledgerOf(plan)) {
          const figure = cells[Number(key.slice(2)) - 1]!.金额;
          if (amount === undefined) continue;
          const { minor } = amount;
          expect(parts.reduce((sum, part) => sum + part.amount!.minor, 0)).toBe(minor);
          const scale = { JPY: 1, KWD: 1000 }[amount.currency] ?? 100;
          expect(minor).toBe(Math.round((figure as number) * scale));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the sum of each currency is the sum of its rows, by age, by customer and by week', () => {
    fc.assert(
      fc.property(orders, (cells) => {
        const plan = moneyPlan(cells);
        const found = openOf(plan);
        const { overdue, weeks, undated } = forecastOf(found, dayOf(NOW));
        for (const { currency, minor } of sumsOf(found.map(({ open }) => open))) {
          let rows = 0;
          for (const { open } of found) if (open?.currency === currency) rows += open.minor;
          const of = (sums: readonly { currency: string; minor: number }[]): number =>
            sums.reduce((sum, each) => sum + (each.currency === currency ? each.minor : 0), 0);
          expect(minor).toBe(rows);
          const ages = byAge(found).find((each) => each.currency === currency)!;
          expect(Object.values(ages.by).reduce((sum, each) => sum + each, 0)).toBe(rows);
          expect(debtorsOf(found, []).reduce((sum, { open }) => sum + of(open), 0)).toBe(rows);
          const ahead = weeks.reduce((sum, { sums }) => sum + of(sums), 0);
          expect(of(overdue) + ahead + of(undated)).toBe(rows);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('an age is the number of midnights since the due day, counted one by one', () => {
    fc.assert(
      fc.property(orders, (cells) => {
        for (const { part, age } of openOf(moneyPlan(cells))) {
          let midnights = 0;
          if (part.due !== undefined) for (let at = part.due; at < dayOf(NOW); at++) midnights++;
          expect(age).toBe(midnights);
        }
      }),
      { numRuns: 40 },
    );
  });
});
