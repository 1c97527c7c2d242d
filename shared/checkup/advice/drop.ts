import { both, joined, same, type Bilingual } from '../../lang';
import { shownName } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import { papersInBoth } from '../../plan/papers-in-both';
import type { Stage } from '../../process/process';
import { percent } from '../../trade/share';
import type { StageCheck } from '../checkup';
import type { Effect } from '../proposal';
import { idOf, isEnough, rateOf, stagesInUse, type Finder, type Idea, type Look } from './idea';
import { isNeeded } from './rests-on';

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
  const said = both(
    `${skipped.n} 次里 ${skipped.of} 次（${percent(rateOf(skipped))}）说不适用`,
    `Said not to apply ${skipped.of} of ${skipped.n} times (${percent(rateOf(skipped))})`,
  );
  return {
    id: idOf('drop', check, look.checkup),
    kind: 'drop',
    stages: [check.stage],
    title: both(`${name.zh}：停用`, `${name.en}: turn it off`),
    because: joined([said, ...remindedNoMore(check, look), ...lostWith(places[0]!.stage)], both('；', '; ')),
    orders: skipped.orders,
    edits: places.map(({ variant }) => ({ do: 'off', variant, stage: check.stage })),
    isWorth: makesNobodyLate,
  };
}

/** A process that gets shorter must not make an order late that is not. */
export const makesNobodyLate = ({ open }: Effect): boolean => open.after <= open.before;

/** Customers are named for which it was done, where few are: for them it may be a must. */
const FEW_CUSTOMERS = 3;

function remindedNoMore(check: StageCheck, { plan, done }: Look): Bilingual[] {
  const did = check.skipped.n - check.skipped.of;
  if (did === 0) return [];
  const customers = customersOf(plan, new Set((done.get(check.stage) ?? []).map(({ order }) => order)));
  const who =
    customers.length === 0 || customers.length > FEW_CUSTOMERS
      ? same('')
      : both(`（都是 ${customers.join('、')} 的）`, ` (all of ${customers.join(', ')})`);
  return [
    both(
      `停用后，做过的那种（${did} 次）也不再提醒${who.zh}`,
      `turned off, those that had it (${did}) are not reminded either${who.en}`,
    ),
  ];
}

function customersOf({ tables }: Plan, orders: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const { rows } of tables)
    for (const row of rows)
      if (orders.has(shownName(row))) found.add(brief(row.order.cells.text('customer').trim()));
  found.delete('');
  return [...found];
}

const LONGEST = 40;
const brief = (name: string): string =>
  name.length > LONGEST ? `${Array.from(name).slice(0, LONGEST).join('')}…` : name;

function lostWith({ key, row }: Stage): Bilingual[] {
  const paper = row.document.trim() === '' ? undefined : papersInBoth(key, row.document);
  const list = row.checklist.trim() === '' ? undefined : both('检查清单', 'checklist');
  if (!paper) return list ? [both('它的检查清单也不再有', 'its checklist goes as well')] : [];
  const and = list ? both('检查清单和', 'checklist and ') : same('');
  return [
    both(
      `它的${and.zh}单证（${paper.zh}）也不再有`,
      `its ${and.en}paper (${paper.en}) ${list ? 'go' : 'goes'} as well`,
    ),
  ];
}
