import type { MessageAnswer } from '../../../shared/serving/answers';
import { MESSAGE_STATES } from '../../../shared/serving/view/messages';
import { keyOfId } from '../../keeping/asked-book';
import { RECORD_NAMES, type RecordName } from '../../keeping/records';
import { placeKey } from '../../state-dir';
import type { Database } from '../database/database';
import { ROW_TEXT } from '../keeping/record-rows';
import type { Scope } from './operations';
import { messagesIn, type Told } from './told';

/** What books told whom, as their records have it. */
export interface Messages {
  /** What a person has to look at first, then the newest; of one book where it is named. */
  of(scope: Scope, book?: string): Promise<readonly MessageAnswer[]>;
}

/** Records that are read at once. */
const AT_ONCE = 100;

/**
 * Reads the records that have changed since it was last asked: those of a thousand books are too much for each look at
 * a page.
 */
export function messagesOver(db: Database): Messages {
  let known: ReadonlyMap<string, Kept> = new Map();
  let reading: Promise<ReadonlyMap<string, Kept>> | undefined;
  return {
    async of(scope, book) {
      reading ??= read(db, known).finally(() => (reading = undefined));
      known = await reading;
      const books = await booksByKey(db);
      return [...known.values()]
        .flatMap(({ key, told }) => {
          const own = books.get(key);
          const isShown = own && (scope === 'all' || scope.includes(own.groupId)) && (book === undefined || own.id === book);
          return isShown ? told.map((one): MessageAnswer => ({ book: own.id, group: own.group, ...one })) : [];
        })
        .sort(morePressing);
    },
  }; // prettier-ignore
}

interface Kept {
  /** Group and key of the book. */
  readonly key: string;
  readonly changed: string;
  readonly told: readonly Told[];
}

interface RecordRow {
  readonly row: string;
  readonly key: string;
  readonly name: RecordName;
  readonly changed: string;
}

const ROW = `group_id::text || ' ' || book || ' ' || name`;

async function read(db: Database, known: ReadonlyMap<string, Kept>): Promise<ReadonlyMap<string, Kept>> {
  const rows = await db.query<RecordRow>(
    `select ${ROW} as row, group_id::text || ' ' || book as key, name, changed_at::text as changed
     from gendan.records where name = any($1::text[])`,
    [RECORD_NAMES],
  );
  const now = new Map<string, Kept>();
  const fresh: RecordRow[] = [];
  for (const row of rows) {
    const had = known.get(row.row);
    if (had?.changed === row.changed) now.set(row.row, had);
    else fresh.push(row);
  }
  for (let from = 0; from < fresh.length; from += AT_ONCE) {
    const some = fresh.slice(from, from + AT_ONCE);
    const texts = await textsOf(db, some);
    for (const { row, key, name, changed } of some)
      now.set(row, { key, changed, told: messagesIn(name, texts.get(row)) });
  }
  return now;
}

async function textsOf(db: Database, rows: readonly RecordRow[]): Promise<Map<string, string>> {
  const found = await db.query<{ row: string; text: string }>(
    `select ${ROW} as row, ${ROW_TEXT} as text
     from gendan.records where ${ROW} = any($1::text[])`,
    [rows.map(({ row }) => row)],
  );
  return new Map(found.map(({ row, text }) => [row, text]));
}

interface KeyedBook {
  readonly id: string;
  readonly groupId: string;
  readonly group: string;
}

/** Books by what their records are kept under: their own id; their place, where they had none when that was written. */
async function booksByKey(db: Database): Promise<ReadonlyMap<string, KeyedBook>> {
  const rows = await db.query<KeyedBook & { own_id: string | null; address: string }>(
    `select b.id, b.group_id as "groupId", g.name as group, b.own_id, b.address
     from gendan.books b join gendan.groups g on g.id = b.group_id order by b.gone_at is null, b.made_at`,
  );
  const books = new Map<string, KeyedBook>();
  for (const { own_id, address, ...book } of rows) {
    books.set(`${book.groupId} ${placeKey(address)}`, book);
    if (own_id) books.set(`${book.groupId} ${keyOfId(own_id)}`, book);
  }
  return books;
}

function morePressing(a: MessageAnswer, b: MessageAnswer): number {
  const rank = MESSAGE_STATES.indexOf(a.state) - MESSAGE_STATES.indexOf(b.state);
  return rank || order(b.day, a.day) || order(a.book, b.book) || order(a.channel, b.channel) || order(a.to, b.to); // prettier-ignore
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
