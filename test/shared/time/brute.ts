import type { Window } from '../../../shared/time/windows';
import type { CalendarData } from '../../../shared/time/calendar-data';

/**
 * The slow way to count: one day or one minute after another, straight from the calendar's data. It shares no
 * code with the engine; weekdays come from JavaScript's Date.
 */
export class BruteCalendar {
  constructor(
    private readonly data: CalendarData,
    private readonly other?: BruteCalendar,
  ) {}

  isOpenAt(minute: number): boolean {
    const day = Math.floor(minute / 1440);
    const ofDay = minute - day * 1440;
    const open = this.windows(day).some((w) => w.from <= ofDay && ofDay < w.to);
    return open && (this.other === undefined || this.other.isOpenAt(minute));
  }

  isWorkday(day: number): boolean {
    if (!this.other) return this.windows(day).length > 0;
    for (let minute = day * 1440; minute < (day + 1) * 1440; minute++) if (this.isOpenAt(minute)) return true;
    return false;
  }

  /** Undefined when there is no such day within the horizon. */
  nthWorkday(day: number, n: number, horizon = 4000): number | undefined {
    const step = n < 0 ? -1 : 1;
    let left = Math.abs(n);
    let at = day;
    while (left > 0) {
      at += step;
      if (Math.abs(at - day) > horizon) return undefined;
      if (this.isWorkday(at)) left--;
    }
    return at;
  }

  countWorkdays(from: number, to: number): number {
    if (from > to) return 0 - this.countWorkdays(to, from);
    let count = 0;
    for (let day = from; day <= to; day++) if (this.isWorkday(day)) count++;
    return count;
  }

  addMinutes(minute: number, n: number, horizon = 60 * 1440): number | undefined {
    let at = minute;
    for (let left = Math.abs(n); left > 0;) {
      if (Math.abs(at - minute) > horizon) return undefined;
      if (n > 0) {
        if (this.isOpenAt(at)) left--;
        at++;
      } else {
        at--;
        if (this.isOpenAt(at)) left--;
      }
    }
    return at;
  }

  minutesBetween(a: number, b: number): number {
    if (a > b) return 0 - this.minutesBetween(b, a);
    let count = 0;
    for (let minute = a; minute < b; minute++) if (this.isOpenAt(minute)) count++;
    return count;
  }

  private windows(day: number): readonly Window[] {
    let windows: readonly Window[] | undefined;
    for (const override of this.data.overrides) if (override.day === day) windows = override.windows;
    if (windows) return windows;
    const sundayFirst = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).getUTCDay();
    return this.data.week[(sundayFirst + 6) % 7] ?? [];
  }
}
