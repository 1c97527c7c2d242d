import fc from 'fast-check';
import type { Database } from '../../../../automation/serve/database/database';
import {
  holderOf,
  isLease,
  isMine,
  release,
  releaseAllOf,
  renew,
  take,
  writeWhileMine,
  type Lease,
} from '../../../../automation/serve/database/leases';
import { overDatabases } from '../../../tools/serve-database';

const HOUR = 3600;
const WRITES = `insert into gendan.settings (name, value) select $1, $2::jsonb from mine
  on conflict (name) do update set value = excluded.value`;
const written = (db: Database, lease: Lease, value: string): Promise<number> =>
  writeWhileMine(db, lease, WRITES, ['last', JSON.stringify(value)]);
const last = async (db: Database): Promise<string | undefined> =>
  (await db.query<{ value: string }>(`select value from gendan.settings where name = 'last'`))[0]?.value;
/** As if its time had come. */
const lapses = (db: Database, name: string) =>
  db.query(`update gendan.leases set until = clock_timestamp() - interval '1 second' where name = $1`, [
    name,
  ]);
async function taken(db: Database, holder: string, name = 'book/1'): Promise<Lease> {
  const lease = await take(db, name, holder, HOUR, { job: 'update' });
  if (!isLease(lease)) throw new Error(`${lease.holder} has it`);
  return lease;
}

overDatabases('a lease', (fresh) => {
  test('one has it; the others are told who and what for', async () => {
    const db = await fresh();
    const lease = await taken(db, 'worker-a');
    expect(await take(db, 'book/1', 'worker-b', HOUR)).toMatchObject({
      holder: 'worker-a',
      about: { job: 'update' },
      until: expect.any(Date),
    });
    expect(await isMine(db, lease)).toBe(true);
    await taken(db, 'worker-b', 'book/2');
  });

  test('who has let go has nothing, and the next has it', async () => {
    const db = await fresh();
    const first = await taken(db, 'worker-a');
    await release(db, first);
    expect(await holderOf(db, 'book/1')).toBeUndefined();
    const second = await taken(db, 'worker-b');
    await release(db, first);
    expect(await isMine(db, second)).toBe(true);
    expect((await holderOf(db, 'book/1'))?.holder).toBe('worker-b');
  });

  test('what ran out is taken over with another token; the old one neither holds, writes, lengthens nor lets go', async () => {
    const db = await fresh();
    const old = await taken(db, 'worker-a');
    expect(await written(db, old, 'by a')).toBe(1);
    await lapses(db, 'book/1');
    expect(await isMine(db, old)).toBe(false);
    expect(await renew(db, old, HOUR)).toBe(false);
    await expect(written(db, old, 'by a, late')).rejects.toThrow('ran out');

    const next = await taken(db, 'worker-b');
    expect(next.token).not.toBe(old.token);
    await expect(written(db, old, 'by a, too late')).rejects.toThrow('book/1');
    await release(db, old);
    expect(await written(db, next, 'by b')).toBe(1);
    expect(await last(db)).toBe('by b');
  });

  test('it holds on as long as it is renewed in time', async () => {
    const db = await fresh();
    const lease = await taken(db, 'worker-a');
    const before = (await holderOf(db, 'book/1'))!.until;
    expect(await renew(db, lease, 2 * HOUR)).toBe(true);
    expect((await holderOf(db, 'book/1'))!.until.getTime()).toBeGreaterThan(before.getTime());
  });

  test('all of a dead holder is let go at once', async () => {
    const db = await fresh();
    const lease = await taken(db, 'worker-a');
    await taken(db, 'worker-a', 'book/2');
    const others = await taken(db, 'worker-b', 'book/3');
    expect((await releaseAllOf(db, 'worker-a')).sort()).toEqual(['book/1', 'book/2']);
    await expect(written(db, lease, 'from the grave')).rejects.toThrow();
    expect(await isMine(db, others)).toBe(true);
  });

  test('of many who want it at once one gets it', async () => {
    const db = await fresh();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => take(db, 'book/1', `worker-${at}`, HOUR)),
    );
    const [winner, ...more] = answers.filter(isLease);
    expect(more).toEqual([]);
    expect(await isMine(db, winner!)).toBe(true);
  });

  test('whoever takes over waits for a write that has begun, or the write finds it taken', async () => {
    const db = await fresh();
    const old = await taken(db, 'worker-a');
    let hasWritten = (): void => undefined;
    const takesOver = new Promise<void>((resolve) => (hasWritten = resolve))
      .then(() => lapses(db, 'book/1'))
      .then(() => taken(db, 'worker-b'));
    await db.transaction(async (within) => {
      await writeWhileMine(within, old, WRITES, ['last', '"by a"']);
      hasWritten();
    });
    await takesOver;
    await expect(written(db, old, 'by a again')).rejects.toThrow();
    expect(await last(db)).toBe('by a');
  });

  test('whatever order things happen in: at most one holds, and what is written is the holder’s', async () => {
    const db = await fresh();
    const steps = fc.array(
      fc.record({
        who: fc.constantFrom('a', 'b', 'c'),
        does: fc.constantFrom('take', 'renew', 'write', 'release', 'lapse'),
      }),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        await db.query('delete from gendan.leases; delete from gendan.settings');
        const tokens = new Map<string, Lease>();
        let holder: string | undefined;
        let value: string | undefined;
        for (const [at, { who, does }] of all.entries()) {
          const own = tokens.get(who);
          if (does === 'take') {
            const lease = await take(db, 'x', who, HOUR);
            expect(isLease(lease)).toBe(holder === undefined);
            if (isLease(lease)) [holder] = [who, tokens.set(who, lease)];
          } else if (does === 'lapse') {
            await lapses(db, 'x');
            holder = undefined;
          } else if (own && does === 'renew') {
            expect(await renew(db, own, HOUR)).toBe(holder === who);
          } else if (own && does === 'write') {
            const done = await written(db, own, `${who}${at}`).catch(() => 0);
            expect(done).toBe(holder === who ? 1 : 0);
            if (done) value = `${who}${at}`;
          } else if (own && does === 'release') {
            await release(db, own);
            if (holder === who) holder = undefined;
          }
          const holders = await Promise.all([...tokens.values()].map((each) => isMine(db, each)));
          expect(holders.filter(Boolean)).toHaveLength(holder === undefined ? 0 : 1);
          expect(await last(db)).toBe(value);
        }
      }),
      { numRuns: 20 },
    );
  });
});
