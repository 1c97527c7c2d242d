import { keysInCell } from '../config/process-words';
import type { ProcessRow } from '../process/row';
import {
  CALENDAR_KINDS,
  CALENDAR_TITLES,
  keyFor,
  PEOPLE_TITLES,
  PROCESS_TITLES,
  type CalendarColumn,
  type OurSheet,
  type PeopleColumn,
  type Words,
} from '../templates/vocabulary';

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

export const PEOPLE_SHEET: ConfigSheet<PeopleColumn> = {
  which: 'people',
  titles: PEOPLE_TITLES,
  needed: ['name', 'roles'],
  names: ['name'],
  key: 'name',
};

export const PROCESS_SHEET: ConfigSheet<keyof ProcessRow> = {
  which: 'process',
  titles: PROCESS_TITLES,
  needed: ['variant', 'key', 'limit'],
  names: ['variant', 'key'],
  key: 'key',
  meaning: keysInCell,
};

export const CALENDAR_SHEET: ConfigSheet<CalendarColumn> = {
  which: 'calendar',
  titles: CALENDAR_TITLES,
  needed: ['calendar', 'kind'],
  names: ['calendar', 'kind', 'from'],
  dates: ['from'],
  repeats: ['calendar'],
  meaning: (column, text) => (column === 'kind' ? (keyFor(CALENDAR_KINDS, text) ?? text) : text),
};
