import type { Bilingual } from '../../lang';
import type { PaperKind } from '../../trade/paper-kinds';

/** How a paper of a kind is laid out: parts from top to bottom over one set of columns. Plain data. */
export interface PaperDesign {
  readonly kind: PaperKind;
  /** As it stands at the head of the paper. */
  readonly title: Bilingual;
  readonly orientation: 'portrait' | 'landscape';
  readonly columns: readonly GoodsColumn[];
  /**
   * How many columns a label and its value take on the left, and on the right. The value on the left takes one: a row
   * grows with the text of a cell that is not merged, and names and addresses stand there.
   */
  readonly zones: readonly [label: number, value: 1, label: number, value: number];
  readonly parts: readonly Part[];
}

/** One column of the goods table; widths make up the page's, other parts stand across them. */
export interface GoodsColumn {
  readonly title: Bilingual;
  /** In characters of the default font. */
  readonly width: number;
  /** What each goods line says here: `{{line.item}}`. */
  readonly cell: string;
  /** What the row below the goods says here: `{{quantity}}`. */
  readonly total?: string;
  /** How many columns the sum takes: with its currency it is wider than a price. */
  readonly sumOver?: number;
  readonly across?: 'left' | 'center' | 'right';
}

export type Part =
  | { readonly is: 'letterhead' }
  | { readonly is: 'title' }
  | {
      readonly is: 'sides';
      readonly heading?: Bilingual;
      readonly left: readonly Fact[];
      readonly right: readonly Fact[];
    }
  | { readonly is: 'boxes'; readonly rows: readonly (readonly Box[])[] }
  | { readonly is: 'facts'; readonly heading?: Bilingual; readonly facts: readonly Fact[] }
  | { readonly is: 'goods'; readonly above?: AboveGoods; readonly withoutTotal?: true }
  | { readonly is: 'words' }
  | { readonly is: 'text'; readonly text: Bilingual; readonly bold?: true; readonly lines?: number }
  | { readonly is: 'clauses'; readonly heading?: Bilingual; readonly clauses: readonly Clause[] }
  | { readonly is: 'signatures'; readonly left?: Signature; readonly right?: Signature }
  | { readonly is: 'gap'; readonly points: number };

export interface Fact {
  /** Empty: goes on with what stands above it. */
  readonly label: Bilingual;
  readonly value: Bilingual;
  readonly bold?: true;
  /** On the left: its row grows with it, as names and addresses do. */
  readonly grows?: true;
  /** Room for so many lines, where the value may be long. */
  readonly lines?: number;
}

/** A cell of a form: its label on top, the value below, a line above both. */
export interface Box extends Fact {
  /** How many columns it takes; those of a row make up the page. */
  readonly over: number;
}

/** Between the header of the goods and their first line: their description as the credit has it, the term of the prices. */
export interface AboveGoods {
  readonly description?: string;
  readonly prices?: string;
}

export interface Clause {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

export interface Signature {
  /** Who signs in what role: The Seller. */
  readonly role: Bilingual;
  /** For whom. */
  readonly name: Bilingual;
  readonly by?: string;
}
