import type { IncomingMessage, ServerResponse } from 'node:http';
import { GendanError } from '../../../shared/errors';
import { ASKABLE, type Answer, type Asked } from '../../keeping/store/asked';
import type { RecordStore } from '../../keeping/store/record-store';
import { bodyOf } from '../../web/body';
import { isSame } from '../../web/guard';
import { isLoopback } from '../../web/loopback';

/** Far above the largest record of a book. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Where the operations of a person are asked for; all else is asked of the records. */
export const OPERATIONS_PATH = '/operations';

/**
 * Answers a command on this machine: POST of an `Asked` with the token of the state folder. Claims are held for whoever
 * asks and run out when they do not ask any more.
 */
export function keepingHandler(
  storeFor: (group: string | undefined) => RecordStore,
  token: string,
  operations?: (asked: string) => Promise<Answer>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const refuse = (status: number): void => void response.writeHead(status).end();
    // A page in a browser has no business here, whatever it knows.
    if (!isLoopback(request.socket.remoteAddress ?? '') || request.headers.origin !== undefined)
      return refuse(403);
    if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`)) return refuse(401);
    if (request.method !== 'POST') return refuse(405);
    const bytes = await bodyOf(request, MOST_BYTES, () => new Error('too much')).catch(() => undefined);
    if (!bytes) return refuse(413);
    const body = bytes.toString('utf8');
    const reply = (answer: Answer): void =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    if (operations && request.url === OPERATIONS_PATH) return operations(body).then(reply, () => refuse(503));
    const asked = readAsked(body);
    if (!asked) return refuse(400);
    try {
      reply(await answerTo(storeFor(asked.group), asked));
    } catch {
      // The database, most likely: whoever asks tries again.
      refuse(503);
    }
  };
}

async function answerTo(store: RecordStore, { ask, args }: Asked): Promise<Answer> {
  try {
    const does = store[ask] as (...given: readonly unknown[]) => Promise<unknown>;
    return { is: await does(...args) };
  } catch (error) {
    if (error instanceof GendanError) return { sentence: error.sentence };
    throw error;
  }
}

function readAsked(body: string): Asked | undefined {
  try {
    const value = JSON.parse(body) as Partial<Asked> | null;
    const isWhole =
      ASKABLE.includes(value?.ask as Asked['ask']) &&
      Array.isArray(value?.args) &&
      (value.group === undefined || typeof value.group === 'string');
    return isWhole ? (value as Asked) : undefined;
  } catch {
    return undefined;
  }
}
