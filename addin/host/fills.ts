import { FillRows } from '../../shared/book/fills';
import type { Fills } from '../../shared/book/model';
import type { Area, CellValue } from '../../shared/book/model';
import { cellsIn } from './area';
import { isTooLarge } from './errors';
import { rangeOf, sync, type Session } from './session';

/** What Excel answers of one cell. */
type Told = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** Fills that are there after the next sync, from the cell in the corner on. */
export interface AskedFills {
  readonly told: Told;
  readonly area: Area;
}

/** A sheet by its id, how far it is in use, and its rows. */
export interface PaintedSheet {
  readonly id: string;
  readonly used: Area;
  readonly rows: readonly (readonly CellValue[])[];
}

/** So far down a legend stands that may explain its colours anywhere in the row. */
const HEAD = 30;
/** The cell that names an order is among the first of its row. */
const FIRST_COLUMNS = 16;

/** Whether a sheet may state a legend of colours; what tells is loaded when it is first asked. */
export async function statesLegend(rows: readonly (readonly CellValue[])[]): Promise<boolean> {
  if (rows.length === 0) return false;
  const { mayStateLegend } = await import('../../shared/mapping/states-legend');
  return mayStateLegend(rows);
}

/** What is to be known of a sheet's colours: those of its upper rows, and of the cells that name its orders. */
export function paintedAreas(used: Area): Area[] {
  const { top, left, bottom, right } = used;
  const head = Math.min(bottom, HEAD);
  return [
    ...(top <= head ? [{ top, left, bottom: head, right }] : []),
    ...(bottom > head
      ? [{ top: Math.max(top, head + 1), left, bottom, right: Math.min(right, left + FIRST_COLUMNS - 1) }]
      : []),
  ];
}

export function askFills(context: Excel.RequestContext, sheet: string, area: Area): AskedFills {
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
  return { told: range.getCellProperties({ format: { fill: { color: true } } }), area };
}

export function takeFills(asked: readonly AskedFills[], into = new FillRows()): FillRows {
  for (const { told, area } of asked)
    told.value.forEach((line, r) =>
      line.forEach((cell, c) => into.put(area.top + r, area.left + c, cell.format?.fill?.color ?? '')),
    );
  return into;
}

/** The fills of sheets that state a legend and were not read along; one request more, as long as they fit into one. */
export async function readFills(
  session: Session,
  context: Excel.RequestContext,
  sheets: readonly PaintedSheet[],
): Promise<Map<string, { readonly fills: Fills }>> {
  const found = new Map<string, FillRows>();
  let queue: { id: string; area: Area }[] = [];
  for (const { id, used, rows } of sheets)
    if (await statesLegend(rows)) {
      found.set(id, new FillRows());
      queue.push(...paintedAreas(used).map((area) => ({ id, area })));
    }
  while (queue.length > 0) {
    const { now, later } = areasThatFit(queue, session.meter.cells);
    const asked = now.map(({ id, area }) => askFills(context, id, area));
    try {
      await sync(session, context);
    } catch (error) {
      if (!isTooLarge(error) || (now.length === 1 && cellsIn(now[0]!.area) <= 1)) throw error;
      session.meter.tooMuch();
      continue;
    }
    now.forEach(({ id }, at) => takeFills([asked[at]!], found.get(id)));
    queue = later;
  }
  return new Map([...found].map(([id, fills]) => [id, fills.told()]));
}

/** The areas that go into one request, the last of them cut where there is no room for all of it. */
export function areasThatFit<T extends { readonly area: Area }>(
  queue: readonly T[],
  room: number,
): { now: T[]; later: T[] } {
  const now: T[] = [];
  let left = room;
  for (const [at, each] of queue.entries()) {
    const { area } = each;
    const rows = Math.max(now.length === 0 ? 1 : 0, Math.floor(left / (area.right - area.left + 1)));
    if (rows === 0) return { now, later: queue.slice(at) };
    const bottom = Math.min(area.bottom, area.top + rows - 1);
    now.push({ ...each, area: { ...area, bottom } });
    left -= cellsIn({ ...area, bottom });
    if (bottom < area.bottom)
      return { now, later: [{ ...each, area: { ...area, top: bottom + 1 } }, ...queue.slice(at + 1)] };
  }
  return { now, later: [] };
}
