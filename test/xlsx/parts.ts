import { strFromU8, unzipSync } from 'fflate';
import type { CellChange, CellWrite, Patch } from '../../shared/book/patch';
import type { CellValue } from '../../shared/book/model';

/** A part as text, unpacked by other code than the one under test. */
export function partOf(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`no part ${name}`);
  return strFromU8(content);
}

export const hasPart = (bytes: Uint8Array, name: string): boolean => name in unzipSync(bytes);

export const text = (value: string): CellWrite => ({ as: 'text', value });

export const change = (
  sheet: string,
  row: number,
  column: number,
  seen: CellValue,
  write: CellWrite,
): CellChange => ({
  sheet,
  row,
  column,
  seen,
  write,
});

export const patchOf = (...cells: CellChange[]): Patch => ({ sheets: [], columns: [], cells });
