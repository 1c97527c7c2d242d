import type { OrderEntry } from '../../../orders/entry';
import type { UnknownNumber } from './unknown';

/** A number that stands in a text and leads to orders. */
export interface NumberHit {
  /** As the text writes it. */
  readonly text: string;
  readonly entries: readonly OrderEntry[];
  /** Digits alone, and nothing before them says that they are an order's: a telephone or an invoice may have the same. */
  readonly isBare?: true;
  /** Digits alone that are called an invoice's. */
  readonly isPapers?: true;
}

/** The numbers of a text: those of the book, and those that look like an order's and are not in it. */
export interface NumbersIn {
  readonly hits: readonly NumberHit[];
  readonly unknown: readonly UnknownNumber[];
}
