import type { Book, Sheet } from '../../book/model';
import type { Config } from '../../config';
import { plan as planOf, replan, type Plan } from '../../plan/plan';
import { asOf } from '../../plan/stale';
import { dayOf, wholeDay, type Moment } from '../../time/moment';

interface Earlier {
  /** Of what it was made. */
  readonly book: Book;
  readonly now: Moment;
  readonly earlier: Plan;
}

/** By the settings that a plan shares with those that follow from it by a change of rows. */
const known = new WeakMap<Config, Earlier>();

/**
 * The same book as it stood at this time of the last working day: what is dated since then had not happened. Planned only
 * when somebody asks, once; when rows of one sheet changed since, only they are planned again.
 */
export function earlierPlan(plan: Plan): Plan {
  const { book, now, config } = plan;
  const before = known.get(config);
  const earlier = (before?.now === now ? followed(before, book) : undefined) ?? wholly(plan);
  known.set(config, { book, now, earlier });
  return earlier;
}

function wholly({ book, now, options, clocks }: Plan): Plan {
  const day = clocks.office.rollToWorkday(dayOf(now) - 1, 'preceding');
  return planOf(book, asOf(wholeDay(day), now), options);
}

/** The earlier plan after a change of rows, which left the settings as they were; undefined where it was more than that. */
function followed({ book: before, earlier }: Earlier, book: Book): Plan | undefined {
  if (before === book) return earlier;
  if (before.sheets.length !== book.sheets.length) return undefined;
  const changed = book.sheets.filter((sheet, at) => sheet !== before.sheets[at]);
  const [sheet] = changed;
  const old = before.sheets.find(({ name }) => name === sheet?.name);
  const rows = changed.length === 1 && sheet && old ? changedRows(old, sheet) : undefined;
  return rows && replan(earlier, book, sheet!.name, rows);
}

/** The first and the last of the rows that differ. */
function changedRows(before: Sheet, after: Sheet): readonly [number, number] | undefined {
  let first: number | undefined;
  let last = 0;
  for (let at = 0; at < Math.max(before.rows.length, after.rows.length); at++) {
    if (before.rows[at] === after.rows[at] && before.kinds[at] === after.kinds[at]) continue;
    first ??= at + 1;
    last = at + 1;
  }
  return first === undefined ? undefined : [first, last];
}
