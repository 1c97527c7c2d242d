/** What a database takes in no text and no JSON: the character of number 0, and halves of a pair (an emoji cut in two). */
const UNKEEPABLE = /[\0\p{Cs}]/gu;

/** A value as JSON that a database keeps; cells hold what it would refuse, which comes as `\uFFFD`. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? each.replace(UNKEEPABLE, '\uFFFD') : each,
  );
