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
