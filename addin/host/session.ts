import type { Area } from '../../shared/book/model';
import { codeOf } from './errors';
import type { Features } from './features';
import { Meter } from './payload';

/** How a batch is run. */
export interface RunHow {
  /** Work in the background waits until the person has finished typing into a cell; a click on a button does not, and is told. */
  readonly waits: boolean;
  /** Everything the batch does is one step to undo, where Excel can. */
  readonly isOneUndo?: boolean;
}

/** A sheet as it was when it was last looked at. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
}

/** Rings once after so many milliseconds; returns how to put it off. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;

/** What the parts of the host know together, as long as the pane is open. */
export interface Session {
  readonly features: Features;
  readonly meter: Meter;
  readonly alarm: Alarm;
  /** Lets the page answer in between. */
  readonly pause: (milliseconds: number) => Promise<void>;
  sheets: readonly KnownSheet[];
  /** Undefined until it was asked: it costs nothing beside another question. */
  is1904: boolean | undefined;
  /** By sheet id, while changes are followed; a sheet that is absent has to be asked. */
  readonly merges: Map<string, readonly Area[]>;
  /** By sheet name: the last row that anybody was told of. */
  readonly lastRows: Map<string, number>;
  /** Widths in points that columns had before ours were put there, by `columnName`. */
  readonly widths: Map<string, number>;
  /** By sheet id: how far it was in use when it was last read. */
  readonly used: Map<string, Area>;
  /** Ids of the sheets that had a legend of colours when they were last read. */
  readonly painted: Set<string>;
  /** Ids of the sheets that were protected when they were last looked at. */
  readonly guarded: Set<string>;
  /** Whether formulas of constants are their values, and of what types that has been seen. */
  readonly constants: { areAlike: boolean | undefined; readonly seen: Set<string> };
  /** Whether several steps are made one to undo; off for good once a write that was grouped failed. */
  groupsUndo: boolean;
}

export const columnName = ({ sheet, column }: { sheet: string; column: number }): string =>
  `${column}!${sheet}`;

export function newSession(
  features: Features,
  limit: number | undefined,
  alarm: Alarm,
  pause: Session['pause'],
): Session {
  return {
    features,
    meter: new Meter(limit),
    alarm,
    pause,
    sheets: [],
    is1904: undefined,
    merges: new Map(),
    lastRows: new Map(),
    widths: new Map(),
    used: new Map(),
    painted: new Set(),
    guarded: new Set(),
    constants: { areAlike: undefined, seen: new Set() },
    groupsUndo: features.groupsUndo,
  };
}

/** What the meter knows a sheet by, given its name or its id. */
export const sheetKey = ({ sheets }: Session, sheet: string): string =>
  sheets.find(({ name }) => name === sheet)?.id ?? sheet;

/** Notes whether a sheet is protected. */
export function noteGuard({ guarded }: Session, id: string, isProtected: boolean): void {
  if (isProtected) guarded.add(id);
  else guarded.delete(id);
}

/** An unanswered request counts as lost after two minutes. */
const TIMEOUT_MS = 120_000;
/** So much longer work in the background waits: somebody may be typing into a cell. */
const PATIENCE = 5;
const patience = new WeakMap<Excel.RequestContext, number>();

/** Sends what was asked for so far. Excel may never answer, when its page was reloaded or the machine slept. */
export async function sync(session: Session, context: Excel.RequestContext): Promise<void> {
  let putOff = (): void => undefined;
  const lost = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error('Excel has not answered'), { code: 'Timeout' });
    putOff = session.alarm(TIMEOUT_MS * (patience.get(context) ?? 1), () => reject(error));
  });
  try {
    await Promise.race([context.sync(), lost]);
  } finally {
    putOff();
  }
}

/** How often and how long background work waits by itself where Excel cannot make it wait. */
const WAITS = 240;
const WAIT_MS = 500;

/** Runs a batch; errors are Excel's own. */
export async function run<T>(
  session: Session,
  { waits, isOneUndo }: RunHow,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const options: Excel.RunOptions = {
    delayForCellEdit: waits,
    ...(isOneUndo && session.groupsUndo && { mergeUndoGroup: true }),
  };
  for (let waited = 0; ; waited++) {
    try {
      return await Excel.run(options, (context) => {
        if (waits) patience.set(context, PATIENCE);
        return batch(context);
      });
    } catch (error) {
      const isTyping = codeOf(error) === 'InvalidOperationInCellEditMode';
      if (!waits || !isTyping || waited === WAITS) throw error;
      await session.pause(WAIT_MS);
    }
  }
}

/** A rectangle that Excel need not follow when rows move: it is read or written at once. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1).untrack();
}
