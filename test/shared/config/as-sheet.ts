import type { CellKind, Sheet } from '../../../shared/book/model';
import { valueOf, type CellWrite, type NewSheet } from '../../../shared/book/patch';

const KINDS: Record<CellWrite['as'], CellKind> = {
  text: 's',
  number: 'n',
  date: 'd',
  datetime: 't',
  boolean: 'b',
  blank: '.',
  formula: 'N',
};

/** The sheet as a host hands it back after writing it. */
export function asSheet(made: NewSheet): Sheet {
  return {
    name: made.name,
    visibility: 'visible',
    rows: made.rows.map((row) => row.map((cell) => (cell ? valueOf(cell) : null))),
    kinds: made.rows.map((row) => row.map((cell) => (cell ? KINDS[cell.as] : '.')).join('')),
    merges: [],
    tables: [],
    isProtected: false,
  };
}
