import { both, same, type Bilingual } from '../lang';
import type { OrderPlan } from '../plan/order-plan';
import type { RowFacts } from '../plan/row-facts';
import { dayText } from '../time/date-text';
import { dayOf, isPast, type Moment } from '../time/moment';

/** Stages that a customer knows of and may hear of; costs, filings and what goes on among ourselves stay inside. */
export const FOR_CUSTOMERS: ReadonlySet<string> = new Set([
  'sample_send', 'sample_ok', 'pi', 'deposit', 'lc_open', 'artwork', 'pps_send', 'pps_ok', 'prod_start', 'prod_done', 'ship_sample',
  'final_qc', 'booking', 'load', 'customs', 'onboard', 'ship_advice', 'bl_check', 'copy_docs', 'balance', 'release', 'present', 'arrive', 'deliver',
]); // prettier-ignore

/** How many finished stages are told, the latest. */
const TOLD = 3;

/** How far a row of an order is, for its customer, from facts alone: what is done, what comes next, when it sails. */
export function progressLines(order: OrderPlan, facts: RowFacts, now: Moment): Bilingual[] {
  const told = order.stages.filter(({ stage }) => FOR_CUSTOMERS.has(stage.key));
  const done = told
    .filter((stage) => stage.done !== undefined)
    .sort((a, b) => a.done! - b.done!)
    .slice(-TOLD);
  const next = order.actionable.find(({ stage }) => FOR_CUSTOMERS.has(stage.key));
  const sailing = sailingOf(order, facts, now);
  return [
    ...done.map(({ stage: { name }, done: on }) =>
      both(`已完成：${name.zh}，${dateOf(on!).zh}`, `Done: ${name.en}, ${dateOf(on!).en}`),
    ),
    ...(next ? [both(`下一步：${next.stage.name.zh}`, `Next: ${next.stage.name.en}`)] : []),
    ...(sailing ? [sailing] : []),
  ];
}

function sailingOf(order: OrderPlan, facts: RowFacts, now: Moment): Bilingual | undefined {
  const sailed = order.stages.find(({ stage }) => stage.key === 'onboard')?.done;
  const etd = facts.date('etd');
  // A day that has passed without a word of the sailing says nothing any more.
  const planned = etd !== undefined && !isPast(etd, now) ? etd : undefined;
  if (sailed === undefined && planned === undefined) return undefined;
  const label =
    sailed === undefined
      ? both('预计开船（ETD）', 'Expected to sail (ETD)')
      : both('已开船（ATD）', 'Sailed (ATD)');
  const date = dateOf((sailed ?? planned)!);
  const vessel = same(facts.text('vessel_voyage'));
  const by = vessel.zh === '' ? both('', '') : both(`，${vessel.zh}`, `, ${vessel.en}`);
  return both(`${label.zh}：${date.zh}${by.zh}`, `${label.en}: ${date.en}${by.en}`);
}

function dateOf(moment: Moment): Bilingual {
  const day = dayOf(moment);
  return both(dayText(day, 'zh', true), dayText(day, 'en', true));
}
