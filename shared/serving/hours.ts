import { readHours } from '../config/hours';
import { sinceYear, yearOf } from '../config/calendars';
import { GendanError } from '../errors';
import { dashboardOf } from '../figures/dashboard/names';
import { channelsOf } from '../messages/channels-of';
import type { Plan } from '../plan/plan';
import type { Calendar } from '../time/calendar';
import type { CalendarData } from '../time/calendar-data';
import { calendarKey, catalogOf } from '../time/catalog';
import { dayOf } from '../time/moment';
import { parseCalendar } from '../time/spec';
import { ordinaryHours } from '../time/week-text';
import type { Windows } from '../time/windows';

/** What the timetable needs of a book, as its last update read it. Plain JSON, small enough to be kept for every book. */
export interface Hours {
  /** Whether a person has set the book up; before that it is read and nothing else. */
  readonly isSetUp: boolean;
  /** The office's calendar as the settings name it. Shipped holidays are not kept here: a new notice counts at once. */
  readonly office: string;
  /** The book's own calendars that this spec names, from last year on. */
  readonly calendars: readonly CalendarData[];
  /** Working minutes from one update to the next. */
  readonly updateEvery: number;
  /** When the daily mail may go out on a working day, no windows: while the office is open. Absent: nobody is mailed. */
  readonly digest?: Windows;
  /** The minute of the day from which everybody with hours of their own is at work. */
  readonly digestFrom?: number;
  /** The hours of each channel that is on, once each; no windows: while the office is open. */
  readonly channels: readonly Windows[];
  /** Whether the team let mails be written down, or inquiries acknowledged, without being asked. */
  readonly inbox: boolean;
  /** Weekdays of the meeting, 0 Monday … 6 Sunday; absent: every working day. */
  readonly meetings?: readonly number[];
  /** Whether the book has a dashboard; one is never made without being asked for. */
  readonly dashboard: boolean;
}

/** Working minutes between updates where the settings say nothing. */
export const UPDATE_EVERY = 60;

/** Until a book was read for the first time. */
export const HOURS_UNREAD: Hours = {
  isSetUp: false,
  office: 'CN',
  calendars: [],
  updateEvery: UPDATE_EVERY,
  channels: [],
  inbox: false,
  dashboard: false,
};

/** Reads them off a plan of the whole book. */
export function hoursOf(plan: Plan): Hours {
  const { settings } = plan.config;
  const office = officeSpec(plan);
  const digestFrom = latestOpening(plan);
  return {
    isSetUp: plan.isConfirmed,
    office,
    calendars: named(office, plan.config.calendars).map((data) =>
      sinceYear(data, yearOf(dayOf(plan.now)) - 1),
    ),
    updateEvery: settings.updateEvery ?? UPDATE_EVERY,
    ...(settings.digest &&
      plan.config.people.some(({ email }) => email !== '') && {
        digest: readHours(settings.digestHours) ?? [],
      }),
    ...(digestFrom !== undefined && { digestFrom }),
    channels: channelWindows(plan),
    inbox: (settings.mailLog ?? false) || (settings.acknowledge ?? false),
    ...(settings.meetings && { meetings: settings.meetings }),
    dashboard: dashboardOf(plan.book) !== undefined,
  };
}

/** The office's calendar of a book; CN where the spec is not understood, as when orders are judged. */
export function officeOf(hours: Hours): Calendar {
  let calendar = known.get(hours) ?? (hours.calendars.length === 0 ? shipped.get(hours.office) : undefined);
  if (!calendar) {
    calendar = readable(hours.office, hours.calendars) ?? parseCalendar('CN');
    if (shipped.size >= MOST_SHIPPED) shipped.clear();
    if (hours.calendars.length === 0) shipped.set(hours.office, calendar);
  }
  known.set(hours, calendar);
  return calendar;
}

/** Thousands of books keep the same few calendars. */
const shipped = new Map<string, Calendar>();
const MOST_SHIPPED = 100;

const known = new WeakMap<Hours, Calendar>();

function readable(spec: string, own: readonly CalendarData[]): Calendar | undefined {
  try {
    return parseCalendar(spec, catalogOf(own));
  } catch (error) {
    if (error instanceof GendanError) return undefined;
    throw error;
  }
}

function officeSpec({ config }: Plan): string {
  const spec = config.settings.officeCalendar;
  return readable(spec, config.calendars) ? spec : 'CN';
}

/** A name may stand anywhere in a spec (`工厂 & CN`); one more than needed does no harm. */
const named = (spec: string, calendars: readonly CalendarData[]): readonly CalendarData[] =>
  calendars.filter(({ name }) => calendarKey(spec).includes(calendarKey(name)));

/** When the last of those who keep hours of their own comes to work; whoever cannot be read keeps the office's. */
function latestOpening({ config, team }: Plan): number | undefined {
  const specs = new Set(team.members.map(({ person }) => (person.calendar ?? '').trim()));
  const openings = [...specs].flatMap((spec) => {
    const week = spec === '' ? undefined : readable(spec, config.calendars)?.data.week;
    return week ? ordinaryHours(week).slice(0, 1) : [];
  });
  return openings.length === 0 ? undefined : Math.max(...openings.map(({ from }) => from));
}

function channelWindows(plan: Plan): Windows[] {
  const distinct = new Map<string, Windows>();
  for (const { channel } of channelsOf(plan)) {
    const windows = readHours(channel.hours ?? '') ?? [];
    distinct.set(JSON.stringify(windows), windows);
  }
  return [...distinct.values()];
}
