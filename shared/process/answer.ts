import type { AnswerValue, AnsweredKind } from './question';

/** What a cell showed when the answer was given: dates in ISO form, nothing for a blank. */
export interface SeenCell {
  /** The header of its column; a second one of the same header is `ETD#2`. */
  readonly header: string;
  readonly value: string;
}

/** The orders that an answer in bulk is about: a range of keys, and of what was seen; never of rows. */
export interface AnswerRange {
  readonly from: string;
  readonly to: string;
  /** A short mark of each order with what was seen of it (`answerMark`): orders that were not asked about do not share the answer. Empty: a row typed by hand, which is for all in the range. */
  readonly marks: ReadonlySet<string>;
}

/** What a log row says in answer to a question. */
export interface LogAnswer {
  /** What was asked; undefined: whatever is asked of the stage. */
  readonly kind: AnsweredKind | undefined;
  readonly value: AnswerValue;
  /** The answer lapses when one of these cells shows something else. Empty: typed by hand, without. */
  readonly seen: readonly SeenCell[];
  readonly range: AnswerRange | undefined;
}
