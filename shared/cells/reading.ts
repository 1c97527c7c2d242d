import type { Bilingual } from '../lang';
import type { Party } from './party';
import type { Moment } from '../time/moment';

/** What a tick, a word or a sign in a cell says of a stage. */
export type CellState = 'done' | 'not yet' | 'not applicable' | 'hold' | 'cancelled' | 'waiting';

/** What a cell means once it is read. Plain data; `text` is always what the cell shows. */
export type Reading =
  | { readonly is: 'blank' }
  | DateReading
  | RangeReading
  | {
      readonly is: 'ambiguous';
      /** What it may mean, earliest first; empty when even the year cannot be told. */
      readonly options: readonly Moment[];
      readonly text: string;
      /** Why it is asked, as the end of a sentence about the cell, where the options do not say it. */
      readonly why?: Bilingual;
    }
  | StateReading
  | { readonly is: 'several'; readonly parts: readonly Reading[]; readonly text: string }
  | { readonly is: 'number'; readonly value: number; readonly unit?: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'error'; readonly problem: Bilingual; readonly text: string };

export interface DateReading {
  readonly is: 'date';
  readonly moment: Moment;
  /** What stands beside the date: `改为`, `已订`. */
  readonly note?: string;
  /** The cell has no year; it was taken from the context and is to be shown as such. */
  readonly inferredYear?: true;
  /** Earlier dates in the same cell that this one replaced, as written. */
  readonly history?: readonly Moment[];
}

/** A period, or a vague word for one (`5月底`, `ASAP`): never a day. Serial days, both included. */
export interface RangeReading {
  readonly is: 'range';
  readonly from?: number;
  readonly to?: number;
  readonly inferredYear?: true;
  readonly text: string;
}

export interface StateReading {
  readonly is: 'state';
  readonly state: CellState;
  /** Who is waited for: `待客户`. */
  readonly party?: Party;
  readonly note?: string;
  /** A date beside the word: `待定 5/3`, `预计5/10`. Not a date on which something happened. */
  readonly date?: Moment;
  readonly inferredYear?: true;
}

/** How a column writes dates of three numbers. */
export type DateStyle = 'mdy' | 'dmy' | 'ymd';

/** What the reader of a date cell knows from elsewhere. */
export interface DateContext {
  /** A serial day near which the date lies, at best the order date: gives the year to `5月3日`. */
  readonly near?: number;
  /** How the rest of the column writes; see `columnDateStyle`. */
  readonly style?: DateStyle;
  /** The sheet is not Chinese: without a style, `5/3` may be 5 March as well. A Chinese sheet has the month first. */
  readonly dayMayBeFirst?: boolean;
  /** `-`, `N/A`, `/` and the like leave the cell empty; else they say that the thing is not needed. */
  readonly marksAreEmpty?: boolean;
  /** Serial days between which the dates of this order can lie; one outside is asked. */
  readonly reach?: { readonly from: number; readonly to: number };
}

export const BLANK: Reading = { is: 'blank' };
