import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { built, SETTING_UP_MS } from '../../tools/built';
import { ownDatabase, postgresUrl } from '../../tools/serve-database';
import { Ground, textOf, type Process } from '../../tools/serve-process';

beforeAll(() => (['command', 'operations', 'database'] as const).forEach(built), SETTING_UP_MS);

let ground: Ground;
afterEach(() => ground.close());

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S+/;
const MANY = 800;
const begun = (process: Process) => () => process.events('run-started').length > 0;

describe('a server over the embedded database, in a state folder in which nothing is yet', () => {
  test('updates the books of a folder, shows its page once opened, answers other processes and ends when it is told', async () => {
    ground = new Ground();
    const books = [ground.write('一组.xlsx', 5), ground.write('二组.xlsx', 5)];
    const before = books.map(textOf);
    const server = ground.start('serve', ground.books, '--port', '0');
    await server.until(() => ADDRESS.test(server.out));
    expect(server.out).toContain('The first start: making the database');
    const [entry] = ADDRESS.exec(server.out)!;
    const page = await fetch(entry);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('id="operations"')]);
    // The address leads in once.
    expect((await fetch(entry)).status).toBe(401);

    const { books: shown, database, workers } = await ground.updated(2);
    expect(database).toBe('embedded');
    expect(workers).toHaveLength(1);
    for (const { orders, next } of shown) expect([orders, next.update]).toEqual([5, expect.stringMatching(/Z$/)]); // prettier-ignore
    for (const [at, path] of books.entries()) expect(textOf(path)).not.toBe(before[at]);
    const table = ground.start('serve', 'status');
    expect(await table.ended).toBe(0);
    expect(table.out).toMatch(/just now|min ago/);
    expect(table.out).not.toMatch(/\dZ/);

    const second = ground.start('serve', '--port', '0');
    expect(await second.ended).toBe(1);
    expect(second.err).toMatch(/is in use by another program \(.*process \d+/);
    expect(second.err).not.toMatch(/\n\s+at /);

    expect(await server.kill('SIGTERM')).toBe(0);
    expect(existsSync(join(ground.state, 'gendan', 'serve', 'db.lock'))).toBe(false);
    expect((await ground.status()).workers).toEqual([]);
  });

  test('killed while the database is made, while a book is updated, and once more: started again it does what was left', async () => {
    ground = new Ground();
    const book = ground.write('大.xlsx', MANY);
    const before = textOf(book);
    const making = ground.start('serve', ground.books, '--no-page');
    await making.until(() => existsSync(join(ground.state, 'gendan', 'serve', 'db.making')));
    await making.kill('SIGKILL');
    for (const rest of [0, 700]) {
      const killed = ground.start('serve', ground.books, '--no-page');
      await killed.until(begun(killed));
      await new Promise((resolve) => setTimeout(resolve, rest));
      await killed.kill('SIGKILL');
    }
    const server = ground.start('serve', '--no-page');
    await server.until(begun(server));
    const { books, failures } = await ground.updated(1);
    expect(books).toMatchObject([{ orders: MANY, last: { update: { attempt: 1 } } }]);
    expect(failures).toEqual([]);
    expect(textOf(book)).not.toBe(before);
    expect(await server.kill('SIGTERM')).toBe(0);
    // The backups of what was written stay, locks and halves do not.
    expect(readdirSync(ground.books)).toEqual(['.gendan-backup', '大.xlsx']);
  });
});

(postgresUrl ? describe : describe.skip)('workers over PostgreSQL (GENDAN_TEST_DATABASE_URL)', () => {
  test('of two one is killed while it updates a book: the other one does it', async () => {
    const own = await ownDatabase(postgresUrl!);
    ground = new Ground({ DATABASE_URL: own.url });
    try {
      ground.write('大.xlsx', MANY);
      const workers = [1, 2].map(() => ground.start('serve', '--no-page'));
      for (const each of workers) await each.until(() => each.events('server-started').length > 0);
      const added = ground.start('serve', 'add', ground.books);
      expect(await added.ended).toBe(0);
      const first = await Promise.race(workers.map((each) => each.until(begun(each)).then(() => each)));
      await first.kill('SIGKILL');
      expect(first.events('run-ended')).toEqual([]);
      const other = workers.find((each) => each !== first)!;
      const { books, failures, database } = await ground.updated(1);
      expect(database).toBe('postgres');
      expect(books[0]!.last.update).toMatchObject({ worker: other.events('server-started')[0]!['worker'], attempt: 1 }); // prettier-ignore
      expect(failures).toEqual([]);
      expect(await other.kill('SIGTERM')).toBe(0);
    } finally {
      await ground.close();
      await own.drop();
    }
  });
});
