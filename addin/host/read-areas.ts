import type { Area } from '../../shared/book/model';
import { cellsIn } from './area';
import { isTooLarge } from './errors';
import { compareConstants, LeanBlock } from './lean-block';
import type { How } from './payload';
import { rangeOf, sheetKey, sync, type Session } from './session';
import { BLOCK_PROPERTIES, type RawBlock } from './sheet-cells';

/** A rectangle of one sheet (by id or name) to be read. */
export interface Want {
  readonly sheet: string;
  readonly area: Area;
}

/** One question about a rectangle; `onto`: the block whose values are asked for. */
export interface Task extends Want {
  readonly how: How;
  readonly onto?: LeanBlock;
}

export type OnBlock = (sheet: string, block: RawBlock) => void;

/** The rectangles of the sheets that are there. */
export function wantsIn(areas: ReadonlyMap<string, readonly Area[]>, present: readonly string[]): Want[] {
  return [...areas].flatMap(([sheet, inSheet]) =>
    present.includes(sheet) ? inSheet.map((area) => ({ sheet, area })) : [],
  );
}

/** Everything at once where it fits; else without the values of constants, where this Excel is known to tell those twice. */
export function tasksOf(session: Session, wants: readonly Want[]): Task[] {
  const isLean = session.constants.areAlike === true && !fitsAtOnce(session, wants);
  return wants.map((want) => ({ ...want, how: isLean ? 'lean' : 'all' }));
}

/** Whether rectangles go into one answer with everything about them. */
export const fitsAtOnce = (session: Session, wants: readonly Want[]): boolean =>
  session.meter.fits(
    wants.map((want) => ({ ...want, sheet: sheetKey(session, want.sheet) })),
    'all',
  );

/**
 * Reads rectangles of any size: as many rows per request as fit, fewer when Excel says that it was too much. `rest`:
 * what is left of tasks that were begun in another request.
 */
export async function readAreas(
  session: Session,
  context: Excel.RequestContext,
  wants: readonly Want[],
  onBlock: OnBlock,
  rest: readonly Task[] = [],
): Promise<void> {
  let queue: readonly Task[] = [...rest, ...tasksOf(session, wants)];
  for (let isFirst = rest.length === 0; queue.length > 0; isFirst = false) {
    if (!isFirst) await session.pause(0);
    const { now, later } = portion(session, queue);
    const asked = ask(context, now);
    try {
      await sync(session, context);
    } catch (error) {
      if (!isTooLarge(error) || (now.length === 1 && cellsIn(now[0]!.area) === 1)) throw error;
      session.meter.tooMuch();
      // Where even one row is too much, its columns are read in parts.
      queue = [...(now.length === 1 ? halved(now[0]!) : now), ...later];
      continue;
    }
    queue = [...take(session, asked, onBlock), ...later];
  }
}

export interface AskedTask {
  readonly task: Task;
  readonly range: Excel.Range;
}

/** Asks for rectangles; `take` hands them on after the sync. */
export function ask(context: Excel.RequestContext, tasks: readonly Task[]): AskedTask[] {
  return tasks.map((task) => ({ task, range: loadBlock(context, task.sheet, task.area, task.how) }));
}

/** Hands on what has come; the questions that it leaves. */
export function take(session: Session, asked: readonly AskedTask[], onBlock: OnBlock): Task[] {
  const whole = (sheet: string, block: RawBlock): void => {
    session.meter.learn(sheetKey(session, sheet), block);
    onBlock(sheet, block);
  };
  return asked.flatMap(({ task, range }): Task[] => {
    const { sheet, area, how, onto } = task;
    if (how === 'all') {
      compareConstants(session, range);
      whole(sheet, range);
      return [];
    }
    if (onto) {
      if (onto.take(area, range.values)) whole(sheet, onto);
      return [];
    }
    const block = new LeanBlock(range);
    const open = block.open();
    if (open.length === 0) whole(sheet, block);
    return open.map((each) => ({ sheet, area: each, how: 'values', onto: block }));
  });
}

/** Asks for a rectangle's content; it is there after the next sync. */
export function loadBlock(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  how: How = 'all',
): Excel.Range {
  return rangeOf(context.workbook.worksheets.getItem(sheet), area).load(PROPERTIES[how]);
}

const PROPERTIES: Readonly<Record<How, string>> = {
  all: BLOCK_PROPERTIES,
  lean: BLOCK_PROPERTIES.replace('values,', ''),
  values: 'values',
};

/** The first of the tasks that go into one request beside `taken` bytes, and the rest. */
export function portion(
  session: Session,
  queue: readonly Task[],
  taken = 0,
): { readonly now: Task[]; readonly later: Task[] } {
  const { meter } = session;
  const now: Task[] = [];
  let [bytes, room] = [taken, Infinity];
  for (const [at, task] of queue.entries()) {
    const { area } = task;
    const sheet = sheetKey(session, task.sheet);
    const height = area.bottom - area.top + 1;
    const each = meter.rowBytes(sheet, area, task.how);
    const most = Math.min(room, meter.room(sheet, Math.min(height, meter.bytes / each)));
    const fits = Math.floor((most - bytes) / each);
    const rows = Math.min(height, Math.max(fits, now.length === 0 && taken === 0 ? 1 : 0));
    if (rows <= 0) return { now, later: queue.slice(at) };
    [bytes, room] = [bytes + rows * each, most];
    const bottom = area.top + rows - 1;
    now.push({ ...task, area: { ...area, bottom } });
    if (rows < height)
      return { now, later: [{ ...task, area: { ...area, top: bottom + 1 } }, ...queue.slice(at + 1)] };
  }
  return { now, later: [] };
}

function halved(task: Task): Task[] {
  const { area } = task;
  const isRows = area.bottom > area.top;
  const middle = isRows ? (area.top + area.bottom) >> 1 : (area.left + area.right) >> 1;
  return isRows
    ? [
        { ...task, area: { ...area, bottom: middle } },
        { ...task, area: { ...area, top: middle + 1 } },
      ]
    : [
        { ...task, area: { ...area, right: middle } },
        { ...task, area: { ...area, left: middle + 1 } },
      ];
}
