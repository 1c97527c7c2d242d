/** What a place outside of the book remembers: where the book of each id was seen last. */
export type KnownBooks = Readonly<Record<string, string>>;

/** What a book turns out to be. */
export type BookIdentity =
  /** It has no id yet. */
  | 'new'
  /** As it was, or under another name now: its id stays. */
  | 'same'
  /** Beside the book it was copied from: it needs an id of its own. */
  | 'copy';

/**
 * Whether a book that carries `id` and lies at `path` is the one that was known by that id. It is a copy only
 * where the other one is still there with the same id; a book that is gone from where it was has moved.
 */
export function bookIdentity(
  id: string,
  path: string,
  known: KnownBooks,
  isStillThere: (path: string) => boolean,
): BookIdentity {
  if (id === '') return 'new';
  const before = known[id];
  return before !== undefined && before !== path && isStillThere(before) ? 'copy' : 'same';
}

/** An id of 12 letters and digits from bytes that whoever calls drew at random. */
export function bookIdFrom(random: ArrayLike<number>): string {
  return Array.from({ length: ID_LENGTH }, (_, at) => LETTERS[(random[at] ?? 0) % LETTERS.length]).join('');
}

export const ID_LENGTH = 12;
/** 32 of them, so that every byte is as likely; none that looks like another, and no text that reads as a number. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyzACDEFGHJK';
