import type { Place } from '../book/address';
import type { Bilingual, Lang } from '../lang';
import type { PaperKind } from '../trade/paper-kinds';

/** One value as a paper says it. Plain JSON. */
export interface PaperValue {
  /** As the paper writes it in its language: `USD 12,345.50`, `15 March 2026`. */
  readonly text: string;
  /** A figure, or a serial day; absent where it is text. */
  readonly figure?: number;
  /** How a cell that holds the figure shows it, where the template says nothing: `"USD" #,##0.00`. */
  readonly format?: string;
  readonly isDate?: true;
  /** The cell that says so; absent for what is worked out of several. */
  readonly from?: Place;
}

export type PaperValues = Readonly<Record<string, PaperValue>>;

/** What a paper ought to say and the book does not. */
export interface PaperGap {
  /** The field's key; of a goods line without the `line.` in front. */
  readonly field: string;
  readonly title: Bilingual;
  /** The cell that should hold it; absent where there is no sheet or row for it yet. */
  readonly place?: Place;
  /** Without it the paper is not made; else it is only told. */
  readonly isMandatory: boolean;
  /** What is missing and where to write it, in a whole sentence. */
  readonly text: Bilingual;
  /** The record that would say it, where there is no row for it yet. */
  readonly entry?: GapEntry;
}

/** A row of a record sheet that somebody has to begin. */
export interface GapEntry {
  /** The sheet's key: `company`. */
  readonly records: string;
  /** What the row is called, column by column: empty where only a person can say. */
  readonly name: readonly (readonly [column: Bilingual, value: Bilingual])[];
  readonly column: Bilingual;
}

/** A paper before it is put into a template: what it says, and what it lacks. Plain JSON. */
export interface Paper {
  readonly kind: PaperKind;
  readonly lang: Lang;
  /** The orders that it is about, as people call them; several may share an invoice. */
  readonly orders: readonly string[];
  /** The shipment of the order that it is about; empty for the whole. */
  readonly batch: string;
  readonly customer: string;
  /** By the keys of `shared/trade/paper-fields.ts`. */
  readonly values: PaperValues;
  /** The goods, by the keys of `LINE_FIELDS`. */
  readonly lines: readonly PaperValues[];
  readonly gaps: readonly PaperGap[];
  /** What a person should look at: gross below net, a container that is too full. */
  readonly notes: readonly Bilingual[];
  /** Why it is marked DRAFT; empty where nothing is. */
  readonly draft: readonly Bilingual[];
}
