import { isSheetsAddress } from '../../google/address';
import { keyOfId, type AskedBook } from '../../keeping/asked-book';
import { isCopiedBook } from '../../keeping/files/book-identity';
import { knownMachineName } from '../../keeping/files/machine';
import type { RecordName } from '../../keeping/records';
import type { Claim, FoundBook, RecordStore } from '../../keeping/store/record-store';
import { placeKey } from '../../state-dir';
import type { Database } from '../database/database';
import { releaseClaim, renewClaim, storeByClaim, takeClaim } from './claims';
import { groupOf } from './group-of';
import { earlierKey, hasRecords, takeAlong, type KnownOrders } from './moved';
import { isCopyInGroup } from './places';
import { readRow, writeRow } from './record-rows';
import { serverName } from './server-name';
import { notTakenYet, takenOf, takeOver, withLocal, type ThisMachine } from './take-over';

export interface DatabaseStoreOptions {
  readonly database: Database;
  /** Name of the group; by the book where none is named. */
  readonly group?: string;
  readonly machine: ThisMachine;
  /** Whether the database is closed with the store. */
  readonly owns?: boolean;
}

/** Records in the database of a server. */
export function databaseStore({ database, group: named, machine, owns }: DatabaseStoreOptions): RecordStore {
  const senderName = (): Promise<string> => serverName(database);
  const place = async () => ({ machine, server: await senderName() });

  async function isCopy(address: string, id: string, known?: string): Promise<boolean> {
    if (id === '' || isSheetsAddress(address)) return false;
    if (await isCopiedBook(address, id, machine.env)) return true;
    const group = known ?? (await groupOf(database, named, { address, id }));
    return isCopyInGroup(database, group, address, id);
  }

  async function find(book: AskedBook): Promise<FoundBook> {
    const { address, id } = book;
    const group = await groupOf(database, named, book);
    const isKnownById = id !== '' && !isSheetsAddress(address) && !(await isCopy(address, id, group));
    const key = isKnownById ? keyOfId(id) : placeKey(address);
    const isNew = !(await hasRecords(database, { group, key }));
    const earlier = isNew ? await earlierKey(database, { group, key }, book) : undefined;
    return { ...book, group, key, ...(earlier !== undefined && { earlier }) };
  }

  async function read(book: FoundBook, name: RecordName): Promise<string | undefined> {
    const { group, earlier } = book;
    const own = await readRow(database, book, name);
    const kept = own ?? (earlier === undefined ? undefined : await readRow(database, { group, key: earlier }, name)); // prettier-ignore
    const { records } = await notTakenYet(database, book, book, await place());
    const local = records.find((each) => each.name === name);
    return local ? withLocal(name, kept, local.text) : kept;
  }

  /** What is kept elsewhere comes here first, while nobody is at any of it. */
  async function take(book: FoundBook, claim: Claim, holder: string): Promise<string | undefined> {
    const other = await takeClaim(database, book, claim, holder);
    if (other !== undefined) return other;
    const more: { readonly book: FoundBook; readonly claim: Claim }[] = [];
    const alsoTake = async (of: FoundBook, name: RecordName): Promise<string | undefined> => {
      const also = { book: of, claim: { ...claim, name } };
      const busy = await takeClaim(database, of, also.claim, holder);
      if (busy === undefined && !(of === book && name === claim.name)) more.push(also);
      return busy;
    };
    let isTaken = false;
    try {
      const local = await notTakenYet(database, book, book, await place());
      const names = local.records.map(({ name }) => name);
      const was = book.earlier === undefined ? [] : [{ ...book, key: book.earlier }];
      const all = [...names.map((name) => [book, name] as const), ...was.flatMap((each) => MOVED.map((name) => [each, name] as const))]; // prettier-ignore
      for (const [of, name] of all) {
        const busy = await alsoTake(of, name);
        if (busy !== undefined) return busy;
      }
      if (book.earlier !== undefined) await takeAlong(database, book);
      if (local.records.length > 0) await takeOver(database, book, local, await place());
      isTaken = true;
      return undefined;
    } finally {
      for (const each of more) await releaseClaim(database, each.book, each.claim).catch(() => undefined);
      if (!isTaken) await releaseClaim(database, book, claim).catch(() => undefined);
    }
  }

  return {
    senderName,
    isCopy,
    find,
    read,
    take,
    async goesOnFor(sender, asked) {
      const book = await find(asked);
      if ((await takenOf(database, book)).senders.includes(sender)) return true;
      if ((await knownMachineName(machine.env, machine.host)) !== sender) return false;
      return (await notTakenYet(database, book, asked, await place())).records.length > 0;
    },
    renew: (book, claim) => renewClaim(database, book, claim),
    store: (book, claim, text) => storeByClaim(database, book, claim, text),
    release: (book, claim) => releaseClaim(database, book, claim),
    async remember(book) {
      const known: KnownOrders = { address: book.address, orders: book.orders };
      await writeRow(database, book, 'orders', JSON.stringify(known));
    },
    close: () => (owns === true ? database.close() : Promise.resolve()),
  };
}

const MOVED: readonly RecordName[] = ['sent', 'channels', 'inbox'];
