/** A stretch of a source text, by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One small, wrong change of a source: what stands at `edit` is replaced by `text`. */
export interface Mutation {
  readonly edit: Span;
  readonly text: string;
  /** The whole expression that has to be evaluated before the change can be noticed. */
  readonly reached: Span;
}

/** A mutation with the file it belongs to (from the project's folder) and where a person finds it. */
export interface Mutant extends Mutation {
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** What stands there, and the expression around it, each on one line. */
  readonly was: string;
  readonly inside: string;
}

export const mutated = (source: string, { edit, text }: Mutation): string =>
  source.slice(0, edit.start) + text + source.slice(edit.end);

/** Names a place that a test reaches. */
export const placeOf = (file: string, { start, end }: Span): string => `${file}#${start}-${end}`;
