import { bookIn, booksOf, setPaused } from '../../../../automation/serve/store/books';
import { countsOf } from '../../../../automation/serve/store/counts';
import { dueOf, setDue } from '../../../../automation/serve/store/due';
import { lateOrdersOf, setLateOrders } from '../../../../automation/serve/store/late-orders';
import { placesOf } from '../../../../automation/serve/store/places';
import { overDatabases } from '../../../tools/serve-database';
import { aRun, aTeam, late, minute } from './team';

overDatabases('one group never sees another’s', (fresh) => {
  test('whatever people read is of the groups that they are allowed', async () => {
    const db = await fresh();
    const teams = [await aTeam(db, '外贸一部'), await aTeam(db, '外贸二部')];
    for (const { find, group } of teams) {
      const book = await find(`/srv/${group.name}/秘密 ${group.name}.xlsx`, 'b7c2a9');
      await setDue(db, book.id, 'update', minute(1));
      await setLateOrders(db, book.id, [late(`PO of ${group.name}`, 3)]);
      await aRun(db, book, 'update', 'failed', `worker of ${group.name}`);
    }
    const [own, other] = teams.map(({ group }) => group.id);
    const [theirs] = await booksOf(db, [other!]);
    const reads: Record<string, (groups: readonly string[]) => Promise<unknown>> = {
      places: (groups) => placesOf(db, groups),
      books: (groups) => booksOf(db, groups),
      book: (groups) => bookIn(db, theirs!.id, groups),
      due: (groups) => dueOf(db, groups),
      late: (groups) => lateOrdersOf(db, groups),
    };
    for (const [name, read] of Object.entries(reads)) {
      const [mine, all, none] = [await read([own!]), await read([own!, other!]), await read([])];
      const text = JSON.stringify(mine) ?? '';
      expect(`${name}: ${text}`).not.toMatch(/外贸二部/);
      expect(text).not.toContain(theirs!.id);
      // And there is something to be seen, for those who may.
      expect(JSON.stringify(all)).toContain(name === 'places' ? '外贸二部' : theirs!.id);
      expect(none ?? []).toEqual([]);
    }
    expect(await countsOf(db, [own!])).toMatchObject({ books: 1, late: 1 });
  });

  test('nor changes it', async () => {
    const db = await fresh();
    const [own, other] = [await aTeam(db, '外贸一部'), await aTeam(db, '外贸二部')];
    const theirs = await other.find('/srv/b.xlsx');
    expect(await setPaused(db, theirs.id, [own.group.id], true)).toBe(false);
    expect(await setPaused(db, `${theirs.id}' or true --`, [other.group.id], true)).toBe(false);
    expect(await bookIn(db, theirs.id, [other.group.id])).toMatchObject({ isPaused: false });
  });
});
