import { isSheetsAddress } from '../../google/address';
import { keyOfId, type AskedBook } from '../../keeping/asked-book';
import { knownPlaceOf } from '../../keeping/files/book-identity';
import { knownMachineName } from '../../keeping/files/machine';
import { RECORD_NAMES, type RecordName } from '../../keeping/records';
import type { Claim, FoundBook, RecordStore } from '../../keeping/store/record-store';
import { placeKey } from '../../state-dir';
import type { Database } from '../database/database';
import { releaseClaim, renewClaim, storeByClaim, takeClaim } from './claims';
import { groupOf } from './group-of';
import { earlierKey, hasRecords, takeAlong, type KnownOrders } from './moved';
import { isCopyInGroup } from './places';
import { readRow, writeRow } from './record-rows';
import { afterRestore, isOfBackup, restoredOf, type Restored } from './restored';
import { serverName } from './server-name';
import { goesOnForNobody, notTakenYet, takenOf, takeOver, withLocal, type ThisMachine } from './take-over';

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
    const group = known ?? (await groupOf(database, named, { address, id }));
    return isCopyInGroup(database, group, { address, id }, () => knownPlaceOf(id, machine.env));
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
    const text = local ? withLocal(name, kept, local.text) : kept;
    const restored = await ofBackup(book, name);
    return restored ? afterRestore(name, text, restored) : text;
  }

  /** When the database was restored, where a record is what the backup knew. */
  async function ofBackup(book: FoundBook, name: RecordName): Promise<Restored | undefined> {
    const restored = await restoredOf(database);
    return restored && (await isOfBackup(database, book, name, restored)) ? restored : undefined;
  }

  async function isThere(book: FoundBook, name: RecordName): Promise<boolean> {
    if (await ofBackup(book, name)) {
      // A machine that sent by its files all the time knows it better than any backup.
      const { records } = await notTakenYet(database, book, book, await place());
      return records.some((each) => each.name === name && each.mark === undefined);
    }
    return (await read(book, name)) !== undefined;
  }

  /** What is kept elsewhere comes here first, while nobody is at any of it. */
  async function take(book: FoundBook, name: RecordName, holder: string): Promise<Claimed> {
    const local = await notTakenYet(database, book, book, await place());
    const wanted: Wanted[] = [{ book, name }, ...local.records.map((each) => ({ book, name: each.name }))];
    if (book.earlier !== undefined) wanted.push(...RECORD_NAMES.map((each) => ({ book: { ...book, key: book.earlier! }, name: each }))); // prettier-ignore
    const held: Held[] = [];
    let own: Claimed | undefined;
    try {
      for (const each of wanted) {
        if (held.some(({ book: { key }, claim }) => key === each.book.key && claim.name === each.name)) continue; // prettier-ignore
        const claim = await takeClaim(database, each.book, each.name, holder);
        if ('holder' in claim) return claim;
        held.push({ book: each.book, claim });
      }
      if (book.earlier !== undefined) await takeAlong(database, book);
      if (local.records.length > 0) await takeOver(database, book, local, await place());
      return (own = held.shift()!.claim);
    } finally {
      // All but the one that was asked for; that one as well where it was for nothing.
      for (const { book: of, claim } of held) if (claim !== own) await releaseClaim(database, of, claim).catch(() => undefined); // prettier-ignore
    }
  }

  return {
    senderName,
    isCopy,
    find,
    read,
    isThere,
    take,
    async goesOnFor(sender, asked) {
      const book = await find(asked);
      if ((await takenOf(database, book)).senders.includes(sender)) return true;
      if ((await knownMachineName(machine.env, machine.host)) !== sender) return false;
      return (await notTakenYet(database, book, asked, await place())).records.length > 0;
    },
    isNamed: async (asked) => goesOnForNobody(database, await find(asked)),
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

type Claimed = Claim | { readonly holder: string };

interface Wanted {
  readonly book: FoundBook;
  readonly name: RecordName;
}

interface Held {
  readonly book: FoundBook;
  readonly claim: Claim;
}
