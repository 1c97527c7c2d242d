import { groupOf } from '../../../../automation/serve/keeping/group-of';
import { messagesOfBook } from '../../../../automation/serve/keeping/messages';
import { serverName } from '../../../../automation/serve/keeping/server-name';
import { keyOfId } from '../../../../automation/keeping/asked-book';
import { writeRow } from '../../../../automation/serve/keeping/record-rows';
import type { Database } from '../../../../automation/serve/database/database';
import { EMPTY_LEDGER, withMail } from '../../../../shared/features/digest/ledger';
import { overDatabases } from '../../../tools/serve-database';

const BOOK = { address: '/srv/orders.xlsx', id: 'book-1' };

async function group(db: Database, name: string): Promise<string> {
  const [row] = await db.query<{ id: string }>('insert into gendan.groups (name) values ($1) returning id', [
    name,
  ]);
  return row!.id;
}
async function serves(db: Database, groupId: string, address: string, ownId: string): Promise<string> {
  const [place] = await db.query<{ id: string }>(
    `insert into gendan.places (group_id, kind, address) values ($1, 'file', $2) returning id`,
    [groupId, address],
  );
  const [book] = await db.query<{ id: string }>(
    `insert into gendan.books (group_id, place_id, kind, address, own_id, title) values ($1, $2, 'file', $3, $4, 'orders') returning id`,
    [groupId, place!.id, address, ownId],
  );
  return book!.id;
}

overDatabases('a book', (fresh) => {
  let db: Database;
  beforeEach(async () => void (db = await fresh()));

  test('belongs to the group that is named; one that is not there is a sentence', async () => {
    const named = await group(db, '外贸一部');
    expect(await groupOf(db, '外贸一部', BOOK)).toBe(named);
    await expect(groupOf(db, '外贸二部', BOOK)).rejects.toThrow('no group “外贸二部”');
  });

  test('belongs to the group that it is served for, at its address or wherever it lies', async () => {
    const one = await group(db, '外贸一部');
    await serves(db, one, BOOK.address, BOOK.id);
    expect(await groupOf(db, undefined, BOOK)).toBe(one);
    expect(await groupOf(db, undefined, { ...BOOK, address: 'Z:\\orders.xlsx' })).toBe(one);
  });

  test('that two groups are served is asked after, unless its address says which', async () => {
    const [one, two] = [await group(db, '外贸一部'), await group(db, '外贸二部')];
    await serves(db, one, BOOK.address, BOOK.id);
    await serves(db, two, '/srv/copy.xlsx', BOOK.id);
    expect(await groupOf(db, undefined, { ...BOOK, address: '/srv/copy.xlsx' })).toBe(two);
    await expect(groupOf(db, undefined, { ...BOOK, address: '/home/orders.xlsx' })).rejects.toThrow(
      'Several groups',
    );
  });

  test('that lies in a folder of a group belongs to it before anybody has looked into the folder; the nearest folder counts', async () => {
    const [one, two] = [await group(db, '外贸一部'), await group(db, '外贸二部')];
    const place = (of: string, kind: string, address: string) =>
      db.query('insert into gendan.places (group_id, kind, address) values ($1, $2, $3)', [of, kind, address]); // prettier-ignore
    await place(one, 'folder', '/srv');
    await place(two, 'folder', '/srv/二部_100%');
    const at = (address: string) => groupOf(db, undefined, { address, id: '' });
    expect(await at('/srv/a.xlsx')).toBe(one);
    expect(await at('/srv/二部_100%/六月/a.xlsx')).toBe(two);
    expect(await at('/srv/二部x100y/a.xlsx')).toBe(one);
    expect(await at('/srvx/a.xlsx')).toBe(await groupOf(db, undefined, { address: '/home/a.xlsx', id: '' }));
  });

  test('of which one group remembers whom it told belongs to that group, though it is served no more', async () => {
    const [one, two] = [await group(db, '外贸一部'), await group(db, '外贸二部')];
    const told = (of: string) => writeRow(db, { group: of, key: keyOfId(BOOK.id) }, 'sent', JSON.stringify(EMPTY_LEDGER)); // prettier-ignore
    await told(one);
    expect(await groupOf(db, undefined, { ...BOOK, address: 'Z:\\orders.xlsx' })).toBe(one);
    await told(two);
    await expect(groupOf(db, undefined, BOOK)).rejects.toThrow('Several groups');
  });

  test('that nobody is served belongs to the default group, the same for everybody', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => groupOf(db, undefined, BOOK)));
    expect(new Set(ids).size).toBe(1);
  });

  test('all who ask for the name of the server at once are told the same', async () => {
    const names = await Promise.all([1, 2, 3, 4].map(() => serverName(db)));
    expect(new Set(names).size).toBe(1);
    expect(names[0]).toMatch(/^gendan-[0-9a-f]{4}$/);
  });

  test('its messages are listed without those of another group that has a book of the same id', async () => {
    const [one, two] = [await group(db, '外贸一部'), await group(db, '外贸二部')];
    const id = await serves(db, one, BOOK.address, BOOK.id);
    const sent = withMail(EMPTY_LEDGER, {
      key: 'k',
      day: 46_160,
      person: '王丽',
      to: 'wang@example.com',
      state: 'uncertain',
      tries: 1,
      told: [],
    });
    await writeRow(db, { group: one, key: keyOfId(BOOK.id) }, 'sent', JSON.stringify(sent));
    const asked = { id, address: BOOK.address, ownId: BOOK.id };
    expect(await messagesOfBook(db, { ...asked, groupId: one, group: '外贸一部' })).toMatchObject([
      { book: id, group: '外贸一部', channel: 'mail', to: 'wang@example.com', state: 'uncertain' },
    ]);
    expect(await messagesOfBook(db, { ...asked, groupId: two, group: '外贸二部' })).toEqual([]);
  });
});
