import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBoss } from '../../../../automation/serve/queues/boss';
import { Queues } from '../../../../automation/serve/queues/queues';
import { makeGroup, type Group } from '../../../../automation/serve/store/groups';
import { addPlace, type Place } from '../../../../automation/serve/store/places';
import { scanPlace, scanPlaces } from '../../../../automation/serve/work/scan';
import type { Database } from '../../../../automation/serve/database/database';
import { memoryDatabase } from '../../../tools/serve-database';

let db: Database;
let queues: Queues;
let disk: string;
let share: string;
let team: Group;
beforeAll(async () => {
  db = await memoryDatabase();
  queues = new Queues(await openBoss(db), db);
});
beforeEach(async () => {
  await db.query('delete from pgboss.job; delete from gendan.groups');
  disk = realpathSync(mkdtempSync(join(tmpdir(), 'gendan-')));
  share = join(disk, '订单');
  mkdirSync(join(share, '2026'), { recursive: true });
  put('一组.xlsx');
  put('2026/二组.xlsx');
  team = await makeGroup(db, '华东');
});
afterEach(() => rmSync(disk, { recursive: true, force: true }));
afterAll(async () => {
  await queues.close();
  await db.close();
});

const put = (file: string): void => writeFileSync(join(share, file), 'PK');
const served = (address: string, group: Group = team): Promise<Place> =>
  addPlace(db, { group: group.id, kind: /\.xlsx$/.test(address) ? 'file' : 'folder', address });
const scan = (unreachable?: () => void): Promise<void> =>
  scanPlaces({ db, queues, ...(unreachable && { unreachable }) });
const known = () => db.query<{ id: string; title: string; is_gone: boolean; place_id: string }>('select id, title, place_id, gone_at is not null as is_gone from gendan.books order by title'); // prettier-ignore
/** How many updates were put into the queue since it was looked at last. */
async function sent(): Promise<number> {
  return (await db.query(`delete from pgboss.job where name = 'update' returning id`)).length;
}

test('a share that is suddenly empty and comes back has the same books, each updated once', async () => {
  await served(share);
  await scan();
  const before = await known();
  expect(await sent()).toBe(2);
  renameSync(share, `${share}-away`);
  mkdirSync(share);
  await scan();
  await scan();
  expect((await known()).map(({ is_gone }) => is_gone)).toEqual([true, true]);
  rmSync(share, { recursive: true });
  renameSync(`${share}-away`, share);
  await scan();
  await scan();
  expect(await known()).toEqual(before);
  expect(await sent()).toBe(2);
});

test('a share that is off says so, and no book of it is gone, also none that was named by itself', async () => {
  await served(share);
  await served(join(share, '2026', '二组.xlsx'));
  await scan();
  rmSync(share, { recursive: true });
  let off = 0;
  await scan(() => off++);
  expect(off).toBe(2);
  expect((await known()).map(({ is_gone }) => is_gone)).toEqual([false, false]);
});

test('a file that was taken out of its folder is gone', async () => {
  await served(join(share, '一组.xlsx'));
  await scan();
  rmSync(join(share, '一组.xlsx'));
  await scan();
  expect((await known())[0]!.is_gone).toBe(true);
});

test('a folder and a file within a served folder: each book is in one place, and is updated once, not with every look', async () => {
  await served(share);
  await scan();
  expect(await sent()).toBe(2);
  const inner = await served(join(share, '2026'));
  const file = await served(join(share, '一组.xlsx'));
  await scan();
  await sent();
  for (let at = 0; at < 3; at++) await scan();
  expect(await sent()).toBe(0);
  expect((await known()).map(({ title, place_id, is_gone }) => [title, place_id, is_gone])).toEqual([
    ['一组', file.id, false],
    ['二组', inner.id, false],
  ]);
});

test('a book that another group has is left out, and it is said why', async () => {
  await served(share);
  await scan();
  const place = await served(join(share, '2026'), await makeGroup(db, '华北'));
  const found = await scanPlace({ db, queues }, place);
  expect(found!.leftOut).toMatchObject([{ address: join(share, '2026', '二组.xlsx'), why: { en: expect.stringContaining('another group') } }]); // prettier-ignore
  expect(found!.leftOut[0]!.why.zh).not.toContain('华东');
});

test('names with quotes, line breaks, emoji, per cent and dots are books like others', async () => {
  const names = [`O'Neil "A".xlsx`, '第一\n行.xlsx', '📦 100%25 出货.xlsx', '..a..xlsx', `${'长'.repeat(80)}.xlsx`, '$(x); drop table.xlsx']; // prettier-ignore
  names.forEach(put);
  await served(share);
  await scan();
  await scan();
  expect((await known()).filter(({ is_gone }) => !is_gone).map(({ title }) => `${title}.xlsx`).sort()).toEqual(
    [...names.filter((name) => !name.startsWith('.')), '一组.xlsx', '二组.xlsx'].sort(),
  ); // prettier-ignore
});

test('of a folder that stands as before nothing is written and little is asked, however many books it has', async () => {
  for (let at = 0; at < 300; at++) put(`${at}.xlsx`);
  await served(share);
  await scan();
  let asked = 0;
  const counting: Database = {
    ...db,
    query: (...all) => (asked++, db.query(...all)),
    transaction: (work) => (asked++, db.transaction(work)),
  };
  await scanPlaces({ db: counting, queues });
  expect(asked).toBeLessThan(6);
});
