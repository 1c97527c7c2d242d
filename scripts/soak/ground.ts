import { join } from 'node:path';
import { EMPTY_OUTBOX } from '../../shared/messages/delivery/outbox';
import { keyOfId } from '../../automation/keeping/asked-book';
import type { Database } from '../../automation/serve/database/database';
import { openDatabase } from '../../automation/serve/database/open';
import { makeGroup } from '../../automation/serve/store/groups';
import { addPlace } from '../../automation/serve/store/places';
import { secretsOf } from '../../automation/serve/tenancy/secrets';
import { stateFolder } from '../../automation/state-dir';
import { setSetting } from '../../automation/serve/store/settings';
import { wallIn } from '../../clock/utc-of';
import type { SoakBook } from './books/make';
import { CHANNEL, type TemplateWords } from './books/template';
import { ZONE } from './clock';
import type { Sink } from './sink';
import { SET_UP_AT } from './timeline';

/** The name of the server, by which the books say who sends for them. */
const SENDER = 'gendan-soak';
const GROUP = '外贸部';

/** How the books are set up. */
export const setUpWords = ({ orders }: { readonly orders: number }): Omit<TemplateWords, 'seed' | 'updateEvery'> => ({ orders, sender: SENDER, now: wallIn(SET_UP_AT, ZONE) }); // prettier-ignore

export interface Ground {
  readonly folder: string;
  readonly books: readonly SoakBook[];
  readonly sink: Pick<Sink, 'secret' | 'smtpUrl'>;
}

/** The environment of a soak's servers; without an address the database is embedded. */
export function serverEnv(folder: string, url = ''): Record<string, string> {
  return { DATABASE_URL: url, GENDAN_SERVE_KEY: KEY, XDG_STATE_HOME: join(folder, 'state'), LANG: 'zh_CN.UTF-8', TZ: ZONE }; // prettier-ignore
}

/** Opens the database of that environment to lay the ground in it. */
export async function serveBooks(env: Record<string, string>, ground: Ground): Promise<void> {
  const db = await openDatabase({ env, state: stateFolder(env) });
  await layGround(db, env, ground).finally(() => db.close());
}

/**
 * Makes a server of a database: a group with its secrets, the folder of the books, and of each book the record that
 * `gendan channels --here` begins, so that all that is current is told.
 */
export async function layGround(db: Database, env: Record<string, string>, { folder, books, sink }: Ground): Promise<void> {
  await setSetting(db, 'server', SENDER);
  const group = await makeGroup(db, GROUP);
  await addPlace(db, { group: group.id, kind: 'folder', address: join(folder, 'books'), zone: ZONE });
  await db.query(
    `insert into gendan.records (group_id, book, name, value)
     select $1, key, 'channels', $2::jsonb from jsonb_array_elements_text($3::jsonb) as each(key)`,
    [group.id, JSON.stringify(EMPTY_OUTBOX), JSON.stringify(books.map(({ id }) => keyOfId(id)))],
  );
  const secrets = secretsOf(db, env);
  for (const [name, value] of Object.entries(secretsBy(sink))) await secrets.set(group.id, name, value);
} // prettier-ignore

const secretsBy = ({ secret, smtpUrl }: Ground['sink']): Record<string, string> => ({
  [CHANNEL.secret]: secret,
  GENDAN_SMTP_URL: smtpUrl,
  GENDAN_MAIL_FROM: 'gendan@example.com',
});

/** Of the soak alone. */
const KEY = Buffer.alloc(32, 7).toString('base64');
