import { makeGroup, removeGroup } from '../../../../automation/serve/store/groups';
import {
  allowedGroups,
  allTokens,
  endToken,
  findToken,
  makeToken,
} from '../../../../automation/serve/tenancy/tokens';
import { overDatabases } from '../../../tools/serve-database';

overDatabases('a token', (fresh) => {
  test('lets in whom it was made for, with role and groups, until it is ended', async () => {
    const db = await fresh();
    const [one, other] = [await makeGroup(db, '外贸一部'), await makeGroup(db, '外贸二部')];
    const boss = await makeToken(db, { name: '韩梅梅', role: 'operator' });
    const team = await makeToken(db, { name: '李雷', role: 'viewer', group: one });
    expect(team.value).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(team.value).not.toBe(boss.value);

    const [whose, teams] = [await findToken(db, boss.value), await findToken(db, team.value)];
    expect(whose).toMatchObject({ id: boss.id, name: '韩梅梅', role: 'operator' });
    expect(await allowedGroups(db, whose!)).toEqual([one, other]);
    expect(teams).toMatchObject({ role: 'viewer', group: one });
    expect(await allowedGroups(db, teams!)).toEqual([one]);

    expect(await endToken(db, team.id)).toBe(true);
    expect(await endToken(db, team.id)).toBe(false);
    expect(await findToken(db, team.value)).toBeUndefined();
    expect(await findToken(db, boss.value)).toBeDefined();
  });

  test('what is nearly one lets nobody in, nor does what is kept of it', async () => {
    const db = await fresh();
    const { value } = await makeToken(db, { name: '韩梅梅', role: 'operator' });
    const [kept] = await db.query<{ hash: string }>('select hash from gendan.tokens');
    const flipped = (value.startsWith('A') ? 'B' : 'A') + value.slice(1);
    for (const text of ['', ' ', value.slice(1), `${value} `, flipped, kept!.hash, `' or true --`])
      expect(await findToken(db, text)).toBeUndefined();
  });

  test('the list shows whose they are and no values; with its group a token ends', async () => {
    const db = await fresh();
    const one = await makeGroup(db, '外贸一部');
    const { value, id } = await makeToken(db, { name: '李雷', role: 'viewer', group: one });
    const boss = await makeToken(db, { name: '韩梅梅', role: 'operator' });
    await endToken(db, boss.id);
    const list = await allTokens(db);
    expect(list.map(({ name, endedAt }) => [name, endedAt !== undefined])).toEqual([
      ['李雷', false],
      ['韩梅梅', true],
    ]);
    const text = JSON.stringify([list, await db.query('select * from gendan.tokens')]);
    expect(text).toContain(id);
    expect(text).not.toContain(value);
    expect(JSON.stringify(list)).not.toContain('hash');
    await removeGroup(db, one);
    expect(await findToken(db, value)).toBeUndefined();
  });
});
