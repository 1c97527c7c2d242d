import type { Party } from '../cells/party';
import { minuteOf, type Moment } from '../time/moment';
import type { LogAnswer } from './answer';

/** What the log of a workbook says about one stage of one order, replayed in the order of the rows. */
export interface StageLog {
  done: Moment | 'undated' | undefined;
  waived: boolean;
  cancelled: boolean;
  /** The day of the cancellation. */
  cancelledOn: Moment | undefined;
  /** Since when the stage runs anew, after somebody reopened it. */
  reopened: Moment | undefined;
  /** A deadline that was agreed on instead of the computed one. */
  due: Moment | undefined;
  owner: string | undefined;
  pauses: Pause[];
  /** The promised date when it was first written down; of the whole order. */
  promised: Moment | undefined;
  /** The verdict that was recorded when the stage closed. */
  judged: Judged | undefined;
}

export interface Pause {
  readonly party: Party;
  readonly from: Moment;
  to: Moment | undefined;
  /** The last time somebody chased the party. */
  chased: Moment | undefined;
}

export interface Judged {
  readonly late: boolean;
  readonly due: Moment | undefined;
  readonly done: Moment | undefined;
  readonly version: string;
}

/** One event, already read from its row. */
export interface LogEvent {
  readonly order: string;
  /** Stage key; empty for the whole order. */
  readonly stage: string;
  readonly event: LogEventKind;
  /** When it happened. */
  readonly at: Moment;
  /** The date it speaks of: done on, due on. */
  readonly date: Moment | undefined;
  readonly party: Party | undefined;
  readonly owner: string;
  readonly judged: Judged | undefined;
  /** For an answer to a question; replayed by `answerIndex`, beside the stages' own events. */
  readonly answer?: LogAnswer;
}

/** `handed`, `accepted` and `rejected` tell what happened to a hand-off, whose row in 跟单_事项 says how it stands, `used` that a card of 跟单_知识 helped, and `nolesson` that an order leaves nothing to write one about: nobody replays them. */
export type LogEventKind =
  | 'done' | 'waiting' | 'chased' | 'resumed' | 'waived' | 'reopened' | 'owner' | 'due' | 'cancelled' | 'judged' | 'promised' | 'note' | 'answer'
  | 'handed' | 'accepted' | 'rejected' | 'used' | 'nolesson'; // prettier-ignore

/** The log of a book, by order and stage. */
export type LogIndex = ReadonlyMap<string, ReadonlyMap<string, StageLog>>;

/**
 * What the log says of one row: events under the row's own name, and those under the number of the order that
 * it is part of. Where both speak of a stage, the row's own hold.
 */
export function logOf(log: LogIndex, { key, order }: { readonly key: string; readonly order: string }) {
  const [own, whole] = [log.get(key), log.get(order)];
  if (!own || !whole || key === order) return own ?? whole;
  return new Map([...whole, ...own]);
}

/** Key of the entry that speaks of the whole order. */
export const WHOLE_ORDER = '';

/**
 * Replays events in time order (rows of the same moment in row order). Clocks are derived here on every
 * run; nothing is ever accumulated, so that a corrected log row corrects every figure that rests on it.
 */
export function replay(events: readonly LogEvent[]): LogIndex {
  const sorted = events.flatMap((event, row) => (event.event === 'answer' ? [] : [{ event, row }]));
  sorted.sort((a, b) => minuteOf(a.event.at) - minuteOf(b.event.at) || a.row - b.row);
  const index = new Map<string, Map<string, StageLog>>();
  for (const { event } of sorted) {
    let stages = index.get(event.order);
    if (!stages) index.set(event.order, (stages = new Map()));
    let log = stages.get(event.stage);
    if (!log) stages.set(event.stage, (log = emptyLog()));
    apply(event, log);
  }
  return index;
}

function emptyLog(): StageLog {
  return { done: undefined, waived: false, cancelled: false, cancelledOn: undefined, reopened: undefined, due: undefined, owner: undefined, pauses: [], promised: undefined, judged: undefined }; // prettier-ignore
}

function apply(event: LogEvent, log: StageLog): void {
  const open = log.pauses.find((pause) => pause.to === undefined);
  const when = event.date ?? event.at;
  const steps: Partial<Record<LogEventKind, () => void>> = {
    done() {
      log.done = when;
      if (open) open.to = when;
    },
    waiting() {
      if (open) open.to = when;
      log.pauses.push({ party: event.party ?? 'other', from: when, to: undefined, chased: undefined });
    },
    chased() {
      if (open) open.chased = when;
    },
    resumed() {
      if (open) open.to = when;
    },
    // A new cycle: what was done or waived before no longer counts, pauses of the first cycle neither.
    reopened: () => Object.assign(log, emptyLog(), { owner: log.owner, reopened: when }),
    waived: () => (log.waived = true),
    cancelled: () => Object.assign(log, { cancelled: true, cancelledOn: when }),
    owner: () => (log.owner = event.owner),
    due: () => (log.due = event.date),
    // The first counts: it is remembered so that moving the date does not move it.
    promised: () => (log.promised ??= event.date),
    judged: () => (log.judged = event.judged),
  };
  steps[event.event]?.();
}
