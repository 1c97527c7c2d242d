import { GendanError } from '../../../shared/errors';
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
      if (error instanceof GendanError) throw error;
      if (turn === PAUSES.length || !mayPass(error)) throw new CannotReachRecords(reasonOf(error));
      await wait(PAUSES[turn]!);
    }
  }
}

/** Classes of PostgreSQL's codes that tell of what is wrong with the statement or the data, and not with the connection. */
const mayPass = (error: unknown): boolean => !/^(22|23|42)/.test(codeOf(error));

const codeOf = (error: unknown): string => {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
};

/** A code alone: what a driver says may hold addresses and names. */
const reasonOf = (error: unknown): string => codeOf(error) || 'no answer';
