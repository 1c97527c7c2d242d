import { GendanError } from '../../../shared/errors';
import type { Bilingual } from '../../../shared/lang';
import type { Asked } from './asked';
import type { RecordStore } from './record-store';

/** Where a server is asked. */
export interface AskedAt {
  readonly address: string;
  readonly token: string;
}

/** A statement that waits for its turn; then the server counts as gone (ms). */
const PATIENCE_MS = 120_000;

/** Records in a database that a running server has open; `at` is looked up anew each time, since it may have started anew. */
export function askingStore(at: () => Promise<AskedAt | undefined>, group?: string): RecordStore {
  const ask = async <T>(what: Asked['ask'], ...args: readonly unknown[]): Promise<T> => {
    const server = await at();
    if (!server) throw new NoAnswer('no server');
    const asked: Asked = { ask: what, args, ...(group !== undefined && { group }) };
    const response = await fetch(server.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
      body: JSON.stringify(asked),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => Promise.reject(new NoAnswer('no answer')));
    if (response.status !== 200) throw new NoAnswer(`HTTP ${response.status}`);
    const answer = (await response.json().catch(() => Promise.reject(new NoAnswer('no answer')))) as { is?: T; sentence?: Bilingual }; // prettier-ignore
    if (answer.sentence) throw new ServerSays(answer.sentence);
    return answer.is as T;
  };
  return {
    senderName: () => ask('senderName'),
    goesOnFor: (...args) => ask('goesOnFor', ...args),
    isNamed: (...args) => ask('isNamed', ...args),
    isCopy: (...args) => ask('isCopy', ...args),
    find: (...args) => ask('find', ...args),
    read: (...args) => ask('read', ...args),
    isThere: (...args) => ask('isThere', ...args),
    take: (...args) => ask('take', ...args),
    renew: (...args) => ask('renew', ...args),
    store: (...args) => ask('store', ...args),
    release: (...args) => ask('release', ...args),
    remember: (...args) => ask('remember', ...args),
    close: () => Promise.resolve(),
  };
}

/** What the server would tell a person itself. */
class ServerSays extends GendanError {}

/** It may answer in a moment. */
class NoAnswer extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
