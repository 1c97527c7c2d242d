import { readFileSync, existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { createOffice, type EmulatedOffice, type HostOptions } from '../../hosts/office/host';
import { windowName } from '../../hosts/office/envelope';
import type { Workbook } from '../../hosts/spreadsheet/workbook';

/** The production page of the add-in, in a frame of an "Excel on the web", on Microsoft's own office.js. */
export interface ExcelPage {
  readonly page: Page;
  /** The add-in's frame. */
  readonly frame: Frame;
  readonly office: EmulatedOffice;
  /** Addresses asked for besides the add-in's own files and Microsoft's. */
  readonly strangers: readonly string[];
  /** What the console of the page calls an error. */
  readonly complaints: readonly string[];
  /** Resolves when the page has done everything that it was asked for. */
  settled(): Promise<void>;
  /** The pane closed and opened again: a new page on the same workbook. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export interface ExcelPageOptions extends Pick<HostOptions, 'sets' | 'functions' | 'language'> {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** What the machine's clock says, in ISO form; it stands still. */
  readonly now?: string;
  /** Whether Microsoft's server answers. */
  readonly isOfficeReachable?: boolean;
  /** Files of the add-in; those that were built for production. */
  readonly folder?: string;
}

const ORIGIN = 'https://addin.example';
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const HOME = join(__dirname, '..', '..', '..');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** What `docs/excel.md` tells a team to send with the page. */
export const POLICY = readPolicy();

/** Opens the page and waits until Office is there. Nothing leaves the machine: every address is answered from its files. */
export async function openExcelPage(
  browser: Browser,
  workbook: Workbook,
  options: ExcelPageOptions = {},
): Promise<ExcelPage> {
  const { width = 350, height = 720, theme = 'light', isOfficeReachable = true, forcedColors } = options;
  const { language = 'zh-CN', now, folder = join(HOME, 'dist/pages/addin') } = options;
  const { sets, functions } = options;
  const office = createOffice(workbook, { sets, functions, language, origin: ORIGIN });
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language,
    ignoreHTTPSErrors: true,
    ...(forcedColors && { forcedColors: 'active' as const }),
  });
  const [strangers, complaints]: [string[], string[]] = [[], []];
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (/^(data|blob):$/.test(url.protocol)) return route.continue();
    if (url.href === `${ORIGIN}/excel`)
      return route.fulfill({ contentType: TYPES['.html'], body: parentHtml(language) });
    const file = url.origin === ORIGIN ? join(folder, url.pathname) : microsoftFile(url.href);
    if (file === undefined) strangers.push(url.href);
    const isMissing =
      file === undefined || !existsSync(file) || (url.origin !== ORIGIN && !isOfficeReachable);
    if (isMissing) return route.abort();
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
    };
    return route.fulfill({ headers, body: readFileSync(file) });
  });
  if (now !== undefined) await context.clock.setFixedTime(now);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.exposeFunction('toExcel', (message: string) => office.receive(message));
  office.connect((data) => void page.evaluate(`toAddin(${JSON.stringify(data)})`).catch(() => undefined));
  await page.goto(`${ORIGIN}/excel`);
  const frame = await frameOf(page);
  const settled = async (): Promise<void> => {
    await frameNow().waitForFunction(() => 'gendan' in globalThis, undefined, { timeout: 60_000 });
    await frameNow().evaluate('globalThis.gendan.settled()');
  };
  const frameNow = (): Frame => page.frames().find((each) => each.url().includes('/index.html')) ?? frame;
  return {
    page,
    get frame() {
      return frameNow();
    },
    office,
    strangers,
    complaints,
    settled,
    reopen: async () => {
      await page.reload();
      await frameOf(page);
    },
    close: () => closed(context),
  };
}

async function closed(context: BrowserContext): Promise<void> {
  await context.close();
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the frame of the add-in is not there');
  return frame;
}

/** Excel's own page around the add-in, as far as the add-in can tell. */
function parentHtml(language: string): string {
  const name = JSON.stringify(windowName(ORIGIN, language)).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8"><style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style>
<script>
const frame = document.createElement('iframe');
frame.name = ${name};
frame.src = '/index.html';
addEventListener('message', (event) => event.source === frame.contentWindow && toExcel(event.data));
function toAddin(data) { frame.contentWindow.postMessage(data, '${ORIGIN}'); }
addEventListener('DOMContentLoaded', () => document.body.append(frame));
</script>`;
}

function microsoftFile(url: string): string | undefined {
  if (!url.startsWith(MICROSOFT)) return undefined;
  const name = url.slice(MICROSOFT.length).replace(/\?.*$/, '');
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', name);
}

function readPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self' https://appsforoffice.microsoft.com",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
