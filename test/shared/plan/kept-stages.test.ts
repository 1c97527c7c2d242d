import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StagePlan } from '../../../shared/plan/order-plan';
import { plan, type Plan } from '../../../shared/plan/plan';
import { readWorkbook } from '../../../xlsx/read';
import { caseBook } from '../../tools/case-book';
import { moment } from '../../tools/order-facts';

/** All that can be said of a stage. */
const FACTS: readonly (keyof StagePlan)[] = [
  'stage', 'status', 'start', 'due', 'by', 'hardDue', 'hardBy', 'hardLate', 'latest', 'done', 'doneBy', 'wait', 'unpaused', 'waitsFor',
  'startedBy', 'isStartExpected', 'isFollowed', 'isWatched', 'isEstimated', 'isUnverified', 'expected', 'question', 'asks', 'early',
  'usualDue', 'money', 'rest',
]; // prettier-ignore

const told = (stage: StagePlan) => FACTS.map((fact) => [fact, stage[fact]]);
const whose = ({ owner }: StagePlan) => [owner?.owner, owner?.role, owner?.via, owner?.standsInFor];

const SAMPLES = ['出货跟踪表-2026', 'Order Tracker LC 2026'];
const CASES = ['A_paid_inspection_blank', 'p2_payment', 'pause-why', 'lc'];
const NOWS = ['2026-05-18 10:00', '2026-11-27 10:00'].map(moment);

/** Made once: the two tests look at the same plans. */
function plans(): Plan[] {
  return (made ??= allPlans());
}

let made: Plan[] | undefined;

function allPlans(): Plan[] {
  const samples = SAMPLES.map((name) =>
    readWorkbook(readFileSync(join(__dirname, '../../../samples', `${name}.xlsx`))),
  );
  const cases = CASES.flatMap((name) => caseBook(name) ?? []);
  return [...samples, ...cases].flatMap((book) => NOWS.map((now) => plan(book, now)));
}

test('what is kept of a stage is what is found when its order is worked out again', () => {
  let kept = 0;
  for (const { tables } of plans())
    for (const { rows } of tables)
      for (const { order } of rows) {
        const again = order.actionable.map(({ stage }) => order.stages[stage.index]!);
        expect(order.actionable.map(told)).toEqual(again.map(told));
        expect(order.actionable.map(whose)).toEqual(again.map(whose));
        kept += again.length;
        const acting = order.actionable.map(({ stage }) => stage.key);
        expect(order.next === undefined || acting.includes(order.next.stage.key)).toBe(true);
      }
  expect(kept).toBeGreaterThan(100);
});

test('the verdict on an order is the one that all of its stages give', () => {
  for (const { tables } of plans())
    for (const { rows } of tables)
      for (const { order } of rows) {
        const { stages } = order;
        const asked = stages.filter(({ question }) => question !== undefined).map(({ stage }) => stage.key);
        expect(order.questions.map(({ stage }) => stage)).toEqual(asked);
        expect(order.isAsked).toBe(asked.length > 0);
        expect(order.late).toBe(order.actionable.some(({ status }) => status === 'overdue'));
        if (order.next) expect(order.status).toBe(stages[order.next.stage.index]!.status);
        const anchor = order.variant.anchorStage;
        if (order.status === 'done late') expect(stages[anchor!]!.status).toBe('done late');
      }
});
