import { hasCome } from './stage-facts';
import { isEarlier } from '../time/moment';
import type { OrderFacts } from './order-facts';
import type { StageInput, StageRecord } from './stage-record';

/**
 * What a stage that has happened shows of others has happened as well, whether or not somebody filled the cell: all
 * before it in its branch, and what it proves. It is done and not recorded: closed, never next, never late. Only events
 * show, and a number only what its nature names; a description shows nothing. Money is shown by money alone, and what a
 * cell says has not happened yet, or a log row reopened, is left open.
 */
export function showEarlier(inputs: readonly StageInput[], facts: OrderFacts): void {
  for (let at = inputs.length - 1; at >= 0; at--) {
    const input = inputs[at]!;
    if (!isShowing(input)) continue;
    const sailsLater = isBeforeSailing(input, facts);
    for (const shown of input.record.stage.shows) {
      const earlier = inputs[shown]!;
      if (sailsLater && earlier.record.stage.branch !== input.record.stage.branch) continue;
      show(earlier, input.record);
    }
  }
  for (const input of inputs) showSeen(inputs, input, facts);
}

/** Goods that arrived have sailed, also where the arrival itself is the buyer's and no stage of this order. */
function showSeen(inputs: readonly StageInput[], input: StageInput, facts: OrderFacts): void {
  const { stage } = input.record;
  if (stage.seenIn.length === 0 || input.course !== 'open') return;
  const seen = stage.seenIn.map((field) => facts.happened(field)).find((each) => each !== undefined);
  if (seen === undefined) return;
  const by = { stage, done: seen === 'undated' ? undefined : seen };
  show(input, by);
  if (input.course === 'open') return;
  for (const shown of stage.shows) show(inputs[shown]!, by);
}

function isShowing({ course, record, facts: cell }: StageInput): boolean {
  if (course !== 'done' || record.doneBy === 'arranged' || record.doneBy === 'implied') return false;
  return !(record.doneBy === 'cell' && cell.by === 'number' && !record.stage.shows.length);
}

/**
 * Money that comes in before the vessel is due says nothing of its sailing, only of the money before it; nor do papers
 * that were mailed while the vessel is still to come: who has paid gets them early.
 */
function isBeforeSailing({ record: { stage, done } }: StageInput, facts: OrderFacts): boolean {
  const isMoney = stage.branch === 'money';
  if (!isMoney && !stage.evidence.includes(MAILED)) return false;
  if (isMoney && facts.said.isToSail) return true;
  const etd = facts.date('etd');
  if (etd === undefined) return false;
  return isMoney && done !== undefined ? isEarlier(done, etd) : !hasCome(etd, facts.now);
}

/** The field of the day on which the papers were mailed. */
const MAILED = 'docs_sent';

/** `by`: what shows it, and when that was. */
function show(input: StageInput, by: Pick<StageRecord, 'stage' | 'done'>): void {
  const { record, facts, log } = input;
  if (record.stage.branch === 'money' && by.stage.branch !== 'money') return;
  const bound = by.done;
  if (input.course === 'done' && record.doneBy === 'implied') {
    if (bound !== undefined && (input.ended === undefined || isEarlier(bound, input.ended)))
      input.ended = bound;
    return;
  }
  if (input.course !== 'open' && !(input.course === 'done' && record.doneBy === 'arranged')) return;
  if (log?.reopened !== undefined || facts.state === 'not yet' || facts.state === 'hold') return;
  if (input.course === 'open') {
    input.course = 'done';
    record.doneBy = 'implied';
  }
  input.ended = bound;
}
