import type { Moment } from '../time/moment';
import { findDates } from './dates.find';
import type { DateContext } from './reading';
import { plainText } from './text';

/** A status parted into its words and the day beside them: `已完成（11/3）`, `Shipped 3 Nov`. */
export interface StatusParts {
  /** In small letters, on one footing. */
  readonly words: string;
  /** Undefined without a day, and with several or an unclear one. */
  readonly date: Moment | undefined;
}

export function statusParts(raw: string, context: DateContext = {}): StatusParts {
  const plain = plainText(raw).toLowerCase();
  const { hits, rest } = findDates(plain, context);
  const [hit] = hits;
  const date = hits.length === 1 && hit?.is === 'day' ? hit.moment : undefined;
  return { words: hits.length === 0 ? plain : rest, date };
}

/** What two words of a status are compared by: the day beside them, case and signs around them do not count. */
export function statusKey(raw: string): string {
  const { words } = statusParts(raw);
  return bare(words) || words;
}

/** A text without the signs around it. */
export function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').trim();
}
