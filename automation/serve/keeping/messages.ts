import type { MessageAnswer } from '../../../shared/serving/answers';
import { messagesOf } from '../../../shared/serving/messages-of';
import { keyOfId } from '../../keeping/asked-book';
import { READ, RECORD_NAMES } from '../../keeping/records';
import { placeKey } from '../../state-dir';
import type { Queries } from '../database/database';
import { readRow } from './record-rows';

/** A served book, as `gendan.books` has it. */
export interface ServedBook {
  readonly id: string;
  /** Id and name of its group. */
  readonly groupId: string;
  readonly group: string;
  readonly address: string;
  readonly ownId?: string | null;
}

/** The messages of a served book, for the page; a record that cannot be read is left out, since the book’s runs tell of it. */
export async function messagesOfBook(queries: Queries, book: ServedBook): Promise<MessageAnswer[]> {
  // What is kept by its place is that of a copy, which carries the id of its original.
  const keys = [placeKey(book.address), ...(book.ownId ? [keyOfId(book.ownId)] : [])];
  for (const key of keys) {
    const entries = await Promise.all(
      RECORD_NAMES.map(async (name) => [name, await readRow(queries, { group: book.groupId, key }, name)] as const),
    ); // prettier-ignore
    const there = entries.filter(([, text]) => text !== undefined);
    if (there.length === 0) continue;
    const records = Object.fromEntries(there.flatMap(([name, text]) => readable(name, text!)));
    return messagesOf({ book: book.id, group: book.group }, records);
  }
  return [];
}

function readable(name: (typeof RECORD_NAMES)[number], text: string): [string, unknown][] {
  try {
    return [[name, READ[name](text)]];
  } catch {
    return [];
  }
}
