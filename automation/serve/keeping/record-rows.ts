import type { Queries } from '../database/database';

/** What else is kept of a book, beside its records. */
export type RowName = 'sent' | 'channels' | 'inbox' | 'places' | 'orders' | 'taken';

export interface BookKey {
  /** Id of the group. */
  readonly group: string;
  readonly key: string;
}

/** `value` of a row as the text that was stored (`storable`). */
export const ROW_TEXT = `case when jsonb_typeof(value) = 'string' then value #>> '{}' else value::text end`;

/** The text (JSON) that is kept of a book under a name. */
export async function readRow(queries: Queries, { group, key }: BookKey, name: RowName): Promise<string | undefined> {
  const [row] = await queries.query<{ text: string }>(
    `select ${ROW_TEXT} as text from gendan.records where group_id = $1 and book = $2 and name = $3`,
    [group, key, name],
  );
  return row?.text;
} // prettier-ignore

/** Stores, whatever stands there. */
export async function writeRow(queries: Queries, { group, key }: BookKey, name: RowName, text: string): Promise<void> {
  await queries.query(
    `insert into gendan.records (group_id, book, name, value) values ($1, $2, $3, $4::text::jsonb)
     on conflict (group_id, book, name) do update set value = excluded.value, changed_at = now()`,
    [group, key, name, storable(text)],
  );
} // prettier-ignore

/** The database takes neither a NUL nor half a letter (a text that was cut); a text of the text's own escapes it takes. */
export const storable = (text: string): string =>
  /\\u(0000|d[89a-f])/i.test(text) ? JSON.stringify(text) : text;
