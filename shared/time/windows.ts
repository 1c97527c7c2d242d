/** Opening hours of one day, in minutes from midnight: 0 to 1440, `from` before `to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** One day's windows, in order and disjoint; none when closed. */
export type Windows = readonly Window[];

export const CLOSED: Windows = [];
export const WHOLE_DAY: Windows = [{ from: 0, to: 1440 }];

/** Sorts windows and joins those that touch or overlap; empty ones vanish. */
export function normalWindows(windows: Windows): Windows {
  const sorted = windows.filter((w) => w.from < w.to).sort((a, b) => a.from - b.from || a.to - b.to);
  const result: Window[] = [];
  for (const window of sorted) {
    const last = result[result.length - 1];
    if (last && window.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    } else {
      result.push(window);
    }
  }
  return result;
}

/** The time when both are open. */
export function commonWindows(a: Windows, b: Windows): Windows {
  const result: Window[] = [];
  for (const x of a) {
    for (const y of b) {
      const from = Math.max(x.from, y.from);
      const to = Math.min(x.to, y.to);
      if (from < to) result.push({ from, to });
    }
  }
  return normalWindows(result);
}

export function sameWindows(a: Windows, b: Windows): boolean {
  return a.length === b.length && a.every((w, i) => w.from === b[i]?.from && w.to === b[i]?.to);
}

/** Whether windows are in order, disjoint and within the day, in whole minutes. */
export function areProper(windows: Windows): boolean {
  let end = -1;
  for (const { from, to } of windows) {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to > 1440) return false;
    if (from >= to || from < end) return false;
    end = to;
  }
  return true;
}

export function minutesOpen(windows: Windows): number {
  return windows.reduce((sum, w) => sum + w.to - w.from, 0);
}
