const LATIN = /[a-z0-9]/i;

/** What may follow a name in Chinese without a space: verbs of moving and handing over, a date. */
const FOLLOWS = /^[改延推提移调由给交转换归到至再要在]/;

/**
 * Whether a line begins with a name that ends there: `订舱 改`, `订舱改到`, `Booking to`, and not `订舱单发给客户`,
 * `Bookings`. `name` in lower case.
 */
export function startsWithWord(line: string, name: string): boolean {
  if (!line.toLowerCase().startsWith(name)) return false;
  const next = line.charAt(name.length);
  if (next === '') return true;
  if (LATIN.test(name.slice(-1))) return !/[a-z]/i.test(next);
  return !/\p{Script=Han}/u.test(next) || FOLLOWS.test(next);
}

/** A line in which another text stands for the first of what it says, and nothing for the rest of that. */
export function insteadOf(line: string, said: readonly string[], text: string): string {
  const [first = '', ...more] = said;
  return more
    .reduce(
      (rest, part) => rest.replace(part, ' '),
      line.replace(first, () => text),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text without spaces and signs around and between what is left of it. */
export const tidied = (text: string): string =>
  text.replace(/[\s,，、;；:：。.!！()（）\-–—>→]+/g, ' ').trim();
