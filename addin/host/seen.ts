import type { Area, Book, Sheet, TableArea } from '../../shared/book/model';
import { valueAt } from '../../shared/book/model';
import type { NewColumn, Patch } from '../../shared/book/patch';
import { areasOf } from './area';
import { tellErrorNames } from './error-names';
import { isGone, isTooLarge } from './errors';
import { areaOfUsed, askDateSystem, askSheets, takeDateSystem, takeSheets, USED } from './look-around';
import { askLocks, locksOf, type Locks, type Rights } from './locks';
import { askMerges, mayBeMerges, mergesInRows, takeMerges, WHOLE } from './merges';
import { askNeighbour, type Neighbour } from './neighbour';
import { findMoved, readColumns } from './moved';
import { ask, portion, readAreas, take, tasksOf, wantsIn, type Want } from './read-areas';
import { noteGuard, rangeOf, sheetKey, sync, type Session } from './session';
import { BLOCK_PROPERTIES, SheetCells, type RawBlock } from './sheet-cells';
import { askSpills, spilledCells } from './spills';
import { touchedBy, type Touched } from './touched';

/** The book as far as a patch touches it, as it is now. Cells that do not matter to the patch are empty in it. */
export interface Seen {
  readonly book: Book;
  /** By sheet name. */
  readonly cells: ReadonlyMap<string, SheetCells>;
  readonly is1904: boolean;
  /** Cells of the patch that a formula elsewhere spilled into, by `placeText`. */
  readonly spilled: ReadonlySet<string>;
  readonly isStructureProtected: boolean;
  /** Which cells of protected sheets are locked, and what else may be done there. */
  readonly locks: Locks;
  /** How it looks left of a column that is to be added. */
  readonly neighbours: ReadonlyMap<NewColumn, Neighbour | undefined>;
  /** Widths in points before; absent where nothing was asked. */
  readonly widths: ReadonlyMap<NewColumn, number>;
  /** The formatted tables that columns are to be added to. */
  readonly tables: ReadonlyMap<string, Area>;
}

/**
 * Looks at what a patch touches: one request, more only when rows have moved or it is too much for one. `isWhole`: the
 * columns it touches and those of its keys from top to bottom.
 */
export async function see(
  session: Session,
  context: Excel.RequestContext,
  patch: Patch,
  isWhole: boolean,
): Promise<Seen> {
  const touched = touchedBy(patch);
  const named = new Set([...touched.areas.keys(), ...touched.whole]);
  let knows = session.sheets.length > 0 && [...touched.areas.keys()].every((name) => isKnown(session, name));
  for (let attempt = 0; ; attempt++) {
    if (!knows) {
      const sheets = askSheets(context);
      await sync(session, context);
      takeSheets(session, sheets);
    }
    const present = [...named].filter((name) => isKnown(session, name));
    try {
      const seen = await lookAt(session, context, patch, touched, present, isWhole);
      const hasCome = [...named].some((name) => isKnown(session, name) && !present.includes(name));
      if (!hasCome) return seen;
    } catch (error) {
      if (!isGone(error) || attempt === 2) throw error;
    }
    // A sheet came or went since it was last looked at.
    knows = false;
  }
}

const isKnown = ({ sheets }: Session, name: string): boolean => sheets.some((sheet) => sheet.name === name);

interface AskedSheet {
  readonly name: string;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
  /** Whether the whole sheet came along. */
  readonly isWhole: boolean;
  readonly merges: Excel.RangeAreas | undefined;
}

async function lookAt(
  session: Session,
  context: Excel.RequestContext,
  patch: Patch,
  touched: Touched,
  present: readonly string[],
  isWhole: boolean,
): Promise<Seen> {
  const wants = wantsIn(touched.areas, present);
  let [carries, tellsMerges, tellsTables] = [true, session.features.seesMerges, true];
  for (;;) {
    const sheets = askSheets(context);
    const date = askDateSystem(session, context);
    const protection = patch.sheets.length > 0 ? context.workbook.protection.load('protected') : undefined;
    const tasks = tasksOf(session, wants);
    const { now, later } = carries ? portion(session, tasks, 1) : { now: [], later: tasks };
    const whole = later.length === 0 ? touched.whole : [];
    const asked = present.map((name) => askSheet(session, context, name, whole.includes(name), tellsMerges));
    const blocks = ask(context, now);
    const guarded = present.filter((name) => session.guarded.has(sheetKey(session, name)));
    const locked = askLocks(context, patch, guarded);
    const spills = session.features.seesSpills ? askSpills(context, wants) : [];
    const looks = askLooks(context, patch, present);
    const tables = tellsTables ? askTables(context, patch, present) : [];
    try {
      await sync(session, context);
    } catch (error) {
      if (isTooLarge(error) && carries) {
        session.meter.tooMuch();
        // Half as much is tried again while anything else would fit into the answer.
        carries = now.length > 0 && later.length > 0;
      } else if (isGone(error) && tables.length > 0) tellsTables = false;
      else if (mayBeMerges(error) && tellsMerges) tellsMerges = false;
      else throw error;
      continue;
    }
    takeSheets(session, sheets);
    const is1904 = takeDateSystem(session, date);
    const cells = new Map(present.map((name) => [name, new SheetCells(is1904, true)]));
    const put = (name: string, block: RawBlock): void => cells.get(name)!.add(block);
    const usedOf = new Map(asked.map(({ name, used }) => [name, areaOfUsed(used)]));
    for (const { name, used, isWhole: isAll } of asked) if (isAll && !used.isNullObject) put(name, used);
    const unread = asked.flatMap(({ name, isWhole: isAll }): Want[] => {
      const area = usedOf.get(name);
      return area && !isAll && touched.whole.includes(name) ? [{ sheet: name, area }] : [];
    });
    await readAreas(session, context, unread, put, [...take(session, blocks, put), ...later]);
    let moved: readonly string[] = present;
    if (isWhole) await readColumns(session, context, patch, usedOf, put);
    else moved = await findMoved(session, context, patch, cells, usedOf, put);
    const bottoms = new Map(moved.map((name) => [name, usedOf.get(name)?.bottom ?? 1]));
    const rights = new Map(asked.flatMap((one) => rightsOn(session, one)));
    const locks = await locksOf(session, context, patch, rights, locked, bottoms);
    await tellErrorNames(session, context, cells);
    const spilled = await spilledCells(session, context, patch, spills);
    const merges = new Map<string, readonly Area[]>();
    for (const one of asked)
      merges.set(one.name, await mergesOf(session, context, one, usedOf.get(one.name), tellsMerges));
    return {
      book: bookOf(session, cells, locks, merges, touched.whole),
      cells,
      is1904,
      spilled,
      locks,
      isStructureProtected: protection?.protected ?? false,
      neighbours: new Map(looks.map(({ column, look }) => [column, look?.()])),
      widths: new Map(looks.map(({ column, width }) => [column, width.format.columnWidth])),
      tables: new Map(tables.map(({ name, range }) => [name, areasOf(range.address)[0]!])),
    };
  }
}

function askSheet(
  session: Session,
  context: Excel.RequestContext,
  name: string,
  isWhole: boolean,
  tellsMerges: boolean,
): AskedSheet {
  const sheet = context.workbook.worksheets.getItem(name);
  const id = sheetKey(session, name);
  return {
    name,
    protection: sheet.protection.load('protected,options'),
    used: sheet
      .getUsedRangeOrNullObject(true)
      .untrack()
      .load(isWhole ? `${USED},${BLOCK_PROPERTIES}` : USED),
    isWhole,
    merges: tellsMerges && !session.merges.has(id) ? askMerges(sheet, WHOLE) : undefined,
  };
}

function askLooks(context: Excel.RequestContext, patch: Patch, present: readonly string[]) {
  const columns = patch.columns.filter(
    ({ sheet, column }) => present.includes(sheet) && column >= 1 && column <= 16384,
  );
  return columns.map((column) => {
    const sheet = context.workbook.worksheets.getItem(column.sheet);
    const cell = { top: 1, left: column.column, bottom: 1, right: column.column };
    return {
      column,
      look: askNeighbour(sheet, column, columns),
      width: rangeOf(sheet, cell).load('format/columnWidth'),
    };
  });
}

function askTables(context: Excel.RequestContext, patch: Patch, present: readonly string[]) {
  const names = patch.columns.flatMap(({ table, sheet }) =>
    table && present.includes(sheet) ? [table] : [],
  );
  return [...new Set(names)].map((name) => ({
    name,
    range: context.workbook.tables.getItem(name).getRange().untrack().load('address'),
  }));
}

async function mergesOf(
  session: Session,
  context: Excel.RequestContext,
  { name, merges }: AskedSheet,
  used: Area | undefined,
  tellsMerges: boolean,
): Promise<readonly Area[]> {
  const id = session.sheets.find((sheet) => sheet.name === name)?.id ?? '';
  const known = session.merges.get(id);
  if (known) return known;
  const told = tellsMerges
    ? merges && takeMerges(merges)
    : used && (await mergesInRows(session, context, name, { ...used, top: 1, left: 1 }));
  session.merges.set(id, told ?? []);
  return told ?? [];
}

/** What may be done on a sheet, where it is protected. */
function rightsOn(session: Session, { name, protection }: AskedSheet): [string, Rights][] {
  noteGuard(session, sheetKey(session, name), protection.protected);
  const { allowFormatCells = false, allowFormatColumns = false } = protection.options ?? {};
  return protection.protected
    ? [[name, { formatsCells: allowFormatCells, formatsColumns: allowFormatColumns }]]
    : [];
}

/** A sheet counts as protected where all of it is; else `locks` tells the cells apart. */
function bookOf(
  session: Session,
  cells: ReadonlyMap<string, SheetCells>,
  locks: Locks,
  merges: ReadonlyMap<string, readonly Area[]>,
  wanted: readonly string[],
): Book {
  const tables: readonly TableArea[] = [];
  const sheets = session.sheets.map(({ name, visibility }): Sheet => {
    const isProtected = locks.rights.has(name) && (wanted.includes(name) || locks.isWhole(name));
    const more = { name, visibility, merges: merges.get(name) ?? [], tables, isProtected };
    return cells.get(name)?.toSheet(more) ?? { ...more, rows: [], kinds: [] };
  });
  return { sheets };
}

/** The value of a cell in what was seen. */
export const seenValue = (seen: Seen, sheet: string, row: number, column: number) => {
  const found = seen.book.sheets.find(({ name }) => name === sheet);
  return found ? valueAt(found, row, column) : null;
};
