import type { Bilingual } from '../lang';
import type { Role } from '../process/row';
import type { Moment } from '../time/moment';
import type { Word, Words } from '../templates/vocabulary/words';
import type { RecordContext } from './context';
import type { Money } from './money';

/**
 * A sheet of Gendan's own kind, said once: creating it, reading it with findings, changing its rows, its list
 * and form in the pane, its verbs and its page of the docs all follow from this. Declare it with
 * `recordSheet`, so that `RecordOf` knows its rows. #add-a-record-sheet
 */
export interface RecordSheet<C extends readonly RecordColumn[] = readonly RecordColumn[]> {
  /** Names the kind in commands and code: `customers`. */
  readonly key: string;
  /** The sheet's name, older spellings included: `word('跟单_客户', 'Gendan Customers')`. */
  readonly title: Word;
  /** What a row is and who writes it, in a sentence for the docs. */
  readonly about: Bilingual;
  readonly columns: C;
  /** Columns that together name a row. */
  readonly rowKey: readonly KeyOf<C>[];
  /** Columns without which a row of titles is no header; those of the row key when left out. */
  readonly header?: readonly KeyOf<C>[];
  /** Several rows may have the same name; the name then only finds the first of them. */
  readonly mayRepeat?: true;
  /** What columns of this kind name a row of this sheet: they can be followed here. */
  readonly names?: LinkKind;
  /** What is wrong with a row as a whole, by what its cells say; a row with something wrong does not count. */
  readonly checkRow?: (text: (column: KeyOf<C>) => string) => RowProblem<KeyOf<C>> | undefined;
  /** Gendan alone writes it; people's changes are written over. */
  readonly generated?: true;
  /** Roles that may change it; everybody when left out. */
  readonly changedBy?: readonly Role[];
  /** The team's own sheet may take its place: headers, joined by commas, under which such sheets have each column besides its titles. */
  readonly mappable?: Readonly<Partial<Record<KeyOf<C>, string>>>;
  /** What a sheet of the team's has to look like to be taken; any that has the header's columns when left out. */
  readonly mapped?: MappedLook;
}

/** How a sheet of a kind is told from those of another. */
export interface MappedLook {
  /** So many of the columns. */
  readonly least: number;
  /** Fields of order sheets (`shared/fields`) that none of its headers means. */
  readonly never: readonly string[];
}

/** Something wrong with a row, told at one of its cells in a whole sentence. */
export interface RowProblem<K extends string = string> {
  readonly column: K;
  readonly problem: Bilingual;
}

export interface RecordColumn {
  readonly key: string;
  readonly kind: RecordKind;
  /** The header; `also` lists other spellings that are understood. */
  readonly title: Word;
  /** What belongs there, for the form, the cell note and the docs. */
  readonly help?: Bilingual;
  /** A row without it does not count. */
  readonly required?: true;
  /** No two rows may have the same; the first counts. */
  readonly unique?: true;
  /** One cell holds several, parted by 、 , ; / or lines. A `list` always does. */
  readonly many?: true;
  /** A blank cell says the same as the row above. */
  readonly repeats?: true;
  /** What a blank or wrong cell counts as. */
  readonly default?: unknown;
  /** The words of a `choice`. */
  readonly choices?: Words<string>;
  /** Of money without a currency of its own, and of a price: the column that says it, or an ISO code. */
  readonly currency?: string;
  /** Bounds of a figure, as the cell writes it. */
  readonly least?: number;
  readonly most?: number;
  /** In characters. */
  readonly width?: number;
  readonly wrap?: true;
  /** Gendan alone reads it: lists for people leave it out. */
  readonly forMachines?: true;
  /** What cannot be read may be a secret: lists and forms do not repeat it. */
  readonly hidesWrong?: true;
  /** Names who wrote the row: whoever acts is put there, where a change touches these columns, or any. */
  readonly writerOf?: readonly string[] | 'any';
  /** Digits that are typed stay text: `007`. */
  readonly digits?: true;
  /** What is wrong with a text that the kind takes: a whole sentence. */
  readonly check?: (text: string) => Bilingual | undefined;
  /** Whether a text with a slash is one value of several: `审证/改证`. */
  readonly isOne?: (text: string, context: RecordContext) => boolean;
  /** The whole sentence for a cell that cannot be read, where the kind's own would say too little. */
  readonly wrong?: (text: string) => Bilingual;
  /** The whole sentence for a required cell that is blank. */
  readonly missing?: Bilingual;
  /** The whole sentence for a second row of the same. */
  readonly twice?: (text: string) => Bilingual;
}

/** Kinds whose cells name something that stands elsewhere. */
export type LinkKind = 'order' | 'customer' | 'product' | 'person' | 'calendar' | 'stage';

/** What a column of each kind holds once it is read. */
export interface KindValues {
  readonly text: string;
  readonly long: string;
  /** A serial day. */
  readonly date: number;
  /** To the minute. */
  readonly moment: Moment;
  readonly 'day-range': DayRange;
  /** A length of work in minutes, written in hours: `7.5`. */
  readonly hours: number;
  readonly money: Money;
  readonly number: number;
  /** A fraction: 30% is 0.3. */
  readonly percent: number;
  readonly 'yes-no': boolean;
  readonly choice: string;
  readonly list: readonly string[];
  readonly person: string;
  readonly role: Role;
  readonly order: string;
  /** The stage's key. */
  readonly stage: string;
  readonly customer: string;
  readonly product: string;
  /** The ISO code. */
  readonly country: string;
  readonly calendar: string;
  readonly email: string;
  readonly file: string;
  readonly link: string;
}

export type RecordKind = keyof KindValues;

/** Serial days, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

export type KeyOf<C extends readonly RecordColumn[]> = C[number]['key'];
export type ColumnKey<S extends RecordSheet> = S['columns'][number]['key'];

type One<C> = C extends { kind: 'choice'; choices: Words<infer K> }
  ? K
  : C extends { kind: infer K extends RecordKind }
    ? KindValues[K]
    : never;
type ValueOf<C> = C extends { many: true } ? readonly One<C>[] : One<C>;
type Always = { required: true } | { many: true } | { kind: 'list' } | { default: NonNullable<unknown> };

/** A row of a sheet as code holds it, worked out from the declaration. */
export type RecordOf<S extends RecordSheet> = {
  readonly [C in S['columns'][number] as C['key']]: C extends Always ? ValueOf<C> : ValueOf<C> | undefined;
};

/** Declares a sheet. */
export function recordSheet<const C extends readonly RecordColumn[]>(sheet: RecordSheet<C>): RecordSheet<C> {
  return sheet;
}

/** Whether a column's cells hold several values. */
export const isMany = ({ kind, many }: RecordColumn): boolean => many === true || kind === 'list';

export function columnOf(sheet: RecordSheet, key: string): RecordColumn | undefined {
  return sheet.columns.find((column) => column.key === key);
}

/** What a row's blank cells count as, where that is a text; empty for cells that say something, by `beside`. */
export const textsWhileBlank =
  (sheet: RecordSheet, beside: (key: string) => string) =>
  (key: string): string => {
    const counts = beside(key) === '' ? columnOf(sheet, key)?.default : undefined;
    return typeof counts === 'string' ? counts : '';
  };

/** The titles of a sheet's columns, by key. */
export function titlesOf<S extends RecordSheet>(sheet: S): Words<ColumnKey<S>> {
  let titles = known.get(sheet);
  if (!titles)
    known.set(sheet, (titles = Object.fromEntries(sheet.columns.map(({ key, title }) => [key, title]))));
  return titles as Words<ColumnKey<S>>;
}

const known = new WeakMap<RecordSheet, Words<string>>();

/** The columns that make a row of titles a header. */
export function headerOf<S extends RecordSheet>(sheet: S): readonly ColumnKey<S>[] {
  return (sheet.header ?? sheet.rowKey) as readonly ColumnKey<S>[];
}
