import { randomBytes } from 'node:crypto';
import type { Queries } from '../database/database';

/**
 * The server's name, `gendan-3f0a`, by which books say who sends for them: made once for a database, the same for all
 * workers and machines that use it.
 */
export async function serverName(queries: Queries): Promise<string> {
  const known = await nameIn(queries);
  if (known !== undefined) return known;
  const made = `gendan-${randomBytes(2).toString('hex')}`;
  await queries.query(
    `insert into gendan.settings (name, value) values ('server', to_jsonb($1::text)) on conflict do nothing`,
    [made],
  );
  return (await nameIn(queries))!;
}

async function nameIn(queries: Queries): Promise<string | undefined> {
  const [row] = await queries.query<{ name: string }>(
    `select value #>> '{}' as name from gendan.settings where name = 'server'`,
  );
  return row?.name;
}
