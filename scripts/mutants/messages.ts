import type { Mutant } from './mutation';

/** A test file and the processor time it may take, in milliseconds. */
export interface Limited {
  readonly test: string;
  readonly limit: number;
}

/** To a worker: which places of the sources does this test reach? */
export interface ReachAsked extends Limited {
  readonly kind: 'reach';
}

/** To a worker: does one of these tests notice this mutant? */
export interface MutantAsked {
  readonly kind: 'mutant';
  readonly mutant: Mutant;
  readonly tests: readonly Limited[];
}

export type Asked = ReachAsked | MutantAsked;

export interface Reach {
  readonly kind: 'reach';
  /** Places as `placeOf` names them. */
  readonly places: ReadonlySet<string>;
  /** Processor time in milliseconds. */
  readonly took: number;
  /** The first test that fails without any mutant. */
  readonly failed?: string;
}

export interface Noticed {
  readonly kind: 'mutant';
  /** The test file and the name of the test that failed, or undefined when all passed. */
  readonly by?: string;
}

export type Answer = Reach | Noticed;
