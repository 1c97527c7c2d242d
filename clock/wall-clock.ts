import { dayFromCivil } from '../shared/time/civil';
import { MINUTES_PER_DAY, timed, type Moment } from '../shared/time/moment';

/** The machine's wall clock as a moment: what `now` is when nobody says otherwise. */
export function wallClock(date: Date = new Date()): Moment {
  const day = dayFromCivil(date.getFullYear(), date.getMonth() + 1, date.getDate());
  return timed(day * MINUTES_PER_DAY + date.getHours() * 60 + date.getMinutes());
}

/**
 * What a clock on the wall shows in a zone (`Asia/Shanghai`, or `GMT-07:00` as Google Sheets writes one without a
 * name): for a spreadsheet whose people sit elsewhere than the machine. The machine's own clock for a zone that is
 * not known.
 */
export function wallClockIn(zone: string, date: Date = new Date()): Moment {
  const [, sign, hours, minutes] = /^GMT([+-])(\d{1,2}):(\d{2})$/.exec(zone) ?? [];
  const ahead = hours === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const timeZone = hours === undefined ? zone : 'UTC';
  try {
    const parts: Record<string, number> = {};
    const at = new Date(date.getTime() + ahead * 60_000);
    for (const { type, value } of formatIn(timeZone).formatToParts(at)) parts[type] = Number(value);
    const day = dayFromCivil(parts['year']!, parts['month']!, parts['day']!);
    return timed(day * MINUTES_PER_DAY + parts['hour']! * 60 + parts['minute']!);
  } catch {
    return wallClock(date);
  }
}

/** Making one takes far longer than using it; a server asks for the clocks of a thousand books. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}
