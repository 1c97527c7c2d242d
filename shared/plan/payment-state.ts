import { isMark, readState } from '../cells/cells';
import type { MoneySaid } from './money-said';

/** Which part of the price is asked about, and how many there are. */
export interface PartAt {
  readonly at: number;
  readonly of: number;
}

/**
 * What can be seen of a part in the column for the payment's state where no other column has the part. `marksAreEmpty`: signs
 * are how the column leaves its cells empty.
 */
export function saidByState(
  text: string,
  { at, of }: PartAt,
  marksAreEmpty = false,
): MoneySaid | 'not applicable' {
  const isLast = at === of - 1;
  const isEarly = !isLast && at === 0;
  // Nobody knows whether a blank means that it is unpaid, or that nobody has looked; nor a dash, a 无 or a TBD. That no
  // money is to be paid at all takes a word that says so.
  const isSaying = /^none$/i.test(text) || (!marksAreEmpty && NOT_NEEDED.test(text));
  if (saysNoMoney(text) && !isSaying) return ASKED;
  const state = readState(text);
  if (state.is === 'state' && state.state === 'not applicable' && !NONE_IN.test(text))
    return 'not applicable';
  if (LAST_OPEN.test(text)) return isLast ? OPEN : { done: 'undated' };
  // A part came in: the first, where there are several.
  if (SOME.test(text)) return isEarly ? { done: 'undated' } : isLast ? OPEN : ASKED;
  if (NONE_IN.test(text) || (state.is === 'state' && state.state !== 'done')) return OPEN;
  if (FIRST.test(text)) return at === 0 ? { done: 'undated' } : OPEN;
  return ASKED;
}

const OPEN: MoneySaid = { isOpen: true };
const ASKED: MoneySaid = { ask: 'part', isAskedOnceDue: true };

/** Whether a cell for money says nothing of it: a blank, a sign, or that nobody knows. */
export const saysNoMoney = (text: string): boolean => text === '' || isMark(text) || UNDECIDED.test(text);

const UNDECIDED = /^(?:tb[acd]|待定|待确认|[?？]+)$/i;
const NOT_NEEDED = /^n\W?a\W?$/i;
/** What is left is still to come, so that the rest has come. */
const LAST_OPEN =
  /[未没待欠差].*[尾余](?:款|额|数)|[尾余](?:款|额|数).*[未没待欠差]|\b(?:balance|bal|remainder)\b.*\b(?:due|pending|open|outstanding|unpaid|not)\b|\b(?:unpaid|pending|outstanding|awaiting|waiting(?: for)?)\b.*\bbal(?:ance)?\b/i;
const SOME = /部分|一半|\bpart(?:ial|ially|ly)?\b|\bhalf\b/i;
const NONE_IN =
  /[未没欠]|待(?:付|收|款)|逾期|超期|\bun(?:paid|settled)\b|\boverdue\b|\bnot\b|\bpending\b|\bopen\b|\boutstanding\b|\bdue\b|\bawait|\bwaiting\b|^no(?:ne|t yet)?$/i;
const FIRST = /定金|订金|预付|预收|首付|头款|\b(?:deposit|advance|down ?payment|prepayment)\b/i;
