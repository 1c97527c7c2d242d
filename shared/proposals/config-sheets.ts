import { keysInCell } from '../config/process-words';
import type { ProcessRow } from '../process/row';
import { CALENDAR_RECORDS } from '../config/calendars.sheet';
import { PEOPLE_RECORDS } from '../config/people.sheet';
import {
  columnOf,
  headerOf,
  titlesOf,
  type ColumnKey,
  type RecordColumn,
  type RecordSheet,
} from '../records/sheet';
import { keyFor, PROCESS_TITLES, type OurSheet, type Words } from '../templates/vocabulary';

/** How the records of a config sheet are told apart. */
export interface ConfigSheet<K extends string> {
  readonly which: OurSheet;
  readonly titles: Words<K>;
  /** Columns without which it is not this sheet. */
  readonly needed: readonly NoInfer<K>[];
  /** Columns that together name a record. */
  readonly names: readonly NoInfer<K>[];
  /** Those of them that hold dates. */
  readonly dates?: readonly NoInfer<K>[];
  /** The column whose cell finds a row again after a colleague sorted the sheet. */
  readonly key?: NoInfer<K>;
  /** Columns in which a blank cell says the same as the row above. */
  readonly repeats?: readonly NoInfer<K>[];
  /** What the text of a naming column stands for, where people write the same in several ways. */
  readonly meaning?: (column: K, text: string) => string;
}

export const PEOPLE_SHEET = configSheetOf('people', PEOPLE_RECORDS);

export const PROCESS_SHEET: ConfigSheet<keyof ProcessRow> = {
  which: 'process',
  titles: PROCESS_TITLES,
  needed: ['variant', 'key', 'limit'],
  names: ['variant', 'key'],
  key: 'key',
  meaning: keysInCell,
};

export const CALENDAR_SHEET = configSheetOf('calendar', CALENDAR_RECORDS);

/** A declared record sheet whose rows are compared as a list. */
function configSheetOf<S extends RecordSheet>(which: OurSheet, declared: S): ConfigSheet<ColumnKey<S>> {
  const keys = (wanted: (column: RecordColumn) => boolean): ColumnKey<S>[] =>
    declared.columns.filter(wanted).map(({ key }): ColumnKey<S> => key);
  const names: readonly ColumnKey<S>[] = declared.rowKey;
  return {
    which,
    titles: titlesOf(declared),
    needed: headerOf(declared),
    names,
    dates: keys(({ key, kind }) => kind === 'date' && names.includes(key)),
    repeats: keys(({ repeats }) => repeats === true),
    ...(names.length === 1 && { key: names[0] }),
    meaning: (key, text) => {
      const { choices } = columnOf(declared, key) ?? {};
      return choices ? (keyFor(choices, text) ?? text) : text;
    },
  };
}
