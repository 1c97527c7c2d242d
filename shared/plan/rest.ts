import { fieldsOf } from '../process/expression';
import { dayOf, isPast, laterOf } from '../time/moment';
import { SAILING } from './sailing';
import { isSoon } from './soon';
import type { StageClocks } from './order-facts';
import type { DoneBy } from './order-plan';
import type { OrderInHand, StageInput } from './stage-record';
import type { Status } from '../process/status';

/** Goods that are missing for longer were given up or sent without anybody's counting them: asked, not late. */
const GIVEN_UP_DAYS = 90;

/**
 * The verdict on what has not sailed of an order of which a part has; undefined where all has. What sailed stays done
 * for papers and money; the rest is due at the promised date, which no ETD moves, unless a person agreed on a later day.
 */
export function restVerdict(input: StageInput, order: OrderInHand, clocks: StageClocks): Status | undefined {
  const { record } = input;
  const { facts, now } = order;
  const { part } = facts;
  if (!part || part.rest === 0 || record.stage.key !== SAILING || !isOpen(input, order)) return undefined;
  record.rest = { quantity: part.rest, of: part.ordered, unit: part.unit, since: record.done };
  record.start = record.done;
  record.done = undefined;
  record.doneBy = 'nothing';
  record.isWatched = !record.isFollowed;
  setDue(input, order);
  const { due } = record;
  if (due === undefined) return record.wait ? 'on hold' : 'on track';
  if (!isPast(due, now))
    return record.wait ? 'on hold' : isSoon(input, clocks, now) ? 'due soon' : 'on track';
  const isAsked =
    dayOf(now) - dayOf(due) > GIVEN_UP_DAYS && !input.answers.some(({ kind }) => kind === 'rest');
  if (!isAsked) return 'overdue';
  record.question = 'rest';
  record.asks = facts.hasColumn('shipped_qty') ? 'shipped_qty' : 'unshipped_qty';
  return 'to confirm';
}

/** A person, or a word for the whole order, closes the rest as well. */
function isOpen({ record, log, answers }: StageInput, { state }: OrderInHand): boolean {
  const said = answers.at(-1)?.value;
  if (state === 'closed' || state === 'cancelled' || !SHOWN.has(record.doneBy)) return false;
  return log?.done === undefined && said !== 'done' && said !== 'n/a';
}

const SHOWN: ReadonlySet<DoneBy> = new Set<DoneBy>(['cell', 'word', 'implied']);

function setDue({ record, log, answers }: StageInput, { facts }: OrderInHand): void {
  const promised = facts.date('ship_by');
  const last = answers.at(-1);
  const agreed = last?.value === 'due' ? last.date : log?.due;
  const isAgreed = agreed !== undefined && (promised === undefined || laterOf(agreed, promised) === agreed);
  record.due = isAgreed ? agreed : promised;
  record.by = isAgreed ? 'agreed' : promised === undefined ? 'nothing' : 'hard';
  record.hardDue = promised;
  record.hardLate = undefined;
  record.hardBy = record.stage.notLater.findIndex((rule) => fieldsOf(rule).includes('ship_by'));
}
