import { applyPatch } from '../../../../shared/book/apply';
import { readConfig } from '../../../../shared/config';
import { plan } from '../../../../shared/plan/plan';
import { proposeProcess } from '../../../../shared/proposals/process/edit';
import type { ProcessRow } from '../../../../shared/process/row';
import { keptBook } from '../../../tools/kept-book';
import { daysAfter } from '../../../tools/purchases';
import { advice, NOW, times } from './advice-of';

const STAGES: Partial<ProcessRow>[] = [
  { key: 'prod_start', name: '生产启动', role: 'merchandiser', limit: '5d', evidence: 'prod_start' },
  { key: 'pack', name: '装箱', role: 'merchandiser', limit: '3wd', after: 'prod_start', evidence: 'prod_done', checklist: '箱数', document: '装箱单', waitsOn: 'factory' },
  { key: 'report', name: '报数据', role: 'merchandiser', limit: '1wd', after: 'pack', evidence: 'docs_prepared', checklist: '毛重', document: '数据表', waitsOn: 'customer' },
  { key: 'onboard', name: '装船', role: 'docs', after: 'report', notLater: 'etd', evidence: 'atd' },
]; // prettier-ignore

const changed = (key: string, change: Partial<ProcessRow>) =>
  STAGES.map((stage) => (stage.key === key ? { ...stage, ...change } : stage));

/** Orders packed three days after the start of production; the data of so many reported on the same day, of the others the day after. */
function packed(together: number, of: number, stages = STAGES) {
  return keptBook({
    stages,
    orders: times(of, (at) => {
      const from = daysAfter('2025-03-03', at * 7);
      return {
        cells: { 下单日期: daysAfter(from, -2), 生产启动: from, 完工日期: daysAfter(from, 3), 报关资料: daysAfter(from, at < together ? 3 : 4), ETD: daysAfter(from, 30), ATD: undefined },
      };
    }),
  }); // prettier-ignore
}
const merges = (...given: Parameters<typeof packed>) => advice(packed(...given), 'merge');

test('two stages of one role that are done on one day in four orders of five become one', () => {
  const [found, ...more] = merges(20, 25);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    id: 'merge pack report',
    stages: ['pack', 'report'],
    title: { zh: '“装箱”并入“报数据”' },
    because: {
      zh: '25 单里 20 单（80%）这两步同一天完成，又是同一岗位做的。清单和单证并到“报数据”，“装箱”那一列不再看',
    },
  });
  expect(found!.orders).toHaveLength(20);
  const book = packed(20, 25);
  const { patch } = proposeProcess(plan(book, NOW), found!.edits, { by: '', why: '' });
  const rows = readConfig(applyPatch(book, patch).book).config.processRows;
  expect(rows.map(({ key }) => key)).toEqual(['*', 'prod_start', 'report', 'onboard']);
  expect(rows[2]).toMatchObject({
    after: 'prod_start',
    limit: '4个工作日',
    evidence: 'docs_prepared',
    checklist: '箱数；毛重',
    document: '装箱单、数据表',
    waitsOn: 'customer, factory',
  });
});

test('below four in five nothing, nor of nineteen orders', () => {
  expect(merges(19, 25)).toEqual([]);
  expect(merges(19, 19)).toEqual([]);
  expect(merges(16, 20)).toHaveLength(1);
});

test.each<[string, Partial<ProcessRow>[]]>([
  ['of two roles', changed('report', { role: 'docs' })],
  ['of which the first is a gate', changed('onboard', { gate: 'pack' })],
  ['of which the second is a gate', changed('onboard', { gate: 'report' })],
  ['of which one has a deadline from outside', changed('report', { notLater: 'etd - 5d' })],
  ['of which one dates another stage', changed('onboard', { startFrom: 'stage:pack + 20d' })],
  ['of which the first has another after it', changed('onboard', { after: 'report, pack' })],
  ['whose limits count differently', changed('report', { limit: '24h' })],
])('two stages %s stay two', (_, stages) => {
  expect(merges(25, 25, stages)).toEqual([]);
});

test('one column for both is one entry, and says nothing of two stages', () => {
  expect(merges(25, 25, changed('report', { evidence: 'prod_done' }))).toEqual([]);
});

test('a time of its own that the second counts from a date stays as it is', () => {
  const [found] = merges(25, 25, changed('report', { startFrom: 'etd - 28d' }));
  expect(found!.edits.map((edit) => ('column' in edit ? edit.column : edit.do))).toEqual([
    'checklist',
    'document',
    'waitsOn',
    'off',
  ]);
});

test('days that were typed for many orders at once are not the days of the work', () => {
  const bulk = keptBook({
    stages: STAGES,
    orders: times(30, (at) => ({
      cells: { 下单日期: daysAfter('2025-03-03', at), 生产启动: daysAfter('2025-03-05', at), 完工日期: daysAfter('2025-06-01', at - (at % 6)), 报关资料: daysAfter('2025-06-01', at - (at % 6)), ETD: '2025-08-01', ATD: undefined },
    })),
  }); // prettier-ignore
  expect(advice(bulk, 'merge')).toEqual([]);
});
