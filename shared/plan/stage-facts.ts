import { dateIn, type Reading } from '../cells/cells';
import type { Party } from '../cells/party';
import { dayOf, isWholeDay, minuteOf, type Moment } from '../time/moment';
import type { Evidence, StageFacts, Trouble } from './order-facts';

/** What a sheet without a column for the stage says of it. */
const NOT_FOLLOWED: StageFacts = {
  done: undefined, by: undefined, column: undefined, planned: undefined, isOpenPlan: false, state: undefined, party: undefined,
  trouble: undefined, followed: false,
}; // prettier-ignore
/** What blank cells say: that there is a column. */
const BLANK_CELLS: StageFacts = { ...NOT_FOLLOWED, followed: true };

/** A cell of one of a stage's columns. */
export interface StageCell {
  readonly column: number;
  readonly reading: Reading;
  /** What the cell is evidence of where it says that the stage is done. */
  readonly shows: Evidence;
  /** A column of the event itself, which this book fills with plans. */
  readonly isAhead: boolean;
}

/**
 * What the cells of one stage say together: the first that shows it done decides, one that only describes it counts
 * last; else plans, states and trouble are gathered, each from the first cell that has one. A plan that has come
 * completes nothing. Blank cells are not handed in.
 */
export function stageFactsOf(
  done: readonly StageCell[],
  planned: readonly StageCell[],
  isFollowed: boolean,
  now: Moment,
): StageFacts {
  if (done.length === 0 && planned.length === 0) return isFollowed ? BLANK_CELLS : NOT_FOLLOWED;
  const found: Gathered = { planned: undefined, state: undefined, party: undefined, trouble: undefined };
  let arranged: StageFacts | undefined;
  let column: number | undefined;
  for (const cell of done) {
    const facts = gatherActual(cell, found, now);
    if (facts && facts.by !== 'description') return facts;
    arranged ??= facts;
    if (found.planned !== undefined) column ??= cell.column;
  }
  let isOpenPlan = false;
  for (const { reading, column: at, isAhead } of planned) {
    const said = isAhead ? dateIn(reading) : undefined;
    isOpenPlan ||= said !== undefined && hasCome(said, now);
    if (found.planned !== undefined) continue;
    gatherPlanned(reading, found);
    if (found.planned !== undefined) column = at;
  }
  if (arranged && found.state === undefined) return { ...arranged, planned: found.planned };
  // Written out, as below: an order has a dozen of these, and one shape is read fastest.
  const { planned: day, state, party, trouble } = found;
  return {
    done: undefined, by: undefined, column, planned: day, isOpenPlan, state, party, trouble, followed: isFollowed,
  }; // prettier-ignore
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
function gatherActual(cell: StageCell, found: Gathered, now: Moment): StageFacts | undefined {
  const { reading } = cell;
  if (reading.is === 'date') {
    if (hasCome(reading.moment, now)) return doneFacts(cell, reading.moment);
    found.planned ??= reading.moment;
  } else if (reading.is === 'state') {
    if (reading.state === 'done') return doneFacts(cell, reading.date);
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

function doneFacts({ column, shows: by }: StageCell, done: Moment | undefined): StageFacts {
  return {
    done: done ?? 'undated', by, column, planned: undefined, isOpenPlan: false, state: undefined, party: undefined,
    trouble: undefined, followed: true,
  }; // prettier-ignore
}

/** A date in the future is a plan, whatever the column is called. */
export function hasCome(date: Moment, now: Moment): boolean {
  return isWholeDay(date) ? dayOf(date) <= dayOf(now) : minuteOf(date) <= minuteOf(now);
}
