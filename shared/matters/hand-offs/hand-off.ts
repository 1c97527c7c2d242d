import { pairIn } from '../../config/hand-off-pairs';
import type { Role } from '../../process/row';
import { keyFor, ROLE_WORDS } from '../../templates/vocabulary';
import type { Moment } from '../../time/moment';
import { orderKey } from '../../trade/order-key';
import type { Matter } from '../matters.sheet';
import { isOpenState } from '../open-state';
import { numberParts } from './number';

/**
 * How a hand-off stands. `handed`: nobody has taken it yet; `accepted`, `rejected`: the receiver did; `over`: withdrawn,
 * or ended by hand: it counts for nothing.
 */
export type HandOffState = 'handed' | 'accepted' | 'rejected' | 'over';

/** A stage that somebody has done and handed over to those who come next, as its row in 跟单_事项 says. */
export interface HandOff {
  readonly number: string;
  /** Key of the order (`orderKey`). */
  readonly order: string;
  /** Of the order's rows the one it is about, by its key; empty: all of them. */
  readonly part: string;
  /** Key of the stage that is handed over. */
  readonly stage: string;
  /** Whose stages wait for it; undefined where the row does not say: whoever comes next. */
  readonly to: Role | undefined;
  readonly is: HandOffState;
  readonly handed: Moment | undefined;
  /** When it was accepted; undefined where it was not, or nobody wrote down when. */
  readonly accepted: Moment | undefined;
  /** When it was given back to its sender. */
  readonly rejected: Moment | undefined;
  readonly times: number;
  /** Who hands over, who receives, as the sheet writes them; empty for nobody. */
  readonly sender: string;
  readonly receiver: string;
  /** Why it was rejected, or what was noted when it was accepted. */
  readonly reason: string;
  /** Its row in the sheet. */
  readonly row: number;
}

/** The hand-off in a row of 跟单_事项; undefined for other matters, and for one that names no order or no stage. */
export function handOffOf(matter: Matter, row: number): HandOff | undefined {
  const about = matter.kind === 'handoff' ? aboutOf(matter) : undefined;
  if (!about) return undefined;
  const is = stateOf(matter);
  const {
    number,
    source = '',
    other = '',
    handed,
    accepted,
    closed,
    times = 1,
    raisedBy = '',
    decision = '',
  } = matter;
  return {
    number,
    ...about,
    to: pairIn(source)?.to ?? keyFor(ROLE_WORDS, other),
    is,
    handed,
    accepted: is === 'accepted' ? accepted : undefined,
    rejected: is === 'rejected' ? (closed ?? accepted) : undefined,
    times: Math.max(1, times),
    sender: raisedBy.trim(),
    receiver: receiverOf(matter),
    reason: decision.trim(),
    row,
  };
}

/** What was handed over: by the columns, else by the number. */
function aboutOf({ number, order, stage }: Matter): Pick<HandOff, 'order' | 'part' | 'stage'> | undefined {
  const said = numberParts(number);
  const key = orderKey(order ?? said?.order ?? '');
  const named = stage ?? said?.stage;
  if (key === '' || named === undefined) return undefined;
  return { order: key, part: partOf(key, said?.order ?? ''), stage: named };
}

/** An order that was renamed keeps its hand-offs: of a number with its old name only the part of the order counts. */
function partOf(order: string, said: string): string {
  const part = orderKey(said);
  if (part === '' || part === order) return '';
  if (part.startsWith(`${order}/`)) return part;
  const at = said.lastIndexOf(' / ');
  return at < 0 ? '' : `${order}/${orderKey(said.slice(at + 3))}`;
}

/** A moment in the column of acceptance is one, whatever the state still says: a colleague filled it in. */
function stateOf(matter: Matter): HandOffState {
  const { state, handed, accepted } = matter;
  if (state === 'rejected') return 'rejected';
  if (state === 'accepted' || state === 'done') return 'accepted';
  if (!isOpenState({ ...matter, closed: undefined })) return 'over';
  if (accepted !== undefined) return 'accepted';
  const isGiven = state === 'handed' || handed !== undefined;
  return isGiven && isOpenState(matter) ? 'handed' : 'over';
}

/** The person, not the role that stands in for one. */
function receiverOf({ other = '', owner = '' }: Matter): string {
  const isRole = keyFor(ROLE_WORDS, other) !== undefined;
  return (isRole ? owner : other || owner).trim();
}
