import { applyPatch } from '../../book/apply';
import { valueAt } from '../../book/model';
import { EMPTY_PATCH, type CellWrite, type NewSheet, type Patch } from '../../book/patch';
import { calendarsToSheet, sheetOf } from '../../config';
import { appendedRows } from '../../records/append';
import { readHours } from '../../config/hours';
import { both, same, type Bilingual } from '../../lang';
import { judgedAgain } from '../../plan/judge-again';
import type { Plan } from '../../plan/plan';
import { settingPlace } from '../../plan/setting-place';
import { keyFor, CALENDAR_TITLES, SETTING_ITEMS, SETTINGS_TITLES } from '../../templates/vocabulary';
import type { CalendarData, DayOverride } from '../../time/calendar-data';
import { calendarKey, catalogOf } from '../../time/catalog';
import { runText } from '../../time/date-text';
import { parseCalendar } from '../../time/spec';
import { ordinaryHours } from '../../time/week-text';
import type { Windows } from '../../time/windows';
import type { CalendarName, CalendarUse } from './choices';
import { effectOf, mayChange, type RuleEffect } from '../../proposals/rule-effect';
import { configPatch } from '../../proposals/config-patch';
import { CALENDAR_SHEET } from '../../proposals/config-sheets';
import { CalendarTakesNoDays, DaysReversed, HoursUnreadable, TooManyDays } from './edit-errors';
import { ownCalendar, roomFor } from './edit-place';
import { cellsPatch, mergedPatch, type Proposal } from '../../proposals/proposal';

/** Days that the company settles for itself, or takes back. Days are serial days, both ends included. Plain JSON. */
export type CalendarEdit =
  | {
      readonly do: 'add';
      readonly calendar: CalendarName;
      readonly from: number;
      readonly to: number;
      readonly kind: 'off' | 'work' | 'half';
      /** `09:00-12:00`; empty: those of an ordinary day, of a half day its first part. */
      readonly hours: string;
      readonly reason: string;
    }
  | {
      readonly do: 'remove';
      readonly calendar: CalendarName;
      readonly from: number;
      readonly to: number;
    };

/** The most days of one entry; the reader of the calendar sheet takes no longer ones either. */
const MOST_DAYS = 366;

/** Company days added or taken away, to be previewed. CalendarTakesNoDays, DaysReversed, TooManyDays, HoursUnreadable. */
export function proposeCalendar(plan: Plan, edit: CalendarEdit): Proposal {
  const { from, to, calendar } = edit;
  const zh = runText(from, to, 'zh', true);
  const en = runText(from, to, 'en', true);
  const what = edit.do === 'remove' ? both('删除公司安排', 'company days removed') : labelOf(edit);
  const room = edit.do === 'add' ? roomFor(plan, calendar) : undefined;
  return {
    title: both(`日历：${zh} ${what.zh}`, `Calendar: ${en}, ${what.en}`),
    patch: calendarPatch(plan, edit),
    notes: room?.willAdd ? [room.willAdd] : [],
  };
}

/** What company days would do to the open orders. Nothing is written. */
export function effectOfCalendar(plan: Plan, edit: CalendarEdit): RuleEffect {
  const { book } = applyPatch(plan.book, calendarPatch(plan, edit));
  return effectOf(
    plan,
    judgedAgain(plan, book, (row) => mayChange(row)),
  );
}

function calendarPatch(plan: Plan, edit: CalendarEdit): Patch {
  const before = calendarsToSheet(plan.config.calendars, plan.language);
  if (edit.do === 'remove') {
    const after = plan.config.calendars.map((data) =>
      isOf(data, edit.calendar) ? without(data, edit) : data,
    );
    return configPatch(plan.book, CALENDAR_SHEET, before, calendarsToSheet(after, plan.language));
  }
  const { name, setting, closedTo } = roomFor(plan, edit.calendar);
  if (closedTo) throw new CalendarTakesNoDays(closedTo);
  const base = parseCalendar(edit.calendar.name, catalogOf(plan.config.calendars)).data;
  const days = overridesOf(edit, base);
  const own = ownCalendar(plan, name);
  const rest = plan.config.calendars.filter((data) => data !== own);
  const after = own
    ? calendarsToSheet([...rest, { ...own, overrides: [...own.overrides, ...days] }], plan.language)
    : withBlock(before, newCalendar(plan, name, edit.calendar.name, base, days));
  const patch = configPatch(plan.book, CALENDAR_SHEET, before, after);
  return setting ? mergedPatch(patch, settingPatch(plan, setting, name)) : patch;
}

function isOf(data: CalendarData, { name }: CalendarName): boolean {
  return calendarKey(data.name) === calendarKey(name);
}

function without(data: CalendarData, { from, to }: { from: number; to: number }): CalendarData {
  const overrides = data.overrides.filter(({ day, kind }) => kind !== 'company' || day < from || day > to);
  return { ...data, overrides };
}

/**
 * The rows of a calendar that is made on top of another: a row that names the other, and the company's days. On
 * top of a calendar of the workbook itself, which a row cannot name, it is a copy.
 */
function newCalendar(
  { language, config }: Plan,
  name: string,
  spec: string,
  base: CalendarData,
  days: readonly DayOverride[],
): NewSheet['rows'] {
  const isShipped = config.calendars.every((each) => !calendarKey(spec).includes(calendarKey(each.name)));
  const data = isShipped ? { ...base, overrides: [], coverage: [] } : base;
  const { rows } = calendarsToSheet([{ ...data, name, overrides: [...data.overrides, ...days] }], language);
  if (!isShipped) return rows;
  const hours = rows[0]!.findIndex(
    (cell) => cell?.as === 'text' && keyFor(CALENDAR_TITLES, cell.value) === 'hours',
  );
  const text: CellWrite = { as: 'text', value: spec };
  return rows.map((row, at) =>
    at === 1 ? row.map((cell, column) => (column === hours ? text : cell)) : row,
  );
}

function withBlock(sheet: NewSheet, block: NewSheet['rows']): NewSheet {
  return { ...sheet, rows: [...sheet.rows, ...block.slice(1)] };
}

/** Names the calendar in the settings, in the cell of the setting or in a row of its own. */
function settingPatch(plan: Plan, use: CalendarUse, name: string): Patch {
  const sheet = sheetOf(plan.book, 'settings');
  if (!sheet) return EMPTY_PATCH;
  const item = `${use}Calendar` as const;
  const { row, column } = settingPlace(plan.book, item);
  const isThere = sheet.rows[row - 1]?.some(
    (cell) => typeof cell === 'string' && keyFor(SETTING_ITEMS, cell) === item,
  );
  const write: CellWrite = { as: 'text', value: name };
  if (isThere)
    return cellsPatch([{ sheet: sheet.name, row, column, seen: valueAt(sheet, row, column), write }]);
  const title: CellWrite = { as: 'text', value: SETTING_ITEMS[item][plan.language] };
  return cellsPatch(appendedRows(sheet, SETTINGS_TITLES, ['item', 'value'], [{ item: title, value: write }]));
}

type Added = Extract<CalendarEdit, { do: 'add' }>;

function overridesOf(edit: Added, base: CalendarData): DayOverride[] {
  const { from, to } = edit;
  if (to < from) throw new DaysReversed();
  if (to - from >= MOST_DAYS) throw new TooManyDays(MOST_DAYS);
  const windows = windowsOf(edit, base);
  const label = labelOf(edit);
  return Array.from({ length: to - from + 1 }, (_, at) => ({
    day: from + at,
    windows,
    kind: 'company',
    label,
  }));
}

function windowsOf({ kind, hours }: Added, base: CalendarData): Windows {
  if (kind === 'off') return [];
  const given = readHours(hours);
  if (!given) throw new HoursUnreadable(hours);
  if (given.length > 0) return given;
  const ordinary = ordinaryHours(base.week);
  if (kind === 'work') return ordinary;
  const morning = ordinary[0];
  if (!morning) return [];
  return ordinary.length > 1 ? [morning] : [{ ...morning, to: Math.floor((morning.from + morning.to) / 2) }];
}

function labelOf({ kind, reason }: Added): Bilingual {
  if (reason.trim() !== '') return same(reason.trim());
  if (kind === 'off') return both('公司放假', 'company day off');
  return kind === 'work' ? both('公司上班', 'company working day') : both('公司半天', 'company half day');
}
