import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveWorkbench, type ServedWorkbench } from '../../automation/workbench/server';
import { servedFile, type Session } from '../../automation/workbench/session';

export interface WorkbenchPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly served: ServedWorkbench;
  /** Addresses outside of the server that the page asked for; it must ask for none. */
  readonly strangers: readonly string[];
  /** What the page's own console calls an error. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface PageOptions extends Partial<Omit<Session, 'name'>> {
  /** The folder of the built page. */
  readonly pages?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** A script that runs in the page before its own. */
  readonly before?: string;
}

/** How long a page may take to be ready on a busy machine. */
const PATIENCE_MS = 5 * 60_000;

/** Serves a workbook and opens the workbench on it, as `gendan open` does; resolves when grid and pane are ready. */
export async function openWorkbenchPage(
  browser: Browser,
  path: string,
  options: PageOptions = {},
): Promise<WorkbenchPage> {
  const { pages = join(process.cwd(), 'dist/pages/workbench'), width = 1280, height = 800 } = options;
  const { writesBack = false, isSample, lang, now, theme = 'light', forcedColors } = options;
  const book = servedFile(path, { writesBack, isSample, lang, now });
  const served = await serveWorkbench({ pages, book });
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: lang === 'en' ? 'en-GB' : 'zh-CN',
    acceptDownloads: true,
    ...(forcedColors && { forcedColors: 'active' as const }),
  });
  if (options.before !== undefined) await context.addInitScript(options.before);
  const [strangers, complaints]: [string[], string[]] = [[], []];
  const { origin } = new URL(served.url);
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || /^(data|blob):/.test(url)) return route.continue();
    strangers.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(served.url);
  await settled(page);
  return {
    page,
    context,
    served,
    strangers,
    complaints,
    close: async () => {
      await context.close();
      await served.close();
    },
  };
}

/** Resolves when everything that the page was asked for has been done. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction('globalThis.gendan !== undefined', undefined, { timeout: PATIENCE_MS });
  await page.evaluate('globalThis.gendan.settled()');
}
