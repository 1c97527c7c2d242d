import type { LogRow } from '../config';
import type { LogEventKind } from '../process/log';
import { dayOf, minuteOf } from '../time/moment';

/** A row of the sheet as the log names it. */
interface Named {
  readonly key: string;
  readonly order: string;
}

const NONE: readonly LogRow[] = [];

/** Rows of the log by the order that they name, as they happened: of the same moment in row order. */
export class LogByOrder {
  private readonly rows = new Map<string, LogRow[]>();

  constructor(log: readonly LogRow[]) {
    for (const each of log) {
      const known = this.rows.get(each.order);
      if (known) known.push(each);
      else this.rows.set(each.order, [each]);
    }
    for (const list of this.rows.values()) list.sort((a, b) => minuteOf(a.at) - minuteOf(b.at));
  }

  /** What is said of an order under its number and under the names of its rows. */
  ofOrder(rows: readonly Named[]): readonly LogRow[] {
    const names = new Set(rows.flatMap(({ key, order }) => (order === '' ? [key] : [order, key])));
    const found = [...names].map((name) => this.rows.get(name) ?? NONE).filter(({ length }) => length > 0);
    if (found.length < 2) return found[0] ?? NONE;
    return found.flat().sort((a, b) => minuteOf(a.at) - minuteOf(b.at));
  }

  /** The day of the last row of a kind about a stage of an order. */
  lastDay(row: Named, stage: string, kind: LogEventKind): number | undefined {
    const last = this.ofOrder([row])
      .filter((each) => each.event === kind && each.stage === stage)
      .at(-1);
    return last && dayOf(last.at);
  }
}

/**
 * Whether the log tells that a stage was over by a serial day, whatever became of it: done or waived by then and not yet
 * reopened, or reopened only afterwards. Of what happened on one day nobody knows which came first.
 */
export function wasOver(events: readonly LogRow[], stage: string, day: number): boolean {
  const own = events.filter((each) => each.stage === stage && TURNS.has(each.event));
  const last = own
    .filter(({ event, at, date }) =>
      event === 'reopened' ? dayOf(at) < day : dayOf(event === 'done' ? (date ?? at) : at) <= day,
    )
    .at(-1);
  return last ? last.event !== 'reopened' : own[0]?.event === 'reopened';
}

const TURNS: ReadonlySet<LogEventKind> = new Set<LogEventKind>(['done', 'waived', 'reopened']);
