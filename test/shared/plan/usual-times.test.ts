import fc from 'fast-check';
import { plan } from '../../../shared/plan/plan';
import { usualTimes, type UsualTime } from '../../../shared/plan/usual-times';
import { moment } from '../../tools/order-facts';
import { bought, daysAfter, DEFAULT_DAYS, purchases, type Purchase } from '../../tools/purchases';

const NOW = '2026-05-18 10:00';

/** What is usual for the material of these orders. */
function material(orders: readonly Purchase[], now = NOW): UsualTime | undefined {
  return usualTimes(plan(purchases(orders), moment(now))).find(({ stage }) => stage.key === 'material');
}

const times = (days: readonly number[], from?: string) => material(bought(days, from));

/** Twenty orders: sixteen have their material within 9 days, nineteen within 14, the last took 19. */
const TWENTY = [4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 8, 8, 8, 9, 9, 9, 12, 13, 14, 19];

test('of twenty orders the sixteenth says when to warn and the nineteenth what is late', () => {
  expect(times(TWENTY)).toMatchObject({ variant: 'tt-fob', n: 20, p80: 9, p95: 14, isCapped: false });
  expect(times([...TWENTY].reverse())).toMatchObject({ p80: 9, p95: 14 });
});

test('two orders are named, one for each figure', () => {
  expect(times(TWENTY)!.orders).toEqual(['P-16', 'P-19']);
});

test('nineteen orders tell nothing yet', () => {
  expect(times(TWENTY.slice(1))).toBeUndefined();
});

test('it is never more than twice the default', () => {
  const slow = TWENTY.map((days, at) => (at < 17 ? days : 60));
  expect(times(slow)).toMatchObject({ p80: 9, p95: 2 * DEFAULT_DAYS, isCapped: true });
});

test('a day that was typed for five orders at once is left out, one that four share counts', () => {
  const from = '2025-11-03';
  const alike = (many: number): Purchase[] =>
    Array.from({ length: many }, (_, at) => ({ bought: daysAfter('2025-10-10', at), there: from }));
  expect(material([...bought(TWENTY), ...alike(5)])).toMatchObject({ n: 20, p95: 14 });
  expect(material([...bought(TWENTY), ...alike(4)])).toMatchObject({ n: 24 });
});

test('a purchase that is not dated gives only an estimate to count from, which never counts', () => {
  const undated = Array.from({ length: 20 }, (_, at): Purchase => ({
    bought: null,
    there: daysAfter('2025-09-01', at),
  }));
  expect(material(undated)).toBeUndefined();
  expect(material([...bought(TWENTY), ...undated])).toMatchObject({ n: 20, p95: 14 });
});

test('without a column for the purchase the plan goes on from an estimate, which never counts either', () => {
  const { sheets } = purchases(bought(TWENTY));
  const untold = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell === '采购日期' ? '其他' : cell))),
  }));
  expect(usualTimes(plan({ sheets: untold }, moment(NOW)))).toEqual([]);
});

test('a date before the order, or before the purchase, is of something else', () => {
  const wrong: Purchase[] = [
    { ordered: '2026-01-20', bought: '2026-01-10', there: 5 },
    { bought: '2026-01-12', there: -3 },
  ];
  expect(material([...bought(TWENTY), ...wrong])).toMatchObject({ n: 20 });
});

test('what was done longer ago than twelve months does not count, nor what is not done', () => {
  const old = bought(TWENTY, '2025-01-01').map((order) => ({ ...order, ordered: '2024-12-01' }));
  expect(material(old)).toBeUndefined();
  expect(
    material([...bought(TWENTY), ...old.slice(0, 10), { bought: '2026-05-10', there: null }]),
  ).toMatchObject({ n: 20 });
});

test('the whole book tells, not only its lowest rows', () => {
  const slow = bought(TWENTY.map((days) => days + 2));
  const open = Array.from({ length: 450 }, (): Purchase => ({
    ordered: '2026-05-10',
    bought: null,
    there: null,
  }));
  expect(material([...slow, ...open])).toMatchObject({ n: 20, p80: 11, p95: 16 });
});

test('working days are counted as deadlines are: over the weekend and without it', () => {
  const friday = '2025-09-05';
  const orders = Array.from({ length: 20 }, (_, at): Purchase => {
    const ordered = daysAfter(friday, at < 3 ? 7 * at : 7 * (at + 5));
    return { ordered, bought: daysAfter(ordered, 3), there: null };
  });
  const purchase = usualTimes(plan(purchases(orders), moment(NOW))).find(
    ({ stage }) => stage.key === 'purchase',
  );
  // From Friday to Monday is one working day.
  expect(purchase).toMatchObject({ n: 20, p80: 1 });
});

test('warning comes before lateness, neither is beyond twice the default, whatever the orders took', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(80), { minLength: 20, maxLength: 40 }), (days) => {
      const usual = times(days);
      if (!usual) return;
      expect(usual.p80).toBeLessThanOrEqual(usual.p95);
      expect(usual.p95).toBeLessThanOrEqual(2 * DEFAULT_DAYS);
      const kept = days.filter((each) => each <= usual.p95).length;
      if (!usual.isCapped) expect(kept).toBeGreaterThanOrEqual(0.95 * days.length);
    }),
    { numRuns: 15 },
  );
});
