/**
 * What kind of failure ended a run. `busy`: somebody has the book open, or sends for it; `away`: a disk, a network or a
 * service that does not answer; `inside`: a fault of the program; `person`: what passes only when somebody mends it.
 */
export type FailureKind = 'busy' | 'away' | 'inside' | 'person';

interface Patience {
  /** Seconds before the first further try; doubled each time. */
  readonly first: number;
  /** The longest wait between two tries (s). */
  readonly longest: number;
  /** Tries altogether. */
  readonly tries: number;
}

/** A book is open for a morning, a network is away for an hour; a fault shows again at once. */
const PATIENCE: Readonly<Record<FailureKind, Patience>> = {
  busy: { first: 60, longest: 15 * 60, tries: 14 },
  away: { first: 30, longest: 30 * 60, tries: 12 },
  inside: { first: 60, longest: 10 * 60, tries: 3 },
  person: { first: 0, longest: 0, tries: 1 },
};

/** Seconds until what failed is tried again, after so many tries (from 1); undefined where it was tried often enough. */
export function nextTry(kind: FailureKind, tried: number): number | undefined {
  const { first, longest, tries } = PATIENCE[kind];
  if (tried >= tries) return undefined;
  return Math.min(longest, first * 2 ** (tried - 1));
}
