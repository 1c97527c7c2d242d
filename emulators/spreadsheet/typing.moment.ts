import type { Dialect, Typed } from './typing';

interface Context {
  readonly dialect: Dialect;
  readonly year: number;
  readonly isChinese: boolean;
}

interface Day {
  readonly serial: number;
  readonly format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)';

/** Dates, times and both as they are typed; undefined for what is none. */
export function typedMoment(text: string, context: Context): Typed | undefined {
  const time = typedTime(text);
  if (time) return { value: time.serial, format: time.format };
  const day = typedDay(text, context);
  if (day) return { value: day.serial, format: day.format };
  const split = /^(.+?)[\sT]+(\d{1,2}:.+)$/.exec(text);
  const both = split && { day: typedDay(split[1]!, context), time: typedTime(split[2]!) };
  if (!both?.day || !both.time || both.time.serial >= 1) return undefined;
  return { value: both.day.serial + both.time.serial, format: `${full(context)} h:mm` };
}

/** `1:30`, `13:05:20`, `1:30 PM`; more than a day counts on: `26:00`. */
function typedTime(text: string): Day | undefined {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?(?:\s*([ap])\.?m?\.?)?$/i.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds, half] = match as unknown as (string | undefined)[];
  const typedHours = Number(hours);
  if (half && (typedHours > 12 || typedHours === 0)) return undefined;
  const h = half ? (typedHours % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : typedHours;
  const serial = h / 24 + Number(minutes) / 1440 + Number(seconds ?? 0) / 86400;
  const base = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { serial, format: half ? `${base} AM/PM` : serial >= 1 ? '[h]:mm:ss' : base };
}

function typedDay(text: string, context: Context): Day | undefined {
  return (
    withNumbers(text, context) ??
    (context.isChinese ? inChinese(text, context) : undefined) ??
    withName(text, context)
  );
}

/** `2026-05-03`, `2026/5`, `5/3/26`, `5/3`; Sheets reads full stops too when the year stands first. */
function withNumbers(text: string, context: Context): Day | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (yearFirst) {
    const [, y, separator, m, d] = yearFirst as unknown as [
      string,
      string,
      string,
      string,
      string | undefined,
    ];
    if (separator === '.' && (context.dialect === 'excel' || d === undefined)) return undefined;
    return d === undefined
      ? day(Number(y), Number(m), 1, 'mmm-yy')
      : day(Number(y), Number(m), Number(d), full(context));
  }
  const monthFirst = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!monthFirst) return undefined;
  const [a, b, y] = [Number(monthFirst[1]), Number(monthFirst[3]), monthFirst[4]];
  if (y !== undefined) return day(century(y), a, b, full(context));
  const format = context.isChinese ? 'm"月"d"日"' : 'd-mmm';
  // With a month that is none Excel tries day and month, then month and year.
  return (
    day(context.year, a, b, format) ??
    (context.dialect === 'excel'
      ? (day(context.year, b, a, format) ?? day(century(String(b)), a, 1, 'mmm-yy'))
      : undefined)
  );
}

/** `2026年5月3日`, `5月3日`, `2026年5月`. */
function inChinese(text: string, context: Context): Day | undefined {
  const match = /^(?:(\d{2}|\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号]?)?$/.exec(text);
  if (!match) return undefined;
  const [, y, m, d] = match as unknown as [string, string | undefined, string, string | undefined];
  if (d === undefined) return y === undefined ? undefined : day(century(y), Number(m), 1, 'yyyy"年"m"月"');
  if (y === undefined) return day(context.year, Number(m), Number(d), 'm"月"d"日"');
  return day(century(y), Number(m), Number(d), 'yyyy"年"m"月"d"日"');
}

/** `3-May`, `May 3`, `3 May 2026`, `May 3, 2026`, `May-26`. */
function withName(text: string, context: Context): Day | undefined {
  const dayFirst = new RegExp(`^(\\d{1,2})[-/ ]?${MONTH}(?:[-/ ,]+(\\d{2}|\\d{4}))?$`, 'i').exec(text);
  if (dayFirst) return named(dayFirst[2]!, dayFirst[1]!, dayFirst[3], context);
  const monthFirst = new RegExp(`^${MONTH}[-/ ]+(\\d{1,2})(?:,? +(\\d{4}|\\d{2}))?$`, 'i').exec(text);
  if (monthFirst) {
    const found = named(monthFirst[1]!, monthFirst[2]!, monthFirst[3], context);
    return found ?? day(century(monthFirst[2]!), monthOf(monthFirst[1]!), 1, 'mmm-yy');
  }
  const noDay = new RegExp(`^${MONTH}[-/ ]+(\\d{4})$`, 'i').exec(text);
  return noDay ? day(Number(noDay[2]), monthOf(noDay[1]!), 1, 'mmm-yy') : undefined;
}

function named(month: string, d: string, y: string | undefined, context: Context): Day | undefined {
  const year = y === undefined ? context.year : century(y);
  return day(year, monthOf(month), Number(d), y === undefined ? 'd-mmm' : 'd-mmm-yy');
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const full = ({ isChinese, dialect }: Context): string =>
  isChinese ? (dialect === 'excel' ? 'yyyy/m/d' : 'yyyy-m-d') : 'm/d/yyyy';

/** Two digits up to 29 belong to this century, the rest to the last. */
function century(digits: string): number {
  const n = Number(digits);
  return digits.length > 2 ? n : n < 30 ? 2000 + n : 1900 + n;
}

/** The serial number of a day that exists; undefined else. Days before March 1900 are left to nobody. */
function day(year: number, month: number, d: number, format: string): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, d));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== d)
    return undefined;
  const serial = date.getTime() / 86400000 + 25569;
  return serial < 61 ? undefined : { serial, format };
}
