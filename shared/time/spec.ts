import { GendanError } from '../errors';
import { CHINESE_HOURS } from './calendars/china';
import { compileCalendar, intersect, type Calendar } from './calendar';
import { type CalendarData, type DayOverride } from './calendar-data';
import { SHIPPED_CALENDARS, type CalendarCatalog } from './catalog';
import { weekdayOf } from './civil';
import { CalendarSpecUnreadable } from './errors';
import { ordinaryHours, readWeek, Unreadable, weekOf } from './week-text';
import { CLOSED, commonWindows, type Windows } from './windows';

/** More than any person writes; longer text is refused unread. */
const LONGEST = 400;
/** Calendars kept per catalogue; a book uses a handful. */
const MOST_KEPT = 500;

const kept = new WeakMap<CalendarCatalog, Map<string, Calendar>>();

/**
 * The calendar that a text names: one of the catalogue (`CN`, `US`, the workbook's own), one with another week
 * (`CN Mon-Sat 08:30-17:30`: days off stay off, make-up days work the hours of an ordinary day), a bare week
 * (`Mon-Fri 09:00-18:00; Sat 09:00-12:00`, `周一至周五 09:00-18:00`), or several joined by `&` when all must be
 * open. A name of the catalogue goes before any other reading. Where hours are left out, those of the named
 * calendar hold, or 09:00-12:00, 13:30-18:00. The same text and catalogue give the same object again.
 * CalendarSpecUnreadable names the piece that was not understood.
 */
export function parseCalendar(spec: string, catalog: CalendarCatalog = SHIPPED_CALENDARS): Calendar {
  let calendars = kept.get(catalog);
  if (!calendars) kept.set(catalog, (calendars = new Map()));
  let calendar = calendars.get(spec);
  if (!calendar) {
    calendar = readSpec(spec, catalog);
    if (calendars.size >= MOST_KEPT) calendars.clear();
    calendars.set(spec, calendar);
  }
  return calendar;
}

/** The calendar of a country by its code, the book's own before the shipped one; undefined where there is none that can be read. */
export function calendarOf(code: string, catalog: CalendarCatalog): Calendar | undefined {
  try {
    return catalog.find(code) ? parseCalendar(code, catalog) : undefined;
  } catch (error) {
    if (error instanceof GendanError) return undefined;
    throw error;
  }
}

function readSpec(spec: string, catalog: CalendarCatalog): Calendar {
  if (spec.length > LONGEST)
    throw new CalendarSpecUnreadable(`${spec.slice(0, 40)}…`, `${spec.slice(0, 40)}…`);
  const text = plainText(spec);
  const named = catalog.find(text) ?? catalog.find(spec);
  if (named) return compileCalendar(named);
  const sides = text.split('&').map((side) => readSide(side.trim(), spec.trim(), catalog));
  return sides.reduce(intersect);
}

/** One side of an `&`: a name, a name with a week, or a week. */
function readSide(text: string, spec: string, catalog: CalendarCatalog): Calendar {
  if (text === '') throw new CalendarSpecUnreadable(spec, spec);
  const named = catalog.find(text);
  if (named) return compileCalendar(named);
  for (const cut of nameEnds(text)) {
    const base = catalog.find(text.slice(0, cut));
    if (!base) continue;
    const groups = readWeek(text.slice(cut));
    if (groups instanceof Unreadable) throw new CalendarSpecUnreadable(spec, groups.piece);
    const week = weekOf(groups, { days: openDays(base), hours: ordinaryHours(base.week) });
    return compileCalendar(withWeek(base, week, text));
  }
  const groups = readWeek(text);
  if (groups instanceof Unreadable) throw new CalendarSpecUnreadable(spec, groups.piece);
  const week = weekOf(groups, { days: [0, 1, 2, 3, 4], hours: CHINESE_HOURS });
  return compileCalendar({ name: text, week, overrides: [], coverage: [] });
}

/** A calendar's days off on another week. */
function withWeek(base: CalendarData, week: readonly Windows[], name: string): CalendarData {
  const ordinary = ordinaryHours(week);
  const overrides = base.overrides.map((override): DayOverride => {
    if (override.kind === 'make-up') return { ...override, windows: ordinary };
    if (override.kind !== 'half day') return override;
    // a half day shortens a day and never opens one that the new week keeps closed
    return { ...override, windows: commonWindows(override.windows, week[weekdayOf(override.day)] ?? CLOSED) };
  });
  return { name, week, overrides, coverage: base.coverage, beyond: base.beyond };
}

function openDays(data: CalendarData): number[] {
  return [0, 1, 2, 3, 4, 5, 6].filter((weekday) => (data.week[weekday]?.length ?? 0) > 0);
}

/** Where a name in front may end: at a space or before a Chinese weekday; the longest first. */
function nameEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(/\s+|(?=周|星期|礼拜|每天|每日)/g))
    if (match.index > 0) ends.push(match.index);
  return ends.reverse();
}

/** Half width, single spaces. */
function plainText(spec: string): string {
  return spec.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
