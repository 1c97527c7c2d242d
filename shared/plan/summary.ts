import type { Lang } from '../lang';
import { nameKey } from '../people/names';
import { lateOrders, orderCounts } from './late-orders';
import type { Plan } from './plan';
import { staleSince } from './stale';
import type { Status } from '../process/status';
import type { Moment } from '../time/moment';

/** What the pane's frame shows of a planned book. Plain JSON. */
export interface Summary {
  readonly now: Moment;
  /** Whether a person has confirmed how the sheets are read; until then nothing of ours is in the book. */
  readonly isSetUp: boolean;
  /** The language of the team's own headers: what is written into the book is in it. */
  readonly bookLanguage: Lang;
  readonly sheets: readonly { readonly sheet: string; readonly orders: number }[];
  /** Orders by their number, however many rows each has. */
  readonly orders: number;
  /** Orders by the verdict of what comes next. */
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  /** Orders that are late. */
  readonly late: number;
  /** Orders past a limit that nobody has confirmed, and not late. */
  readonly behind: number;
  /** About columns and words: what only a person can say of the sheets. */
  readonly questions: number;
  /** Orders of which something is asked. */
  readonly asked: number;
  /** Everybody who can be chosen as "me": the team list, and who owns an open stage besides. */
  readonly people: readonly string[];
  /** The day of the newest event, where none has been recorded for ten working days. */
  readonly staleSince: Moment | undefined;
}

export function summaryOf(plan: Plan): Summary {
  const { orders, behind, asked, counts } = orderCounts(plan);
  const people = new Map(plan.config.people.map(({ name }) => [nameKey(name), name]));
  for (const { rows } of plan.tables)
    for (const { order } of rows)
      for (const { owner } of order.actionable) {
        const name = owner?.owner;
        if (name !== undefined && !people.has(nameKey(name))) people.set(nameKey(name), name);
      }
  const sheets = plan.tables.map(({ table, rows }) => ({ sheet: table.sheet, orders: rows.length }));
  return {
    now: plan.now,
    isSetUp: plan.isConfirmed,
    bookLanguage: plan.language,
    sheets,
    orders,
    counts,
    late: lateOrders(plan).length,
    behind,
    asked,
    questions: plan.questions.length,
    people: [...people.values()],
    staleSince: staleSince(plan),
  };
}
