import { keyOfId } from '../../../../automation/keeping/asked-book';
import type { Database } from '../../../../automation/serve/database/database';
import { readiness, readyWith } from '../../../../automation/serve/page/health';
import type { Piece, Scope } from '../../../../automation/serve/page/operations';
import { openSource } from '../../../../automation/serve/page/source';
import { placeKey } from '../../../../automation/state-dir';
import type { ListAnswer, QueueAnswer, Wanted } from '../../../../shared/serving/answers';
import { JOBS, type Job } from '../../../../shared/serving/jobs';
import type { RunState } from '../../../../shared/serving/answers';
import { overDatabases } from '../../../tools/serve-database';

const EAST = '11111111-0000-4000-8000-000000000001';
const WEST = '22222222-0000-4000-8000-000000000002';
const NOWHERE = 'cccccccc-0000-4000-8000-000000000003';
const ALL: Piece = { most: 500 };
const DAY = 46_160; // 2026-05-18

overDatabases('what the page shows', (fresh) => {
  let db: Database;
  let source: ReturnType<typeof openSource>;
  let done: Wanted[];
  let asked: (readonly string[] | undefined)[];

  beforeEach(async () => {
    db = await fresh();
    done = [];
    asked = [];
    source = openSource({
      db,
      depth: (books) => {
        asked.push(books);
        return Promise.resolve(JOBS.map((job): QueueAnswer => ({ job, waiting: 1, running: 0, dead: 0 })));
      },
      act: (wanted) => Promise.resolve(void done.push(wanted)),
    });
    await db.query(`insert into gendan.groups (id, name) values ($1, 'east'), ($2, 'west')`, [EAST, WEST]);
  });

  async function book(group: string, title: string, more: { ownId?: string; paused?: boolean; gone?: boolean; late?: number } = {}): Promise<string> {
    const address = `/srv/${title}.xlsx`;
    const [place] = await db.query<{ id: string }>(`insert into gendan.places (group_id, kind, address) values ($1, 'file', $2) returning id`, [group, address]);
    const [made] = await db.query<{ id: string }>(
      `insert into gendan.books (group_id, place_id, kind, address, title, own_id, paused_at, gone_at, orders, late)
       values ($1, $2, 'file', $3, $4, $5, $6, $7, 100, $8) returning id`,
      [group, place!.id, address, title, more.ownId ?? null, more.paused ? new Date(0) : null, more.gone ? new Date(0) : null, more.late ?? 0],
    );
    return made!.id;
  } // prettier-ignore

  async function run(of: string, job: Job, state: RunState, more: { minute?: number; counts?: Record<string, number> } = {}): Promise<string> {
    const [made] = await db.query<{ id: number }>(
      `insert into gendan.runs (book_id, job, worker, attempt, state, started_at, ended_at, sentence, counts)
       values ($1, $2, 'w1', 2, $3, $4, $5, $6::jsonb, $7::jsonb) returning id`,
      [of, job, state, `2026-05-18T01:${String(more.minute ?? 0).padStart(2, '0')}:00Z`, state === 'running' ? null : '2026-05-18T01:59:59Z', state === 'done' ? null : JSON.stringify({ zh: '坏了', en: 'broken' }), JSON.stringify(more.counts ?? {})],
    );
    return String(made!.id);
  } // prettier-ignore

  const late = (of: string, days: readonly number[]) =>
    db.query(
      `insert into gendan.late_orders (book_id, position, answer)
       select $1, at, answer from jsonb_array_elements($2::jsonb) with ordinality as each(answer, at)`,
      [
        of,
        JSON.stringify(
          days.map((daysLate, at) => ({ order: `PO-${at}`, customer: 'Meridian', team: '', daysLate })),
        ),
      ],
    );

  const record = (group: string, key: string, name: string, value: unknown) =>
    db.query(
      `insert into gendan.records (group_id, book, name, value) values ($1, $2, $3, $4::jsonb)
       on conflict (group_id, book, name) do update set value = excluded.value, changed_at = clock_timestamp()`,
      [group, key, name, JSON.stringify(value)],
    );

  /** All pieces of a list, one after the other. */
  async function pieces<T>(most: number, ask: (piece: Piece) => Promise<ListAnswer<T> | undefined>): Promise<T[]> {
    const all: T[] = [];
    for (let after: string | undefined, turn = 0; turn < 100; turn++) {
      const piece: ListAnswer<T> = (await ask({ most, ...(after !== undefined && { after }) }))!;
      expect(piece.list.length).toBeLessThanOrEqual(most);
      all.push(...piece.list);
      if (piece.more === undefined) return all;
      // As the server takes it back from an address.
      expect(piece.more).toMatch(/^[\w:.-]{1,100}$/);
      after = piece.more;
    }
    throw new Error('it never ends');
  } // prettier-ignore

  test('a book with its newest run of each job and what is next', async () => {
    const id = await book(EAST, '出货', { late: 3 });
    await run(id, 'update', 'failed', { minute: 1 });
    const newest = await run(id, 'update', 'done', { minute: 2, counts: { orders: 100 } });
    await run(id, 'digest', 'running', { minute: 3 });
    await db.query(`insert into gendan.due (book_id, job, at) values ($1, 'digest', '2026-05-19T08:30:00+08:00')`, [id]); // prettier-ignore
    await db.query(`insert into gendan.workers (name, machine, pid, started_at, seen_at) values ('w1', 'NINGBO', 7, '2026-05-18T00:00:00Z', '2026-05-18T01:30:42Z')`); // prettier-ignore
    const shown = await source.overview('all');
    expect(shown).toEqual({
      groups: ['east', 'west'],
      database: db.kind,
      books: [
        {
          id,
          group: 'east',
          title: '出货',
          kind: 'file',
          address: '/srv/出货.xlsx',
          isPaused: false,
          isGone: false,
          last: {
            update: { id: newest, book: id, job: 'update', state: 'done', attempt: 2, worker: 'w1', startedAt: '2026-05-18T01:02:00Z', endedAt: '2026-05-18T01:59:59Z', counts: { orders: 100 } },
            digest: expect.objectContaining({ state: 'running', sentence: { zh: '坏了', en: 'broken' } }) as unknown,
          },
          next: { digest: '2026-05-19T00:30:00Z' },
          orders: 100,
          late: 3,
        },
      ],
      queues: expect.arrayContaining([{ job: 'update', waiting: 1, running: 0, dead: 0 }]) as unknown,
      workers: [{ name: 'w1', machine: 'NINGBO', startedAt: '2026-05-18T00:00:00Z', seenAt: '2026-05-18T01:30:00Z', isDraining: false }],
      failures: [],
    });
    expect(shown.books[0]!.last.digest).not.toHaveProperty('endedAt');
  }); // prettier-ignore

  test('a paused book and one that is gone are said so, and nothing is next for them', async () => {
    for (const [title, more] of [['a', { paused: true }], ['b', { gone: true }]] as const)
      await db.query(`insert into gendan.due (book_id, job, at) values ($1, 'update', now())`, [await book(EAST, title, more)]); // prettier-ignore
    expect((await source.overview('all')).books).toMatchObject([
      { isPaused: true, isGone: false, next: {} },
      { isPaused: false, isGone: true, next: {} },
    ]);
  });

  test('failures are what nothing has come of since', async () => {
    const id = await book(EAST, '出货');
    const failed = await run(id, 'update', 'failed');
    const dead = await run(id, 'digest', 'dead');
    await run(id, 'digest', 'skipped');
    await run(id, 'channels', 'failed');
    await run(id, 'channels', 'done');
    const uncertain = await run(id, 'inbox', 'done', { counts: { uncertain: 1 } });
    await run(id, 'update', 'running');
    await run(id, 'agenda', 'running');
    const { failures } = await source.overview('all');
    expect(failures.map((one) => one.id)).toEqual([uncertain, dead, failed]);
  });

  test('runs that begin and end while somebody looks are seen, whatever order they come in', async () => {
    const id = await book(EAST, '出货');
    const states = async () => {
      const { books, failures } = await source.overview('all');
      const { update, digest } = books[0]!.last;
      return [update?.state, digest?.state, failures.length];
    };
    expect(await states()).toEqual([undefined, undefined, 0]);
    await db.query(`select setval(pg_get_serial_sequence('gendan.runs', 'id'), 5000)`);
    const update = await run(id, 'update', 'running');
    expect(await states()).toEqual(['running', undefined, 0]);
    // Numbered before, seen after.
    await db.query(
      `insert into gendan.runs (id, book_id, job, worker, state, started_at) overriding system value values ($1::bigint - 500, $2, 'digest', 'w', 'dead', now())`,
      [update, id],
    );
    expect(await states()).toEqual(['running', 'dead', 1]);
    await db.query(`update gendan.runs set state = 'lost' where id = $1`, [update]);
    expect(await states()).toEqual(['lost', 'dead', 2]);
    await run(id, 'update', 'done');
    expect(await states()).toEqual(['done', 'dead', 1]);
    // Another look begins with what is there.
    const other = openSource({ db, depth: () => Promise.resolve([]), act: () => Promise.resolve() });
    expect((await other.overview('all')).books).toEqual((await source.overview('all')).books);
  }); // prettier-ignore

  describe('of a group', () => {
    let east: string;
    let west: string;
    const mine: Scope = [EAST];

    beforeEach(async () => {
      east = await book(EAST, '东区', { ownId: 'own-1' });
      west = await book(WEST, '西区', { ownId: 'own-1' });
      for (const id of [east, west]) {
        await run(id, 'update', 'dead');
        await late(id, [1, 5]);
        await db.query(`insert into gendan.due (book_id, job, at) values ($1, 'update', now())`, [id]);
      }
      for (const group of [EAST, WEST])
        await record(group, keyOfId('own-1'), 'sent', { version: 1, from: 0, mails: [mail(`wang@${group === EAST ? 'east' : 'west'}.example`, 'sent')] }); // prettier-ignore
    });

    test('nothing of another is shown', async () => {
      const shown = await source.overview(mine);
      expect(shown.groups).toEqual(['east']);
      expect(shown.books.map(({ id }) => id)).toEqual([east]);
      expect(shown.failures.map((one) => one.book)).toEqual([east]);
      // Nor how full the queues are of its books.
      expect(asked).toEqual([[east]]);
      const answers = [shown, await source.late(mine, ALL), await source.messages(mine, ALL)];
      expect(JSON.stringify(answers)).not.toMatch(new RegExp(`west|西区|${west}`));
      expect((await source.messages(mine, ALL))!.list).toMatchObject([
        { book: east, to: 'wang@east.example' },
      ]);
    });

    test('a book of another is one that is not there, whatever is wanted', async () => {
      for (const id of [west, NOWHERE]) {
        expect(await source.late(mine, ALL, id)).toBeUndefined();
        expect(await source.messages(mine, ALL, id)).toBeUndefined();
        expect(await source.runs(mine, ALL, id)).toBeUndefined();
        expect(await source.want(mine, { do: 'pause', book: id })).toBe(false);
      }
      expect(done).toEqual([]);
      expect(await source.want(mine, { do: 'pause', book: east })).toBe(true);
      expect(await source.want('all', { do: 'retry', book: west, job: 'update' })).toBe(true);
      expect(done).toEqual([
        { do: 'pause', book: east },
        { do: 'retry', book: west, job: 'update' },
      ]);
    });

    test('of no group nothing is shown at all', async () => {
      expect(await source.overview([])).toMatchObject({ groups: [], books: [], failures: [] });
      expect(await source.late([], ALL)).toEqual({ list: [] });
    });
  });

  test('late orders come the latest first, in pieces that leave none out and give none twice', async () => {
    const days = [3, 1, 2, 2, 2, 0.5, 9];
    const ids = [await book(EAST, 'a'), await book(EAST, 'b'), await book(WEST, 'c')];
    for (const id of ids) await late(id, days);
    await late(await book(EAST, 'gone', { gone: true }), [99]);
    for (const most of [1, 2, 4, 5, 500]) {
      const all = await pieces(most, (piece) => source.late('all', piece));
      expect(all.map(({ daysLate }) => daysLate)).toEqual([9, 9, 9, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 0.5, 0.5, 0.5]); // prettier-ignore
      expect(new Set(all.map(({ book: of, order }) => `${of} ${order}`)).size).toBe(21);
    }
    expect((await source.late('all', ALL, ids[2]))!.list).toHaveLength(7);
    expect((await source.late('all', { most: 1 }, ids[2]))!.list[0]).toMatchObject({ group: 'west', title: 'c', customer: 'Meridian', team: 'west' }); // prettier-ignore
  });

  test('runs of a book come the newest first, in pieces', async () => {
    const id = await book(EAST, 'a');
    const other = await book(EAST, 'b');
    const made: string[] = [];
    for (let n = 0; n < 7; n++) {
      made.unshift(await run(id, 'update', 'done'));
      await run(other, 'update', 'done');
    }
    for (const most of [1, 3, 7, 500]) {
      const all = await pieces(most, (piece) => source.runs('all', piece, id));
      expect(all.map((one) => one.id)).toEqual(made);
    }
  });

  describe('messages', () => {
    test('are those of the daily mail, of channels and of acknowledgements, the pressing ones first, without their text', async () => {
      const id = await book(EAST, '出货', { ownId: 'own-1' });
      const key = keyOfId('own-1');
      await record(EAST, key, 'sent', { version: 1, from: 0, mails: [mail('wang@east.example', 'sent'), mail('li@east.example', 'failed', DAY - 1)] });
      await record(EAST, key, 'channels', { version: 1, channels: [channel('验货群', ['sent', 'sending', 'dropped', 'waiting'])] });
      await record(EAST, key, 'inbox', { version: 1, mailboxes: [], seen: [], acknowledged: [{ id: 'h', day: DAY, thread: 't', to: 'hash', state: 'uncertain', tries: 1 }] });
      const all = (await source.messages('all', ALL))!.list;
      expect(all.map(({ channel: by, to, state, day }) => [by, to, state, day])).toEqual([
        ['reply', '', 'uncertain', '2026-05-18'],
        ['验货群', '验货群', 'uncertain', '2026-05-18'],
        ['mail', 'li@east.example', 'failed', '2026-05-17'],
        ['验货群', '验货群', 'waiting', '2026-05-18'],
        ['mail', 'wang@east.example', 'sent', '2026-05-18'],
        ['验货群', '验货群', 'sent', '2026-05-18'],
      ]);
      expect(all.every((one) => one.book === id && one.group === 'east')).toBe(true);
      expect(JSON.stringify(all)).not.toContain('secret');
      expect(await pieces(2, (piece) => source.messages('all', piece))).toEqual(all);
    }); // prettier-ignore

    test('of a book that had no id when they were sent are its own; what cannot be read shows nothing', async () => {
      const id = await book(EAST, '出货', { ownId: 'own-1' });
      const sent = { version: 1, from: 0, mails: [mail('wang@east.example', 'sent')] };
      await record(EAST, placeKey('/srv/出货.xlsx'), 'sent', sent);
      await record(EAST, keyOfId('own-1'), 'channels', { version: 99 });
      await record(EAST, keyOfId('of no served book'), 'sent', sent);
      await record(WEST, keyOfId('own-1'), 'sent', sent);
      expect((await source.messages('all', ALL))!.list).toMatchObject([{ book: id }]);
    });

    test('that come, change and go are seen', async () => {
      await book(EAST, '出货', { ownId: 'own-1' });
      const states = async (): Promise<string[]> => (await source.messages('all', ALL))!.list.map(({ state }) => state); // prettier-ignore
      const keep = (...mails: unknown[]) =>
        record(EAST, keyOfId('own-1'), 'sent', { version: 1, from: 0, mails });
      expect(await states()).toEqual([]);
      await keep(mail('wang@east.example', 'sending'));
      expect(await states()).toEqual(['uncertain']);
      await keep(mail('wang@east.example', 'sent'), mail('li@east.example', 'waiting'));
      expect(await states()).toEqual(['waiting', 'sent']);
      await db.query('delete from gendan.records');
      expect(await states()).toEqual([]);
    });
  });

  test('figures count books, late orders by group, messages and workers that are alive', async () => {
    await book(EAST, 'a', { late: 3, ownId: 'own-1' });
    await book(EAST, 'b', { late: 4, paused: true });
    await book(EAST, 'c', { late: 5, gone: true });
    await record(EAST, keyOfId('own-1'), 'sent', { version: 1, from: 0, mails: [mail('wang@east.example', 'sent')] }); // prettier-ignore
    await db.query(`insert into gendan.workers (name, machine, pid, seen_at, is_draining)
      values ('a', 'm', 1, now(), false), ('b', 'm', 2, now(), true), ('c', 'm', 3, now() - interval '1 hour', false)`); // prettier-ignore
    expect(await source.figures()).toEqual({
      books: { served: 1, paused: 1, gone: 1 },
      late: new Map([[EAST, 7], [WEST, 0]]),
      messages: { sent: 1, uncertain: 0, failed: 0, waiting: 0 },
      workers: { working: 1, draining: 1 },
      queues: JOBS.map((job) => ({ job, waiting: 1, running: 0, dead: 0 })),
    }); // prettier-ignore
  });

  test('it is ready with the schema of this version, and with no other', async () => {
    const ready = (isDraining = false) => readiness(readyWith(db, () => isDraining), 60_000); // prettier-ignore
    expect(await ready()).toEqual({ database: true, migrated: true, draining: false, isReady: true });
    expect(await ready(true)).toMatchObject({ draining: true, isReady: false });
    await db.query(`insert into gendan.migrations (number, name) values (999, 'of a later version')`);
    expect(await ready()).toMatchObject({ database: true, migrated: false, isReady: false });
    await db.query('delete from gendan.migrations where number = 999');
  });
});

const mail = (to: string, state: string, day = DAY) => ({ key: `${day} ${to}`, day, person: 'Wang', to, state, tries: 1, told: ['secret'] }); // prettier-ignore

const channel = (name: string, states: readonly string[]) => ({
  name,
  messages: [{ key: 'k', day: DAY, title: 'secret', tells: [], pieces: states.map((state, at) => ({ id: `p${at}`, state, refusals: 0 })) }],
  told: [],
  sends: [],
}); // prettier-ignore
