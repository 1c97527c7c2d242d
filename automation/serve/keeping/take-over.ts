import { bookFolder } from '../../keeping/files/book-folder';
import { handOn, localRecords, type LocalRecord } from '../../keeping/files/handed-on';
import { knownMachineName } from '../../keeping/files/machine';
import { diskFiles } from '../../file/files';
import { keyOfId, type AskedBook } from '../../keeping/asked-book';
import { MERGED } from '../../keeping/merged';
import { READ, type RecordName } from '../../keeping/records';
import type { Database, Queries } from '../database/database';
import { isOfBackup, restoredOf } from './restored';
import { readRow, writeRow, type BookKey } from './record-rows';

/** The machine on which this runs, with what earlier versions kept in its files. */
export interface ThisMachine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly host?: string;
}

/** What was taken over of a book: the marks of what was handed on, and by whom it was sent before. */
interface Taken {
  readonly marks: readonly string[];
  readonly senders: readonly string[];
}

export async function takenOf(queries: Queries, book: BookKey): Promise<Taken> {
  const text = await readRow(queries, book, 'taken');
  return text === undefined ? { marks: [], senders: [] } : (JSON.parse(text) as Taken);
}

/** The book names the server itself: were a machine of before named again, it would be meant. */
export async function goesOnForNobody(database: Database, book: BookKey): Promise<void> {
  await database.transaction(async (within) => {
    const { marks, senders } = await takenOf(within, book);
    if (senders.length > 0) await writeRow(within, book, 'taken', JSON.stringify({ marks, senders: [] }));
  });
}

/** What lies in files of this machine and is not in the database yet. KeptByServer, RecordDamaged. */
export async function notTakenYet(
  queries: Queries,
  book: BookKey,
  asked: AskedBook,
  { machine, server }: { readonly machine: ThisMachine; readonly server: string },
): Promise<{ readonly folder: string; readonly records: readonly LocalRecord[] }> {
  // Whether it is a copy the database knows better.
  const isCopy = (): Promise<boolean> => Promise.resolve(book.key !== keyOfId(asked.id));
  const folder = await bookFolder(asked, machine.env, diskFiles, isCopy);
  const local = await localRecords(folder, server);
  if (local.length === 0) return { folder, records: [] };
  const { marks } = await takenOf(queries, book);
  return { folder, records: local.filter(({ mark }) => mark === undefined || !marks.includes(mark)) };
}

/**
 * Takes records over from files; whoever asks holds the claims on all of them. First the file says that it is handed on,
 * then the database has it: a run that dies between them finds it again by what was laid aside.
 */
export async function takeOver(
  database: Database,
  book: BookKey,
  { folder, records }: { readonly folder: string; readonly records: readonly LocalRecord[] },
  { machine, server }: { readonly machine: ThisMachine; readonly server: string },
): Promise<void> {
  const handed: LocalRecord[] = [];
  for (const each of records)
    handed.push(each.mark === undefined ? await handOn(folder, each.name, server) : each);
  const sender = await knownMachineName(machine.env, machine.host);
  const restored = await restoredOf(database);
  const old: LocalRecord[] = [];
  for (const each of records)
    if (restored && each.mark !== undefined && (await isOfBackup(database, book, each.name, restored))) old.push(each); // prettier-ignore
  await database.transaction(async (within) => {
    for (const { name, text } of handed)
      await writeRow(within, book, name, withLocal(name, await readRow(within, book, name), text));
    const { marks, senders } = await takenOf(within, book);
    const now: Taken = {
      marks: [...new Set([...marks, ...handed.flatMap(({ mark }) => mark ?? [])])],
      senders: [...new Set([...senders, ...(sender === undefined ? [] : [sender])])],
    };
    await writeRow(within, book, 'taken', JSON.stringify(now));
    // What was handed on before a backup was restored does not make that whole.
    for (const { name } of old)
      await within.query('update gendan.records set changed_at = $4::text::timestamptz where group_id = $1 and book = $2 and name = $3', [book.group, book.key, name, restored!.at]); // prettier-ignore
  });
}

/** What the database knows and what the files of this machine know, as one. */
export function withLocal(name: RecordName, kept: string | undefined, local: string): string {
  return kept === undefined ? local : JSON.stringify(merged(name, kept, local));
}

const merged = <Name extends RecordName>(name: Name, one: string, other: string): unknown =>
  MERGED[name](READ[name](one), READ[name](other));
