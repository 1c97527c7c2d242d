import { findBook, knownAs } from '../../../../automation/serve/store/find-book';
import { bookIn, booksOf, setGone, setLearned, setPaused } from '../../../../automation/serve/store/books';
import { allGroups, groupNamed, makeGroup, removeGroup } from '../../../../automation/serve/store/groups';
import { addPlace, allPlaces, removePlace } from '../../../../automation/serve/store/places';
import { overDatabases } from '../../../tools/serve-database';
import { aTeam, found } from './team';

const A = '/srv/外贸一部/出货跟踪表.xlsx';
const B = '/srv/外贸一部/2026/出货跟踪表.xlsx';

overDatabases('groups and places', (fresh) => {
  test('a group is known by its name, once', async () => {
    const db = await fresh();
    const group = await makeGroup(db, ' 外贸一部 ');
    expect(group.name).toBe('外贸一部');
    expect(await groupNamed(db, '外贸一部')).toEqual(group);
    await expect(makeGroup(db, '外贸一部')).rejects.toThrow('There is a group called "外贸一部" already');
    await expect(groupNamed(db, '外贸二部')).rejects.toThrow('There are: 外贸一部');
    for (const name of ['', ' ', 'a/b', 'a\nb', 'x'.repeat(61)])
      await expect(makeGroup(db, name)).rejects.toThrow('cannot be a group');
  });

  test('a place belongs to one group; the sentence does not say which', async () => {
    const db = await fresh();
    const [one, other] = [await makeGroup(db, '外贸一部'), await makeGroup(db, '外贸二部')];
    const place = await addPlace(db, {
      group: one.id,
      kind: 'folder',
      address: '/srv/x',
      zone: 'Asia/Shanghai',
    });
    expect(await allPlaces(db)).toEqual([place]);
    const again = addPlace(db, { group: other.id, kind: 'folder', address: '/srv/x' });
    await expect(again).rejects.toThrow('/srv/x is served already');
    await expect(again).rejects.not.toThrow('外贸一部');
    expect(await removePlace(db, place.id, [other.id])).toBe(false);
    expect(await removePlace(db, 'no id', [one.id])).toBe(false);
    expect(await removePlace(db, place.id, [one.id])).toBe(true);
  });

  test('with a group all of it goes, and nothing of others', async () => {
    const db = await fresh();
    const [one, other] = [await aTeam(db, '外贸一部'), await aTeam(db, '外贸二部')];
    await one.find(A);
    const kept = await other.find('/srv/外贸二部/b.xlsx');
    await removeGroup(db, one.group);
    expect(await allGroups(db)).toEqual([other.group]);
    expect(await booksOf(db, [one.group.id, other.group.id])).toEqual([kept]);
  });
});

overDatabases('books', (fresh) => {
  test('found again it is the same book', async () => {
    const db = await fresh();
    const { find, group, place } = await aTeam(db, '外贸一部');
    const book = await find(A);
    expect(book).toMatchObject({
      title: '出货跟踪表',
      group: group.id,
      groupName: '外贸一部',
      place: place.id,
    });
    expect((await find(A, 'b7c2a9')).id).toBe(book.id);
    // What is not read this time stays known.
    expect((await find(A)).ownId).toBe('b7c2a9');
  });

  test('found by several at once it is one book', async () => {
    const db = await fresh();
    const { find } = await aTeam(db, '外贸一部');
    const ids = await Promise.all(Array.from({ length: 8 }, async () => (await find(A)).id));
    expect(new Set(ids).size).toBe(1);
  });

  test('moved and renamed it stays the same book, with what was learned of it', async () => {
    const db = await fresh();
    const { find, group } = await aTeam(db, '外贸一部');
    const book = await find(A, 'b7c2a9');
    await setLearned(db, book.id, { orders: 120, hours: { update: '09:00' }, looked: 'size 4711' });
    const moved = await find(B, 'b7c2a9', [A]);
    expect(moved).toEqual({
      ...book,
      address: B,
      orders: 120,
      hours: { update: '09:00' },
      looked: 'size 4711',
    });
    expect(await booksOf(db, [group.id])).toHaveLength(1);
  });

  test('what was gone for a while is the same book when it comes back elsewhere', async () => {
    const db = await fresh();
    const { find } = await aTeam(db, '外贸一部');
    const book = await find(A, 'b7c2a9');
    await setGone(db, book.id);
    const back = await find(B, 'b7c2a9');
    expect(back).toMatchObject({ id: book.id, isGone: false });
  });

  test('a copy beside its original is a book of its own', async () => {
    const db = await fresh();
    const { find } = await aTeam(db, '外贸一部');
    const book = await find(A, 'b7c2a9');
    const copy = await find(B, 'b7c2a9');
    expect(copy.id).not.toBe(book.id);
    expect((await find(A, 'b7c2a9')).id).toBe(book.id);
    expect((await find(B, 'b7c2a9')).id).toBe(copy.id);
  });

  test('another group’s book of the same id is not taken for it', async () => {
    const db = await fresh();
    const [one, other] = [await aTeam(db, '外贸一部'), await aTeam(db, '外贸二部')];
    const book = await one.find(A, 'b7c2a9');
    const theirs = await other.find('/srv/外贸二部/b.xlsx', 'b7c2a9', [A]);
    expect(theirs.id).not.toBe(book.id);
    expect(
      await findBook(db, found(other.group, other.place, A, 'b7c2a9'), async () => true),
    ).toBeUndefined();
  });

  test('two files that change their names with each other stay who they are', async () => {
    const db = await fresh();
    const { find } = await aTeam(db, '外贸一部');
    const [one, other] = [await find(A, 'aaaaaa'), await find(B, 'bbbbbb')];
    // First the one at A is seen: what was at B lies there now, and nobody has looked at B yet.
    expect((await find(A, 'bbbbbb', [B])).id).toBe(other.id);
    expect((await find(B, 'aaaaaa')).id).toBe(one.id);
    expect(await bookIn(db, one.id, [one.group])).toMatchObject({ address: B, isGone: false });
    expect(await bookIn(db, other.id, [one.group])).toMatchObject({ address: A, isGone: false });
  });

  test('what only its first run could tell to be a moved book goes on under the former id', async () => {
    const db = await fresh();
    const { find, group } = await aTeam(db, '外贸一部');
    const book = await find(A, 'b7c2a9');
    const unread = await find(B);
    expect(unread.id).not.toBe(book.id);
    expect(await knownAs(db, unread.id, 'b7c2a9', async () => false)).toBe(book.id);
    expect(await booksOf(db, [group.id])).toEqual([{ ...book, address: B }]);
    // A book that is no moved one keeps its own.
    const other = await find(A);
    expect(await knownAs(db, other.id, 'cccccc', async () => false)).toBe(other.id);
    expect((await bookIn(db, other.id, [group.id]))?.ownId).toBe('cccccc');
  });

  test('paused, gone and learned are kept; what a run did not learn stays', async () => {
    const db = await fresh();
    const { find, group } = await aTeam(db, '外贸一部');
    const book = await find(A);
    expect(await setPaused(db, book.id, [group.id], true)).toBe(true);
    await setLearned(db, book.id, { orders: 7, looked: 'x' });
    await setLearned(db, book.id, { title: '新名字' });
    expect(await bookIn(db, book.id, [group.id])).toMatchObject({
      isPaused: true,
      orders: 7,
      looked: 'x',
      title: '新名字',
    });
    await setPaused(db, book.id, [group.id], false);
    await setGone(db, book.id);
    expect(await bookIn(db, book.id, [group.id])).toMatchObject({ isPaused: false, isGone: true });
    expect((await find(A)).isGone).toBe(false);
  });
});
