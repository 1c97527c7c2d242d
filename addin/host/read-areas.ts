import type { Area } from '../../shared/book/model';
import { cellsIn } from './area';
import { isTooLarge } from './errors';
import { rangeOf, sync, type Session } from './session';
import { BLOCK_PROPERTIES, type RawBlock } from './sheet-cells';

/** A rectangle of one sheet (by id or name) to be read. */
export interface Want {
  readonly sheet: string;
  readonly area: Area;
}

/** The rectangles of the sheets that are there. */
export function wantsIn(areas: ReadonlyMap<string, readonly Area[]>, present: readonly string[]): Want[] {
  return [...areas].flatMap(([sheet, inSheet]) =>
    present.includes(sheet) ? inSheet.map((area) => ({ sheet, area })) : [],
  );
}

/** Reads rectangles of any size: as many rows per request as fit, fewer when Excel says that it was too much. */
export async function readAreas(
  session: Session,
  context: Excel.RequestContext,
  wants: readonly Want[],
  onBlock: (sheet: string, block: RawBlock) => void,
): Promise<void> {
  let queue = [...wants];
  for (let isFirst = true; queue.length > 0; isFirst = false) {
    if (!isFirst) await session.pause(0);
    const { now, later } = portion(queue, session.meter.cells);
    const ranges = now.map(({ sheet, area }) => loadBlock(context, sheet, area));
    try {
      await sync(session, context);
    } catch (error) {
      if (!isTooLarge(error) || (now.length === 1 && cellsIn(now[0]!.area) === 1)) throw error;
      session.meter.tooMuch();
      // Where even one row is too much, its columns are read in parts.
      queue = [...(now.length === 1 ? halved(now[0]!) : now), ...later];
      continue;
    }
    session.meter.learn(ranges);
    now.forEach(({ sheet }, i) => onBlock(sheet, ranges[i]!));
    queue = later;
  }
}

/** Asks for a rectangle's content; it is there after the next sync. */
export function loadBlock(context: Excel.RequestContext, sheet: string, area: Area, more = ''): Excel.Range {
  return rangeOf(context.workbook.worksheets.getItem(sheet), area).load(BLOCK_PROPERTIES + more);
}

/** The first of the wanted cells that go into one request, and the rest. */
function portion(queue: readonly Want[], cells: number): { now: Want[]; later: Want[] } {
  const now: Want[] = [];
  const later: Want[] = [];
  let left = cells;
  for (const want of queue) {
    const { area } = want;
    const rows = Math.floor(left / (area.right - area.left + 1));
    const fits = area.bottom - area.top + 1;
    if (later.length === 0 && rows >= fits) now.push(want);
    else if (later.length === 0 && (rows > 0 || now.length === 0)) {
      const bottom = area.top + Math.max(1, rows) - 1;
      now.push({ ...want, area: { ...area, bottom } });
      if (bottom < area.bottom) later.push({ ...want, area: { ...area, top: bottom + 1 } });
      left = 0;
      continue;
    } else later.push(want);
    left -= cellsIn(area);
  }
  return { now, later };
}

function halved(want: Want): Want[] {
  const { area } = want;
  const isRows = area.bottom > area.top;
  const middle = isRows ? (area.top + area.bottom) >> 1 : (area.left + area.right) >> 1;
  return isRows
    ? [
        { ...want, area: { ...area, bottom: middle } },
        { ...want, area: { ...area, top: middle + 1 } },
      ]
    : [
        { ...want, area: { ...area, right: middle } },
        { ...want, area: { ...area, left: middle + 1 } },
      ];
}
