import { createServer, connect, type Server, type Socket } from 'node:net';
import type { Database } from '../../../../automation/serve/database/database';
import { BadDatabaseUrl, DatabaseAway, DatabaseRefuses } from '../../../../automation/serve/database/errors';
import { openDatabase } from '../../../../automation/serve/database/open';
import { openPostgres } from '../../../../automation/serve/database/postgres';
import { ownDatabase, postgresUrl } from '../../../tools/serve-database';

describe('an address', () => {
  test.each(['mysql://x@y/z', 'localhost:5432', 'postgres://user:secret@host:port/x', '/tmp/x'])(
    'that is none says so and does not repeat it: %s',
    async (url) => {
      const opened = openDatabase({ env: { DATABASE_URL: url }, state: '/nowhere' });
      await expect(opened).rejects.toThrow(BadDatabaseUrl);
      await expect(opened).rejects.not.toThrow(/secret|mysql/);
    },
  );

  test('whose certificate is not there says which', async () => {
    const opened = openPostgres('postgres://user:secret@127.0.0.1:1/x?sslrootcert=/nowhere/ca.pem', {
      patience: 0,
    });
    await expect(opened).rejects.toThrow(DatabaseRefuses);
    await expect(opened).rejects.toThrow('/nowhere/ca.pem');
  });

  test('where nobody listens says so, without the password', async () => {
    const opened = openPostgres('postgres://user:secret@127.0.0.1:1/x', { patience: 0 });
    await expect(opened).rejects.toThrow(DatabaseAway);
    await expect(opened).rejects.toThrow(/does not answer \(ECONNREFUSED\)/);
  });
});

/** What stands between: goes down as a server that restarts does, and comes up at the same address. */
class Between {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  constructor(private readonly target: URL) {}

  async up(): Promise<string> {
    this.server = createServer((socket) => {
      const onward = connect(Number(this.target.port), this.target.hostname);
      for (const [one, other] of [[socket, onward], [onward, socket]] as const) {
        this.sockets.add(one);
        one.on('error', () => undefined).on('close', () => other.destroy()).pipe(other);
      } // prettier-ignore
    });
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as { port: number }).port;
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.port}`;
    return url.href;
  }

  async down(): Promise<void> {
    const closed = new Promise((resolve) => this.server!.close(resolve));
    this.sockets.forEach((socket) => socket.destroy());
    this.sockets.clear();
    await closed;
  }
}

(postgresUrl ? describe : describe.skip)('a PostgreSQL that goes away (GENDAN_TEST_DATABASE_URL)', () => {
  let own: Awaited<ReturnType<typeof ownDatabase>>;
  let between: Between;
  let db: Database;
  beforeEach(async () => {
    own = await ownDatabase(postgresUrl!);
    between = new Between(new URL(own.url));
    db = await openDatabase({ env: { DATABASE_URL: await between.up() }, state: '/nowhere' });
  });
  afterEach(async () => {
    await db.close();
    await between.down();
    await own.drop();
  });

  const add = (name: string) => db.query('insert into gendan.groups (name) values ($1)', [name]);
  const names = async () =>
    (await db.query<{ name: string }>('select name from gendan.groups order by 1')).map(({ name }) => name);

  test('while nobody asks, is connected to again by the next who asks, who waits for it', async () => {
    await Promise.all(['甲', '乙', '丙'].map(add));
    await between.down();
    const asked = new Promise((resolve) => setTimeout(resolve, 100)).then(names);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await between.up();
    expect(await asked).toHaveLength(3);
  });

  test('in a transaction, takes it back, says so, and the next one works', async () => {
    const broken = db.transaction(async (within) => {
      await within.query(`insert into gendan.groups (name) values ('half')`);
      await between.down();
      await between.up();
      await within.query(`insert into gendan.groups (name) values ('other half')`);
    });
    await expect(broken).rejects.toThrow(DatabaseAway);
    await add('甲');
    expect(await names()).toEqual(['甲']);
  });

  test('by ending each connection, also in the middle of a statement, ends no process', async () => {
    await add('甲');
    const long = expect(db.query('select pg_sleep(300)')).rejects.toThrow(DatabaseAway);
    const other = await openPostgres(own.url);
    for (let ended = 0; ended === 0;) {
      const rows = await other.query<{ ended: boolean }>(
        `select pg_terminate_backend(pid) as ended from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and query like '%pg_sleep%'`,
      );
      ended = rows.length;
    }
    await long;
    await other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await other.close();
    expect(await names()).toEqual(['甲']);
  });

  test('is not blamed for what fails elsewhere in a transaction, and the connection goes on', async () => {
    const mail = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    await expect(db.transaction(() => Promise.reject(mail))).rejects.toBe(mail);
    expect(await names()).toEqual([]);
  });

  test('lets nobody in by a name or database that is not there, with a sentence', async () => {
    const url = new URL(own.url);
    url.pathname = '/gendan_no_such';
    const refused = openPostgres(url.href);
    await expect(refused).rejects.toThrow(DatabaseRefuses);
    await expect(refused).rejects.toThrow(/gendan_no_such.*Check user, password/);
    const ssl = new URL(own.url);
    ssl.searchParams.set('sslmode', 'require');
    await expect(openPostgres(ssl.href)).rejects.toThrow(DatabaseRefuses);
  });
});
