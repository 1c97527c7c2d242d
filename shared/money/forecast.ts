import type { Money } from '../records/money';
import { isoWeek, weekOf, type Days } from '../time/week';
import type { Receivable } from './receivables';
import { sumsOf } from './sums';

/** What is to come in one week, by currency. */
export interface WeekSums extends Days {
  /** ISO 8601: `2026-W21`. */
  readonly week: string;
  readonly sums: readonly Money[];
}

export interface Forecast {
  /** Past due: nobody knows in which week it comes. */
  readonly overdue: readonly Money[];
  /** By the week of the due day, from this one on; weeks without money are left out. */
  readonly weeks: readonly WeekSums[];
  /** Open, and nothing yet says when it is due. */
  readonly undated: readonly Money[];
}

/** What comes in when, if everybody pays on the day; `today` a serial day. */
export function forecastOf(receivables: readonly Receivable[], today: number): Forecast {
  const weeks = new Map<number, Money[]>();
  const [overdue, undated]: [Money[], Money[]] = [[], []];
  for (const { part, open } of receivables) {
    if (!open) continue;
    if (part.due === undefined) undated.push(open);
    else if (part.due < today) overdue.push(open);
    else {
      const { from } = weekOf(part.due);
      const week = weeks.get(from);
      if (week) week.push(open);
      else weeks.set(from, [open]);
    }
  }
  return {
    overdue: sumsOf(overdue),
    weeks: [...weeks]
      .sort(([a], [b]) => a - b)
      .map(([from, amounts]) => ({ from, to: from + 6, week: isoWeek(from), sums: sumsOf(amounts) })),
    undated: sumsOf(undated),
  };
}
