import { operationsOf } from '../../../../automation/serve/operations/open-operations';
import type { Queues } from '../../../../automation/serve/queues/queues';
import { allGroups, makeGroup } from '../../../../automation/serve/store/groups';
import { memoryDatabase } from '../../../tools/serve-database';

test('a token of a group that nobody made is refused with the groups that there are, and makes none', async () => {
  const db = await memoryDatabase();
  try {
    await makeGroup(db, '一组');
    const operations = operationsOf({ db, queues: {} as Queues, env: {} });
    await expect(operations.makeToken('viewer', '李雷', '一纟组')).rejects.toMatchObject({
      sentence: { zh: '没有叫“一纟组”的组。现有：一组。' },
    });
    expect((await allGroups(db)).map(({ name }) => name)).not.toContain('一纟组');
    expect((await operations.makeToken('viewer', '李雷', '一组')).value).not.toBe('');
  } finally {
    await db.close();
  }
});
