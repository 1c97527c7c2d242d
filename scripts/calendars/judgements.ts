/**
 * Where two independent sets of data differ about a country, what ships and why. Everything else follows the rule
 * in `judged.ts`. docs/differences.md shows these sentences.
 */

/** Weekends other than those of vacanza/holidays, Monday to Sunday, `1` a day off. */
export const WEEKENDS: Readonly<Record<string, string>> = {
  // Sunday alone is the legal day of rest; offices and banks keep a five-day week.
  ...Object.fromEntries(['AI', 'CD', 'HK', 'KN', 'NE', 'PY', 'VE'].map((code) => [code, '0000011'])),
  // Six-day weeks are usual in factories, and banks work the first and third Saturday (CLDR: Sunday).
  IN: '0000001',
  UG: '0000001',
  // Friday and Saturday (CLDR).
  LY: '0000110',
  // Saturday and Sunday since 1 October 2014 (CLDR).
  MR: '0000011',
};

/** Why a country's weekend is not that of vacanza/holidays. */
export const WEEKEND_REASONS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['AI', 'CD', 'HK', 'KN', 'NE', 'PY', 'VE'].map((code) => [
      code,
      'Sunday alone is the legal day of rest; offices keep a five-day week',
    ]),
  ),
  IN: 'six-day weeks are usual in factories and banks work on most Saturdays (CLDR: Sunday alone)',
  UG: 'CLDR: Sunday alone',
  LY: 'CLDR: Friday and Saturday',
  MR: 'Saturday and Sunday since 1 October 2014 (CLDR)',
};

/** General holidays that vacanza/holidays calls optional: public administration and banks are closed. */
export const OPTIONAL_BUT_CLOSED: readonly string[] = ['BR', 'HK', 'IE'];

/** Days off that date-holidays alone has and that ship. */
export const CUSTOMARY: Readonly<Record<string, { readonly names: RegExp; readonly why: string }>> = {
  AU: { names: /./, why: 'substitutes that every state and territory proclaims' },
  CH: {
    names: /^(Good Friday|Easter Monday|Whit Monday|Boxing Day)$/,
    why: 'days off of nearly every canton, on which banks are closed',
  },
  GB: { names: /^Easter Monday$/, why: 'a bank holiday everywhere but in Scotland' },
  IE: { names: /^St\. (Patrick|Stephen)’s Day$/, why: 'offices and banks close on the Monday after' },
  MX: {
    names: /^(Maundy Thursday|Good Friday|Day of the Virgin of Guadalupe|All Souls' Day)$/,
    why: 'banks are closed by order of the CNBV',
  },
};

/**
 * The last year whose days off had been announced where a government settles bridges, exchanged days or all days
 * by a decree a year, as vacanza/holidays has them. Later years are computed and marked unverified.
 */
export const ANNOUNCED_UNTIL: Readonly<Record<string, number>> = Object.fromEntries(
  'AM AR AZ BD BY HU ID IN IR KZ LK MY PH PK RU TH TW UA UZ VN'.split(' ').map((code) => [code, 2026]),
);

/** The weekend that this Node's CLDR has for a country. Text of seven, Monday first. */
export function weekendByCldr(code: string): string {
  const locale = new Intl.Locale(`und-${code.slice(0, 2)}`) as Intl.Locale & {
    weekInfo?: { weekend: number[] };
    getWeekInfo?: () => { weekend: number[] };
  };
  const weekend = (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend;
  if (!weekend) throw new Error('This Node does not know the weekends of countries.');
  return [1, 2, 3, 4, 5, 6, 7].map((day) => (weekend.includes(day) ? '1' : '0')).join('');
}
