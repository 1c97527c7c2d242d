import { applyPatch } from '../../book/apply';
import { isBlank, isError, valueAt, type Book, type CellValue, type Sheet } from '../../book/model';
import { sameValue } from '../../book/compare';
import type { CellChange, CellWrite, Patch } from '../../book/patch';
import { keysInCell } from '../../config/process-words';
import { sheetOf } from '../../config';
import { findHeader, readTable } from '../../records/table';
import type { ProcessRow } from '../../process/row';
import { PROCESS_SHEET } from '../config-sheets';
import { stagesOf } from './rows';
import { NotesBesideStages } from './errors';

/**
 * A change of the process sheet, with the stages that the sheet had before in the order in which `after` lists
 * them: stages that change places exchange what their rows hold. NotesBesideStages where the team wrote something
 * of its own beside those rows, which would end up beside another stage.
 */
export function withRowsInOrder(
  book: Book,
  patch: Patch,
  before: readonly ProcessRow[],
  after: readonly ProcessRow[],
): Patch {
  const variants = [...new Set(before.map(({ variant }) => variant))];
  const wanted = new Map(variants.map((variant) => [variant, keptOrder(variant, before, after)]));
  const isSame = variants.every((variant) => {
    const kept = new Set(wanted.get(variant));
    const old = stagesOf(before, variant).filter(({ key }) => kept.has(key));
    return old.every(({ key }, at) => wanted.get(variant)![at] === key);
  });
  if (isSame) return patch;
  const sheet = sheetOf(applyPatch(book, patch).book, 'process');
  if (!sheet) return patch;
  const cells = variants.flatMap((variant) => exchanged(sheet, variant, wanted.get(variant)!));
  return { ...patch, cells: together(patch.cells, cells) };
}

/** The stages that were there before, in their new order. */
function keptOrder(
  variant: string,
  before: readonly ProcessRow[],
  after: readonly ProcessRow[],
): readonly string[] {
  const old = new Set(stagesOf(before, variant).map(({ key }) => key));
  return stagesOf(after, variant)
    .map(({ key }) => key)
    .filter((key) => old.has(key));
}

function exchanged(sheet: Sheet, variant: string, wanted: readonly string[]): CellChange[] {
  const header = findHeader(sheet, PROCESS_SHEET.titles, PROCESS_SHEET.needed)!;
  const kept = new Set(wanted);
  const slots = readTable(sheet, PROCESS_SHEET.titles, PROCESS_SHEET.needed).rows.filter(
    (row) => keysInCell('variant', row.text('variant')) === variant && kept.has(row.text('key')),
  );
  const rowOf = new Map(slots.map((row) => [row.text('key'), row.row]));
  const ours = new Set(header.columns.values());
  return slots.flatMap(({ row }, at): CellChange[] => {
    const from = rowOf.get(wanted[at]!);
    if (from === undefined || from === row) return [];
    if (hasOthers(sheet, row, ours)) throw new NotesBesideStages(sheet.name, row);
    return [...ours].flatMap((column): CellChange[] => {
      const seen = valueAt(sheet, row, column);
      const value = valueAt(sheet, from, column);
      return sameValue(seen, value) ? [] : [{ sheet: sheet.name, row, column, seen, write: writeOf(value) }];
    });
  });
}

function hasOthers(sheet: Sheet, row: number, ours: ReadonlySet<number>): boolean {
  return (sheet.rows[row - 1] ?? []).some((cell, at) => !ours.has(at + 1) && !isBlank(cell));
}

function writeOf(value: CellValue): CellWrite {
  if (isBlank(value) || isError(value)) return { as: 'blank' };
  if (typeof value === 'number') return { as: 'number', value };
  if (typeof value === 'boolean') return { as: 'boolean', value };
  return { as: 'text', value: value as string };
}

/** Two changes of one cell become one: from what was first seen to what is last written. */
function together(first: readonly CellChange[], second: readonly CellChange[]): CellChange[] {
  const place = ({ sheet, row, column }: CellChange): string => `${sheet}\0${row}\0${column}`;
  const later = new Map(second.map((change) => [place(change), change]));
  const joined = first.map((change): CellChange => {
    const next = later.get(place(change));
    if (!next) return change;
    later.delete(place(change));
    return { ...next, seen: change.seen };
  });
  // Rows that change places are told by what they hold, not by a key that changes places with them.
  const moved = new Set(second.map(({ row }) => row));
  return [...joined, ...later.values()].map((change) =>
    moved.has(change.row) && change.key ? withoutKey(change) : change,
  );
}

function withoutKey({ key: _, ...change }: CellChange): CellChange {
  return change;
}
