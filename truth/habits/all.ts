import { habit, type Habit } from './habit';
import type { ColumnKey } from './columns';

const WHO: readonly ColumnKey[] = ['no', 'customer', 'clerk', 'product', 'qty'];
const TERMS: readonly ColumnKey[] = ['incoterm', 'term', 'ordered'];
const CORE: readonly ColumnKey[] = [
  ...WHO, 'amount', ...TERMS, 'deposit', 'factory', 'inspection', 'delivery', 'etd', 'sailing', 'bl_no', 'balance', 'remark',
]; // prettier-ignore
const FULL: readonly ColumnKey[] = [
  'no', 'customer', 'country', 'clerk', 'factory_name', 'product', 'qty', 'amount', ...TERMS, 'delivery', 'deposit',
  'sample_sent', 'sample_ok', 'production_start', 'factory', 'production_done', 'inspection', 'forwarder', 'booking', 'booking_no', 'cy_cutoff',
  'customs_cutoff', 'loading', 'customs', 'decl_no', 'etd', 'sailing', 'eta', 'bl_no', 'documents', 'balance', 'arrival', 'refund', 'remark',
]; // prettier-ignore
const without = (columns: readonly ColumnKey[], ...out: readonly ColumnKey[]): ColumnKey[] =>
  columns.filter((key) => !out.includes(key));

const CONTRACTS: readonly ColumnKey[] = [...CORE, 'documents', 'lc_received', 'lc_ship', 'lc_expiry'];
const SHIPPING: readonly ColumnKey[] = [
  ...WHO, ...TERMS, 'delivery', 'factory', 'production_done', 'booking', 'cy_cutoff', 'loading', 'etd', 'sailing', 'eta', 'arrival',
  'balance', 'remark',
]; // prettier-ignore

/** Every habit that is measured, the plainest first. #add-a-habit */
export const HABITS: readonly Habit[] = [
  habit('full', 'a column for everything, filled within two days', FULL),
  habit('core', 'the dozen columns that most teams have', CORE),
  habit('etd-only', 'the only date is ETD', [...WHO, 'etd']),
  habit('due-only', 'the only dates are the order’s and 交期', [...WHO, 'ordered', 'delivery', 'remark']),
  habit('due-and-shipped', '交期 and a column for what was shipped', [
    ...WHO,
    'incoterm',
    'delivery',
    'shipped',
    'remark',
  ]),
  habit('ticks', 'most events are ticked and have no date', FULL, { typing: { ticks: 0.75 } }),
  habit('forgetful', 'up to 40 % of the cells stay empty for good', FULL, {
    typing: { forget: [0, 0.4], texts: 0.2 },
  }),
  habit('as-typed', 'dates as texts in everybody’s own form, with words beside them, headers in two languages', [
    'serial', ...FULL.slice(0, -1), 'cartons', 'remark',
  ], { typing: { texts: 0.9, words: 0.35, remarks: 0.5, wrongWords: 0 }, isBilingual: true }), // prettier-ignore
  habit('plans-in-actual', 'event columns hold the planned date until the day has come', FULL, {
    typing: { plansIn: ['sample_sent', 'sample_ok', 'production_start', 'inspection', 'loading', 'sailing'] },
  }),
  habit('atd-ahead', 'ATD is typed when the vessel is booked, in six of ten orders', CORE, {
    typing: { atdAhead: 0.6 },
  }),
  habit('booking-in-bl', 'the B/L column holds the booking number from booking on', CORE, {
    typing: { bookingInBl: true },
  }),
  habit(
    'wrong-words',
    'a status column whose words run ahead or behind in a quarter of the orders',
    [...CORE, 'status'],
    {
      typing: { wrongWords: 0.25 },
    },
  ),
  habit(
    'money-elsewhere',
    'money is kept in the books and not here',
    without(FULL, 'deposit', 'balance', 'amount'),
  ),
  habit('finished-deleted', 'rows of finished orders are deleted', CORE, { deletesFinished: true }),
  habit('months-copied', 'a sheet a month, open orders copied forward', CORE, { layout: 'months copied' }),
  habit('typed-late', 'everything is typed 4 to 12 days later', FULL, { typing: { lag: [4, 12] } }),
  habit('stale', 'nobody has typed anything for 35 days', CORE, { typing: { silent: 35 } }),
  habit('garment', 'an English time-and-action calendar, planned beside actual', [
    'no', 'customer', 'sku', 'product', 'qty', 'incoterm', 'term', 'ordered', 'plan_sample_sent', 'sample_sent', 'plan_sample_ok', 'sample_ok',
    'plan_production_start', 'production_start', 'plan_inspection', 'inspection', 'factory', 'production_done', 'delivery', 'etd', 'sailing', 'remark',
  ], { lang: 'en' }), // prettier-ignore
  habit('row-per-sku', 'a row for each style of an order', [...CORE.slice(0, 4), 'sku', ...CORE.slice(4)], {
    layout: 'a row per SKU',
  }),
  habit('half-team', 'every second person fills nothing but deposit and ATD', FULL, {
    typing: { half: true, texts: 0.3 },
  }),
  habit('prepaid', 'paid before, papers mailed before the goods sail', [...FULL], {
    mix: { terms: { prepaid: 70, 'tt-before': 20, 'tt-copies': 10 }, papersEarly: 0.6 },
  }),
  habit('oa-lc', 'open account and letters of credit, with their dates', CONTRACTS, {
    mix: { terms: { 'oa-30': 20, 'oa-60': 25, 'lc-sight': 30, 'lc-usance': 10, 'lc-unsaid': 5, dp: 10 } },
  }),
  habit('rolled', 'one vessel in three is rolled, in an English shipping schedule', SHIPPING, {
    lang: 'en',
    mix: { rolled: 0.35 },
  }),
  habit('in-parts', 'half of the orders leave in two shipments, a row each', [
    ...WHO, 'part', 'part_qty', ...TERMS, 'deposit', 'factory', 'delivery', 'part_etd', 'part_sailing', 'balance', 'remark',
  ], { mix: { inParts: 0.5 }, layout: 'a row per shipment' }), // prettier-ignore
  habit(
    'failed-inspection',
    'a third of the goods fail and are inspected again, the factory date moves',
    FULL,
    {
      mix: { failedInspection: 0.35 },
    },
  ),
];
