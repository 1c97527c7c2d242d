import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openedKeeping } from '../../../../automation/keeping/opened';
import { CannotReachRecords } from '../../../../automation/keeping/store/errors';
import { thisMaker } from '../../../../automation/file/lock/maker';
import { EMPTY_OUTBOX } from '../../../../shared/messages/delivery/outbox';
import { openXlsxHost } from '../../../../automation/file/host';
import { plan } from '../../../../shared/plan/plan';
import { ONE_EACH, openOffice, shownIn, type Office } from '../../../tools/channels-book';
import { overServer, type ServerWorld } from '../../../tools/keeping-worlds';
import { MID_MORNING } from '../../../tools/set-up';

/** A person’s command beside a server that has the embedded database of their state folder open. */
const open = overServer();
let world: ServerWorld;
let office: Office;
beforeEach(async () => {
  world = await open();
  office = await openOffice([ONE_EACH[0]!]);
  office.state = join(world.state, '..');
  office.env = { GENDAN_GROUP: world.group };
});
afterEach(async () => {
  await office.close();
  await world.close();
});

const ALL = 2;
const runningFile = () => join(world.state, 'serve', 'running.json');
const running = () => JSON.parse(readFileSync(runningFile(), 'utf8')) as { address: string; token: string };
const ask = (
  headers: Record<string, string>,
  body: unknown = { ask: 'senderName', args: [] },
  method = 'POST',
) => fetch(running().address, { method, headers, ...(method === 'POST' && { body: JSON.stringify(body) }) });
const planNow = async () => plan(await openXlsxHost(office.book).readBook(), MID_MORNING);

test('the command finds the server by itself, and what it sends stands in the server’s database', async () => {
  expect((await office.run('channels', '--here', '--yes')).out + office.said.join('')).toMatch(/gendan-[0-9a-f]{4}/);
  const records = await world.machine('x').of(office.book, await planNow());
  await records.alone('channels', (own) => own.store(EMPTY_OUTBOX));
  expect((await office.run('notify', '--yes')).code).toBe(0);
  expect((await office.run('notify', '--yes')).code).toBe(0);
  expect(shownIn(office).wecom).toBe(ALL);
  expect((await records.record('channels').read()).channels).toHaveLength(1);
  expect(existsSync(join(world.state, 'books'))).toBe(false);
}); // prettier-ignore

test('a group that the server has not is a sentence', async () => {
  office.env = { GENDAN_GROUP: '外贸五部' };
  const { code, err } = await office.run('notify', '--yes');
  expect([code, err]).toEqual([1, expect.stringContaining('The server has no group “外贸五部”')]);
});

test('a server that dies while it is asked: nothing more is sent, and what was under way is uncertain afterwards', async () => {
  await office.run('channels', '--here', '--yes');
  const keeping = world.machine('x');
  const records = await keeping.of(office.book, await planNow());
  await records.alone('channels', async (own) => {
    await own.store(EMPTY_OUTBOX);
    await world.end();
    await expect(own.store(EMPTY_OUTBOX)).rejects.toThrow(CannotReachRecords);
  });
  expect(existsSync(runningFile())).toBe(false);
  expect((await office.runWith({ keeping }, 'notify', '--yes')).err).toContain('nothing more was sent');
  expect(shownIn(office).wecom).toBe(0);
});

test('one that started anew is asked at its new address', async () => {
  const keeping = world.machine('x');
  const name = await keeping.senderName();
  const before = running();
  await world.again();
  expect(running().token).not.toBe(before.token);
  expect(await keeping.senderName()).toBe(name);
});

test('only who can read the state folder may ask, and no page of a browser', async () => {
  expect(statSync(runningFile()).mode & 0o077).toBe(0);
  const authorization = `Bearer ${running().token}`;
  expect((await ask({ authorization })).status).toBe(200);
  expect((await ask({})).status).toBe(401);
  expect((await ask({ authorization: 'Bearer x' })).status).toBe(401);
  expect((await ask({ authorization, origin: 'https://example.com' })).status).toBe(403);
  expect((await ask({ authorization }, undefined, 'GET')).status).toBe(405);
  for (const body of [null, 1, { ask: 'close', args: [] }, { ask: 'constructor', args: [] }, { ask: 'read' }, { ask: 'senderName', args: [], group: 1 }])
    expect((await ask({ authorization }, body)).status).toBe(400);
}); // prettier-ignore

test('where a server was: its note is believed only while that process lives, on this machine', async () => {
  await world.end();
  const note = { ...thisMaker(), address: 'http://127.0.0.1:9/keeping', token: 'x' };
  for (const gone of [{ ...note, machine: 'NINGBO-PC' }, { ...note, pid: 999_999_999 }, { ...note, address: 'http://example.com/' }, 'x']) {
    writeFileSync(runningFile(), JSON.stringify(gone));
    const opened = openedKeeping({ env: { XDG_STATE_HOME: office.state }, channels: { host: 'SHANGHAI-PC' } });
    expect(await (await opened.keeping()).senderName()).toMatch(/^SHANGHAI-PC-/);
    await opened.close();
  }
}); // prettier-ignore

test('without a server the command opens the embedded database itself', async () => {
  await world.end();
  mkdirSync(join(world.state, 'serve', 'db'), { recursive: true });
  const names: string[] = [];
  for (let turn = 0; turn < 2; turn++) {
    const opened = openedKeeping({
      env: { XDG_STATE_HOME: office.state },
      channels: { host: 'SHANGHAI-PC' },
    });
    names.push(await (await opened.keeping()).senderName());
    await opened.close();
  }
  expect(names[0]).toMatch(/^gendan-/);
  expect(names[1]).toBe(names[0]);
});

test('a database that DATABASE_URL names and that does not answer is a sentence, never the files', async () => {
  office.env = { DATABASE_URL: 'mysql://localhost/x' };
  const { code, err } = await office.run('notify', '--yes');
  expect([code, err]).toEqual([1, expect.stringContaining('DATABASE_URL')]);
});
