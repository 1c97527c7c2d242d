import type { Calendar } from './calendar';
import { weekdayOf } from './civil';
import { minutesOpen } from './windows';

/** What a day is on a calendar, seen beside its ordinary week. */
export type DayKind = 'work' | 'weekend' | 'holiday' | 'make-up' | 'half day' | 'overtime' | 'company off';

export function dayKindOf(calendar: Calendar, day: number): DayKind {
  const override = calendar.overrideOn(day);
  const windows = calendar.windowsOn(day);
  if (!override) return windows.length > 0 ? 'work' : 'weekend';
  if (windows.length === 0) return override.kind === 'company' ? 'company off' : 'holiday';
  const usual = minutesOpen(calendar.data.week[weekdayOf(day)] ?? []);
  if (override.kind === 'make-up') return 'make-up';
  if (usual === 0) return override.kind === 'half day' ? 'half day' : 'overtime';
  return minutesOpen(windows) < usual ? 'half day' : override.kind === 'overtime' ? 'overtime' : 'work';
}
