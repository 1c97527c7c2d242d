import { GendanError } from '../../../shared/errors';
import { DatabaseAway } from '../../serve/database/errors';
import { CannotReachRecords } from './errors';

/** A database that is started anew is back within these (ms). */
const PAUSES = [200, 500, 1_000, 2_000, 4_000];

/** Asks until there is an answer, for a while: a message that is on its way must not become uncertain for nothing. */
export async function steadily<T>(
  work: () => Promise<T>,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<T> {
  for (let turn = 0; ; turn++) {
    try {
      return await work();
    } catch (error) {
      if (turn === PAUSES.length || !mayPass(error)) throw sentenceOf(error);
      await wait(PAUSES[turn]!);
    }
  }
}

/** Asks once what must not be done twice. */
export const once = <T>(work: () => Promise<T>): Promise<T> =>
  work().catch((error: unknown) => Promise.reject(sentenceOf(error)));

/** What a person has to mend does not pass, nor what is wrong with a statement or its data (classes of PostgreSQL's codes). */
const mayPass = (error: unknown): boolean =>
  error instanceof GendanError ? error instanceof DatabaseAway : !/^(22|23|42)/.test(codeOf(error));

function sentenceOf(error: unknown): Error {
  if (error instanceof DatabaseAway) return new CannotReachRecords(reasonOf(error.cause));
  return error instanceof GendanError ? error : new CannotReachRecords(reasonOf(error));
}

const codeOf = (error: unknown): string => {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
};

/** A code alone: what a driver says may hold addresses and names. */
const reasonOf = (error: unknown): string => codeOf(error) || 'no answer';
