import type { Browser, Page } from 'playwright-core';
import type { Project } from './project';
import { scriptRun } from './script-run';

export interface SidebarPage {
  readonly page: Page;
  /** Addresses that the page asked for; it must ask for none. */
  readonly strangers: readonly string[];
  readonly complaints: readonly string[];
  /** When everything that was asked for has been done. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface SidebarOptions {
  readonly theme?: 'light' | 'dark';
  readonly locale?: string;
  /** As where a frame forbids workers. */
  readonly withoutWorkers?: boolean;
  readonly width?: number;
}

const ADDRESS = 'https://sidebar.test/';
const PATIENCE_MS = 5 * 60_000;

/** Opens the sidebar as the menu does and shows its HTML in Chromium, with `google.script.run` over the project. */
export async function openSidebarPage(
  browser: Browser,
  project: Project,
  { theme = 'light', locale = 'zh-CN', withoutWorkers = false, width = 300 }: SidebarOptions = {},
): Promise<SidebarPage> {
  project.call('openSidebar');
  const shown = project.world.shown[project.world.shown.length - 1];
  if (shown?.what !== 'sidebar') throw new Error('no sidebar was shown');
  const context = await browser.newContext({ viewport: { width, height: 700 }, colorScheme: theme, locale });
  const [strangers, complaints]: [string[], string[]] = [[], []];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS)
      return route.fulfill({
        body: shown.html,
        contentType: 'text/html; charset=utf-8',
        ...(withoutWorkers && { headers: { 'Content-Security-Policy': "worker-src 'none'" } }),
      });
    if (/^(data|blob):/.test(url)) return route.continue();
    strangers.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  const run = scriptRun(project);
  await page.exposeFunction('__call', async (name: string, args: unknown[]) => {
    try {
      return { result: await run(name, args) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  });
  await context.addInitScript(RUNNER);
  await page.clock.install({ time: project.world.now });
  await page.goto(ADDRESS);
  return {
    page,
    strangers,
    complaints,
    settled: async () => {
      await page.waitForFunction('globalThis.gendan !== undefined', undefined, { timeout: PATIENCE_MS });
      await page.evaluate('globalThis.gendan.settled()');
    },
    close: () => context.close(),
  };
}

/** `google.script.run` in the page. */
const RUNNER = `(() => {
  const runner = (success, failure) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failure);
      if (name === 'withFailureHandler') return (handler) => runner(success, handler);
      return (...args) => void globalThis.__call(name, args).then(({ result, error }) =>
        error === undefined ? success(result) : failure(new Error(error)));
    },
  });
  globalThis.google = { script: { run: runner(() => {}, () => {}) } };
})()`;
