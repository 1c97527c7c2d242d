import { dateIn, type Reading } from '../cells/cells';
import type { Party } from '../cells/party';
import { dayOf, isWholeDay, minuteOf, type Moment } from '../time/moment';
import type { StageFacts, Trouble } from './order-facts';

/** What a sheet without a column for the stage says of it. */
export const NOT_FOLLOWED: StageFacts = {
  done: undefined, planned: undefined, state: undefined, party: undefined, trouble: undefined, followed: false,
}; // prettier-ignore

/**
 * What the cells of one stage say together: the first cell that shows it done decides; else plans, states and
 * trouble are gathered, each from the first cell that has one. `null`: there is no column of that kind.
 */
export function stageFactsOf(
  done: readonly Reading[] | null,
  planned: readonly Reading[],
  now: Moment,
): StageFacts {
  const found: Gathered = { planned: undefined, state: undefined, party: undefined, trouble: undefined };
  for (const reading of done ?? []) {
    const finished = gatherActual(reading, found, now);
    if (finished) return finished;
  }
  for (const reading of planned) {
    if (found.planned !== undefined) break;
    gatherPlanned(reading, found);
  }
  const { planned: plan } = found;
  // Without a column for what happened, a planned date that has come is the best there is to know.
  if (done === null && plan !== undefined && hasCome(plan, now))
    return { ...doneFacts(plan), isAssumed: true };
  return { done: undefined, ...found, followed: done !== null || plan !== undefined };
}

/** What an unusable cell in a date column means for its stage; undefined when there is nothing wrong with it. */
export function troubleOf(reading: Reading): Trouble | undefined {
  switch (reading.is) {
    case 'ambiguous':
    case 'range':
    case 'several':
      return 'date to confirm';
    case 'error':
    case 'text':
    case 'number':
      return 'data error';
    default:
      return undefined;
  }
}

interface Gathered {
  planned: Moment | undefined;
  state: StageFacts['state'];
  party: Party | undefined;
  trouble: Trouble | undefined;
}

/** Adds what a cell for the actual date says; gives the facts when it says that the stage is done. */
function gatherActual(reading: Reading, found: Gathered, now: Moment): StageFacts | undefined {
  if (reading.is === 'date') {
    if (hasCome(reading.moment, now)) return doneFacts(reading.moment);
    found.planned ??= reading.moment;
  } else if (reading.is === 'state') {
    if (reading.state === 'done') return doneFacts(reading.date);
    found.state ??= openState(reading.state);
    found.party ??= reading.party;
    found.planned ??= reading.date;
  } else found.trouble ??= troubleOf(reading);
  return undefined;
}

function gatherPlanned(reading: Reading, found: Gathered): void {
  found.planned = dateIn(reading);
  if (found.planned !== undefined) return;
  if (reading.is === 'state' && reading.state === 'not applicable') found.state ??= 'not applicable';
  else found.trouble ??= troubleOf(reading);
}

function openState(
  state: 'not yet' | 'not applicable' | 'hold' | 'cancelled' | 'waiting',
): StageFacts['state'] {
  if (state === 'not applicable' || state === 'cancelled') return 'not applicable';
  return state === 'not yet' ? 'not yet' : 'hold';
}

const TICKED: StageFacts = { ...NOT_FOLLOWED, done: 'undated', followed: true };

function doneFacts(done: Moment | undefined): StageFacts {
  return done === undefined ? TICKED : { ...TICKED, done };
}

/** A date in the future is a plan, whatever the column is called. */
function hasCome(date: Moment, now: Moment): boolean {
  return isWholeDay(date) ? dayOf(date) <= dayOf(now) : minuteOf(date) <= minuteOf(now);
}
