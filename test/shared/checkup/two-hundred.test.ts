import { checkedUp, checkupBook, NOW, stageIn, type OrderCells, type Told } from '../../tools/checkup-book';
import { daysAfter } from '../../tools/purchases';
import type { ProcessRow } from '../../../shared/process/row';

/**
 * Two hundred orders whose log was made so that the middle inspection takes 19 days in nine of ten, that of the time until
 * it was done 62 % were waited for the customer, and that 81 % of the orders were said to need no shipment sample.
 */
const STAGES: Partial<ProcessRow>[] = [
  { key: 'prod_start', name: '开始生产', role: '跟单员', limit: '5d' },
  { key: 'mid_qc', name: '中期验货', role: '质检员', after: 'prod_start', limit: '14d', waitsOn: '客户' },
  { key: 'ship_sample', name: '寄船样', role: '业务员', after: 'mid_qc', limit: '8d' },
];

/** Days of the team's own, in order: 150 orders took 10, 20 took 15, 15 took 19, 15 took 32. Together 2,565. */
const TOOK = [...of(150, 10), ...of(20, 15), ...of(15, 19), ...of(15, 32)];
/** Days that the customer had it: 15 × 20 + 185 × 21 = 4,185, which is 62 % of 4,185 + 2,565. */
const WAITED = [...of(15, 20), ...of(185, 21)];

function of(many: number, days: number): number[] {
  return Array.from({ length: many }, () => days);
}

const orders: OrderCells[] = [];
const log: Told[] = [];
TOOK.forEach((took, at) => {
  const order = `P-${at + 1}`;
  const ordered = daysAfter('2025-08-01', at);
  const began = daysAfter(ordered, 1);
  orders.push({ 订单号: order, 客户: 'Nordvik', 下单日期: ordered, ETD: null, ATD: null });
  const add = (day: string, stage: string, event: Told['event'], more: Partial<Told> = {}): void =>
    void log.push({ at: `${day} 17:00`, order, stage, event, ...more });
  add(began, 'prod_start', 'done', { date: began });
  // Five days of work, the wait, the rest of the work.
  const stopped = daysAfter(began, 5);
  const went = daysAfter(stopped, WAITED[at]!);
  add(stopped, 'mid_qc', 'waiting', { date: stopped, party: 'customer' });
  add(went, 'mid_qc', 'resumed', { date: went });
  const done = daysAfter(began, took + WAITED[at]!);
  add(done, 'mid_qc', 'done', { date: done });
  const asked = daysAfter(done, 3);
  if (at < 38) add(asked, 'ship_sample', 'done', { date: asked });
  else if (at < 138) add(asked, 'ship_sample', 'waived');
  else add(asked, 'ship_sample', 'answer', { answer: { kind: undefined, value: 'n/a', seen: [], range: undefined } }); // prettier-ignore
});
const book = checkupBook(STAGES, orders, log);
const checkup = checkedUp(book);

test('the middle inspection takes 19 days in nine of ten orders, the pauses left out as deadlines do', () => {
  const figures = stageIn(checkup, 'mid_qc');
  expect(figures).toMatchObject({ unit: 'd', limit: 14, n: 200, median: 10, p80: 15, p90: 19, p95: 32 });
  expect(figures.times[199]).toEqual({ order: 'P-200', took: 32 });
});

test('62 % of the time until it was done was waited for the customer', () => {
  expect(stageIn(checkup, 'mid_qc').waiting).toEqual({ customer: 0.62 });
});

test('81 % of the orders were said to need no shipment sample, by a row of the log or an answer', () => {
  const { skipped } = stageIn(checkup, 'ship_sample');
  expect(skipped).toMatchObject({ of: 162, n: 200 });
  expect(skipped.of / skipped.n).toBe(0.81);
  expect(skipped.orders).toHaveLength(162);
  expect(skipped.orders[0]).toBe('P-39');
});

test('150 of the 200 inspections were in time, and they are what takes the most time', () => {
  expect(stageIn(checkup, 'mid_qc').onTime).toMatchObject({ of: 150, n: 200 });
  expect(stageIn(checkup, 'mid_qc').onTime.late).toHaveLength(50);
  // 6,750 days of the inspection beside 200 × 1 before and 38 × 3 behind it.
  expect(checkup.bottleneck.byTime).toEqual({ stage: 'mid_qc', days: 6750, share: 6750 / 7064 });
  // Late by 1, 5 and 18 days past the limit of 14.
  expect(checkup.bottleneck.byLateness).toEqual({ stage: 'mid_qc', orders: 50, days: 20 + 15 * 5 + 15 * 18 });
});

test('they went one of two ways', () => {
  expect(checkup.orders).toBe(200);
  expect(checkup.paths.map(({ path, n }) => [path.join(), n])).toEqual([
    ['prod_start,mid_qc', 162],
    ['prod_start,mid_qc,ship_sample', 38],
  ]);
  expect(checkup.transitions).toMatchObject([
    { from: 'prod_start', to: 'mid_qc', n: 200, medianDays: 31 },
    { from: 'mid_qc', to: 'ship_sample', n: 38, medianDays: 3 },
  ]);
  expect(checkup.conformance).toEqual({ share: { of: 200, n: 200 }, deviations: [] });
});

test('the same rows of the log in another order tell the same', () => {
  expect(checkedUp(checkupBook(STAGES, orders, [...log].reverse()), undefined, NOW)).toEqual(checkup);
});
