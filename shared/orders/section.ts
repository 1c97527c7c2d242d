import type { Place } from '../book/address';
import type { Bilingual } from '../lang';
import type { OrderFilter } from './filter';

/**
 * What a section of a desk shows, made of few plain parts, so that a capability that brings one needs no code in the
 * pane. Plain JSON.
 */
export interface SectionView {
  /** Rows behind it, those not told included. */
  readonly total: number;
  readonly figures?: readonly SectionFigure[];
  readonly bars?: readonly SectionBars[];
  readonly table?: SectionTable;
  /** What is said where there is nothing, or what could not be shown and why. */
  readonly note?: Bilingual;
}

/** Colour means lateness and nothing else. */
export type SectionTone = 'late' | 'today' | 'plain';

/** One large number, and what it is held against: yesterday, last month, the goal. */
export interface SectionFigure {
  readonly label: Bilingual;
  readonly value: Bilingual;
  readonly against?: Bilingual;
  readonly tone?: SectionTone;
  /** The orders that it counts. */
  readonly opens?: OrderFilter;
}

export interface SectionBars {
  readonly title: Bilingual;
  readonly bars: readonly SectionBar[];
}

export interface SectionBar {
  readonly label: Bilingual;
  readonly value: number;
  /** As it is said: `3 单`, `USD 12,000`. */
  readonly said: Bilingual;
  readonly tone?: SectionTone;
  readonly opens?: OrderFilter;
}

export interface SectionTable {
  readonly columns: readonly { readonly title: Bilingual; readonly isNumber?: true }[];
  readonly rows: readonly SectionRow[];
}

export interface SectionRow {
  readonly cells: readonly Bilingual[];
  readonly tone?: SectionTone;
  /** The cell that it is about: one click goes there. */
  readonly place?: Place;
  readonly opens?: OrderFilter;
}

/** How a section is asked for. */
export interface SectionWanted {
  readonly section: string;
  /** Whose desk; empty: everybody's. */
  readonly me: string;
  readonly filter: OrderFilter;
  /** The most rows of a table. */
  readonly limit: number;
}
