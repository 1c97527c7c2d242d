import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { readConfig } from '../../../../shared/config';
import { openLimits, proposeAdopt, proposeConfirm } from '../../../../shared/features/process/limits';
import { plan, type Plan } from '../../../../shared/plan/plan';
import { whyOf } from '../../../../shared/plan/why';
import type { ProcessRow } from '../../../../shared/process/row';
import type { Proposal } from '../../../../shared/proposals/proposal';
import { isoOf } from '../../../../shared/time/moment';
import { orderBook } from '../../../tools/order-book';
import { moment } from '../../../tools/order-facts';
import { bought, DEFAULT_DAYS, purchases, type Purchase } from '../../../tools/purchases';

const NOW = moment('2026-05-18 10:00');
/** Sixteen orders have their material within 9 days, nineteen within 14. */
const TWENTY = [4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 8, 8, 8, 9, 9, 9, 12, 13, 14, 19];
/** Bought twelve working days ago and more: past the eleven days, and the material is not there. */
const OPEN: Purchase = { ordered: '2026-04-30', bought: '2026-05-04', there: null };

const planned = (book: Book): Plan => plan(book, NOW);
const made = ({ book }: Plan, { patch }: Proposal): Plan => planned(applyPatch(book, patch).book);
const processRow = ({ book }: Plan, key: string): ProcessRow =>
  readConfig(book).config.processRows.find((row) => row.key === key)!;
const last = ({ tables }: Plan) => tables[0]!.rows.at(-1)!.order;
const limit = (of: Plan, key: string) => openLimits(of).find(({ stage }) => stage.key === key);

const book = purchases([...bought(TWENTY), OPEN]);

test('a limit that nobody confirmed is listed, with its source, the orders behind by it and what is usual', () => {
  expect(limit(planned(book), 'material')).toMatchObject({
    grade: 'C',
    behind: 1,
    usual: { n: 20, p80: 9, p95: 14 },
  });
  expect(limit(planned(book), 'purchase')).toMatchObject({ behind: 0 });
  expect(limit(planned(book), 'onboard')).toBeUndefined();
});

test('once the limit is confirmed, the order behind by it is late', () => {
  const before = planned(book);
  expect(last(before)).toMatchObject({ late: false, behind: true });
  const after = made(before, proposeConfirm(before, ['物料到齐']));
  expect(processRow(after, 'material')).toMatchObject({ confirmed: '是', limit: `${DEFAULT_DAYS}d` });
  expect(last(after)).toMatchObject({ late: true, behind: false });
  expect(limit(after, 'material')).toBeUndefined();
  expect(limit(after, 'purchase')).toBeDefined();
});

test('adopted, what nineteen of twenty orders keep is the limit, and what four of five keep begins the warning', () => {
  const before = planned(book);
  const proposal = proposeAdopt(before, ['material']);
  expect(proposal.notes.map(({ zh }) => zh).join()).toContain('P-16、P-19');
  const after = made(before, proposal);
  expect(processRow(after, 'material')).toMatchObject({
    limit: '14天',
    warn: '5天',
    confirmed: '是',
    source: '本表惯常用时，n = 20，2026-05-18',
  });
  // Fourteen days from 4 May are today: due, and not late before it is over.
  expect(last(after)).toMatchObject({ late: false, behind: false });
  const tomorrow = plan(after.book, moment('2026-05-19 10:00'));
  expect(last(tomorrow)).toMatchObject({ late: true });
});

test('an adopted time is no excuse past the date that the order itself carries for what follows', () => {
  const rushed = purchases([...bought(TWENTY), { ...OPEN, etd: '2026-05-16' }]);
  const after = made(planned(rushed), proposeAdopt(planned(rushed), ['material']));
  const order = last(after);
  const stage = order.stages.find((each) => each.stage.key === 'material')!;
  expect([isoOf(stage.due!), stage.status]).toEqual(['2026-05-16', 'overdue']);
  const clocks = after.clocks.of(order.variant, order.country)[stage.stage.index]!;
  expect(whyOf(order, stage, clocks, NOW).deadline.zh).toBe('“ETD”2026年5月16日（周六），惯用时不超过这一天');
});

test('a stage of which too few orders tell cannot be adopted, only confirmed', () => {
  const few = planned(purchases(bought(TWENTY.slice(1))));
  expect(() => proposeAdopt(few, ['material'])).toThrow(/20 completions with dates/);
});

test('only limits that wait for it are confirmed; a book without a process is set up first', () => {
  expect(() => proposeConfirm(planned(book), ['onboard'])).toThrow(/no limit "onboard" to confirm/);
  expect(() => proposeConfirm(planned(orderBook()), ['pps_ok'])).toThrow(/gendan init first/);
  expect(openLimits(planned(orderBook())).map(({ stage }) => stage.key)).toContain('pps_ok');
});
