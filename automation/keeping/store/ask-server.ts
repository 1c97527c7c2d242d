import type { Answer } from './asked';
import { ServerSays } from './errors';

/** Where a server that runs on this machine is asked. */
export interface ServerAt {
  readonly address: string;
  readonly token: string;
}

/**
 * Asks a server by a POST of JSON; gives what came of it. ServerSays; what `silent` makes of a server that has not
 * answered within `patience` (ms), or otherwise than with an `Answer`.
 */
export async function askServer(
  { address, token }: ServerAt,
  asked: object,
  patience: number,
  silent: (reason: string) => Error,
): Promise<unknown> {
  const unanswered = (): Promise<never> => Promise.reject(silent('no answer'));
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(asked),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  }).catch(unanswered);
  if (response.status !== 200) throw silent(`HTTP ${response.status}`);
  const { is, sentence } = (await response.json().catch(unanswered)) as Answer;
  if (sentence) throw new ServerSays(sentence);
  return is;
}
