import type { Bilingual } from '../lang';
import type { Calendar } from './calendar';
import type { Window } from './windows';
import type { CalendarData, DayOverride } from './calendar-data';
import { weekdayOf } from './civil';
import { sameWindows } from './windows';

/** Days in a row on which a calendar departs from its week for one reason. */
export interface Mattered {
  readonly from: number;
  readonly to: number;
  /** Closed though the week is open; worked though it is closed; open at other hours. */
  readonly change: 'off' | 'worked' | 'hours';
  readonly kind: DayOverride['kind'];
  readonly label: Bilingual;
}

/**
 * The departures from the weekly pattern between two days, both included, in order. The days of one holiday
 * stand together, with the weekend days that it embraces; a holiday wholly on a weekend changes nothing and
 * is left out.
 */
export function daysThatMattered(calendar: Calendar, from: number, to: number): Mattered[] {
  const runs: Run[] = [];
  for (const override of overridesBetween(calendar.data, from, to)) {
    const week = calendar.data.week[weekdayOf(override.day)] ?? [];
    const change = changeOf(override, week);
    if (!change) continue;
    const matters = change !== 'off' || week.length > 0;
    const last = runs[runs.length - 1];
    if (last && continues(last, override, change, calendar)) {
      last.to = override.day;
      last.matters ||= matters;
    } else {
      const { day, kind, label } = override;
      runs.push({ from: day, to: day, change, kind, label, matters });
    }
  }
  return runs.filter((run) => run.matters);
}

export function isOff(windows: readonly Window[] | undefined): boolean {
  return windows === undefined || windows.length === 0;
}

interface Run {
  from: number;
  to: number;
  readonly change: Mattered['change'];
  readonly kind: DayOverride['kind'];
  readonly label: Bilingual;
  matters: boolean;
}

function changeOf(override: DayOverride, week: readonly Window[]): Mattered['change'] | undefined {
  if (isOff(override.windows)) return 'off';
  if (isOff(week)) return 'worked';
  return sameWindows(override.windows, week) ? undefined : 'hours';
}

/** The same holiday, with nothing but closed days between. */
function continues(run: Run, override: DayOverride, change: Mattered['change'], calendar: Calendar): boolean {
  if (run.change !== change || run.label.zh !== override.label.zh || run.label.en !== override.label.en)
    return false;
  if (override.day === run.to + 1) return true;
  return change === 'off' && override.day - run.to <= 7 && calendar.countWorkdays(run.to, override.day) === 0;
}

const sorted = new WeakMap<CalendarData, readonly DayOverride[]>();

/** A calendar's overrides between two days, one per day, in order. */
function overridesBetween(data: CalendarData, from: number, to: number): readonly DayOverride[] {
  let all = sorted.get(data);
  if (!all) {
    const byDay = new Map(data.overrides.map((override) => [override.day, override]));
    sorted.set(data, (all = [...byDay.values()].sort((a, b) => a.day - b.day)));
  }
  return all.slice(indexFrom(all, from), indexFrom(all, to + 1));
}

function indexFrom(overrides: readonly DayOverride[], day: number): number {
  let low = 0;
  let high = overrides.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((overrides[middle] as DayOverride).day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
