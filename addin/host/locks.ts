import { MAX_COLUMN, MAX_ROW } from '../../shared/book/address';
import type { Area } from '../../shared/book/model';
import type { Patch } from '../../shared/book/patch';
import { cellsIn, contains } from './area';
import { isTooLarge } from './errors';
import { areasThatFit } from './fills';
import { columnName, rangeOf, sync, type Session } from './session';

/** What may be done on a protected sheet, beside writing into the cells that are not locked. */
export interface Rights {
  readonly formatsCells: boolean;
  readonly formatsColumns: boolean;
}

/** A column that a patch touches, as far as it does. */
interface Strip {
  readonly sheet: string;
  readonly area: Area;
}

export interface AskedLocks extends Strip {
  /** Its `locked` is null where cells differ. */
  readonly protection: Excel.FormatProtection;
}

/** Which cells of the protected sheets of a patch are locked. */
export class Locks {
  private readonly uniform: (Strip & { readonly isLocked: boolean })[] = [];
  /** By sheet, `row,column` of cells that were looked at one by one. */
  private readonly open = new Map<string, Set<string>>();

  constructor(readonly rights: ReadonlyMap<string, Rights>) {}

  isLocked(sheet: string, row: number, column: number): boolean {
    if (!this.rights.has(sheet)) return false;
    if (this.open.get(sheet)?.has(`${row},${column}`)) return false;
    const cell = { top: row, left: column, bottom: row, right: column };
    // A cell that nobody asked about counts as locked.
    return (
      this.uniform.find((strip) => strip.sheet === sheet && contains(strip.area, cell))?.isLocked ?? true
    );
  }

  /** Whether nothing of a sheet that was looked at may be written. */
  isWhole(sheet: string): boolean {
    return (
      !this.open.get(sheet)?.size && !this.uniform.some((each) => each.sheet === sheet && !each.isLocked)
    );
  }

  addStrip(strip: Strip, isLocked: boolean): void {
    this.uniform.push({ ...strip, isLocked });
  }

  addCell(sheet: string, row: number, column: number): void {
    let cells = this.open.get(sheet);
    if (!cells) this.open.set(sheet, (cells = new Set()));
    cells.add(`${row},${column}`);
  }
}

/** Asks of the columns that a patch touches whether they are locked; it is there after the next sync. */
export function askLocks(
  context: Excel.RequestContext,
  patch: Patch,
  sheets: readonly string[],
): readonly AskedLocks[] {
  // Hardly any book has a protected sheet, and a patch may have a million cells.
  if (sheets.length === 0) return [];
  return stripsOf(patch, new Set(sheets)).map((strip) => {
    const range = rangeOf(context.workbook.worksheets.getItem(strip.sheet), strip.area);
    return { ...strip, protection: range.format.protection.load('locked') };
  });
}

/**
 * Which cells are locked, of protected sheets only. Asks nothing more where all sheets were known to be protected and
 * each column is locked or open as a whole; else once for the columns, and once for the cells of mixed ones. `moved`:
 * sheets whose rows are not where the patch has them, and how far down they reach.
 */
export async function locksOf(
  session: Session,
  context: Excel.RequestContext,
  patch: Patch,
  rights: ReadonlyMap<string, Rights>,
  asked: readonly AskedLocks[],
  moved: ReadonlyMap<string, number>,
): Promise<Locks> {
  const locks = new Locks(rights);
  const unasked = [...rights.keys()].filter((name) => !asked.some(({ sheet }) => sheet === name));
  const late = askLocks(context, patch, unasked);
  if (late.length > 0) await sync(session, context);
  const mixed: Strip[] = [];
  for (const { sheet, area, protection } of [...asked, ...late]) {
    if (!rights.has(sheet)) continue;
    const bottom = moved.get(sheet);
    const isUniform = protection.locked !== null;
    if (isUniform) locks.addStrip({ sheet, area }, protection.locked);
    if (bottom !== undefined)
      mixed.push({ sheet, area: { ...area, top: 1, bottom: Math.max(bottom, area.bottom) } });
    else if (!isUniform) mixed.push({ sheet, area });
  }
  await readCells(session, context, mixed, locks);
  return locks;
}

/** What Excel sends of the protection of a cell. */
const BYTES = 72;

async function readCells(
  session: Session,
  context: Excel.RequestContext,
  strips: readonly Strip[],
  locks: Locks,
): Promise<void> {
  let queue = strips;
  while (queue.length > 0) {
    const { now, later } = areasThatFit(queue, Math.floor(session.meter.bytes / BYTES));
    const told = now.map(({ sheet, area }) =>
      rangeOf(context.workbook.worksheets.getItem(sheet), area).getCellProperties({
        format: { protection: true },
      }),
    );
    try {
      await sync(session, context);
    } catch (error) {
      if (!isTooLarge(error) || (now.length === 1 && cellsIn(now[0]!.area) <= 1)) throw error;
      session.meter.tooMuch();
      continue;
    }
    now.forEach(({ sheet, area }, i) =>
      told[i]!.value.forEach((line, r) =>
        line.forEach((cell, c) => {
          const isOpen = cell.format?.protection?.locked === false;
          if (isOpen) locks.addCell(sheet, area.top + r, area.left + c);
        }),
      ),
    );
    queue = later;
  }
}

function stripsOf({ cells, columns }: Patch, sheets: ReadonlySet<string>): Strip[] {
  const strips = new Map<string, Strip>();
  const touch = (sheet: string, column: number, top: number, bottom: number): void => {
    const name = columnName({ sheet, column });
    const { area } = strips.get(name) ?? { area: { top, left: column, bottom, right: column } };
    const wider = { ...area, top: Math.min(area.top, top), bottom: Math.max(area.bottom, bottom) };
    strips.set(name, { sheet, area: wider });
  };
  for (const { sheet, row, column } of cells) if (sheets.has(sheet)) touch(sheet, column, row, row);
  // The header is another strip than the cells below: it is locked more often than they are.
  const headers = columns.flatMap(({ sheet, column, headerRow: row }): Strip[] =>
    sheets.has(sheet) ? [{ sheet, area: { top: row, left: column, bottom: row, right: column } }] : [],
  );
  return [...strips.values(), ...headers].filter(
    ({ area }) => area.top >= 1 && area.left >= 1 && area.bottom <= MAX_ROW && area.right <= MAX_COLUMN,
  );
}
