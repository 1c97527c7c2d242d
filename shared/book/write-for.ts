import type { CellKind, CellValue } from './model';
import { isError } from './model';
import type { CellWrite } from './patch';

/** The write that leaves a cell with this value and formula. */
export function writeFor(value: CellValue, kind: CellKind, formula: string | undefined): CellWrite {
  if (formula !== undefined) return { as: 'formula', formula: `=${formula}`, value };
  if (value === null) return { as: 'blank' };
  // An error that was typed is no text: a formula shows it.
  if (isError(value)) return { as: 'formula', formula: `=${value.error}`, value };
  if (typeof value === 'string') return { as: 'text', value };
  if (typeof value === 'boolean') return { as: 'boolean', value };
  const shown = kind.toLowerCase();
  return { as: shown === 'd' ? 'date' : shown === 't' ? 'datetime' : 'number', value };
}
