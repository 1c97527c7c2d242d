import type { RepeatedRows } from '../shared/book/row-growth';
import { SignedWorkbook } from './errors';
import { Package } from './package';
import { readWorkbookInfo } from './read/workbook';
import { growRows } from './rows/grow';
import { dropStale } from './rows/stale';
import { saveWorkbook } from './write/workbookpart';

/**
 * The workbook with blocks of rows of one sheet repeated, as if a person had inserted rows and copied them: heights,
 * formats and merges of the block in each copy; merges, formulas of all sheets, names, print areas, rules, tables, notes
 * and drawings below moved. Parts that have nothing to do with it keep their compressed bytes. Throws a `GendanError`
 * for what cannot be moved for certain; the bytes given stay as they are.
 */
export function repeatRows(bytes: Uint8Array, sheet: string, blocks: readonly RepeatedRows[]): Uint8Array {
  const pkg = new Package(bytes);
  const info = readWorkbookInfo(pkg);
  refuseSigned(pkg);
  const changed = growRows(pkg, info, sheet, blocks);
  if (!pkg.hasChanges()) return bytes;
  const hasFormulas = dropStale(pkg, info, changed);
  saveWorkbook(pkg, readWorkbookInfo(pkg), [], hasFormulas);
  return pkg.toBytes();
}

export function refuseSigned(pkg: Package): void {
  if (pkg.names().some((name) => /^_xmlsignatures\//i.test(name))) throw new SignedWorkbook();
}
