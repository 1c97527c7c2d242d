import { applyPatch } from '../../../../shared/book/apply';
import { adviceOf } from '../../../../shared/checkup/advice';
import { checkupOf } from '../../../../shared/checkup/checkup-of';
import { plan } from '../../../../shared/plan/plan';
import { proposeProcess } from '../../../../shared/proposals/process/edit';
import type { ProcessRow } from '../../../../shared/process/row';
import { dayOf } from '../../../../shared/time/moment';
import { daysAfter } from '../../../tools/purchases';
import { keptBook } from '../../../tools/kept-book';
import { moment } from '../../../tools/order-facts';
import { advice, NOW, times } from './advice-of';

const STAGES: Partial<ProcessRow>[] = [
  { key: 'prod_start', name: '生产启动', limit: '5d', evidence: 'prod_start' },
  { key: 'mid_qc', name: '中期验货', limit: '10d', after: 'prod_start', waitsOn: 'factory' },
  { key: 'onboard', name: '装船', after: 'mid_qc', notLater: 'etd', evidence: 'atd' },
]; // prettier-ignore

/** Orders that take ten days from the start of production to the inspection, some of them waiting so many days for the customer. */
function waits(days: number, many = 30, waiting = many, stages = STAGES, open: string[] = []) {
  const past = times(many, (at) => {
    const from = daysAfter('2024-06-01', at * 7);
    const log = at < waiting ? [
      { at: moment(from), event: 'waiting', stage: 'mid_qc', party: 'customer' } as const,
      { at: moment(daysAfter(from, days)), event: 'resumed', stage: 'mid_qc' } as const,
    ] : [];
    return {
      cells: { 下单日期: daysAfter(from, -2), 生产启动: from, ETD: daysAfter(from, 30), ATD: daysAfter(from, 30) },
      log: [...log, { at: moment(daysAfter(from, 10)), event: 'done', stage: 'mid_qc', date: moment(daysAfter(from, 10)) } as const],
    };
  }); // prettier-ignore
  const under = open.map((from) => ({
    cells: { 下单日期: daysAfter(from, -2), 生产启动: from, ETD: daysAfter(from, 30), ATD: undefined },
    log: [{ at: moment(from), event: 'owner', stage: 'mid_qc', owner: '李敏' } as const],
  }));
  return keptBook({ stages, orders: [...past, ...under] });
}
const chases = (...given: Parameters<typeof waits>) => advice(waits(...given), 'chase');

test('where six days of ten are waited for the customer, the reminder comes six days ahead', () => {
  const [found, ...more] = chases(6);
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    id: 'chase mid_qc',
    title: { zh: '中期验货：提前 6天提醒催客户' },
    because: { zh: '30 次里 60% 的时间在等客户（30 单等过），现在到期前 1个工作日才提醒。不改截止日' },
    edits: [
      { do: 'set', variant: 'tt-fob', stage: 'mid_qc', column: 'warn', text: '6天' },
      { column: 'waitsOn', text: 'factory, customer' },
      { column: 'checklist', text: '一开始就问客户要回复日期，没回复就记“等待”' },
    ],
  });
  expect(found!.orders).toHaveLength(30);
  expect(found!.effect.past.before).toBe(found!.effect.past.after);
});

test('since a day: orders that waited are of those that were looked at', () => {
  const planned = plan(waits(6, 60), NOW);
  // Every seventh day from 1 June 2024 on, ten days each: the 36th was done on 10 February 2025.
  const since = dayOf(moment('2025-02-10'));
  const found = adviceOf(planned, checkupOf(planned, { since })).find(({ kind }) => kind === 'chase');
  expect(found!.because.en).toContain('60% of the time of 25 was waited for the customer (25 orders waited)');
  expect(found!.orders).toHaveLength(25);
});

test('half of the time is not more than half, nineteen orders tell nothing, nor do nineteen that waited', () => {
  expect(chases(5)).toEqual([]);
  expect(chases(6, 19)).toEqual([]);
  expect(chases(9, 22, 19)).toEqual([]);
  expect(chases(9, 22, 20)).toHaveLength(1);
});

test('accepted, an open order is due soon as much earlier; then there is nothing more to advise', () => {
  const book = waits(6, 30, 30, STAGES, ['2026-05-14']);
  const before = plan(book, NOW);
  const [found] = advice(book, 'chase');
  expect(found!.effect.open).toMatchObject({ of: 1, before: 0, after: 0, changed: ['K-31'] });
  const { patch } = proposeProcess(before, found!.edits, { by: '', why: '' });
  const after = plan(applyPatch(book, patch).book, NOW);
  const status = ({ tables }: typeof before) => tables[0]!.rows.at(-1)!.order.status;
  // Started on the 14th, due on the 24th: on the 18th six days are left.
  expect([status(before), status(after)]).toEqual(['on track', 'due soon']);
  expect(advice(after.book, 'chase')).toEqual([]);
});

test('a reminder that comes that early already is left as it is', () => {
  const early = STAGES.map((stage) => (stage.key === 'mid_qc' ? { ...stage, warn: '6d' } : stage));
  expect(chases(6, 30, 30, early)).toEqual([]);
});
