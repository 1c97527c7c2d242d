import type { Bilingual } from '../lang';
import type { Calendar } from '../time/calendar';
import { LAST_DAY, weekdayOf } from '../time/civil';
import { dayKindOf } from '../time/day-kind';

/** Days in a row on which a country does not work, weekends beside them included. Serial days, both included. */
export interface DaysOff {
  readonly from: number;
  readonly to: number;
  /** What the calendar calls the holidays among them, each once. */
  readonly names: readonly Bilingual[];
  /** Not certain yet: it goes by the moon, or the government has still to announce it. */
  readonly isEstimated: boolean;
}

/** No holiday is longer: a calendar of one's own may be closed for good. */
const LONGEST = 60;

/**
 * Days off between two serial days that take a working day from the week: a holiday that falls on a weekend alone changes
 * nothing. One that has begun, or goes on behind the last day, is told whole.
 */
export function daysOffIn(calendar: Calendar, from: number, to: number): readonly DaysOff[] {
  const found: DaysOff[] = [];
  const until = Math.min(to, LAST_DAY - LONGEST);
  for (let day = from; day <= until; day++) {
    if (calendar.isWorkday(day)) continue;
    let [first, last] = [day, day];
    while (day - first < LONGEST && first > 1 && !calendar.isWorkday(first - 1)) first--;
    while (last - day < LONGEST && !calendar.isWorkday(last + 1)) last++;
    const run = runOf(calendar, first, last);
    if (run) found.push(run);
    day = last;
  }
  return found;
}

function runOf(calendar: Calendar, from: number, to: number): DaysOff | undefined {
  const names = new Map<string, Bilingual>();
  let isTaken = false;
  for (let day = from; day <= to; day++) {
    const override = calendar.overrideOn(day);
    const kind = dayKindOf(calendar, day);
    if (!override || (kind !== 'holiday' && kind !== 'company off')) continue;
    names.set(override.label.en, override.label);
    if ((calendar.data.week[weekdayOf(day)] ?? []).length > 0) isTaken = true;
  }
  if (!isTaken) return undefined;
  return { from, to, names: [...names.values()], isEstimated: !calendar.covers(from, to) };
}
