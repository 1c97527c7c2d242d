import { companyDays, roomFor, type CompanyDays } from './edit-place';
import { hoursText, weekText } from '../../config/hours';
import { both, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { runText } from '../../time/date-text';
import { dayKindOf, type DayKind } from '../../time/day-kind';
import { daysThatMattered } from '../../time/days-that-mattered';
import type { Calendar } from '../../time/calendar';
import { catalogOf } from '../../time/catalog';
import { addMonths, civilFromDay, dayFromCivil, daysInMonth } from '../../time/civil';
import { dayOf } from '../../time/moment';
import { parseCalendar } from '../../time/spec';
import { minutesOpen } from '../../time/windows';
import { calendarLabel, type CalendarName } from './choices';
import { coverageNotes } from './coverage';

/** One month of a calendar, with what is known about its year. Plain JSON. */
export interface CalendarView {
  readonly label: Bilingual;
  /** The hours of the week, in words. */
  readonly week: Bilingual;
  /** Working hours of an ordinary working day. */
  readonly hoursPerDay: number;
  readonly year: number;
  readonly month: number;
  /** The days of the month, in order. */
  readonly days: readonly CalendarDay[];
  readonly workdays: number;
  /** What departs from the week in the year: holidays with their names, make-up days, half days. */
  readonly special: readonly SpecialDays[];
  /** Where the days off come from, for which years, and that this one is not among them. */
  readonly sources: readonly string[];
  readonly covered: Bilingual;
  readonly warning: Bilingual | undefined;
  readonly company: readonly CompanyDays[];
  /** Why no company days can be added here; absent when they can. */
  readonly closedTo: Bilingual | undefined;
  /** What adding the first day will do besides: a calendar of its own for the office. */
  readonly willAdd: Bilingual | undefined;
}

export interface CalendarDay {
  /** serial day */
  readonly day: number;
  readonly kind: DayKind;
  /** The holiday's name or the company's reason; empty for an ordinary day. */
  readonly label: Bilingual;
  /** `09:00-12:00,13:30-18:00`; empty when closed. */
  readonly hours: string;
  readonly isToday: boolean;
  /** Whether the calendar knows the days off around it. */
  readonly isKnown: boolean;
}

export interface SpecialDays {
  readonly from: number;
  readonly to: number;
  readonly when: Bilingual;
  readonly kind: DayKind;
  readonly label: Bilingual;
}

/** The month that lies `months` away from that of `now`. CalendarSpecUnreadable for a calendar that nobody knows. */
export function calendarView(plan: Plan, name: CalendarName, months: number): CalendarView {
  const calendar = calendarOf(plan, name);
  const today = dayOf(plan.now);
  const { year, month } = civilFromDay(addMonths(firstOfMonth(today), months));
  const first = dayFromCivil(year, month, 1);
  const days = Array.from({ length: daysInMonth(year, month) }, (_, at) =>
    calendarDay(calendar, first + at, today),
  );
  const room = roomFor(plan, name);
  return {
    label: calendarLabel(name.name),
    week: both(weekText(calendar.data.week, 'zh'), weekText(calendar.data.week, 'en')),
    hoursPerDay: Math.max(...calendar.data.week.map(minutesOpen)) / 60,
    year,
    month,
    days,
    workdays: days.filter(({ hours }) => hours !== '').length,
    special: specialDays(calendar, year),
    ...coverageNotes(calendar, year),
    company: companyDays(plan, name),
    closedTo: room.closedTo,
    willAdd: room.willAdd,
  };
}

/** The calendar that a person picked, as the book has it. */
export function calendarOf({ config }: Plan, { name }: CalendarName): Calendar {
  return parseCalendar(name, catalogOf(config.calendars));
}

function firstOfMonth(day: number): number {
  const { year, month } = civilFromDay(day);
  return dayFromCivil(year, month, 1);
}

function calendarDay(calendar: Calendar, day: number, today: number): CalendarDay {
  return {
    day,
    kind: dayKindOf(calendar, day),
    label: calendar.overrideOn(day)?.label ?? both('', ''),
    hours: hoursText(calendar.windowsOn(day)),
    isToday: day === today,
    isKnown: calendar.covers(day),
  };
}

function specialDays(calendar: Calendar, year: number): SpecialDays[] {
  const [first, last] = [dayFromCivil(year, 1, 1), dayFromCivil(year, 12, 31)];
  return daysThatMattered(calendar, first, last).map(({ from, to, label }) => ({
    from,
    to,
    when: both(runText(from, to, 'zh'), runText(from, to, 'en')),
    kind: dayKindOf(calendar, from),
    label,
  }));
}
