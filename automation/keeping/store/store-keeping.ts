import { hostname } from 'node:os';
import { addressOf, askedBook } from '../asked-book';
import type { BookRecords, Keeping } from '../keeping';
import type { Kept } from '../kept';
import { READ, type RecordName, type Records } from '../records';
import { ClaimLost, RecordNotRead, SendingByClaim } from './errors';
import { CLAIM_S, type FoundBook, type RecordStore } from './record-store';
import { once, steadily } from './steadily';

export interface StoreKeepingOptions {
  /** Waits (ms) before what did not answer is asked again. */
  readonly wait?: (ms: number) => Promise<void>;
  /** Who claims, `PID MACHINE`. */
  readonly holder?: string;
}

/** What is remembered of books, in a store that many machines share. */
export function storeKeeping(
  store: RecordStore,
  { wait, holder = `${process.pid} ${hostname().split('.')[0]}` }: StoreKeepingOptions = {},
): Keeping {
  const ask = <T>(work: () => Promise<T>): Promise<T> => steadily(work, wait);

  function recordsOf(path: string, book: FoundBook): BookRecords {
    const read = async <Name extends RecordName>(name: Name): Promise<Records[Name]> => {
      const text = await ask(() => store.read(book, name));
      try {
        return READ[name](text);
      } catch {
        throw new RecordNotRead(name, book.key);
      }
    };
    return {
      key: book.key,
      record: (name) => ({ read: () => read(name), store: () => Promise.reject(new ClaimLost()) }),
      isThere: (name) => ask(() => store.isThere(book, name)),
      async alone(name, work) {
        const claim = await once(() => store.take(book, name, holder));
        if ('holder' in claim) throw new SendingByClaim(name, claim.holder);
        const renewing = setInterval(() => void store.renew(book, claim).catch(() => undefined), (CLAIM_S * 1000) / 4).unref(); // prettier-ignore
        const own: Kept<Records[typeof name]> = {
          read: () => read(name),
          async store(value) {
            if (!(await ask(() => store.store(book, claim, JSON.stringify(value))))) throw new ClaimLost();
          },
        };
        try {
          return await work(own);
        } finally {
          clearInterval(renewing);
          // What is not let go of is anybody's in a minute.
          await store.release(book, claim).catch(() => undefined);
        }
      },
      async remember(plan) {
        const { orders } = await askedBook(path, plan);
        await ask(() => store.remember({ ...book, orders }));
      },
    };
  }

  return {
    senderName: () => ask(() => store.senderName()),
    goesOnFor: async (sender, path, plan) => {
      const book = await askedBook(path, plan);
      return ask(() => store.goesOnFor(sender, book));
    },
    isNamed: async (path, plan) => {
      const book = await askedBook(path, plan);
      await ask(() => store.isNamed(book));
    },
    isCopy: async (path, id) => {
      const address = await addressOf(path);
      return ask(() => store.isCopy(address, id));
    },
    async of(path, plan) {
      const book = await askedBook(path, plan);
      return recordsOf(path, await ask(() => store.find(book)));
    },
    close: () => store.close(),
  };
}
