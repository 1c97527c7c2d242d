import { GendanError } from '../../../shared/errors';
import type { Bilingual } from '../../../shared/lang';
import { ServerSays, ServerSilent } from './errors';
import { OPERATIONS, type Operations } from './operations';

interface Asked {
  readonly ask: keyof Operations;
  readonly args: readonly unknown[];
}

interface Answer {
  readonly is?: unknown;
  readonly sentence?: Bilingual;
}

/** A backup of a large database takes a while (ms). */
const PATIENCE_MS = 300_000;

/** The operations of a server that runs on this machine. ServerSilent, and what the server itself says. */
export function operationsAt({ address, token }: { readonly address: string; readonly token: string }): Operations {
  const url = new URL('/operations', address);
  const ask = async (what: keyof Operations, args: readonly unknown[]): Promise<unknown> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ ask: what, args } satisfies Asked),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => Promise.reject(new ServerSilent('no answer')));
    if (response.status !== 200) throw new ServerSilent(`HTTP ${response.status}`);
    const answer = (await response.json()) as Answer;
    if (answer.sentence) throw new ServerSays(answer.sentence);
    return answer.is;
  };
  return Object.fromEntries(OPERATIONS.map((name) => [name, (...args: unknown[]) => ask(name, args)])) as unknown as Operations; // prettier-ignore
} // prettier-ignore

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
