import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import type { Calendar } from '../../time/calendar';
import type { OutsidePaper, PaperKind } from '../../trade/paper-kinds';
import type { PaperValue, PaperValues } from '../paper';

/** A paper of a set as the checks see it: ours as the book makes it, or as 单证数据 says it was issued. */
export interface StatedPaper {
  readonly kind: PaperKind | OutsidePaper;
  readonly number: string;
  /** By the keys of `PAPER_FIELDS`. */
  readonly values: PaperValues;
  /** By the keys of `LINE_FIELDS`. */
  readonly lines: readonly PaperValues[];
  /** Cartons and weights of the lines are worked out from the products' data; the totals may be what was weighed. */
  readonly areLinesReckoned?: boolean;
  readonly isIssued: boolean;
}

/** A row of 跟单_公司 by the keys of papers: `bank_account`, `bank_swift`, `bank_beneficiary`, `bank_name` … */
export interface BankAccount {
  readonly values: PaperValues;
  /** Whether papers may carry it: approved by a second person as it stands. */
  readonly isApproved: boolean;
}

/** A row of 跟单_单证: a number that was given out. Voids stay. */
export interface RegisteredNumber {
  readonly kind: PaperKind;
  readonly number: string;
  /** As the register writes it; several orders in one text. */
  readonly order: string;
  readonly status: 'draft' | 'checked' | 'sent' | 'superseded' | 'void';
  /** The shipment that it is of; blank for the whole order. */
  readonly batch?: string;
  readonly place?: Place;
}

/** An invoice under the credit that is not of this shipment. */
export interface Drawing {
  readonly number: string;
  /** Undefined where nobody knows for how much it was made out. */
  readonly amount: PaperValue | undefined;
}

/** What can be held against each other about one shipment: an order, a batch of it, or orders that share an invoice. */
export interface PaperSet {
  readonly papers: readonly StatedPaper[];
  /** By the keys of `CREDIT_FIELDS`, with `credit_number` and `issuing_bank`; undefined where no credit pays. */
  readonly credit: PaperValues | undefined;
  /** What the order sheet and its lines say of the goods that these papers are about. */
  readonly order: PaperValues;
  /** Other invoices under the same credit that are neither void nor superseded, of other shipments as well. */
  readonly drawings?: readonly Drawing[];
  /** The customer card: `buyer_name`, `buyer_address`, `marks`, `consignee`, `notify` … */
  readonly card: PaperValues;
  readonly accounts: readonly BankAccount[];
  /** All rows of the year: the series of a kind runs over all orders. */
  readonly register: readonly RegisteredNumber[];
  /** A serial day. */
  readonly today: number;
  /** The day on which the documents were, or are to be, given to the bank. */
  readonly presented?: PaperValue;
  /** The order sheet has a column for that day, and the presentation is still to be done. */
  readonly isUnpresented?: boolean;
  /** The days on which the bank that takes the documents is open; without it no day is moved. */
  readonly bank?: Pick<Calendar, 'rollToWorkday'>;
}

/** Where something was said, as JSON and sentences name it. */
export interface Stated {
  readonly kind: PaperKind | OutsidePaper | 'order' | 'card' | 'account' | 'register';
  readonly number: string;
  /** A key of `PAPER_FIELDS`; of a goods line `line.` and a key of `LINE_FIELDS`. */
  readonly field: string;
  readonly value: string;
}

/** P: the rule's text was read; S: a secondary source says so; R: practice or recall. */
export type Grade = 'P' | 'S' | 'R';

/** `hard`: a ground on which a bank, the customs or the tax office refuses. `soft`: to be looked at before it is sent. */
export type Severity = 'hard' | 'soft';

/** Two places that do not agree. Plain JSON. */
export interface PaperConflict {
  /** 1 to 15, as `gendan check` numbers them. */
  readonly check: number;
  /** `UCP 600 art. 18(c)`. */
  readonly article: string;
  readonly grade: Grade;
  readonly severity: Severity;
  /** The side that should follow: a paper follows the credit. */
  readonly left: Stated;
  readonly right: Stated;
  /** Other papers that say what the left side does, and are wrong with it. */
  readonly also?: readonly Stated[];
  /** The cell to change; undefined where no cell says it. */
  readonly cell: Place | undefined;
  readonly text: Bilingual;
}
