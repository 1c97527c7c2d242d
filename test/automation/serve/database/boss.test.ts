import PgBoss from 'pg-boss';
import type { Database } from '../../../../automation/serve/database/database';
import { overDatabases } from '../../../tools/serve-database';

/** pg-boss over the server's database, as the queues have it. Its own timers are off: the test ends when it ends. */
const bossOver = (db: Database): PgBoss =>
  new PgBoss({
    db: { executeSql: (text, values) => db.executeSql(text, values) },
    schema: 'pgboss',
    schedule: false,
    supervise: false,
  });

overDatabases('pg-boss', (fresh) => {
  test('makes its own tables beside ours, hands out a job, and starts again on what is there', async () => {
    const db = await fresh();
    const boss = bossOver(db);
    await boss.start();
    await boss.createQueue('update');
    const id = await boss.send('update', { book: '甲' });
    const [job] = await boss.fetch('update');
    expect(job).toMatchObject({ id, data: { book: '甲' } });
    await boss.complete('update', id!);
    await boss.stop({ graceful: false });

    const again = bossOver(db);
    await again.start();
    expect(await again.fetch('update')).toEqual([]);
    await again.stop({ graceful: false });
  });

  test('two that start at once on a new database both work', async () => {
    const db = await fresh();
    const both = [bossOver(db), bossOver(db)];
    await Promise.all(both.map((boss) => boss.start()));
    await both[0]!.createQueue('update');
    await both[0]!.send('update', { book: '乙' });
    const taken = await Promise.all(both.map((boss) => boss.fetch('update')));
    expect(taken.flat().map(({ data }) => data)).toEqual([{ book: '乙' }]);
    for (const boss of both) await boss.stop({ graceful: false });
  });
});
