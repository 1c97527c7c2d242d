import type { Stage, Variant } from '../process/process';
import { addLimit, beforeLimit } from '../time/limit';
import { dayOf, isEarlier, type Moment } from '../time/moment';
import { evaluateExpression, isTrouble } from './evaluate-expression';
import type { Gap } from './order-plan';
import type { OrderFacts, StageClocks } from './order-facts';
import type { OrderInHand, StageInput } from './stage-record';

/**
 * Works backward from the order's anchor (the first of the variant's that the order has a date for): for each
 * open stage the latest day that still keeps it, and the gap when the work to do reaches past it. Nothing is
 * squeezed to fit.
 */
export function planBackward(
  { variant, inputs, facts, wanted }: OrderInHand,
  clocks: readonly StageClocks[],
): Gap | undefined {
  const at = variant.anchorStage;
  const target = at === undefined ? undefined : inputs[at];
  if (!target || target.course !== 'open') return undefined;
  const anchor = anchorOf(variant, facts, clocks[target.record.stage.index]!);
  if (anchor === undefined) return undefined;
  if (wanted === 'all stages') setLatest(target, inputs, anchor, clocks);
  return gapAt(target, inputs, anchor, clocks);
}

/** Only the anchor's stage has a latest day at first; it is handed on from stage to predecessor. */
function setLatest(
  target: StageInput,
  inputs: readonly StageInput[],
  anchor: Moment,
  clocks: readonly StageClocks[],
): void {
  target.record.latest = anchor;
  for (let i = target.record.stage.index; i >= 0; i--) {
    const { record, course } = inputs[i]!;
    if (record.latest === undefined) continue;
    const { limit } = record.stage;
    const counts = course === 'open' && limit && !record.stage.startFrom;
    const startBy = counts ? beforeLimit(record.latest, limit, clocks[i]!.clocks) : record.latest;
    for (const before of record.stage.after) {
      const earlier = inputs[before]!.record;
      if (earlier.latest === undefined || isEarlier(startBy, earlier.latest)) earlier.latest = startBy;
    }
  }
}

function anchorOf(variant: Variant, facts: OrderFacts, clocks: StageClocks): Moment | undefined {
  for (const expression of variant.anchors) {
    const outcome = evaluateExpression(expression, facts, clocks.clocks, () => undefined);
    if (outcome !== undefined && !isTrouble(outcome)) return outcome;
  }
  return undefined;
}

/** How far past the anchor the work still to do reaches, each stage taking its limit from where the ones before it can be over. */
function gapAt(
  target: StageInput,
  inputs: readonly StageInput[],
  anchor: Moment,
  clocks: readonly StageClocks[],
): Gap | undefined {
  const { stage } = target.record;
  const reach: (Moment | undefined)[] = [];
  for (let index = 0; index <= stage.index; index++) {
    const { record, course, finish } = inputs[index]!;
    let before: Moment | undefined;
    for (const at of record.stage.after) before = latest(before, reach[at]);
    // What nobody keeps track of may long be done: only work that shows counts.
    const shows = course === 'done' || (course === 'open' && record.isFollowed);
    const works = course === 'open' ? workOf(record.stage, clocks[index]!, before) : undefined;
    reach.push(index === stage.index ? works : shows ? latest(finish, works) : before);
  }
  const expected = reach[stage.index];
  const days = expected === undefined ? 0 : dayOf(expected) - dayOf(anchor);
  return expected !== undefined && days > 0 ? { days, anchor, expected, stage } : undefined;
}

/** When the stage can be over if it begins at `from`. Counted back from a field, its limit is a window and not work. */
function workOf(
  { limit, startFrom }: Stage,
  { clocks }: StageClocks,
  from: Moment | undefined,
): Moment | undefined {
  return from === undefined || !limit || startFrom ? from : addLimit(from, limit, clocks);
}

function latest(a: Moment | undefined, b: Moment | undefined): Moment | undefined {
  return a === undefined || (b !== undefined && isEarlier(a, b)) ? b : a;
}
