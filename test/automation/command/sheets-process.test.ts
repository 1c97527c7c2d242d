import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveSheets, SPREADSHEET, type SheetsServer } from '../../../emulators/sheets-rest/server';
import { keyFileOf, makeAccount } from '../../../emulators/sheets-rest/token';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import { built, SETTING_UP_MS } from '../../tools/built';
import { orderBook } from '../../tools/order-book';

/** The built command as a process of its own: Google's client loaded as it is installed, fetching in its own way. */
const HOME = resolve(__dirname, '../../..');
const MAIN = join(HOME, 'dist', 'automation', 'command', 'main.js');
const account = makeAccount();
let server: SheetsServer;
let folder: string;

beforeAll(async () => {
  built('command');
  server = await serveSheets(workbookOf(orderBook()), { account });
  folder = mkdtempSync(join(tmpdir(), 'gendan-process-'));
  writeFileSync(join(folder, 'key.json'), keyFileOf(account, server.root));
}, SETTING_UP_MS);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function node(...args: string[]): Promise<{ code: number | null; text: string }> {
  const env = { PATH: process.env.PATH, LANG: 'en_US.UTF-8', XDG_STATE_HOME: folder };
  const child = spawn(process.execPath, args, { env });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += String(part)));
  return new Promise((done) => child.on('close', (code) => done({ code, text })));
}
const gendan = (verb: string, ...args: string[]) =>
  node(
    MAIN,
    verb,
    `sheets:${SPREADSHEET}`,
    ...args,
    '--api-root',
    server.root,
    '--credentials',
    join(folder, 'key.json'),
  );

test('writes in one process and takes back in the next', async () => {
  const written = await gendan('plan', '--write', '--yes', '--now', '2026-05-18T10:00');
  expect(written).toEqual({ code: 0, text: expect.stringContaining('30 cells written') });
  expect(server.workbook.sheets[0]!.cell(2, 17)?.value).toBe('跟单·下一步');
  expect(await gendan('revert')).toEqual({ code: 0, text: expect.stringContaining('Taken back') });
  expect(server.workbook.sheets[0]!.cell(2, 17)?.value).toBeNull();
  expect(await gendan('revert')).toEqual({ code: 1, text: expect.stringContaining('no write left') });
});

test('a command that needs no spreadsheet loads nothing of Google’s client', async () => {
  const loaded = `
    process.argv = [process.execPath, 'gendan', 'eval', '=1+1'];
    process.on('exit', () => console.log(Object.keys(require.cache).filter((path) => /googleapis|google-auth|gaxios/.test(path)).length, 'of Google'));
    require(${JSON.stringify(MAIN)});`;
  expect(await node('-e', loaded)).toEqual({ code: 0, text: '2\n0 of Google\n' });
});
