import type { Reading } from '../cells/cells';
import type { CellWrite } from '../book/patch';
import type { DateStyle } from '../cells/reading';
import { civilFromDay, dayFromCivil, daysInMonth } from '../time/civil';
import { dayOf, isEarlier, isWholeDay, minuteOf, MINUTES_PER_DAY, timed, toSerial, wholeDay, type Moment } from '../time/moment'; // prettier-ignore
import type { Meaning } from '../finding';

/** A moment as a cell holds it. */
export function dateCell(moment: Moment): CellWrite {
  return { as: isWholeDay(moment) ? 'date' : 'datetime', value: toSerial(moment) };
}

/** The day of a cell without a year, written in full; undefined where the cell says more than the day, which would be lost. */
export function fullDate(reading: Reading): CellWrite | undefined {
  if (reading.is !== 'date' || reading.note !== undefined || reading.history) return undefined;
  return dateCell(reading.moment);
}

/** What an ambiguous cell may mean; none where it says more than the day, or where even the year is open. */
export function meaningsOf(reading: Reading): readonly Meaning[] {
  if (reading.is !== 'ambiguous') return [];
  const text = reading.text.trim();
  const parts = LONE_DATE.exec(text);
  if (!parts && !ONLY_TIME.test(text)) return [];
  return reading.options.map((option): Meaning => {
    const style = parts?.[3] === undefined ? undefined : styleOf(parts, option);
    return { write: dateCell(option), ...(style && { style }) };
  });
}

/** A date with its time and nothing beside it: `2026-05-17T16:00:00.000Z`. */
const ONLY_TIME = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[T\s\d:.]*Z?$/i;
/** A date in two or three numbers and nothing beside it. */
const LONE_DATE = /^(\d{1,4})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{1,4}))?$/;

function styleOf([, first, second, third]: RegExpExecArray, day: Moment): DateStyle | undefined {
  const { year, month, day: dayOfMonth } = civilFromDay(dayOf(day));
  const numbers = (a: number, b: number, c: number): boolean =>
    Number(first) === a && Number(second) === b && Number(third) === c;
  const years = [year, year % 100];
  if (years.some((y) => numbers(dayOfMonth, month, y))) return 'dmy';
  if (years.some((y) => numbers(month, dayOfMonth, y))) return 'mdy';
  return years.some((y) => numbers(y, month, dayOfMonth)) ? 'ymd' : undefined;
}

/**
 * The same day of a later year, when a date lies before the order it belongs to and only its year can be
 * wrong: not before the order, not after now. Undefined where no year fits.
 */
export function laterYear(moment: Moment, first: Moment, now: Moment): Moment | undefined {
  const { year, month, day } = civilFromDay(dayOf(moment));
  const firstYear = civilFromDay(dayOf(first)).year;
  for (const each of [firstYear, firstYear + 1]) {
    if (each <= year || day > daysInMonth(each, month)) continue;
    const serial = dayFromCivil(each, month, day);
    const moved = isWholeDay(moment)
      ? wholeDay(serial)
      : timed(serial * MINUTES_PER_DAY + (minuteOf(moment) % MINUTES_PER_DAY));
    if (!isEarlier(moved, first) && dayOf(moved) <= dayOf(now)) return moved;
  }
  return undefined;
}
