import { findingsOf, plan, type Plan } from '../../../shared/plan/plan';
import type { OrderPlan } from '../../../shared/plan/order-plan';
import { whyOf } from '../../../shared/plan/why';
import { caseBook } from '../../tools/case-book';
import { moment } from '../../tools/order-facts';

/** What is said of a shared book at a moment; where the book is absent, its tests are left out. */
function inCase(
  name: string,
  now: string,
  check: (order: (key: string) => OrderPlan, planned: Plan) => void,
): void {
  const book = caseBook(name);
  (book ? test : test.skip)(`${name} at ${now}`, () => {
    const planned = plan(book!, moment(now));
    const orders = planned.tables.flatMap(({ rows }) => rows.map(({ order }) => order));
    check((key) => orders.find((order) => order.key === key)!, planned);
  });
}

const stageOf = (order: OrderPlan, key: string) => order.stages.find(({ stage }) => stage.key === key)!;

describe('shipped and paid with the inspection blank is a gap in the records, and nobody is late', () => {
  inCase('A_paid_inspection_blank', '2026-11-27 10:00', (order, planned) => {
    expect(['A1', 'A2', 'A3'].map((key) => order(key).late)).toEqual([false, false, false]);
    expect(stageOf(order('A1'), 'final_qc')).toMatchObject({ status: 'done', doneBy: 'implied' });
    const gaps = findingsOf(planned).filter(({ kind }) => kind === 'not recorded');
    expect(gaps.map(({ place }) => `${place.row},${place.column}`)).toHaveLength(1);
  });
});

describe('a balance is due by the sailing, the same day whenever one looks', () => {
  for (const now of ['2026-11-27', '2026-12-27', '2027-02-27'])
    inCase('C_balance_slides', now, (order) => {
      expect(order('C1').late).toBe(true);
      expect(order('C1').next).toMatchObject({ stage: { key: 'balance' } });
      expect(order('C1').next!.due).toBeMoment('2026-10-08');
    });
});

describe('a sheet that carries a date and no column for the event is asked about', () => {
  inCase('c01c_due_only', '2026-02-01 10:00', (order) => {
    expect(order('A1')).toMatchObject({ late: false, questions: [{ stage: 'onboard', kind: 'passed' }] });
    expect(order('A3')).toMatchObject({ late: false, status: 'not started', questions: [] });
  });
  inCase('c01d_eta_only', '2026-02-01', (order) => {
    expect(order('S1').questions.map(({ stage }) => stage)).toEqual(['onboard', 'arrive']);
    expect(order('S1').late).toBe(false);
  });
});

describe('status words in English', () => {
  inCase('c03_status_en', '2026-02-15', (order) => {
    const phases = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => order(`A${at}`).phase);
    expect(phases.filter((phase) => phase === 'shipped')).toHaveLength(2);
    expect(phases.filter((phase) => phase === 'closed')).toHaveLength(7);
    expect(phases[9]).toBe('cancelled');
  });
});

describe('a forwarder, an insurance and a credit limit at order time show nothing of production', () => {
  inCase('p1_forwarder', '2026-05-18 10:00', (order, planned) => {
    for (const key of ['A1', 'A2', 'A3', 'A4', 'A5', 'A6']) {
      expect(order(key)).toMatchObject({ late: true, next: { stage: { key: 'deposit' } } });
      expect(order(key).next!.due).toBeMoment('2026-05-12');
      expect(order(key).stages.filter(({ doneBy }) => doneBy === 'implied')).toEqual([]);
    }
    expect(findingsOf(planned).filter(({ kind }) => kind === 'not a date')).toEqual([]);
  });
});

describe('a deadline after a pause counts the pause', () => {
  inCase('pause-why', '2026-03-20 09:00', (order, planned) => {
    const { next } = order('PO26-001');
    expect(next).toMatchObject({ stage: { key: 'deposit' }, status: 'overdue' });
    expect(next!.due).toBeMoment('2026-03-13');
    const clocks = planned.clocks.of(order('PO26-001').variant, '')[next!.stage.index]!;
    expect(whyOf(order('PO26-001'), next!, clocks, planned.now).deadline.en).toMatch(
      /4 working days of waiting not counted, so Fri 13 Mar$/,
    );
  });
});

describe('the first of January is off without a notice', () => {
  inCase('newyear', '2026-12-28 09:00', (order) => {
    expect(order('PO26-001').next!.due).toBeMoment('2027-01-04');
  });
});

describe('a day is whole whichever program wrote it', () => {
  for (const name of ['etd-43s', 'etd-whole', 'txt-slash', 'txt-off'])
    inCase(name, '2026-05-18 09:00', (order) => {
      expect(order('PO26-001')).toMatchObject({ late: false, next: { stage: { key: 'onboard' } } });
      expect(order('PO26-001').next!.due).toBeMoment('2026-05-19');
    });
});

describe('an L/C is presented in time, however long its words are', () => {
  for (const name of ['pay-lc-long', 'pay-lc-short'])
    inCase(name, '2026-05-18 09:00', (order) => {
      expect(order('PO26-001').variant.key).toBe('lc-sight');
      expect(stageOf(order('PO26-001'), 'present').due).toBeMoment('2026-06-02');
    });
});
