import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { BrowserContext, Frame, Page, Route } from 'playwright-core';
import { windowName } from './envelope';
import type { EmulatedOffice } from './host';

/** `frame`: in a frame of Excel's page, as on the web. `opener`: by itself, with Excel as the window that opened it. */
export type Variant = 'frame' | 'opener';

export interface AddinPageOptions {
  /** The add-in's page, of the same host as the office's `origin`. */
  readonly url: string;
  /** Answers a request for the add-in's own files; undefined when there is no such file. */
  readonly file: (path: string) => { readonly type: string; readonly body: string | Buffer } | undefined;
  readonly variant?: Variant;
  /** Sent with every file of the add-in: a policy, for one. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether Microsoft's server answers. */
  readonly isMicrosoftThere?: boolean;
  /** Whether the frame is displayed at first; a page loaded for a formula is not, and calls itself visible. */
  readonly isDisplayed?: boolean;
}

export interface AddinPage {
  readonly page: Page;
  /** Where the add-in runs: the frame, or the page itself. */
  readonly frame: Frame;
  /** Addresses asked for that belong neither to the add-in nor to Microsoft's script; all were refused. */
  readonly strangers: readonly string[];
}

const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const EXCEL = '/excel-in-memory';

/**
 * Opens an add-in's page on Microsoft's own office.js in a browser. The emulated Excel stays in this process; the
 * page reaches it through one function. Nothing leaves the machine.
 */
export async function openAddin(
  context: BrowserContext,
  office: EmulatedOffice,
  options: AddinPageOptions,
): Promise<AddinPage> {
  const { url, variant = 'frame' } = options;
  const strangers: string[] = [];
  await context.route('**/*', (route) => answer(route, office, options, strangers));
  const page = await context.newPage();
  await page.exposeFunction('toExcel', (message: string) => office.receive(message));
  office.connect((data) => void page.evaluate(`toAddin(${JSON.stringify(data)})`).catch(() => undefined));
  // The runtime for the web is never told of a theme; a desktop's is, under this name.
  if (office.theme) await page.addInitScript(themeScript(office.theme));
  if (variant === 'opener') {
    await page.addInitScript(openerScript(office));
    await page.goto(url);
    return { page, frame: page.mainFrame(), strangers };
  }
  await page.goto(new URL(EXCEL, url).href);
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('the frame of the add-in is not there');
  return { page, frame, strangers };
}

/** A file of Microsoft's package by the address that production loads it from. */
function hostedFile(url: string): { type: string; body: Buffer } | undefined {
  if (!url.startsWith(HOSTED)) return undefined;
  const name = url.slice(HOSTED.length).replace(/[?#].*$/, '');
  const path = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', name);
  if (!existsSync(path)) return undefined;
  return { type: extname(name) === '.js' ? 'text/javascript' : 'text/html', body: readFileSync(path) };
}

async function answer(
  route: Route,
  office: EmulatedOffice,
  { url: addin, file, headers, isMicrosoftThere = true, isDisplayed = true }: AddinPageOptions,
  strangers: string[],
): Promise<void> {
  const url = new URL(route.request().url());
  if (url.protocol === 'data:' || url.protocol === 'blob:') return route.continue();
  const { origin } = new URL(addin);
  if (url.origin === origin && url.pathname === EXCEL)
    return route.fulfill({ contentType: 'text/html', body: excelPage(office, addin, isDisplayed) });
  const isOwn = url.origin === origin;
  const found = isOwn ? file(url.pathname) : hostedFile(url.href);
  if (found && (isOwn || isMicrosoftThere)) {
    const type = { 'content-type': `${found.type}; charset=utf-8` };
    return route.fulfill({ headers: { ...type, ...(isOwn && headers) }, body: found.body });
  }
  if (!found && !isOwn) strangers.push(url.href);
  return route.abort();
}

/** Excel's page around the add-in, as far as an add-in can tell. */
function excelPage(office: EmulatedOffice, addin: string, isDisplayed: boolean): string {
  return `<!doctype html><meta charset="utf-8">
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style><body><script>
const frame = document.createElement('iframe');
frame.name = ${inScript(windowName(office.origin, office.language))};
frame.src = ${inScript(addin)};
frame.style.display = ${inScript(isDisplayed ? 'block' : 'none')};
addEventListener('message', (event) => event.source === frame.contentWindow && toExcel(event.data));
function toAddin(data) { frame.contentWindow.postMessage(data, '*'); }
document.body.append(frame);
</script>`;
}

/** What is there before the page's own scripts when Excel opened it as a window. */
function openerScript(office: EmulatedOffice): string {
  return `
window.name = ${inScript(windowName(office.origin, office.language))};
const excel = { postMessage: (data) => window.toExcel(data) };
Object.defineProperty(window, 'opener', { value: excel, configurable: true });
window.toAddin = (data) => window.dispatchEvent(new MessageEvent('message', { data, origin: ${inScript(office.origin)} }));
`;
}

const themeScript = (theme: Readonly<Record<string, string>>): string =>
  `Object.defineProperty(Object.prototype, 'officeTheme', { value: ${JSON.stringify(theme)}, configurable: true, writable: true });`;

const inScript = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');
