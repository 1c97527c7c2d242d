/**
 * What values come to, alike in both databases: moments are `Date`, counts and ids numbers, JSON what it holds; days
 * and decimal numbers stay text. By the numbers that PostgreSQL gives its types.
 */
export const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  // bigint
  20: Number,
  // json, jsonb
  114: (text) => JSON.parse(text) as unknown,
  3802: (text) => JSON.parse(text) as unknown,
  // date
  1082: (text) => text,
  // timestamp, timestamptz
  1114: (text) => new Date(`${text.replace(' ', 'T')}Z`),
  1184: momentOf,
  // numeric
  1700: (text) => text,
};

/** `2026-05-18 01:30:00.123+00`: what PostgreSQL writes in any zone. */
function momentOf(text: string): Date {
  const iso = text.replace(' ', 'T');
  return new Date(/[+-]\d\d$/.test(iso) ? `${iso}:00` : iso);
}

/** As both drivers take it: a moment as ISO text; JSON is given as text (`JSON.stringify`), arrays as arrays. */
export const asValue = (value: unknown): unknown =>
  // Dates of a test's own realm are none to the driver.
  Object.prototype.toString.call(value) === '[object Date]' ? (value as Date).toISOString() : value;
