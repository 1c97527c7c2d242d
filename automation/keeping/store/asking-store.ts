import { askServer, type ServerAt } from './ask-server';
import type { Asked } from './asked';
import type { RecordStore } from './record-store';

/** A statement that waits for its turn; then the server counts as gone (ms). */
const PATIENCE_MS = 120_000;

/** Records in a database that a running server has open; `at` is looked up anew each time, since it may have started anew. */
export function askingStore(at: () => Promise<ServerAt | undefined>, group?: string): RecordStore {
  const ask = async <T>(what: Asked['ask'], ...args: readonly unknown[]): Promise<T> => {
    const server = await at();
    if (!server) throw new NoAnswer('no server');
    const asked: Asked = { ask: what, args, ...(group !== undefined && { group }) };
    return (await askServer(server, asked, PATIENCE_MS, (reason) => new NoAnswer(reason))) as T;
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

/** It may answer in a moment. */
class NoAnswer extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
