import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smtpCarrier } from '../../../automation/mail/smtp';
import { smtpSettings } from '../../../automation/mail/smtp-settings';
import { bookStateFolder, stateFolder } from '../../../automation/state-dir';
import { smtpWorld } from './smtp-server';

const from = 'gendan@example.com';

test.each([
  ['smtps://mail.example.com', { host: 'mail.example.com', port: 465, secure: true, requireTls: false }],
  ['smtp://mail.example.com', { host: 'mail.example.com', port: 587, secure: false, requireTls: true }],
  ['smtp://mail.example.com:25?tls=off', { port: 25, secure: false, requireTls: false }],
  ['smtp://localhost:1025', { host: 'localhost', port: 1025, secure: false, requireTls: false }],
  ['smtp://[::1]:1025', { host: '::1', requireTls: false }],
  ['smtp://localhost.example.com', { requireTls: true }],
  ['smtps://li%40example.com:p%3Ass@mail.example.com', { user: 'li@example.com', password: 'p:ss' }],
])('%s', (smtp, expected) => {
  expect(smtpSettings({ smtp, from }, {})).toMatchObject(expected);
});

test.each([
  ['the sender that is given', { from }, { GENDAN_MAIL_FROM: 'b@example.com' }, from],
  ['else that of the environment', {}, { GENDAN_MAIL_FROM: 'b@example.com' }, 'b@example.com'],
  ['else the user, where that is an address', {}, {}, 'li@example.com'],
])('%s', (_, given, env, expected) => {
  expect(smtpSettings({ smtp: 'smtps://li%40example.com:x@mail.example.com', ...given }, env).from).toBe(
    expected,
  );
});

test('a server that offers no TLS hears neither password nor mail', async () => {
  const world = await smtpWorld();
  try {
    const plain = smtpSettings({ smtp: world.url.replace('//', '//me:secret@'), from }, {});
    const carrier = smtpCarrier({ ...plain, requireTls: true });
    const fared = await carrier.send('wu@example.com', Buffer.from('text'));
    expect(fared).toMatchObject({ outcome: 'unsent', stop: true });
    expect(world.said.filter((line) => /^(AUTH|MAIL|DATA)/.test(line))).toEqual([]);
  } finally {
    await world.close();
  }
});

test.each<[string, NodeJS.Platform, Record<string, string>, string]>([
  ['XDG_STATE_HOME', 'linux', { XDG_STATE_HOME: '/var/state', HOME: '/home/li' }, '/var/state/gendan'],
  ['a relative XDG_STATE_HOME is ignored', 'linux', { XDG_STATE_HOME: 'state', HOME: '/home/li' }, '/home/li/.local/state/gendan'], // prettier-ignore
  ['Linux', 'linux', { HOME: '/home/li' }, '/home/li/.local/state/gendan'],
  ['macOS', 'darwin', { HOME: '/Users/li' }, '/Users/li/Library/Application Support/gendan'],
  ['Windows', 'win32', { LOCALAPPDATA: '/C/Users/li/AppData/Local' }, '/C/Users/li/AppData/Local/gendan'],
])('where state is kept: %s', (_, platform, env, expected) => {
  expect(stateFolder(env, platform)).toBe(expected);
});

test('the folder of a book follows from where the book really is; a spreadsheet’s from its name', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gendan-')));
  try {
    const env = { XDG_STATE_HOME: join(folder, 'state') };
    writeFileSync(join(folder, '出货.xlsx'), '');
    symlinkSync(join(folder, '出货.xlsx'), join(folder, 'link.xlsx'));
    const own = await bookStateFolder(join(folder, '出货.xlsx'), env);
    expect(own.startsWith(join(folder, 'state', 'gendan', 'books', '出货.xlsx-'))).toBe(true);
    expect(await bookStateFolder(join(folder, 'link.xlsx'), env)).toBe(own);
    const sheets = await bookStateFolder('sheets:1AbC/../x', env);
    expect(sheets).toMatch(/books\/[^/]+-[0-9a-f]{16}$/);
    expect(sheets).not.toBe(await bookStateFolder('sheets:1AbC', env));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
