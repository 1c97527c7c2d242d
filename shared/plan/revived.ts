import type { Answer } from '../process/answers';
import { dayOf, type Moment } from '../time/moment';
import type { OrderFacts } from './order-facts';
import type { StageInput } from './stage-record';

/**
 * Whether a cancelled order goes on after all. It is asked where something happened after the day of the cancellation,
 * or where nobody knows that day and it has left the factory's gate; until a person says that it is revived it stays
 * cancelled. The question stands at the newest such event.
 */
export function askRevived(
  inputs: readonly StageInput[],
  facts: OrderFacts,
  cancelledOn: Moment | undefined,
  answers: readonly Answer[] | undefined,
): boolean {
  const day = cancelledOn ?? facts.said.cancelledOn;
  const newest = newestAfter(inputs, day);
  if (!newest) return false;
  const said = answers?.filter(({ kind }) => kind === 'revived' || kind === undefined).at(-1);
  if (said) return said.value === 'done';
  newest.record.question = 'revived';
  newest.record.asks = newest.facts.column;
  return false;
}

function newestAfter(inputs: readonly StageInput[], day: Moment | undefined): StageInput | undefined {
  let newest: StageInput | undefined;
  for (const input of inputs) {
    const { record, facts } = input;
    const { done, stage } = record;
    if (done === undefined || record.doneBy !== 'cell' || facts.by !== 'event') continue;
    if (day === undefined ? stage.branch !== 'shipping' : dayOf(done) <= dayOf(day)) continue;
    if (newest === undefined || dayOf(done) > dayOf(newest.record.done!)) newest = input;
  }
  return newest;
}
