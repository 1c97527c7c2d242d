import { overDatabases } from '../../../tools/serve-database';

overDatabases('the database', (fresh) => {
  test('values come back alike from both kinds', async () => {
    const db = await fresh();
    const at = new Date('2026-05-18T01:30:00.123Z');
    const id = '3f0a1b2c-0000-4000-8000-00000000000a';
    const [row] = await db.query(
      `select $1::timestamptz as at, $2::bigint as big, count(*) as counted, $3::jsonb as json, $4::uuid as id,
         $5::uuid[] as ids, $6::text[] as texts, null::timestamptz as never, $7::boolean as yes, $8::integer as whole,
         date '2026-05-18' as day, 12.50::numeric(10, 2) as amount, 'null'::jsonb as nothing
       from generate_series(1, 3)`,
      [at, 9_007_199_254_740_991, JSON.stringify({ 客户: ['甲'] }), id, [id], ['甲', 'a,"b'], true, 7],
    );
    expect(row).toEqual({
      at,
      big: 9_007_199_254_740_991,
      counted: 3,
      json: { 客户: ['甲'] },
      id,
      ids: [id],
      texts: ['甲', 'a,"b'],
      never: null,
      yes: true,
      whole: 7,
      day: '2026-05-18',
      amount: '12.50',
      nothing: null,
    });
    expect((row as { at: unknown }).at).toBeInstanceOf(Date);
  });

  test.each([
    ['UTC', '2026-05-18 01:30:00+00'],
    ['Asia/Shanghai', '2026-05-18 09:30:00+08'],
    ['Asia/Kolkata', '2026-05-18 07:00:00+05:30'],
    ['America/St_Johns', '2026-05-17 23:00:00-02:30'],
  ])('a moment is the same whatever zone the database shows it in: %s', async (zone, text) => {
    const db = await fresh();
    const row = await db.transaction(async (within) => {
      await within.query(`set local time zone '${zone}'`);
      return (await within.query<{ at: Date }>('select $1::timestamptz as at', [text]))[0]!;
    });
    expect(row.at.toISOString()).toBe('2026-05-18T01:30:00.000Z');
  });

  test('a transaction is whole or not at all', async () => {
    const db = await fresh();
    const names = async () =>
      (await db.query<{ name: string }>('select name from gendan.groups')).map((g) => g.name);
    const add = 'insert into gendan.groups (name) values ($1)';
    await expect(
      db.transaction(async (within) => {
        await within.query(add, ['外贸一部']);
        throw new Error('no more');
      }),
    ).rejects.toThrow('no more');
    expect(await names()).toEqual([]);
    await db.transaction((within) => within.query(add, ['外贸二部']));
    expect(await names()).toEqual(['外贸二部']);
  });

  test('a transaction whose statement failed is taken back even if nobody minds', async () => {
    const db = await fresh();
    await expect(
      db.transaction(async (within) => {
        await within.query(`insert into gendan.groups (name) values ('外贸一部')`);
        await within.query('select * from gendan.nothing').catch(() => undefined);
      }),
    ).rejects.toThrow();
    expect(await db.query('select name from gendan.groups')).toEqual([]);
  });

  test('a statement that fails, also half-way through a text that begins a transaction, leaves the next alone', async () => {
    const db = await fresh();
    await expect(db.query('select from nothing')).rejects.toThrow('nothing');
    const half = `begin; insert into gendan.groups (name) values ('外贸一部'); select * from nothing; commit;`;
    await Promise.all(
      Array.from({ length: 12 }, () => expect(db.executeSql(half)).rejects.toThrow('nothing')),
    );
    await Promise.all(
      Array.from({ length: 12 }, async () => expect(await db.query('select 1 as one')).toEqual([{ one: 1 }])),
    );
    expect(await db.query('select name from gendan.groups')).toEqual([]);
  });

  test('several statements in one text give the rows of the last; changed rows are counted', async () => {
    const db = await fresh();
    expect(await db.query('select 1 as a; select 2 as b')).toEqual([{ b: 2 }]);
    await db.query(`insert into gendan.groups (name) values ('甲'), ('乙'), ('丙')`);
    const { rowCount } = await db.executeSql('delete from gendan.groups where name <> $1', ['甲']);
    expect(rowCount).toBe(2);
  });

  test('many at once each get their own answer', async () => {
    const db = await fresh();
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        at % 3 === 0
          ? db.transaction(
              async (within) => (await within.query<{ n: number }>('select $1::integer as n', [at]))[0]!.n,
            )
          : db.query<{ n: number }>('select $1::integer as n', [at]).then(([row]) => row!.n),
      ),
    );
    expect(answers).toEqual(answers.map((_, at) => at));
  });
});
