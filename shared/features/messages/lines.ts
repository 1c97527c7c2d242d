import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import type { Direction, MailAbout, MessageState } from '../../messages/kinds.data';
import { isWaiting, type PlacedMessage } from '../../messages/placed';
import { dateWords } from '../../orders/section-parts';
import type { Plan } from '../../plan/plan';
import { suggestionsOf, type Suggestion } from './suggestions';

/** A message in a line. Plain JSON. */
export interface MessageLine {
  readonly id: string;
  readonly direction: Direction;
  /** Empty where the mail had no date. */
  readonly at: Bilingual;
  /** Who wrote, or to whom. */
  readonly other: string;
  readonly subject: string;
  /** As the cell names it; empty for none. */
  readonly order: string;
  readonly customer: string;
  /** Undefined of a text that went out and says none. */
  readonly about: MailAbout | undefined;
  readonly why: string;
  readonly state: MessageState;
  /** Whether a person is still to look at it. */
  readonly isWaiting: boolean;
  readonly by: string;
  /** What it suggests; of messages that somebody has handled none. */
  readonly suggestions: readonly Suggestion[];
  readonly place: Place;
}

export function messageLineOf(plan: Plan, placed: PlacedMessage): MessageLine {
  const { message, state } = placed;
  const { id, direction, from = '', to = '', subject = '', order = '', customer = '', about, why = '', by = '', suggests = '' } = message; // prettier-ignore
  const waits = isWaiting(placed);
  return {
    id,
    direction,
    at: dateWords(message.at, plan.now),
    other: direction === 'in' ? from : to,
    subject,
    order,
    customer,
    about: about ?? (direction === 'in' ? 'other' : undefined),
    why,
    state,
    isWaiting: waits,
    by,
    suggestions: waits ? suggestionsOf(plan, order, suggests) : [],
    place: placed.place('subject'),
  };
}
