import { createHash } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { addinFiles } from '../../automation/addin/files';
import { serveFiles } from '../../automation/addin/serve-files';
import { SETUP_WORDS } from '../../pane/features/setup/words';
import { toLastPage } from '../journeys/to-last-page';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { settled } from '../../scripts/pages/workbench';
import { findSheet } from '../../shared/book/model';
import { SHELL_WORDS } from '../../workbench/shell/words';
import { readWorkbook } from '../../xlsx/read';
import { SETTING_UP_MS } from '../tools/built';
import { aBrowser } from '../tools/chromium';
import { until } from '../tools/until';

const HOME = join(__dirname, '../..');
const OTHER = join(HOME, 'samples', 'Order Tracker LC 2026.xlsx');
const PLACEHOLDER = 'address.of.your.team.invalid';

const root = mkdtempSync(join(tmpdir(), 'gendan-released-'));
const out = join(root, 'release');
const browser = aBrowser();
beforeAll(() => {
  const { status, stderr } = spawnSync(
    'npm',
    ['run', 'release', '--', '--out', out, '--owner', 'Acme Foods <it@acme.example>'],
    { cwd: HOME, encoding: 'utf8', env: { ...process.env, GENDAN_URL: '' } },
  );
  if (status !== 0) throw new Error(stderr);
}, SETTING_UP_MS);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const fileOf = (part: string): string =>
  join(
    out,
    readdirSync(out).find((name) => name.startsWith(part))!,
  );
const entriesOf = (part: string): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(readFileSync(fileOf(part)))).map(([path, content]) => [
      path,
      Buffer.from(content).toString('utf8'),
    ]),
  );

/** The archive unpacked, as a person unpacks it. */
function unpacked(part: string): string {
  const folder = join(root, part);
  for (const [path, content] of Object.entries(unzipSync(readFileSync(fileOf(part))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('a release', () => {
  test('is four files, and the sums are theirs', () => {
    const names = readdirSync(out).sort();
    expect(names.map((name) => name.replace(/\d+\.\d+\.\d+/, 'V'))).toEqual([
      'SHA256SUMS.txt',
      'gendan-V.mjs',
      'gendan-excel-V.zip',
      'gendan-sheets-V.zip',
      'gendan-workbench-V.zip',
    ]);
    const sums = new Map(
      readFileSync(join(out, 'SHA256SUMS.txt'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split('  ').reverse() as [string, string]),
    );
    for (const name of names.slice(1))
      expect(sums.get(name)).toBe(
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
      );
  });

  test.each(['gendan-excel', 'gendan-sheets', 'gendan-workbench'])('%s says whose code is in it', (part) => {
    const entries = entriesOf(part);
    expect(entries.get('NOTICE.txt')).toContain('MIT License');
    expect(entries.get('NOTICE.txt')).toContain('date-holidays');
    expect(entries.get('THIRD-PARTY-NOTICES.txt')).toMatch(/^react-dom \d.*\(MIT\)$/m);
    expect(entries.get('THIRD-PARTY-NOTICES.txt')).not.toMatch(/\((A|L)?GPL/);
  });

  test('has a page and manifests for both clouds', () => {
    const entries = entriesOf('gendan-excel');
    expect(entries.get('index.html')).toContain('src="https://appsforoffice.microsoft.com/');
    expect(entries.get('index.21vianet.html')).toContain(
      'src="https://appsforoffice.cdn.partner.office365.cn/',
    );
    expect(entries.get('index.21vianet.html')).not.toContain('appsforoffice.microsoft.com');
    expect(entries.get('manifests/global/gendan.xml')).toContain('/index.html"');
    expect(entries.get('manifests/21vianet/gendan.xml')).toContain('/index.21vianet.html"');
    expect(entries.get('manifests/21vianet/manifest.json')).toContain('/index.21vianet.html"');
  });

  test('names who answers for it on the pages of support, terms and privacy', () => {
    const entries = entriesOf('gendan-excel');
    for (const page of ['support', 'terms', 'privacy', 'support.zh', 'terms.zh', 'privacy.zh'])
      expect([page, entries.get(`${page}.html`)]).toEqual([
        page,
        expect.stringContaining('<a href="mailto:it@acme.example">Acme Foods (it@acme.example)</a>'),
      ]);
  });
});

describe('the command in one file', () => {
  const folder = (): string => {
    const empty = join(root, 'elsewhere');
    mkdirSync(empty, { recursive: true });
    return empty;
  };
  /** A plan as JSON is more than a megabyte. */
  const WHOLE = 64 * 1024 * 1024;
  const gendan = (...args: string[]) =>
    spawnSync(process.execPath, [fileOf('gendan-0'), ...args], {
      cwd: folder(),
      encoding: 'utf8',
      maxBuffer: WHOLE,
    });
  const installed = (...args: string[]) =>
    spawnSync(process.execPath, [join(HOME, 'dist/automation/command/main.js'), ...args], {
      encoding: 'utf8',
      maxBuffer: WHOLE,
    });

  test.each([
    ['plan', OTHER, '--now', '2026-05-18T10:00', '--json'],
    ['eval', '=SLA.DUE("2026-04-30","3wd","CN")'],
    ['terms', '30% deposit, 70% against copy of B/L'],
    ['--help'],
  ])('says what the installed one says: gendan %s', (...args) => {
    const [one, other] = [gendan(...args), installed(...args)];
    expect(one.stderr).toBe(other.stderr);
    expect(one.stdout).toBe(other.stdout);
    expect(one.stdout.length).toBeGreaterThan(10);
  });

  test('knows that it has no page, and where one is', () => {
    const { status, stderr } = gendan('open', '--lang', 'en');
    expect(status).toBe(1);
    expect(stderr).toContain('gendan-workbench-');
  });

  test('holds the notices of all that is in it', () => {
    const text = readFileSync(fileOf('gendan-0'), 'utf8');
    for (const notice of ['MIT License', 'googleapis', 'nodemailer', 'fflate'])
      expect(text).toContain(notice);
  });

  test('serves the page for Excel out of the zip, with the address of the team in it', async () => {
    const child = spawn(
      process.execPath,
      [fileOf('gendan-0'), 'addin', 'serve', fileOf('gendan-excel'), '--port', '0', '--url', 'https://it.acme.example/g', '--lang', 'en'],
      { cwd: folder() },
    ); // prettier-ignore
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let said = '';
        child.stdout.on('data', (piece) => {
          said += String(piece);
          const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
          if (found) resolve(found);
        });
        child.on('exit', () => reject(new Error(said)));
      });
      const page = await fetch(address);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      const [script] = /[\w-]+\.[0-9a-f]{8}\.js/.exec(await page.text())!;
      expect((await fetch(address + script)).headers.get('cache-control')).toContain('immutable');
      const manifest = await (await fetch(`${address}manifests/global/gendan.xml`)).text();
      expect(manifest).toContain('https://it.acme.example/g/index.html');
      expect(manifest).not.toContain(PLACEHOLDER);
      expect(await (await fetch(`${address}functions.json`)).text()).toContain(
        'https://it.acme.example/g/functions.html',
      );
    } finally {
      child.kill('SIGTERM');
    }
  });
});

test('whoever has no Node gets the manifest from the page beside the add-in, with its address in it', async () => {
  const files = await addinFiles(unpacked('gendan-excel'));
  const { port, close } = await serveFiles({ files, port: 0, host: 'localhost' });
  const page = await browser().newPage();
  try {
    await page.goto(`http://localhost:${port}/install.html`);
    const handing = page.waitForEvent('download');
    await page.getByRole('button', { name: '21vianet/gendan.xml' }).click();
    const manifest = readFileSync((await (await handing).path())!, 'utf8');
    expect(manifest).toContain(`http://localhost:${port}/index.21vianet.html`);
    expect(manifest).not.toContain(PLACEHOLDER);
    expect(await page.getByRole('alert').textContent()).toContain('https');
  } finally {
    await page.close();
    await close();
  }
});

describe('the workbench as files', () => {
  let server: Server;
  let address = '';
  let folder = '';
  beforeAll(async () => {
    folder = unpacked('gendan-workbench');
    // As plain as a web server can be.
    server = createServer((request, response) => {
      const name = request.url === '/' ? 'index.html' : decodeURIComponent(request.url!.slice(1));
      const kind = { html: 'text/html', js: 'text/javascript', css: 'text/css' }[name.split('.').at(-1)!];
      try {
        response.writeHead(200, { 'content-type': kind ?? 'application/octet-stream' });
        response.end(readFileSync(join(folder, name)));
      } catch {
        response.end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test.each(['a web server', 'a folder, by double-click'])(
    'from %s: a person’s own book is opened, set up and kept, and nothing leaves the page',
    async (from) => {
      const context = await browser().newContext({ locale: 'en-GB', acceptDownloads: true });
      const page = await context.newPage();
      const [complaints, asked]: [string[], string[]] = [[], []];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => asked.push(request.url()));
      const start = from === 'a web server' ? address : pathToFileURL(join(folder, 'index.html')).href;
      try {
        await page.goto(start);
        await ready(page);
        await page.locator('input[type=file]').setInputFiles(OTHER);
        await page.getByText('Order Tracker LC 2026.xlsx').first().waitFor();
        await ready(page);
        await toLastPage(page, 'en');
        await page.getByRole('button', { name: SETUP_WORDS.preview.en, exact: true }).click();
        await page.getByRole('dialog').waitFor();
        await page
          .getByRole('dialog')
          .getByRole('button', { name: DIALOG_WORDS.apply.en, exact: true })
          .click();
        await settled(page);
        const keeping = page.waitForEvent('download');
        await page.getByRole('button', { name: SHELL_WORDS.download.en, exact: true }).click();
        const book = readWorkbook(readFileSync((await (await keeping).path())!));
        expect(findSheet(book, 'Gendan Settings')).toBeDefined();
        expect(complaints).toEqual([]);
        const own = new URL('.', start).href;
        expect(asked.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url))).toEqual([]);
      } finally {
        await context.close();
      }
    },
  );
});

/** The page's policy lets nobody evaluate a text in it, so it is asked again and again from outside. */
async function ready(page: Page): Promise<void> {
  const isOpen = 'Boolean(globalThis.gendan?.state.file && !globalThis.gendan.state.work)';
  await until('a workbook is open', () => page.evaluate<boolean>(isOpen));
  await settled(page);
}
