import type { Database } from '../../../../automation/serve/database/database';
import { sessionKeyOf, tokensOver } from '../../../../automation/serve/page/tokens';
import { endToken, makeToken } from '../../../../automation/serve/tenancy/tokens';
import { overDatabases } from '../../../tools/serve-database';

const EAST = { id: '11111111-0000-4000-8000-000000000001', name: 'east' };

overDatabases('whom tokens let in', (fresh) => {
  let db: Database;
  beforeEach(async () => {
    db = await fresh();
    await db.query('insert into gendan.groups (id, name) values ($1, $2)', [EAST.id, EAST.name]);
  });

  test('one of a group sees that group, one of none sees all; one that ended nothing', async () => {
    const tokens = tokensOver(db);
    const all = await makeToken(db, { name: 'boss', role: 'operator' });
    const east = await makeToken(db, { name: 'wang', role: 'viewer', group: EAST });
    expect(await tokens.whose(all.value)).toEqual({ role: 'operator', scope: 'all' });
    expect(await tokens.whose(east.value)).toEqual({ role: 'viewer', scope: [EAST.id] });
    expect(await tokens.whose(`${east.value}x`)).toBeUndefined();
    await endToken(db, east.id);
    expect(await tokens.whose(east.value)).toBeUndefined();
  });

  test('sessions are sealed with one key by all servers of a database', async () => {
    const [one, other] = await Promise.all([sessionKeyOf(db), sessionKeyOf(db)]);
    expect(one).toHaveLength(32);
    expect(one.equals(other)).toBe(true);
  });
});
