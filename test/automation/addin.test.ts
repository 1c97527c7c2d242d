import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { NoAddinThere } from '../../automation/addin/errors';
import { CannotListen, PortTaken } from '../../automation/web/errors';
import { addinFiles, atAddress, PLACEHOLDER } from '../../automation/addin/files';
import { serveFiles } from '../../automation/addin/serve-files';
import { run } from '../tools/run';

const root = mkdtempSync(join(tmpdir(), 'gendan-addin-'));
const FILES = {
  'index.html': '<!doctype html>跟单',
  'main.1a2b3c4d.js': `"${PLACEHOLDER}"`,
  'manifests/global/gendan.xml': `<SourceLocation DefaultValue="${PLACEHOLDER}/index.html"/>`,
};
beforeAll(() => {
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(join(root, 'page', path, '..'), { recursive: true });
    writeFileSync(join(root, 'page', path), content);
  }
  const entries = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, strToU8(text)]));
  writeFileSync(join(root, 'page.zip'), zipSync(entries));
  writeFileSync(join(root, 'broken.zip'), 'no archive');
  mkdirSync(join(root, 'empty'));
});
afterAll(() => rmSync(root, { recursive: true }));

const text = (content: Uint8Array | undefined): string | undefined =>
  content && Buffer.from(content).toString('utf8');

describe.each(['page', 'page.zip'])('the files of the add-in in %s', (name) => {
  test('are given by their paths, and nothing else', async () => {
    const files = await addinFiles(join(root, name));
    expect(text(await files('index.html'))).toBe(FILES['index.html']);
    expect(await files('none.html')).toBeUndefined();
    expect(await files('manifests')).toBeUndefined();
  });

  test('get the address of the team where they name one; scripts stay as they are', async () => {
    const files = atAddress(await addinFiles(join(root, name)), 'https://it.acme.example');
    expect(text(await files('manifests/global/gendan.xml'))).toContain(
      '"https://it.acme.example/index.html"',
    );
    expect(text(await files('main.1a2b3c4d.js'))).toBe(FILES['main.1a2b3c4d.js']);
  });
});

test.each(['none', 'broken.zip', 'empty'])(
  '%s is no add-in, and the sentence says what is one',
  async (name) => {
    await expect(addinFiles(join(root, name))).rejects.toThrow(NoAddinThere);
  },
);

describe('gendan addin serve', () => {
  test('over http says that Office wants https', async () => {
    const { code, err, out } = await run([
      'addin',
      'serve',
      join(root, 'page.zip'),
      '--port',
      '0',
      '--lang',
      'en',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/http:\/\/localhost:\d+\//);
    expect(err).toContain('Office loads from https only');
  });

  test.each([
    [['--cert', 'cert.pem'], '--key'],
    [['--cert', 'none.pem', '--key', 'none.pem'], 'none.pem'],
    [['--port', 'x'], '--port'],
    [['--url', 'http://it.acme.example'], 'http://it.acme.example'],
  ])('refuses %j with a sentence', async (flags, said) => {
    const { code, err } = await run(['addin', 'serve', join(root, 'page'), ...flags, '--lang', 'en']);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });

  test('says when the port is taken, and when the address is none of this machine', async () => {
    const files = await addinFiles(join(root, 'page'));
    const { port, close } = await serveFiles({ files, port: 0, host: 'localhost' });
    await expect(serveFiles({ files, port, host: 'localhost' })).rejects.toThrow(PortTaken);
    await expect(serveFiles({ files, port: 0, host: '192.0.2.1' })).rejects.toThrow(CannotListen);
    await close();
  });
});
