import { sheetOf } from '../../config';
import { both, joined, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import type { CalendarData, DayOverride } from '../../time/calendar-data';
import { calendarKey } from '../../time/catalog';
import { runText } from '../../time/date-text';
import { minutesOpen, sameWindows } from '../../time/windows';
import { hoursText } from '../../config/hours';
import { countriesOf, USE_WORDS, type CalendarName, type CalendarUse } from './choices';

/** Days in a row that the company settled for itself. */
export interface CompanyDays {
  readonly from: number;
  readonly to: number;
  readonly when: Bilingual;
  readonly label: Bilingual;
  /** Empty: closed. */
  readonly hours: string;
}

/** Where a company day of a calendar is written. */
export interface Room {
  /** The calendar of the sheet that takes it. */
  readonly name: string;
  /** The setting that has to name this calendar from then on. */
  readonly setting: CalendarUse | undefined;
  readonly closedTo: Bilingual | undefined;
  readonly willAdd: Bilingual | undefined;
}

/** The workbook's own calendar of that name. */
export function ownCalendar({ config }: Plan, name: string): CalendarData | undefined {
  return config.calendars.find((each) => calendarKey(each.name) === calendarKey(name));
}

/** The company's own days of a calendar, as the calendar sheet has them. */
export function companyDays(plan: Plan, { name }: CalendarName): CompanyDays[] {
  const days = (ownCalendar(plan, name)?.overrides ?? []).filter(({ kind }) => kind === 'company');
  const runs: DayOverride[][] = [];
  for (const day of days) {
    const last = runs.at(-1)?.at(-1);
    if (last && continues(last, day)) runs.at(-1)!.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => {
    const [from, to] = [run[0]!.day, run.at(-1)!.day];
    return {
      from,
      to,
      when: both(runText(from, to, 'zh', true), runText(from, to, 'en', true)),
      label: run[0]!.label,
      hours: minutesOpen(run[0]!.windows) === 0 ? '' : hoursText(run[0]!.windows),
    };
  });
}

/**
 * Where days that the company settles for a calendar go: into the workbook's calendar of that name, which is made
 * on top of the shipped one where there is none. A calendar that others go by as well (CN is the office's and the
 * bank's at first) stays as it is: the office gets one of its own, named in the settings.
 */
export function roomFor(plan: Plan, { use, name }: CalendarName): Room {
  const others = usersOf(plan, name).filter((user) => user !== use);
  const isPlain = !/[\s&;,]/.test(name.trim());
  if (others.length === 0 && (ownCalendar(plan, name) || isPlain))
    return { name, setting: undefined, closedTo: undefined, willAdd: undefined };
  if (use === undefined) {
    const list = joined(others.map(userText), both('、', ', '));
    return closed(
      both(
        `${list.zh}也用这份日历。请选“公司”或“银行”日历来添加。`,
        `${list.en} go by this calendar too. Pick the office or bank calendar to add days.`,
      ),
    );
  }
  if (!sheetOf(plan.book, 'settings'))
    return closed(
      both(
        '请先在“设置”里设置这本表，再添加公司自己的日子。',
        'Set up the book first (Set up); then you can add days of your own.',
      ),
    );
  const own = freeName(plan, OWN_NAMES[use][plan.language]);
  return {
    name: own,
    setting: use,
    closedTo: undefined,
    willAdd: both(
      `会新建日历“${own}”（以 ${name} 为基础），并在设置里改用它；其他日历不变。`,
      `This makes a calendar “${own}” on top of ${name} and names it in the settings; other calendars stay as they are.`,
    ),
  };
}

/** Names for calendars that are made for one use. */
const OWN_NAMES: Readonly<Record<CalendarUse, Bilingual>> = {
  office: both('本公司', 'Our office'),
  bank: both('我方银行', 'Our bank'),
  customer: both('客户日', 'Our customers'),
};

function closed(closedTo: Bilingual): Room {
  return { name: '', setting: undefined, closedTo, willAdd: undefined };
}

type User = CalendarUse | 'country';

/** Who goes by a calendar. */
function usersOf(plan: Plan, name: string): User[] {
  const { officeCalendar, bankCalendar, customerCalendar } = plan.config.settings;
  const is = (other: string): boolean => other !== '' && calendarKey(other) === calendarKey(name);
  const users: User[] = [];
  if (is(officeCalendar)) users.push('office');
  if (is(bankCalendar)) users.push('bank');
  if (is(customerCalendar)) users.push('customer');
  if (users.length > 0 && customerCalendar === '' && countriesOf(plan).has(calendarKey(name)))
    users.push('country');
  return users;
}

function userText(user: User): Bilingual {
  return user === 'country' ? both('该国客户', 'customers of that country') : USE_WORDS[user];
}

function freeName(plan: Plan, wanted: string): string {
  let name = wanted;
  for (let number = 2; ownCalendar(plan, name); number++) name = `${wanted} ${number}`;
  return name;
}

function continues(before: DayOverride, day: DayOverride): boolean {
  return (
    day.day === before.day + 1 && day.label.zh === before.label.zh && sameWindows(day.windows, before.windows)
  );
}
