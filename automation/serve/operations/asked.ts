import { GendanError } from '../../../shared/errors';
import { askServer, type ServerAt } from '../../keeping/store/ask-server';
import type { Answer } from '../../keeping/store/asked';
import { OPERATIONS_PATH } from '../keeping/handler';
import { ServerSilent } from './errors';
import { OPERATIONS, type Operations } from './operations';

interface Asked {
  readonly ask: keyof Operations;
  readonly args: readonly unknown[];
}

/** A backup of a large database takes a while (ms). */
const PATIENCE_MS = 300_000;

/** The operations of a server that runs on this machine. ServerSilent, and what the server itself says. */
export function operationsAt({ address, token }: ServerAt): Operations {
  const at: ServerAt = { address: new URL(OPERATIONS_PATH, address).href, token };
  const ask = (what: keyof Operations, args: readonly unknown[]): Promise<unknown> =>
    askServer(at, { ask: what, args } satisfies Asked, PATIENCE_MS, (reason) => new ServerSilent(reason));
  return Object.fromEntries(OPERATIONS.map((name) => [name, (...args: unknown[]) => ask(name, args)])) as unknown as Operations; // prettier-ignore
}

/** Answers them on the server's side; `asked` is JSON. */
export const answering =
  (operations: Operations) =>
  async (asked: string): Promise<Answer> => {
    try {
      const { ask, args } = JSON.parse(asked) as Asked;
      if (!OPERATIONS.includes(ask)) throw new ServerSilent('HTTP 404');
      const does = operations[ask] as (...given: readonly unknown[]) => Promise<unknown>;
      // JSON has no undefined: what was left out comes as null.
      return { is: (await does(...args.map((each) => each ?? undefined))) ?? null };
    } catch (error) {
      if (error instanceof GendanError) return { sentence: error.sentence };
      throw error;
    }
  };
