import { dayFromCivil } from '../../time/civil';

/**
 * What a text says of a moment, in milliseconds since 1970 UTC, as fine as a number holds (some ten-thousandths of one);
 * without a zone it is taken as UTC. Where day and month could be either, both readings.
 */
export type LogTime =
  number | { readonly dayFirst: number | undefined; readonly monthFirst: number | undefined };

/**
 * Reads ISO 8601 (also with a space for the T, a comma before fractions, or without marks), `2026/5/3 14:00`,
 * `2026.5.3`, `2026年5月3日 下午2:05` and `3/25/2026 2:05 PM`. Undefined where it is no moment: nothing is guessed.
 */
export function logTime(text: string): LogTime | undefined {
  const plain = text.trim();
  if (plain.length > LONGEST) return undefined;
  const iso = YEAR_FIRST.exec(plain);
  if (iso) return moment(iso[1]!, iso[3]!, iso[4]!, iso[5]);
  const compact = COMPACT.exec(plain);
  if (compact) return moment(compact[1]!, compact[2]!, compact[3]!, spelledOut(compact));
  const either = YEAR_LAST.exec(plain);
  if (either) return dayOrMonthFirst(either);
  const wide = plain.normalize('NFKC');
  if (wide !== plain) return logTime(wide);
  const chinese = CHINESE.exec(plain);
  return chinese ? moment(chinese[1]!, chinese[2]!, chinese[3]!, chineseClock(chinese[4]!)) : undefined;
}

/** No way to write a moment is longer, whatever its fractions. */
const LONGEST = 100;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:\s*T\s*|\s+)(\S.*))?$/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:(?:T|,?\s+)(\S.*))?$/i;
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?\s*(.*)$/;
const CLOCK =
  /^(上午|下午|[ap]\.?m\.?)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})?)?$/i;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** 1970-01-01 as spreadsheets count days. */
const EPOCH = dayFromCivil(1970, 1, 1);

function moment(year: string, month: string, day: string, clock: string | undefined): number | undefined {
  const [m, d] = [Number(month), Number(day)];
  const serial = dayFromCivil(Number(year), m, d);
  if (m < 1 || m > 12 || d < 1 || serial >= dayFromCivil(Number(year), m + 1, 1)) return undefined;
  const within = clock === undefined || clock === '' ? 0 : timeOfDay(clock);
  return within === undefined ? undefined : (serial - EPOCH) * DAY + within;
}

/** Milliseconds from the UTC midnight of the day that is named; a zone may take it to a day beside. */
function timeOfDay(text: string): number | undefined {
  const found = CLOCK.exec(text);
  if (!found) return undefined;
  const [, before, hourText, minuteText, secondText = '0', fraction = '', after, , sign, zoneHours, zoneMinutes = '0'] = found; // prettier-ignore
  const hour = hourOf(Number(hourText), before ?? after);
  const [minute, second] = [Number(minuteText), Number(secondText)];
  const isEnd = hour === 24 && minute === 0 && second === 0 && Number(fraction) === 0;
  // A minute may have a 61st second.
  if (hour === undefined || (hour > 23 && !isEnd) || minute > 59 || second > 60) return undefined;
  const offset = sign === undefined ? 0 : Number(zoneHours) * 60 + Number(zoneMinutes);
  if (Number(zoneMinutes) > 59 || offset > 14 * 60) return undefined;
  const shift = sign === '-' ? offset : -offset;
  return (hour * 60 + minute + shift) * MINUTE + second * 1000 + Number(`0.${fraction || '0'}`) * 1000;
}

/** The hour of 24, of one with `PM` or 下午 beside it; 下午 is also written of 14:05. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour > 12) return half === '下午' ? hour : undefined;
  if (hour === 0) return half === '上午' ? 0 : undefined;
  return (hour % 12) + (/^(下|p)/i.test(half) ? 12 : 0);
}

function dayOrMonthFirst([, first, , second, year, clock]: RegExpExecArray): LogTime | undefined {
  const dayFirst = moment(year!, second!, first!, clock);
  const monthFirst = moment(year!, first!, second!, clock);
  if (dayFirst === undefined && monthFirst === undefined) return undefined;
  return { dayFirst, monthFirst };
}

/** `14:00:05.2+0800` of the parts of `20260503T140005.2+0800`. */
function spelledOut([, , , , hour, minute, second = '00', fraction = '', zone = '']: RegExpExecArray) {
  return hour === undefined ? undefined : `${hour}:${minute}:${second}${fraction}${zone}`;
}

const chineseClock = (text: string): string =>
  text
    .replace(/\s*[时点]\s*/, ':')
    .replace(/\s*分\s*(?=\d)/, ':')
    .replace(/\s*[分秒]\s*$/, '')
    .replace(/:$/, ':00');
