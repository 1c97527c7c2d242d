import ical from 'ical-generator';
import type { Lang } from '../../shared/lang';
import type { DiaryEntry } from '../../shared/orders/diary-entry';
import { isWholeDay, minuteOf, type Moment } from '../../shared/time/moment';
import { printable } from '../printable';

/**
 * Entries as a file that every calendar takes in. Their times are those of the workbook's clock, in no zone: a quarter to
 * nine is a quarter to nine wherever the file is opened. `at`: the moment of which the file speaks.
 */
export function diaryIcs(entries: readonly DiaryEntry[], at: Moment, lang: Lang): string {
  const calendar = ical({ prodId: { company: 'Gendan', product: 'Gendan', language: lang.toUpperCase() } });
  for (const { id, title, text, from, minutes } of entries) {
    const start = clockDate(minuteOf(from));
    calendar.createEvent({
      id: `${id}@gendan`,
      start,
      stamp: clockDate(minuteOf(at)),
      summary: printable(title[lang]),
      floating: true,
      ...(isWholeDay(from) && { allDay: true }),
      // An end at the start is none: what takes no time has no end.
      ...(!isWholeDay(from) && minutes > 0 && { end: clockDate(minuteOf(from) + minutes) }),
      ...(text[lang] !== '' && { description: printable(text[lang]) }),
    });
  }
  return calendar.toString();
}

/** Days from serial day 0 to the first of 1970. */
const EPOCH = 25_569;

/** The digits of the workbook's clock as if they were universal time, which is what the calendar writes. */
const clockDate = (minute: number): Date => new Date((minute - EPOCH * 1440) * 60_000);
