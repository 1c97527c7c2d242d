import type { CellWrite, ColumnLook, NewSheet } from '../book/patch';
import type { Lang } from '../lang';
import { codecOf } from './kinds';
import type { WritingContext } from './kinds/codec';
import {
  isMany,
  titlesOf,
  type ColumnKey,
  type RecordColumn,
  type RecordOf,
  type RecordSheet,
} from './sheet';
import { newTable } from './table';
import { textOfValue, writeOfValue } from './values';

/** The cells of a row, by column. */
export type RecordCells<S extends RecordSheet> = Partial<Record<ColumnKey<S>, CellWrite>>;

/** A record sheet as it is added to a book: titles, widths, formats, drop-downs and the rows that it begins with. */
export function newRecordSheet<S extends RecordSheet>(
  declared: S,
  records: readonly Partial<RecordOf<S>>[],
  context: WritingContext,
): NewSheet {
  const { lang } = context;
  const columns = declared.columns.map((column) => ({ key: column.key, ...lookOf(column, lang) }));
  const rows = records.map((record): Partial<Record<string, CellWrite>> =>
    recordCells(declared, record, context),
  );
  return newTable<string>(declared.title[lang], titlesOf(declared), columns, rows, lang);
}

/** The cells that say a row; columns of which it says nothing are left out. */
export function recordCells<S extends RecordSheet>(
  declared: S,
  record: Partial<RecordOf<S>>,
  context: WritingContext,
): RecordCells<S> {
  const values = record as Readonly<Record<string, unknown>>;
  const beside = (key: string): string => {
    const column = declared.columns.find((each) => each.key === key);
    return column ? textOfValue(column, values[key], context) : '';
  };
  const cells: Partial<Record<string, CellWrite>> = {};
  for (const column of declared.columns) {
    const write = writeOfValue(column, values[column.key], context, beside);
    if (write && write.as !== 'blank') cells[column.key] = write;
  }
  return cells as RecordCells<S>;
}

/** How a column of a new sheet looks. */
export function lookOf(column: RecordColumn, lang: Lang): ColumnLook {
  const look = isMany(column) ? {} : (codecOf(column).look?.(column, lang) ?? {});
  return {
    width: column.width ?? WIDTH,
    ...look,
    ...(column.digits && { format: 'text' }),
    ...(column.wrap && { wrap: true }),
  };
}

const WIDTH = 16;
