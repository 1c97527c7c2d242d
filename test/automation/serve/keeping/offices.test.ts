import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CannotReachRecords, ClaimLost } from '../../../../automation/keeping/store/errors';
import type { Keeping } from '../../../../automation/keeping/keeping';
import { fileKeeping } from '../../../../automation/keeping/files/file-keeping';
import { openXlsxHost } from '../../../../automation/file/host';
import type { Database } from '../../../../automation/serve/database/database';
import { markRestored } from '../../../../automation/serve/keeping/restored';
import { readConfig } from '../../../../shared/config';
import { EMPTY_LEDGER } from '../../../../shared/features/digest/ledger';
import { EMPTY_OUTBOX } from '../../../../shared/messages/delivery/outbox';
import { dayOf } from '../../../../shared/time/moment';
import { bookWithChannels, ONE_EACH, openOffice, shownIn, type Office } from '../../../tools/channels-book';
import { envOf, overEmbedded, type DatabaseWorld } from '../../../tools/keeping-worlds';
import { plan } from '../../../../shared/plan/plan';
import { MID_MORNING } from '../../../tools/set-up';
import type { Ran } from '../../../tools/run';

/** Two machines of a team over one database, a book on a share, and real HTTP to the platform of its group. */
const open = overEmbedded();
let world: DatabaseWorld;
let office: Office;
beforeEach(async () => {
  world = await open();
  office = await openOffice([ONE_EACH[0]!]);
});
afterEach(async () => {
  await office.close();
  await world.close();
});

/** What the book has to tell this morning: the day’s list, and what is escalated. */
const ALL = 2;
const wecom = () => office.platforms.wecom;
const shanghai = (): Keeping => world.machine('SHANGHAI-PC');
const ningbo = (): Keeping => world.machine('NINGBO-PC');
const by = (keeping: Keeping, ...args: string[]): Promise<Ran> => office.runWith({ keeping }, ...args);
const planNow = async () => plan(await openXlsxHost(office.book).readBook(), MID_MORNING);
const senderNow = async () => readConfig(await openXlsxHost(office.book).readBook()).config.settings.sender;
/** As if nobody had been told of what is current. */
async function nobodyKnows(keeping: Keeping): Promise<void> {
  const records = await keeping.of(office.book, await planNow());
  await records.alone('channels', (own) => own.store(EMPTY_OUTBOX));
}
/** As if whoever holds anything had died a minute ago. */
const lapsed = () => world.database.query(`update gendan.leases set until = now() - interval '1 second'`);

async function serverSends(keeping = shanghai()): Promise<void> {
  expect((await by(keeping, 'channels', '--here', '--yes')).code).toBe(0);
  await nobodyKnows(keeping);
}

describe('a team with a server', () => {
  test('the book names the server, and every machine with its database may send', async () => {
    await serverSends();
    expect(await senderNow()).toMatch(/^gendan-[0-9a-f]{4}$/);
    expect((await by(ningbo(), 'notify', '--yes')).code).toBe(0);
    expect(shownIn(office).wecom).toBe(ALL);
    expect((await by(shanghai(), 'notify', '--yes')).code).toBe(0);
    expect(shownIn(office).wecom).toBe(ALL);
  });

  test('two machines told at the same time: the group reads each message once', async () => {
    await serverSends();
    await Promise.all([by(shanghai(), 'notify', '--yes'), by(ningbo(), 'notify', '--yes')]);
    await by(ningbo(), 'notify', '--yes');
    expect(shownIn(office).wecom).toBe(ALL);
  });

  test('a machine without the database only looks, and says who sends', async () => {
    await serverSends();
    const { code, err } = await office.run('notify', '--yes');
    expect(code).toBe(1);
    expect(err).toMatch(/“gendan-[0-9a-f]{4}” sends for this book/);
    expect(wecom().shown).toEqual([]);
  });

  test('groups of the server do not mix, though their books carry the same id', async () => {
    await serverSends();
    await by(shanghai(), 'notify', '--yes');
    const others = await open();
    const keeping = others.machine('SHANGHAI-PC');
    const { err, code } = await by(keeping, 'notify', '--yes');
    // Nothing is known there of what the first group told: a person has to say what counts as told.
    expect([code, err]).toEqual([1, expect.stringContaining('its record of what was told is gone')]);
    await nobodyKnows(keeping);
    await by(keeping, 'notify', '--yes');
    expect(shownIn(office).wecom).toBe(2 * ALL);
    await others.close();
  });

  test('a copy beside the book is not told of', async () => {
    await serverSends();
    const original = office.book;
    const copy = join(office.folder, 'copy.xlsx');
    copyFileSync(original, copy);
    const { code, err } = await office.runWith({ keeping: ningbo(), book: copy }, 'notify', '--yes');
    expect([code, err]).toEqual([1, expect.stringContaining('This is a copy of another book')]);
    expect(wecom().shown).toEqual([]);
  });
});

describe('a database that was restored from an older backup', () => {
  const DAY = dayOf(MID_MORNING);
  /** Everything as it is now, and later as if it had never been otherwise. */
  async function backedUp(): Promise<() => Promise<void>> {
    const rows = await world.database.query('select *, changed_at::text as changed from gendan.records'); // prettier-ignore
    return () =>
      world.database.transaction(async (within) => {
        await within.query('delete from gendan.records');
        await within.query(
          `insert into gendan.records (group_id, book, name, value, changed_at)
           select group_id, book, name, value, changed::timestamptz
           from jsonb_to_recordset($1::jsonb) as r(group_id uuid, book text, name text, value jsonb, changed text)`,
          [JSON.stringify(rows)],
        );
        await markRestored(within, DAY);
      });
  }
  afterEach(() => world.database.query(`delete from gendan.settings where name = 'restored'`));
  const records = async () => shanghai().of(office.book, await planNow());

  test('tells no channel again: it waits until a person says that what is current is known', async () => {
    await serverSends();
    const restore = await backedUp();
    await by(shanghai(), 'notify', '--yes');
    expect(shownIn(office).wecom).toBe(ALL);
    await restore();
    const { code, err } = await by(ningbo(), 'notify', '--yes');
    expect([code, err]).toEqual([1, expect.stringContaining('database was restored from a backup')]);
    // Nothing that a person does besides makes the record look whole.
    expect((await by(ningbo(), 'channels', '--test', 'wecom', '--yes')).code).toBe(1);
    await by(ningbo(), 'notify', '--yes');
    expect(shownIn(office).wecom).toBe(ALL);
    expect((await by(ningbo(), 'channels', '--here', '--yes')).code).toBe(0);
    expect((await by(ningbo(), 'notify', '--yes')).code).toBe(0);
    expect(shownIn(office).wecom).toBe(ALL);
  });

  test('mails nobody again today, and everybody tomorrow; who was asked for an answer today is left to a person', async () => {
    await serverSends();
    const restore = await backedUp();
    await (await records()).alone('sent', (own) => own.store({ ...EMPTY_LEDGER, from: 1 }));
    await restore();
    const { err } = await by(shanghai(), 'digest', '--yes', '--smtp', 'smtp://127.0.0.1:9', '--from', 'a@example.com'); // prettier-ignore
    expect(err).not.toContain('ECONNREFUSED');
    expect((await (await records()).record('sent').read()).from).toBe(DAY + 1);
    expect((await (await records()).record('inbox').read()).from).toBe(DAY + 1);
  });

  test('does not believe what a machine had handed on before either', async () => {
    const machine = envOf(world.folder, 'SHANGHAI-PC').XDG_STATE_HOME;
    const byFiles = (...args: string[]) => office.runOn({ host: 'SHANGHAI-PC', state: machine }, ...args);
    const restore = await backedUp();
    expect((await byFiles('channels', '--here', '--yes')).code).toBe(0);
    const books = join(machine, 'gendan', 'books');
    const file = readdirSync(books).map((each) => join(books, each, 'channels.json')).find((each) => existsSync(each))!; // prettier-ignore
    writeFileSync(file, JSON.stringify(EMPTY_OUTBOX));
    // The server takes it over and tells what is new; the backup knows neither.
    await (await records()).alone('channels', (own) => own.store(EMPTY_OUTBOX));
    await by(shanghai(), 'notify', '--yes');
    expect(shownIn(office).wecom).toBe(ALL);
    await restore();
    await by(shanghai(), 'notify', '--yes');
    await (await records()).alone('channels', () => Promise.resolve());
    await by(shanghai(), 'notify', '--yes');
    expect(shownIn(office).wecom).toBe(ALL);
  });
});

describe('a copy in the folder of another group', () => {
  const mailing = (keeping: Keeping, book: string) =>
    office.runWith({ keeping, book }, 'digest', '--yes', '--smtp', 'smtp://127.0.0.1:9', '--from', 'a@example.com'); // prettier-ignore

  test('mails nobody once more while the book itself is there: a person makes it a book of its own first', async () => {
    await serverSends();
    await by(shanghai(), 'notify', '--yes');
    const others = await open();
    const copy = join(office.folder, '二部.xlsx');
    copyFileSync(office.book, copy);
    const keeping = others.machine('NINGBO-PC');
    expect((await mailing(keeping, copy)).err).toContain('This is a copy of another book');
    // Nor does the book itself become the copy by that.
    expect((await mailing(shanghai(), office.book)).err).not.toContain('This is a copy');
    expect((await office.runWith({ keeping, book: copy }, 'channels', '--here', '--yes')).code).toBe(0);
    expect((await mailing(keeping, copy)).err).not.toContain('This is a copy');
    await others.close();
  });

  test('the book itself moved there is no copy', async () => {
    await serverSends();
    await by(shanghai(), 'notify', '--yes');
    const others = await open();
    const moved = join(office.folder, '二部.xlsx');
    renameSync(office.book, moved);
    expect((await mailing(others.machine('NINGBO-PC'), moved)).err).not.toContain('This is a copy');
    await others.close();
  });
});

describe('a machine that goes down', () => {
  /** Does not come back from storing, from the given store on: the power is gone. */
  const dying = (keeping: Keeping, at: number): Keeping => ({
    ...keeping,
    async of(path, of) {
      const records = await keeping.of(path, of);
      return {
        ...records,
        alone: (name, work) =>
          new Promise((_, gone) => {
            let stores = 0;
            void records.alone(name, (own) =>
              work({
                ...own,
                store: async (value) => {
                  if ((stores += 1) < at) return own.store(value);
                  gone(new Error('power is gone'));
                  return new Promise(() => undefined);
                },
              }),
            );
          }),
      };
    },
  });

  test('between handing over and the answer: uncertain, listed, and not sent again by itself', async () => {
    await serverSends();
    // Stored: what is to be sent, that it is being sent; not any more: that it was.
    expect((await by(dying(shanghai(), 2), 'notify', '--yes')).err).toContain('power is gone');
    expect(shownIn(office).wecom).toBe(1);
    // Until the claim has run out nobody else begins.
    expect((await by(ningbo(), 'notify', '--yes')).err).toMatch(/Another run .*NINGBO|Another run \(process \d+ on/); // prettier-ignore
    await lapsed();
    expect((await by(ningbo(), 'notify', '--yes')).code).toBe(3);
    expect((await by(ningbo(), 'notify', '--yes')).code).toBe(0);
    expect(shownIn(office).wecom).toBe(ALL);
    expect((await by(shanghai(), 'channels')).out).toMatch(/uncertain/);
  });

  test('one that slept and comes back stores nothing over what the next one knows', async () => {
    await serverSends();
    const slept = await shanghai().of(office.book, await planNow());
    const next = await ningbo().of(office.book, await planNow());
    const told = { ...EMPTY_OUTBOX, channels: [{ name: 'wecom', messages: [], told: [{ key: 'ETA', day: 46_160 }], sends: [] }] }; // prettier-ignore
    await slept.alone('channels', async (own) => {
      await lapsed();
      await next.alone('channels', (others) => others.store(told));
      await expect(own.store(EMPTY_OUTBOX)).rejects.toThrow(ClaimLost);
    });
    expect(await next.record('channels').read()).toEqual(told);
    // Nor does it let go of what is another's by now.
    await next.alone('channels', async () => {
      const lost = await shanghai().of(office.book, await planNow());
      await expect(lost.alone('channels', () => Promise.resolve())).rejects.toThrow(/Another run/);
    });
  });

  test('a database that is away for a moment is waited for; one that stays away is a sentence, and nothing more is sent', async () => {
    await serverSends();
    let away = 0;
    const shaky: Database = {
      ...world.database,
      query: (...asked) => (away-- > 0 ? Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })) : world.database.query(...asked)),
    }; // prettier-ignore
    const keeping = world.machine('SHANGHAI-PC', shaky);
    const records = await keeping.of(office.book, await planNow());
    await records.alone('channels', async (own) => {
      away = 3;
      await own.store(EMPTY_OUTBOX);
      away = Infinity;
      await expect(own.store(EMPTY_OUTBOX)).rejects.toThrow(CannotReachRecords);
      away = 0;
    });
    away = Infinity;
    const { code, err } = await by(keeping, 'notify', '--yes');
    expect([code, err]).toEqual([1, expect.stringContaining('cannot be reached (ECONNREFUSED)')]);
    expect(wecom().shown).toEqual([]);
  });
});

describe('what an earlier version kept in files', () => {
  const statePath = () => envOf(world.folder, 'SHANGHAI-PC').XDG_STATE_HOME;
  const byFiles = (...args: string[]) => office.runOn({ host: 'SHANGHAI-PC', state: statePath() }, ...args); // prettier-ignore
  const fileNamed = (name: string): string => {
    const books = join(statePath(), 'gendan', 'books');
    const folder = readdirSync(books).find((each) => existsSync(join(books, each, name)))!;
    return join(books, folder, name);
  };
  /** The machine has sent by its files until today; then there is something new. */
  async function sentByFiles(): Promise<void> {
    expect((await byFiles('channels', '--here', '--yes')).code).toBe(0);
    writeFileSync(fileNamed('channels.json'), JSON.stringify(EMPTY_OUTBOX));
    expect((await byFiles('notify', '--yes')).code).toBe(0);
    expect(shownIn(office).wecom).toBe(ALL);
  }

  test('looking with the database takes nothing: the machine sends as before', async () => {
    await sentByFiles();
    expect((await by(shanghai(), 'channels')).code).toBe(0);
    expect((await by(shanghai(), 'notify', '--preview')).code).toBe(0);
    expect((await byFiles('notify', '--yes')).code).toBe(0);
    expect(shownIn(office).wecom).toBe(ALL);
  });

  test('is taken over once; the server goes on for the machine, nothing twice, and says so', async () => {
    await sentByFiles();
    const { code, err } = await by(shanghai(), 'notify', '--yes');
    expect([code, err]).toEqual([0, expect.stringMatching(/still names “SHANGHAI-PC-[0-9a-f]{4}”; the server “gendan-[0-9a-f]{4}” has taken its record over/)]); // prettier-ignore
    // Another machine as well, which has never seen those files.
    expect((await by(ningbo(), 'notify', '--yes')).code).toBe(0);
    expect(shownIn(office).wecom).toBe(ALL);
    expect(JSON.parse(readFileSync(`${fileNamed('channels.json')}.taken`, 'utf8'))).toMatchObject({
      version: 1,
    });
  });

  test('cannot send any more by the files: the machine says where it is kept now', async () => {
    await sentByFiles();
    await by(shanghai(), 'notify', '--yes');
    const { code, err } = await byFiles('notify', '--yes');
    expect([code, err]).toEqual([1, expect.stringMatching(/kept in the database of the server “gendan-[0-9a-f]{4}” now/)]); // prettier-ignore
    expect((await byFiles('channels', '--here', '--yes')).code).toBe(1);
    expect(shownIn(office).wecom).toBe(ALL);
  });

  test('nor send by the files what it had no record of yet: the server goes on for it with the daily mail as well', async () => {
    await sentByFiles();
    await by(shanghai(), 'notify', '--yes');
    const kept = /kept in the database of the server “gendan-[0-9a-f]{4}” now/;
    const mailed = await byFiles('digest', '--yes', '--smtp', 'smtp://127.0.0.1:9', '--from', 'a@example.com'); // prettier-ignore
    expect([mailed.code, mailed.err]).toEqual([1, expect.stringMatching(kept)]);
    const files = fileKeeping({ env: envOf(world.folder, 'SHANGHAI-PC'), host: 'SHANGHAI-PC' });
    const records = await files.of(office.book, await planNow());
    for (const name of ['sent', 'inbox'] as const) {
      await expect(records.isThere(name)).rejects.toThrow(kept);
      await expect(records.alone(name, (own) => own.store(EMPTY_LEDGER as never))).rejects.toThrow(kept);
    }
  });

  test('a machine that never had the record does not go on for another before it was taken over', async () => {
    await sentByFiles();
    const { code, err } = await by(ningbo(), 'notify', '--yes');
    expect([code, err]).toEqual([1, expect.stringMatching(/“SHANGHAI-PC-[0-9a-f]{4}” sends for this book/)]);
  });

  test('the book may name the server then: what came up since is told, and the machine of before is another one', async () => {
    await sentByFiles();
    const machine = await senderNow();
    expect((await by(shanghai(), 'channels', '--here', '--yes')).code).toBe(0);
    expect(await senderNow()).toMatch(/^gendan-/);
    const keeping = ningbo();
    expect((await by(keeping, 'notify', '--yes')).err).not.toMatch(/still names/);
    expect(await keeping.goesOnFor(machine!, office.book, await planNow())).toBe(false);
    expect(shownIn(office).wecom).toBe(ALL);
  });

  test('a machine that goes down while it hands its record over: nobody sends by the files, and the next run has it', async () => {
    await sentByFiles();
    const dying: Database = { ...world.database, transaction: () => Promise.reject(Object.assign(new Error(), { code: '57P01' })) }; // prettier-ignore
    expect((await by(world.machine('SHANGHAI-PC', dying), 'notify', '--yes')).code).toBe(1);
    expect((await byFiles('notify', '--yes')).code).toBe(1);
    expect((await by(shanghai(), 'notify', '--yes')).code).toBe(0);
    expect(shownIn(office).wecom).toBe(ALL);
  });

  test('is put to what the database knows already: what either has told is told', async () => {
    await sentByFiles();
    // Somebody named the server from a machine that has not those files.
    await serverSends(ningbo());
    expect((await by(shanghai(), 'notify', '--yes')).code).toBe(0);
    rmSync(join(statePath(), 'gendan'), { recursive: true });
    expect((await by(shanghai(), 'notify', '--yes')).code).toBe(0);
    expect(shownIn(office).wecom).toBe(ALL);
  });

  test('is not believed where it is damaged', async () => {
    await sentByFiles();
    writeFileSync(fileNamed('channels.json'), '{"version":1,"chan');
    const { code, err } = await by(shanghai(), 'notify', '--yes');
    expect([code, err]).toEqual([1, expect.stringContaining('channels.json, is empty or damaged')]);
  });

  test('of another server is not this one’s', async () => {
    await sentByFiles();
    writeFileSync(fileNamed('channels.json'), JSON.stringify({ keptBy: 'gendan-ffff0', mark: 'x' }));
    const { code, err } = await by(shanghai(), 'notify', '--yes');
    expect([code, err]).toEqual([1, expect.stringContaining('server “gendan-ffff0”')]);
  });
});

test('a book that was never set up is not told of', async () => {
  office.write(bookWithChannels([ONE_EACH[0]!], ''));
  expect((await by(shanghai(), 'notify', '--yes')).err).toContain('No machine has been named');
});
