import type { Plan } from '../../shared/plan/plan';
import { plan as planOf } from '../../shared/plan/plan';
import { parseIso } from '../../shared/time/moment';
import { STAGE_CATALOG } from '../../shared/templates/stages';
import { allTemplateRows } from '../../shared/templates';
import {
  bundledCount,
  isBeforeSailing,
  isMoneyStage,
  OF_NO_EVENT,
  STAGES_OF,
  stagesOf,
  verdictsOf,
} from '../../truth/verdict';
import { orderBook } from '../tools/order-book';

const real = planOf(orderBook(), parseIso('2026-05-18 10:00')!);
const orderOf = (row: string): string => row.replace(/^.*!/, 'row ');

/** The plan with something said of every order besides. */
const judging = (more: object): Plan => ({
  ...real,
  tables: real.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      order: Object.create(row.order, Object.getOwnPropertyDescriptors(more)),
    })),
  })),
});

test('a plan that says nothing of lateness is read by the status of its orders', () => {
  const verdicts = verdictsOf(real, orderOf);
  const overdue = real.tables[0]!.rows.filter(({ order }) => order.status === 'overdue');
  expect([...verdicts.values()].filter(({ late }) => late)).toHaveLength(overdue.length);
  expect(overdue.length).toBeGreaterThan(0);
});

test('a plan that says who is late is believed, whatever the status', () => {
  const calm = verdictsOf(judging({ late: false, questions: [] }), orderOf);
  expect([...calm.values()].some(({ late, asked }) => late || asked)).toBe(false);
  const all = verdictsOf(judging({ late: true, questions: [] }), orderOf);
  expect([...all.values()].every(({ late }) => late)).toBe(true);
});

test('questions of one column and meaning are one', () => {
  const question = (stage: string): object => ({
    id: stage,
    stage,
    cell: 'A3',
    header: stage,
    kind: 'old',
    text: { zh: '', en: '' },
  });
  const asked = judging({ late: false, questions: [question('final_qc'), question('balance')] });
  expect(bundledCount(asked)).toBe(2);
  expect([...verdictsOf(asked, orderOf).values()].every((verdict) => verdict.asked)).toBe(true);
});

test('an order of several rows is late when one of them is', () => {
  const [one] = verdictsOf(real, () => 'one').values();
  expect(one!.late).toBe(true);
});

test('rows that are about no order of ours are left out', () => {
  expect(verdictsOf(real, () => undefined).size).toBe(0);
});

test.each(['final_qc', 'booking', 'pps_send', 'customs', 'onboard'])('%s lies before sailing', (stage) => {
  expect([isBeforeSailing(stage), isMoneyStage(stage)]).toEqual([true, false]);
});

test.each(['balance', 'present', 'arrive', 'refund', 'co_form_e'])('%s does not', (stage) => {
  expect(isBeforeSailing(stage)).toBe(false);
});

const keysOfTemplates = allTemplateRows('en').flatMap(({ key }) => (key === '*' ? [] : [key]));
const shippedStages = [...new Set([...STAGE_CATALOG.map(({ key }) => key), ...keysOfTemplates])];

test.each(shippedStages)('the stage %s speaks of one event of a life, or knowingly of none', (stage) => {
  const events = Object.values(STAGES_OF).filter((stages) => stages.includes(stage));
  expect(events.length + (OF_NO_EVENT.has(stage) ? 1 : 0)).toBe(1);
});

test('no stage is named that is not shipped', () => {
  const named = [...Object.values(STAGES_OF).flat(), ...OF_NO_EVENT];
  expect(named.filter((stage) => !shippedStages.includes(stage))).toEqual([]);
});

test('money before shipment, in advance and at maturity is money of the order', () => {
  expect(stagesOf('deposit')).toContain('prepaid');
  expect(stagesOf('balance')).toEqual(expect.arrayContaining(['balance_before', 'maturity']));
});
