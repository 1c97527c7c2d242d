import type { Judged } from './judged';

/** What was counted over some books. */
export interface Figures {
  readonly books: number;
  readonly orders: number;
  readonly late: number;
  readonly open: number;
  readonly called: number;
  readonly right: number;
  /** Of the right ones, those whose first reason is right too. */
  readonly rightReason: number;
  readonly unseen: number;
  readonly unknowable: number;
  readonly callable: number;
  readonly callableCalled: number;
  readonly askable: number;
  readonly askableHeard: number;
  readonly questions: number;
  readonly mappingQuestions: number;
  readonly lateBeforeSailing: number;
  readonly lateForPaidMoney: number;
}

export const NOTHING: Figures = {
  books: 0,
  orders: 0,
  late: 0,
  open: 0,
  called: 0,
  right: 0,
  rightReason: 0,
  unseen: 0,
  unknowable: 0,
  callable: 0,
  callableCalled: 0,
  askable: 0,
  askableHeard: 0,
  questions: 0,
  mappingQuestions: 0,
  lateBeforeSailing: 0,
  lateForPaidMoney: 0,
};

export function added(a: Figures, b: Figures): Figures {
  return Object.fromEntries(
    (Object.keys(a) as (keyof Figures)[]).map((key) => [key, a[key] + b[key]]),
  ) as unknown as Figures;
}

/** The figures of one book. */
export function figuresOf(
  orders: readonly Judged[],
  open: number,
  questions: number,
  mappingQuestions: number,
): Figures {
  const count = (which: (order: Judged) => boolean): number => orders.filter(which).length;
  return {
    books: 1,
    orders: orders.length,
    open,
    late: count(({ isLate }) => isLate),
    called: count(({ verdict }) => verdict.late),
    right: count(({ outcome }) => outcome === 'right late'),
    rightReason: count(({ outcome, isReasonRight }) => outcome === 'right late' && isReasonRight),
    unseen: count(({ outcome }) => outcome === 'unseen'),
    unknowable: count(({ isLate, canBeAsked }) => isLate && !canBeAsked),
    callable: count(({ canBeCalled }) => canBeCalled),
    callableCalled: count(({ canBeCalled, verdict }) => canBeCalled && verdict.late),
    askable: count(({ canBeAsked }) => canBeAsked),
    askableHeard: count(({ canBeAsked, verdict }) => canBeAsked && (verdict.late || verdict.asked)),
    questions,
    mappingQuestions,
    lateBeforeSailing: count(({ lateBeforeSailing }) => lateBeforeSailing),
    lateForPaidMoney: count(({ lateForPaidMoney }) => lateForPaidMoney),
  };
}

/** Shares in percent; undefined where there is nothing to divide by. */
export interface Rates {
  readonly precision: number | undefined;
  readonly rawPrecision: number | undefined;
  readonly reason: number | undefined;
  readonly calledLate: number | undefined;
  readonly lateOrAsked: number | undefined;
  readonly questionsABook: number;
}

export function ratesOf(figures: Figures): Rates {
  return {
    precision: percent(figures.right, figures.called - figures.unseen),
    rawPrecision: percent(figures.right, figures.called),
    reason: percent(figures.rightReason, figures.right),
    calledLate: percent(figures.callableCalled, figures.callable),
    lateOrAsked: percent(figures.askableHeard, figures.askable),
    questionsABook: figures.books === 0 ? 0 : figures.questions / figures.books,
  };
}

const percent = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : (100 * part) / whole;
