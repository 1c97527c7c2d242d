import { MAX_ROW } from '../book/address';
import { isSheetName } from '../book/compare';
import { REFUSALS } from '../book/refusals';
import { RowGrowth, type RepeatedRows } from '../book/row-growth';
import { NoSuchSheet, RowsNotRepeated, SheetNotCopied } from '../host-errors';
import type { Bilingual } from '../lang';

/** Throws where a workbook cannot have a copy of a sheet under that name. `taken`: the names of all its sheets, those without cells too. */
export function checkCopy(
  from: string,
  to: string,
  sheets: readonly string[],
  { taken = sheets, isStructureProtected = false } = {},
): void {
  if (!sheets.includes(from)) throw new NoSuchSheet(from);
  const reason = whyNot(to, taken, isStructureProtected);
  if (reason) throw new SheetNotCopied(from, to, reason);
}

function whyNot(to: string, taken: readonly string[], isStructureProtected: boolean): Bilingual | undefined {
  if (isStructureProtected) return REFUSALS.bookProtected;
  if (!isSheetName(to)) return REFUSALS.badSheetName;
  const wanted = to.toLowerCase();
  return taken.some((name) => name.toLowerCase() === wanted) ? REFUSALS.nameTaken : undefined;
}

/** Throws where no rows are named, or more would come than a sheet has; tells whether there is anything to do. */
export function checkBlock(sheet: string, block: RepeatedRows): boolean {
  const { from, to, times } = block;
  const isBlock = [from, to, times].every(Number.isInteger) && from >= 1 && to >= from && times >= 1;
  if (!isBlock) throw new RowsNotRepeated(sheet, from, to, REFUSALS.badBlock);
  if (to + new RowGrowth([block]).added > MAX_ROW)
    throw new RowsNotRepeated(sheet, from, to, REFUSALS.outsideSheet);
  return times > 1;
}
