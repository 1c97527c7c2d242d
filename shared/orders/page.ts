import { grouped } from '../cells/grouped';
import { both, same, type Bilingual } from '../lang';
import { momentText } from '../time/date-text';
import type { Moment } from '../time/moment';

/**
 * Something to hand on: said once, then written as text for a chat or a mail, as a printed page or as a workbook. Plain
 * JSON.
 */
export interface SharedPage {
  readonly title: Bilingual;
  /** Of when it is and which orders it shows, each a line below the title. */
  readonly about: readonly Bilingual[];
  readonly parts: readonly SharedPart[];
}

/** A list under a heading. Parts without rows are left out unless they have something to say. */
export interface SharedPart {
  readonly heading: Bilingual;
  readonly columns: readonly SharedColumn[];
  readonly rows: readonly (readonly SharedCell[])[];
  /** What is said in the place of rows, or below them. */
  readonly note?: Bilingual;
  /** What is late: the only colour. */
  readonly tone?: 'late';
}

export interface SharedColumn {
  readonly title: Bilingual;
  /** In characters, for a workbook; a page shares its width out in proportion. */
  readonly width: number;
  /** Left out of texts for a chat, where every word counts. */
  readonly isLong?: true;
}

/** `number`: with its currency where it has one; `moment`: a day, or a time of a day. */
export type SharedCell =
  | { readonly is: 'text'; readonly text: Bilingual }
  | { readonly is: 'number'; readonly value: number; readonly currency?: string }
  | { readonly is: 'moment'; readonly at: Moment }
  | { readonly is: 'blank' };

export const BLANK: SharedCell = { is: 'blank' };

export const textCell = (text: Bilingual | string): SharedCell => {
  const said = typeof text === 'string' ? same(text) : text;
  return said.zh === '' ? BLANK : { is: 'text', text: said };
};

export const momentCell = (at: Moment | undefined): SharedCell =>
  at === undefined ? BLANK : { is: 'moment', at };

export const amountCell = (value: number | undefined, currency: string): SharedCell =>
  value === undefined ? BLANK : { is: 'number', value, ...(currency !== '' && { currency }) };

/** What a cell says in both languages. */
export function cellText(cell: SharedCell): Bilingual {
  switch (cell.is) {
    case 'text':
      return cell.text;
    case 'moment':
      return both(momentText(cell.at, 'zh'), momentText(cell.at, 'en'));
    case 'number':
      return same(`${cell.currency ? `${cell.currency} ` : ''}${grouped(cell.value)}`);
    case 'blank':
      return same('');
  }
}
