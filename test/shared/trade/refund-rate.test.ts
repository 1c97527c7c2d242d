import { refundRateOn, type Exported } from '../../../shared/trade/refund-rate';
import type { RefundRate } from '../../../shared/trade/sheets/refund-rates.sheet';
import { serialOf } from './day';

const row = (of: Exported, rate: number, from: string): RefundRate => ({
  hs: of.hs,
  item: of.item,
  rate,
  from: serialOf(from),
  source: undefined,
});
/** Photovoltaic goods lost their refund on 2026-04-01; batteries have 6 % until the end of that year (MoF/STA 2/2026). */
const BOOK = [
  row({ hs: '8541430000' }, 0, '2026-04-01'),
  row({ hs: '8541.43.0000' }, 0.09, '2024-12-01'),
  row({ hs: '8507600090' }, 0.09, '2024-12-01'),
  row({ hs: '8507600090' }, 0.06, '2026-04-01'),
  row({ hs: '8507600090' }, 0, '2027-01-01'),
  row({ hs: '8507600090', item: 'BAT-9' }, 0.13, '2026-05-01'),
];
const rate = (of: Exported, day: string): number | undefined => refundRateOn(BOOK, of, serialOf(day))?.rate;

test.each([
  ['8541430000', '2024-11-30', undefined],
  ['8541430000', '2024-12-01', 0.09],
  ['8541430000', '2026-03-31', 0.09],
  ['8541430000', '2026-04-01', 0],
  ['8507.60.0090', '2026-12-31', 0.06],
  ['8507 6000 90', '2027-01-01', 0],
  ['6912001000', '2026-05-01', undefined],
  ['85414300', '2026-05-01', undefined],
])('%s exported on %s has a refund rate of %p', (hs, day, expected) => {
  expect(rate({ hs }, day)).toBe(expected);
});

test('a row for the item goes before those of its HS code, from its own day on', () => {
  expect(rate({ item: 'bat-9', hs: '8507600090' }, '2026-04-30')).toBe(0.06);
  expect(refundRateOn(BOOK, { item: 'bat-9', hs: '8507600090' }, serialOf('2026-05-01'))).toMatchObject({
    rate: 0.13,
    by: 'item',
    since: serialOf('2026-05-01'),
  });
  expect(rate({ item: 'BAT-8', hs: '8507600090' }, '2026-05-01')).toBe(0.06);
});

test('neither item nor code: no rate', () => {
  expect(rate({}, '2026-05-01')).toBeUndefined();
  expect(
    refundRateOn([row({}, 0.13, '2020-01-01')], { item: '', hs: '' }, serialOf('2026-05-01')),
  ).toBeUndefined();
});
