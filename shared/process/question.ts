/**
 * What is asked of a stage, or of an order. `passed`: a date has come, and no column shows what came of it; `old`: it has
 * been blank for longer than that column ever was, and later orders have theirs; `contradiction`: what comes after it has
 * happened; `early`: its date lies before the order's; `vessel`: a cut-off that belongs to another sailing; `revived`: a
 * cancelled order with new dates; `remark`: the team's own remark asks whether it happened; `term`: the payment term does not say whether and when the money is paid; `part`: money
 * came in, and nothing says what of it is paid; `refund`: money went back;
 * `rest`: a part has sailed, and the rest is long past its date.
 */
export const QUESTION_KINDS = [
  'passed',
  'old',
  'contradiction',
  'early',
  'vessel',
  'revived',
  'remark',
  'term',
  'part',
  'refund',
  'rest',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * Findings that a person may answer by saying that the cell is right as it is. `card`: it differs from the customer's card;
 * `amount`: the order's amount is nothing or less; `no receipt`: it is completed and no receipt names it.
 */
export const KEPT_KINDS = ['card', 'amount', 'no receipt'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

/** What an answer may be about. */
export type AnsweredKind = QuestionKind | KeptKind;

export const isQuestion = (kind: AnsweredKind): kind is QuestionKind =>
  !KEPT_KINDS.some((kept) => kept === kind);

/** Asked once for the order, whatever stage shows it: their answers speak of the whole order. */
export const ORDER_KINDS: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['vessel', 'revived']);

/**
 * What a person can say. `done`: it happened; `not-yet`: it did not; `due`: it is to be done by another day; `n/a`: it
 * does not concern the order.
 */
export const ANSWER_VALUES = ['done', 'not-yet', 'due', 'n/a'] as const;
export type AnswerValue = (typeof ANSWER_VALUES)[number];

const ANY_ANSWER = ['done', 'not-yet', 'due', 'n/a'] as const;

/** Which answers make sense, by what is asked. */
export const FITTING_ANSWERS: Readonly<Record<QuestionKind, readonly AnswerValue[]>> = {
  passed: ANY_ANSWER,
  old: ANY_ANSWER,
  contradiction: ANY_ANSWER,
  early: ['done', 'not-yet', 'n/a'],
  vessel: ['done', 'n/a'],
  revived: ['done', 'not-yet', 'n/a'],
  remark: ['done', 'not-yet', 'due'],
  term: ANY_ANSWER,
  part: ANY_ANSWER,
  refund: ANY_ANSWER,
  rest: ANY_ANSWER,
};
