import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { CONTENT_SECURITY_POLICY } from '../../../manifests/policy';
import { openAddin } from '../../../emulators/office/browser';
import { createOffice, type EmulatedOffice, type HostOptions } from '../../../emulators/office/host';
import type { Workbook } from '../../../emulators/spreadsheet/workbook';

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

export interface ExcelPageOptions extends Pick<HostOptions, 'sets' | 'functions' | 'language' | 'theme'> {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** What the machine's clock says, in ISO form; it stands still. */
  readonly now?: string;
  /** Loaded for a formula or a verb, the pane never opened. */
  readonly isHidden?: boolean;
  /** Whether the frame of the page is displayed. */
  readonly isDisplayed?: boolean;
  /** Whether Microsoft's server answers. */
  readonly isMicrosoftThere?: boolean;
  /** Files of the add-in; those that were built for production. */
  readonly folder?: string;
  /** Whether the server still has a file of the add-in: `main.1a2b3c4d.js`. */
  readonly has?: (file: string) => boolean;
}

const ORIGIN = 'https://addin.example';
const BUILT = join(__dirname, '..', '..', '..', 'dist/pages/addin');
const PATIENCE_MS = 5 * 60_000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Opens the page, under the policy that a team is told to send with it, and waits for the frame. */
export async function openExcelPage(
  browser: Browser,
  workbook: Workbook,
  options: ExcelPageOptions = {},
): Promise<ExcelPage> {
  const { width = 350, height = 720, colorScheme = 'light', forcedColors, now, folder = BUILT } = options;
  const { sets, functions, language = 'zh-CN', theme, isMicrosoftThere, has = () => true } = options;
  const office = createOffice(workbook, { sets, functions, language, theme, origin: ORIGIN });
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: language,
    ...(forcedColors && { forcedColors: 'active' as const }),
  });
  if (now !== undefined) await context.clock.setFixedTime(now);
  if (options.isHidden)
    await context.addInitScript(
      "Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' })",
    );
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  context.setDefaultTimeout(PATIENCE_MS);
  const { page, strangers } = await openAddin(context, office, {
    url: `${ORIGIN}/index.html`,
    file: (path) => (has(path.replace(/^\//, '')) ? fileIn(folder, path) : undefined),
    headers: { 'content-security-policy': CONTENT_SECURITY_POLICY },
    isMicrosoftThere,
    isDisplayed: options.isDisplayed,
  });
  const frameNow = (): Frame => page.frames().find((each) => each.url().startsWith(`${ORIGIN}/index`))!;
  return {
    page,
    get frame() {
      return frameNow();
    },
    office,
    strangers,
    complaints,
    settled: async () => {
      await frameNow().waitForFunction(() => 'gendan' in globalThis, undefined, { timeout: PATIENCE_MS });
      await frameNow().evaluate('globalThis.gendan.settled()');
    },
    reopen: async () => {
      await page.reload();
      await page.waitForSelector('iframe');
    },
    close: async () => {
      await context.close();
      office.stop();
    },
  };
}

function fileIn(folder: string, path: string) {
  const file = join(folder, path);
  if (!existsSync(file)) return undefined;
  return { type: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) };
}
