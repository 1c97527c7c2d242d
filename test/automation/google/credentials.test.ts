import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCredentials } from '../../../automation/google/credentials';
import { runOn } from '../command/sheets-run';
import { orderBook } from '../../tools/order-book';
import { disabled, invalid, officeFile } from '../../../emulators/sheets-rest/errors';
import type { Fault } from '../../../emulators/sheets-rest/server';
import { keyFileOf, makeAccount } from '../../../emulators/sheets-rest/token';
import { endStages, stageFor, type Stage } from '../../../emulators/sheets-rest/under-test';

const account = makeAccount();
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gendan-key-'))));
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await endStages();
});

function keyFile(stage: Stage, change: object = {}): string {
  const path = join(folder, 'key.json');
  writeFileSync(
    path,
    JSON.stringify({ ...(JSON.parse(keyFileOf(account, stage.server.root)) as object), ...change }),
  );
  return path;
}

describe('a service account', () => {
  test('signs for a token with its key, and works with it', async () => {
    const stage = await stageFor(orderBook(), { account });
    const ran = await runOn(stage, ['plan', 'BOOK', '--write', '--yes', '--credentials', keyFile(stage)]);
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('cells written')]);
    expect(new Set(stage.server.log.map(({ token }) => token))).toEqual(new Set([account.token]));
    const host = stage.open({ credentials: keyFile(stage) });
    expect(await host.whoAmI()).toBe(account.mail);
  });

  test('is named in the sentence when the spreadsheet is not shared with it', async () => {
    const stage = await stageFor(orderBook(), { account, access: 'none' });
    const { code, err } = await runOn(stage, ['map', 'BOOK', '--credentials', keyFile(stage)]);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`(${account.mail}) may not open the spreadsheet. Press Share`),
    ]);
  });

  test('whose key was deleted is told so', async () => {
    const stage = await stageFor(orderBook(), { account: { ...account, isKeyGone: true } });
    const { code, err } = await runOn(stage, ['map', 'BOOK', '--credentials', keyFile(stage)]);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('Google did not accept these credentials (invalid_grant'),
    ]);
    expect(err).not.toContain('PRIVATE KEY');
  });
});

test('without an account nothing is sent to another server than Google’s but the request itself', async () => {
  const stage = await stageFor(orderBook());
  const env = { GOOGLE_APPLICATION_CREDENTIALS: keyFile(stage) };
  expect((await runOn(stage, ['map', 'BOOK'], env)).code).toBe(0);
  expect(stage.server.log.map(({ token }) => token)).toEqual([undefined, undefined]);
});

describe.each(['zh', 'en'])('every refusal is a sentence that says what to do (%s)', (lang) => {
  const refusals: [string, Fault | undefined, object, string, string][] = [
    [
      'the API is switched off',
      { is: 'refusal', error: disabled() },
      {},
      '还没有启用 Google Sheets API',
      'Press Enable at https://console.developers.google.com/apis/api/sheets.googleapis.com/overview?project=4711',
    ],
    [
      'an Excel file in Drive',
      { is: 'refusal', error: officeFile() },
      {},
      '另存为 Google 表格',
      'Save as Google Sheets',
    ],
    [
      'anything else',
      { is: 'refusal', error: invalid('Strange request.') },
      {},
      '拒绝了请求（400）：Strange request.',
      'refused the request (400): Strange request.',
    ],
    [
      'a login page of the network',
      { is: 'page' },
      {},
      '不是 Google 表格的格式',
      'did not answer as Google Sheets does',
    ],
    ['not shared', undefined, { access: 'none' }, '无权打开这个表格', 'may not open the spreadsheet'],
  ];

  test.each(refusals)('%s', async (_, fault, options, zh, en) => {
    const stage = await stageFor(orderBook(), { ...options, ...(fault && { fault: () => fault }) });
    const { code, err, out } = await runOn(stage, ['plan', 'BOOK', '--lang', lang]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(lang === 'zh' ? zh : en);
  });

  test('shared for viewing only', async () => {
    const stage = await stageFor(orderBook(), { access: 'view' });
    const { code, err } = await runOn(stage, ['plan', 'BOOK', '--write', '--yes', '--lang', lang]);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(lang === 'zh' ? '改为编辑者' : 'Make it an editor under Share'),
    ]);
    // Nothing was written, so there is nothing to take back.
    expect((await runOn(stage, ['revert', 'BOOK'])).err).toContain('no write left');
  });

  test('an id that Google does not know', async () => {
    const stage = await stageFor(orderBook());
    const { code, err } = await runOn(stage, ['plan', 'sheets:1AnotherBookThatIsNotThere', '--lang', lang]);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(lang === 'zh' ? '找不到表格' : 'was deleted, or the address is not complete'),
    ]);
  });

  test('nobody answers', async () => {
    const stage = await stageFor(orderBook());
    await stage.server.stop();
    const { code, err } = await runOn(stage, ['plan', 'BOOK', '--lang', lang]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        lang === 'zh'
          ? /连不上 127.0.0.1:\d+（ECONNREFUSED）/
          : /127.0.0.1:\d+ cannot be reached \(ECONNREFUSED\)/,
      ),
    ]);
    expect(stage.waits).toEqual([1000, 2000]);
  });

  test('an address that is none', async () => {
    const stage = await stageFor(orderBook());
    const host = stage.open({ apiRoot: 'localhost:8080' });
    await expect(host.readBook()).rejects.toMatchObject({
      sentence: { zh: expect.stringContaining('不是网址') },
    });
  });
});

describe('credentials', () => {
  const source = (more: object) => ({ env: {}, platform: 'linux' as const, home: folder, ...more });
  const write = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  test('the option goes before the environment, and that before the login of gcloud', async () => {
    const mine = (mail: string) =>
      JSON.stringify({ ...(JSON.parse(keyFileOf(account, '')) as object), client_email: mail });
    const [option, named] = [write('option.json', mine('option')), write('named.json', mine('named'))];
    write('application_default_credentials.json', mine('gcloud'));
    const env = { CLOUDSDK_CONFIG: folder };
    const both = { ...env, GOOGLE_APPLICATION_CREDENTIALS: named };
    const mails = [{ file: option, env: both }, { env: both }, { env }].map(
      async (more) => (await findCredentials(source(more)))?.client_email,
    );
    expect(await Promise.all(mails)).toEqual(['option', 'named', 'gcloud']);
    expect(await findCredentials(source({}))).toBeUndefined();
  });

  test('for books of others only what is named counts: no login of whoever runs the server, no account of the machine', async () => {
    const named = write('named.json', keyFileOf(account, ''));
    write('application_default_credentials.json', keyFileOf(account, ''));
    const asked = (env: object) => findCredentials(source({ isNamedOnly: true, env }));
    await expect(asked({ CLOUDSDK_CONFIG: folder })).rejects.toThrow('No Google credentials were found');
    expect(await asked({ GOOGLE_APPLICATION_CREDENTIALS: named })).toBeDefined();
  });

  test.each([
    ['no JSON', 'hello'],
    ['the secret of an OAuth client', '{"installed":{"client_id":"x","client_secret":"y"}}'],
    ['a key that cannot sign', '{"type":"service_account","client_email":"a@b","private_key":"-----BEGIN"}'],
    ['a list', '[]'],
  ])('%s is no key, and the sentence says what is', async (_, content) => {
    const work = findCredentials(source({ file: write('key.json', content) }));
    await expect(work).rejects.toThrow('is not a Google credentials file');
  });

  test('a file that is not there', async () => {
    await expect(findCredentials(source({ file: join(folder, 'no.json') }))).rejects.toThrow(
      'cannot be read (ENOENT)',
    );
  });

  test('none at all: how to get some', async () => {
    // Not a machine of Google's, whose address is not asked then, and nobody who has logged in.
    const before = { ...process.env };
    Object.assign(process.env, { METADATA_SERVER_DETECTION: 'none', HOME: folder, APPDATA: folder });
    const stage = await stageFor(orderBook());
    const host = stage.open({ apiRoot: undefined, env: { CLOUDSDK_CONFIG: folder, XDG_STATE_HOME: folder } });
    await expect(host.readBook()).rejects.toThrow('--credentials');
    process.env = before;
  });
});

test('where no record can be kept nothing is written', async () => {
  const stage = await stageFor(orderBook());
  const blocked = join(folder, 'file');
  writeFileSync(blocked, '');
  const { code, err } = await runOn(stage, ['plan', 'BOOK', '--write', '--yes'], { XDG_STATE_HOME: blocked });
  expect([code, err]).toEqual([1, expect.stringContaining('so nothing was written')]);
  expect(stage.server.log.filter(({ method }) => method === 'POST')).toEqual([]);
});
