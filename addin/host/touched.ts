import { MAX_COLUMN, MAX_ROW } from '../../shared/book/address';
import { keyColumnsOf } from '../../shared/book/diff';
import type { Area } from '../../shared/book/model';
import type { Patch } from '../../shared/book/patch';
import { contains } from './area';

/** What has to be looked at before a patch can be judged. */
export interface Touched {
  /** By sheet name, rectangles in rows and columns that lie near one another, none within another. */
  readonly areas: ReadonlyMap<string, readonly Area[]>;
  /** Sheets that are looked at as a whole when they exist: those to be added. */
  readonly whole: readonly string[];
}

/** Rows above and below that are looked at too: they may come to be the ones that are written. */
const MARGIN = 2;
/** Rows further apart than this are read as two bands. */
const ROW_GAP = 24;
/** Columns further apart than this are read as two rectangles. */
const COLUMN_GAP = 4;

/** The cells that a patch touches, with the key cells of their rows and the places of its columns. */
export function touchedBy(patch: Patch, margin = MARGIN): Touched {
  const keys = keyColumnsOf(patch);
  const rows = new Map<string, Map<number, Set<number>>>();
  const touch = (sheet: string, row: number, column: number): void => {
    let inSheet = rows.get(sheet);
    if (!inSheet) rows.set(sheet, (inSheet = new Map()));
    if (!isInside(row, MAX_ROW) || !isInside(column, MAX_COLUMN)) return;
    let columns = inSheet.get(row);
    if (!columns) inSheet.set(row, (columns = new Set()));
    columns.add(column);
  };
  for (const { sheet, row, column, key } of patch.cells) {
    touch(sheet, row, column);
    if (key) touch(sheet, row, key.column);
    if (keys[sheet] !== undefined) touch(sheet, row, keys[sheet]);
  }
  const areas = new Map([...rows].map(([sheet, inSheet]) => [sheet, bandsOf(inSheet, margin)]));
  for (const { sheet, column, headerRow, lastRow } of patch.columns) {
    const isThere = isInside(headerRow, MAX_ROW) && isInside(column, MAX_COLUMN);
    const bottom = Math.min(MAX_ROW, Math.max(headerRow, lastRow));
    const area = { top: headerRow, left: column, bottom, right: column };
    const known = areas.get(sheet) ?? [];
    const isNew = isThere && !known.some((each) => contains(each, area));
    areas.set(sheet, isNew ? [...known, area] : known);
  }
  return { areas, whole: patch.sheets.map(({ name }) => name) };
}

const isInside = (n: number, last: number): boolean => Number.isInteger(n) && n >= 1 && n <= last;

function bandsOf(rows: ReadonlyMap<number, ReadonlySet<number>>, margin: number): Area[] {
  const areas: Area[] = [];
  let band: { top: number; bottom: number; columns: Set<number> } | undefined;
  const close = (): void => {
    if (!band) return;
    const { columns } = band;
    const [top, bottom] = [Math.max(1, band.top - margin), Math.min(MAX_ROW, band.bottom + margin)];
    for (const [left, right] of runsOf([...columns], COLUMN_GAP)) areas.push({ top, left, bottom, right });
  };
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    if (!band || row - band.bottom > ROW_GAP) {
      close();
      band = { top: row, bottom: row, columns: new Set() };
    }
    band.bottom = row;
    for (const column of rows.get(row)!) band.columns.add(column);
  }
  close();
  return areas;
}

/** First and last of numbers that lie near one another. */
function runsOf(numbers: number[], gap: number): [number, number][] {
  const runs: [number, number][] = [];
  for (const n of numbers.sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && n - last[1] <= gap) last[1] = n;
    else runs.push([n, n]);
  }
  return runs;
}
