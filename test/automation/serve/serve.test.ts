import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGendan } from '../../../automation/command/gendan';
import type { Database } from '../../../automation/serve/database/database';
import { serve, type Serving } from '../../../automation/serve/serve';
import { moment } from '../../tools/order-facts';
import { orderBook } from '../../tools/order-book';
import { memoryDatabase } from '../../tools/serve-database';
import { setUp } from '../../tools/set-up';
import { buildWorkbook } from '../../tools/workbook';
import { teamWith } from '../../shared/features/digest/books';

let folder: string;
let books: string;
let db: Database;
let serving: Serving;
const whole = buildWorkbook(setUp(orderBook(), teamWith({})));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  books = join(folder, '订单');
  mkdirSync(books);
  writeFileSync(join(books, '一组.xlsx'), whole);
  writeFileSync(join(books, '坏.xlsx'), 'PK nothing of a workbook');
  db = await memoryDatabase();
  serving = await serve({
    env: { LANG: 'zh_CN.UTF-8', XDG_STATE_HOME: join(folder, 'state'), DATABASE_URL: 'never seen by a job' },
    state: join(folder, 'state', 'gendan'),
    clock: { utc: () => Date.UTC(2026, 4, 19, 2), wall: () => moment('2026-05-19 10:00') },
    db,
    world: { run: runGendan },
    pace: { poll: 20, plan: 20, patience: 0 },
  });
});
afterEach(async () => {
  await serving.stop(1_000);
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

const idle = async (): Promise<void> => {
  for (;;) {
    const depth = await serving.queues.depth();
    if (depth.every(({ waiting, running }) => waiting + running === 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

test('a served folder is updated, its late orders are listed, and a damaged file holds nobody up', async () => {
  const added = await serving.operations.add(books, '华东');
  expect(added).toMatchObject({ group: '华东', kind: 'folder', books: 2, isKnown: false });
  await idle();
  const { books: shown, failures, queues } = await serving.operations.status();
  const good = shown.find(({ address }) => address.endsWith('一组.xlsx'))!;
  expect(good).toMatchObject({ group: '华东', orders: 5, late: 1, last: { update: { state: 'done' } } });
  // The next update is due in the book's own hours: 19 May 2026 is a Tuesday.
  expect(good.next.update).toMatch(/^2026-05-19T/);
  const { list } = (await serving.source.late('all', { most: 10 }))!;
  expect(list).toMatchObject([{ order: 'A-03', group: '华东', team: '华东', customer: 'Meridian' }]);
  expect(failures).toHaveLength(1);
  expect(failures[0]).toMatchObject({ state: 'dead', job: 'update' });
  expect(failures[0]!.sentence!.zh).toContain('gendan serve retry');
  expect(queues.find(({ job }) => job === 'update')).toMatchObject({ dead: 1 });
  // Mended and tried once more, it is no failure any longer.
  writeFileSync(join(books, '坏.xlsx'), whole);
  await serving.operations.want(join(books, '坏.xlsx'), 'retry');
  await idle();
  expect((await serving.operations.status()).failures).toEqual([]);
});

test('nothing of the person under whom it runs is reached for the books of others', async () => {
  const seen: Record<string, unknown> = {};
  const keychain = {
    get: async () => 'the key of the owner',
    set: async () => undefined,
    remove: async () => true,
  };
  const own = await memoryDatabase();
  const theirs = await serve({
    env: { GENDAN_SMTP_URL: 'smtps://owner', GOOGLE_APPLICATION_CREDENTIALS: '/owner.json', GENDAN_SERVE_KEY: 'a'.repeat(44), TMPDIR: '/tmp' }, // prettier-ignore
    state: join(folder, 'state', 'gendan'),
    clock: { utc: () => Date.UTC(2026, 4, 19, 2), wall: () => moment('2026-05-19 10:00') },
    db: own,
    world: {
      async run([, book], { env, google, channels }) {
        const kept = await (await channels!.keychain?.())?.get('GENDAN_SLACK');
        seen[book!] = { env, kept, isNamedOnly: google?.isNamedOnly ?? false };
        return 0;
      },
      channels: { keychain: async () => keychain },
    },
    pace: { poll: 20, plan: 20, patience: 0 },
  });
  const [one, two] = ['甲.xlsx', '乙.xlsx'].map((name) => join(folder, name));
  for (const path of [one!, two!]) writeFileSync(path, whole);
  await theirs.operations.add(one!);
  await theirs.operations.add(two!, '华东');
  while (!(one! in seen && two! in seen)) await new Promise((resolve) => setTimeout(resolve, 20));
  await theirs.stop(1_000);
  await own.close();
  expect(seen[one!]).toEqual({
    env: { GENDAN_SMTP_URL: 'smtps://owner', GOOGLE_APPLICATION_CREDENTIALS: '/owner.json', TMPDIR: '/tmp' },
    kept: 'the key of the owner',
    isNamedOnly: false,
  });
  expect(seen[two!]).toEqual({ env: { TMPDIR: '/tmp' }, kept: undefined, isNamedOnly: true });
});

test('a book is known by its path and its title, and what is not served is answered with what is', async () => {
  await serving.operations.add(join(books, '一组.xlsx'));
  expect(await serving.operations.want('一组', 'pause')).toContain('一组');
  expect((await serving.operations.status()).books[0]!.isPaused).toBe(true);
  await expect(serving.operations.want('二组', 'run')).rejects.toThrow('一组');
  await expect(serving.operations.remove(join(folder, 'elsewhere.xlsx'))).rejects.toThrow('一组.xlsx');
  await expect(serving.operations.add(books, undefined, 'Mars/Base')).rejects.toThrow('Asia/Shanghai');
});
