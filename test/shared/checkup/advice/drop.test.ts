import type { ProcessRow } from '../../../../shared/process/row';
import { daysAfter } from '../../../tools/purchases';
import { keptBook } from '../../../tools/kept-book';
import { moment } from '../../../tools/order-facts';
import { advice, times } from './advice-of';

const STAGES: Partial<ProcessRow>[] = [
  { key: 'prod_start', name: '生产启动', limit: '5d', evidence: 'prod_start' },
  { key: 'ship_sample', name: '船样确认', limit: '8d', after: 'prod_start', checklist: '从大货中抽取', document: '船样确认书' },
  { key: 'onboard', name: '装船', after: 'ship_sample', notLater: 'etd', evidence: 'atd' },
]; // prettier-ignore

/** Orders of which some say of the shipping sample that it does not apply, and the others have it confirmed. */
function samples(
  skipped: number,
  of: number,
  stages: readonly Partial<ProcessRow>[] = STAGES,
  customer = (at: number) => `C${at}`,
) {
  return keptBook({
    stages,
    orders: times(of, (at) => {
      const from = daysAfter('2023-11-01', at * 4);
      const on = moment(daysAfter(from, 6));
      const event = at < skipped ? 'waived' : 'done';
      return {
        cells: { 客户: customer(at), 下单日期: from, 生产启动: daysAfter(from, 2), ETD: daysAfter(from, 20), ATD: undefined },
        log: [{ at: on, event, stage: 'ship_sample', ...(event === 'done' && { date: on }) }],
      };
    }),
  }); // prettier-ignore
}
const drops = (...given: Parameters<typeof samples>) => advice(samples(...given), 'drop');

test('a stage that four orders in five skip is turned off, and what goes with it is said', () => {
  const [found] = drops(162, 200);
  expect(found).toMatchObject({
    id: 'drop ship_sample',
    title: { zh: '船样确认：停用', en: 'Shipping sample approval: turn it off' },
    because: {
      zh: '200 次里 162 次（81%）说不适用；停用后，做过的那种（38 次）也不再提醒；它的检查清单和单证（船样确认书）也不再有',
    },
    edits: [{ do: 'off', variant: 'tt-fob', stage: 'ship_sample' }],
  });
  expect(found!.orders).toHaveLength(162);
  expect(found!.effect.past).toMatchObject({ of: 38, after: 0 });
});

test('seven in ten are not more than seven in ten, and of nineteen nothing is said', () => {
  expect(drops(14, 20)).toEqual([]);
  expect(drops(15, 20)).toHaveLength(1);
  expect(drops(19, 19)).toEqual([]);
});

test('a blank cell is a gap and no skip', () => {
  const blank = keptBook({
    stages: STAGES,
    orders: times(40, (at) => ({ cells: { 下单日期: daysAfter('2025-01-01', at * 7), 生产启动: daysAfter('2025-01-03', at * 7) } })),
  }); // prettier-ignore
  expect(advice(blank, 'drop')).toEqual([]);
});

test('where it was done for one customer alone, that customer is named', () => {
  const [found] = drops(20, 25, STAGES, (at) => (at < 20 ? `C${at}` : 'Meridian'));
  expect(found!.because.zh).toContain('做过的那种（5 次）也不再提醒（都是 Meridian 的）');
});

const changed = (key: string, change: Partial<ProcessRow>) =>
  STAGES.map((stage) => (stage.key === key ? { ...stage, ...change } : stage));

test.each<[string, readonly Partial<ProcessRow>[]]>([
  ['a gate', changed('onboard', { gate: 'ship_sample' })],
  ['one of several gates', changed('onboard', { gate: 'prod_start | ship_sample' })],
  ['with a deadline from outside', changed('ship_sample', { notLater: 'etd - 3d' })],
  ['what another stage counts from', changed('onboard', { startFrom: 'max(etd, stage:ship_sample + 2d)' })],
])('%s never goes', (_, stages) => {
  expect(drops(30, 30, stages)).toEqual([]);
});

test.each(['safe_report', 'isf', 'balance', 'eci_decl'])(
  'what a law, an authority or the money asks for (%s) never goes, however often it is skipped',
  (key) => {
    const renamed = (row: Partial<ProcessRow>): Partial<ProcessRow> => ({
      ...row,
      key: row.key === 'ship_sample' ? key : row.key!,
      after: (row.after ?? '').replace('ship_sample', key),
    });
    expect(drops(30, 30, STAGES.map(renamed))).toEqual([]);
  },
);
