import { setGone, setLearned, setPaused } from '../../../../automation/serve/store/books';
import { countsOf } from '../../../../automation/serve/store/counts';
import { dueBy, dueOf, moveDue, setDue } from '../../../../automation/serve/store/due';
import { lateOrdersOf, setLateOrders } from '../../../../automation/serve/store/late-orders';
import { endRun, pruneRuns, runningOf, startRun } from '../../../../automation/serve/store/runs';
import { runsOf } from '../../../../automation/serve/store/runs-read';
import { keptSetting, setSetting } from '../../../../automation/serve/store/settings';
import {
  addWorker,
  removeWorker,
  seeWorker,
  takeDeadWorkers,
  workersOf,
} from '../../../../automation/serve/store/workers';
import { overDatabases } from '../../../tools/serve-database';
import { aRun, aTeam, late, minute } from './team';

overDatabases('what is due', (fresh) => {
  test('comes oldest first, and nothing of books that are paused or gone', async () => {
    const db = await fresh();
    const { find, group } = await aTeam(db, '外贸一部');
    const [one, two, three] = [await find('/a.xlsx'), await find('/b.xlsx'), await find('/c.xlsx')];
    await setDue(db, one.id, 'update', minute(10));
    await setDue(db, one.id, 'digest', minute(5));
    await setDue(db, one.id, 'agenda', minute(60));
    await setDue(db, two.id, 'update', minute(1));
    await setDue(db, three.id, 'update', minute(1));
    await setPaused(db, two.id, [group.id], true);
    await setGone(db, three.id);
    const due = await dueBy(db, minute(10));
    expect(due).toEqual([
      { book: one.id, job: 'digest', at: minute(5) },
      { book: one.id, job: 'update', at: minute(10) },
    ]);
    expect(await dueOf(db, [group.id])).toHaveLength(3);
    await setDue(db, one.id, 'agenda', undefined);
    expect(await dueOf(db, [group.id])).toHaveLength(2);
  });

  test('of several planners one moves it on', async () => {
    const db = await fresh();
    const book = await (await aTeam(db, '外贸一部')).find('/a.xlsx');
    await setDue(db, book.id, 'update', minute(10));
    const [due] = await dueBy(db, minute(10));
    const moved = await Promise.all([1, 2, 3, 4].map((n) => moveDue(db, due!, minute(60 + n))));
    expect(moved.filter(Boolean)).toHaveLength(1);
    expect(await dueBy(db, minute(10))).toEqual([]);
  });
});

overDatabases('runs', (fresh) => {
  test('a run is told as it was kept, and ends once', async () => {
    const db = await fresh();
    const { find } = await aTeam(db, '外贸一部');
    const book = await find('/a.xlsx');
    const queued = '33333333-0000-4000-8000-000000000001';
    const id = await startRun(db, {
      book: book.id,
      job: 'update',
      worker: 'w1',
      attempt: 2,
      at: minute(0),
      queued,
    });
    const sentence = { zh: '文件被占用', en: 'The file is in use' };
    expect(await endRun(db, id, { state: 'failed', at: minute(1), sentence, counts: { orders: 3 } })).toBe(
      true,
    );
    expect(await endRun(db, id, { state: 'done', at: minute(2) })).toBe(false);
    expect(await runsOf(db, book.id, { limit: 9 })).toEqual([
      {
        id,
        book: book.id,
        job: 'update',
        worker: 'w1',
        attempt: 2,
        state: 'failed',
        startedAt: '2026-05-18T01:00:00Z',
        endedAt: '2026-05-18T01:01:00Z',
        sentence,
        counts: { orders: 3 },
      },
    ]);
  });

  test('what a worker is at, and nothing of others or that has ended', async () => {
    const db = await fresh();
    const { find } = await aTeam(db, '外贸一部');
    const book = await find('/a.xlsx');
    const run = await aRun(db, book, 'update', 'running', 'w1');
    await aRun(db, book, 'digest', 'running', 'w2');
    await aRun(db, book, 'inbox', 'done', 'w1');
    expect(await runningOf(db, 'w1')).toMatchObject([{ run, book: book.id, job: 'update' }]);
  });

  test('old ones are forgotten but the newest of each job; a page goes back run by run', async () => {
    const db = await fresh();
    const { find } = await aTeam(db, '外贸一部');
    const book = await find('/a.xlsx');
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) ids.unshift(await aRun(db, book, n % 2 ? 'update' : 'digest', 'done'));
    expect((await runsOf(db, book.id, { limit: 2, before: ids[1]! })).map(({ id }) => id)).toEqual(
      ids.slice(2, 4),
    );
    const later = new Date('2027-01-01T00:00:00Z');
    expect(await pruneRuns(db, new Date('2026-01-01T00:00:00Z'))).toBe(0);
    expect(await pruneRuns(db, later, 3)).toBe(3);
    expect(await pruneRuns(db, later)).toBe(1);
    expect((await runsOf(db, book.id, { limit: 9 })).map(({ id }) => id)).toEqual(ids.slice(0, 2));
  });
});

overDatabases('late orders', (fresh) => {
  test('a book’s are replaced whole and counted; the latest come first; no team is the group', async () => {
    const db = await fresh();
    const { find, group } = await aTeam(db, '外贸一部');
    const [one, two] = [await find('/a.xlsx'), await find('/b.xlsx')];
    await setLateOrders(db, one.id, [late('PO-1', 2), late('PO-2', 9), late('PO-3', 1)]);
    await setLateOrders(db, two.id, [late('PO-9', 4, '华东')]);
    await setLateOrders(db, one.id, [late('PO-3', 3), late('PO-4', 12)]);
    expect((await lateOrdersOf(db, [group.id])).map((o) => `${o.title} ${o.order} ${o.team}`)).toEqual([
      'a PO-4 外贸一部',
      'b PO-9 华东',
      'a PO-3 外贸一部',
    ]);
    expect((await lateOrdersOf(db, [group.id], 1)).map(({ order }) => order)).toEqual(['PO-4']);
    await setLearned(db, one.id, { orders: 100 });
    expect(await countsOf(db, [group.id])).toEqual({ books: 2, paused: 0, gone: 0, orders: 100, late: 3 });
    await setLateOrders(db, one.id, []);
    expect((await lateOrdersOf(db, [group.id])).map(({ order }) => order)).toEqual(['PO-9']);
    await setGone(db, two.id);
    expect(await lateOrdersOf(db, [group.id])).toEqual([]);
    expect(await countsOf(db, [group.id])).toMatchObject({ books: 1, gone: 1, late: 0 });
  });
});

overDatabases('workers and settings', (fresh) => {
  const unseen = `update gendan.workers set seen_at = now() - interval '10 minutes' where name = `;

  test('who is not seen for long is dead, to one reaper only, and hears of it', async () => {
    const db = await fresh();
    await addWorker(db, { name: 'w1', machine: 'server-1', pid: 1 });
    await addWorker(db, { name: 'w2', machine: 'server-2', pid: 2 });
    expect(await takeDeadWorkers(db, 60)).toEqual([]);
    await db.query(`${unseen} 'w1'`);
    const reaped = await Promise.all([takeDeadWorkers(db, 60), takeDeadWorkers(db, 60)]);
    expect(reaped.flat()).toEqual(['w1']);
    expect(await seeWorker(db, 'w1')).toBe(false);
    expect(await seeWorker(db, 'w2', { isDraining: true })).toBe(true);
    expect(await workersOf(db)).toMatchObject([{ name: 'w2', machine: 'server-2', isDraining: true }]);
    await removeWorker(db, 'w2');
    expect(await workersOf(db)).toEqual([]);
  });

  test('of several that make a setting at once all have the same', async () => {
    const db = await fresh();
    const names = await Promise.all([1, 2, 3].map((n) => keptSetting(db, 'server', () => `服务器-${n}`)));
    expect(new Set(names).size).toBe(1);
    await setSetting(db, 'server', '另一个');
    expect(await keptSetting(db, 'server', () => '')).toBe('另一个');
  });
});
