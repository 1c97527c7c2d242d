import { both, same, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { papersInBoth } from '../../plan/shipped-stages';
import type { Stage } from '../../process/process';
import type { StageCheck } from '../checkup';
import type { Effect } from '../proposal';
import { nameOf } from './done-stages';
import { idOf, isEnough, percent, rateOf, stagesInUse, type Finder, type Idea, type Look } from './idea';
import { isNeeded } from './rests-on';
import { listed } from './words';

/** Said not to apply more often than that, a stage is no part of how the work goes. */
const MOSTLY = 0.7;

/** A stage that most orders skip is turned off, unless more rests on it than its own work. */
export const DROPS: Finder = {
  asks: ({ checkup }) => checkup.stages.filter(isSkipped).map(({ stage }) => stage),
  find: (look) => look.checkup.stages.filter(isSkipped).flatMap((check) => dropIdea(check, look) ?? []),
};

const isSkipped = ({ skipped }: StageCheck): boolean => isEnough(skipped.n) && rateOf(skipped) > MOSTLY;

function dropIdea(check: StageCheck, look: Look): Idea | undefined {
  const { plan } = look;
  const places = stagesInUse(look, check);
  if (places.length === 0 || places.some((place) => isNeeded(plan, place))) return;
  const { name, skipped } = check;
  const did = skipped.n - skipped.of;
  const lost = lostWith(places[0]!.stage);
  const who = did === 0 ? same('') : doneFor(plan, check, look);
  return {
    id: idOf('drop', check, look.checkup),
    kind: 'drop',
    stages: [check.stage],
    title: both(`${name.zh}：停用`, `${name.en}: turn it off`),
    because: both(
      `${skipped.n} 次里 ${skipped.of} 次（${percent(rateOf(skipped))}）说不适用。停用后另外 ${did} 次这样的也不再提醒${who.zh}${lost.zh}`,
      `Said not to apply ${skipped.of} of ${skipped.n} times (${percent(rateOf(skipped))}). Turned off, the other ${did} would not be reminded either${who.en}${lost.en}`,
    ),
    orders: skipped.orders,
    edits: places.map(({ variant }) => ({ do: 'off', variant, stage: check.stage })),
    isWorth: makesNobodyLate,
  };
}

/** A process that gets shorter must not make an order late that is not. */
export const makesNobodyLate = ({ open }: Effect): boolean => open.after <= open.before;

/** Customers are named for which it was done, where few are: for them it may be a must. */
const FEW_CUSTOMERS = 3;

function doneFor({ tables }: Plan, { stage }: StageCheck, { done }: Look): Bilingual {
  const orders = new Set((done.get(stage) ?? []).map(({ order }) => order));
  const customers = new Set<string>();
  for (const { rows } of tables)
    for (const row of rows)
      if (orders.has(nameOf(row))) customers.add(row.order.cells.text('customer').trim());
  customers.delete('');
  if (customers.size === 0 || customers.size > FEW_CUSTOMERS) return same('');
  const names = [...customers];
  return both(`（都是 ${names.join('、')} 的）`, ` (all of ${names.join(', ')})`);
}

function lostWith({ key, row }: Stage): Bilingual {
  const parts: Bilingual[] = [];
  if (row.checklist.trim() !== '') parts.push(both('它的检查清单', 'its checklist'));
  if (row.document.trim() !== '') parts.push(papersInBoth(key, row.document));
  if (parts.length === 0) return same('');
  const all = listed(parts);
  return both(`，流程里也不再有${all.zh}`, `, and ${all.en} would be gone from the process`);
}
