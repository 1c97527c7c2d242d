import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { libreOffice } from '../libreoffice';
import { launchChromium } from '../pages/chromium';

const MINUTES = 60_000;

/** How many pages a printer would get of each file, by its name; and a picture of each. Nothing where LibreOffice or poppler is missing. */
export function printFiles(folder: string, files: readonly string[]): Map<string, number> {
  const program = libreOffice();
  if (program === undefined) return new Map();
  const profile = mkdtempSync(join(tmpdir(), 'papers-'));
  const run = (command: string, ...args: string[]): string =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8', timeout: 10 * MINUTES }).stdout ?? '';
  run(
    program,
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    'pdf',
    ...files,
  );
  rmSync(profile, { recursive: true, force: true });
  const pages = new Map<string, number>();
  for (const name of files.map((file) => file.replace(/\.xlsx$/, ''))) {
    const told = /^Pages:\s+(\d+)/m.exec(run('pdfinfo', `${name}.pdf`))?.[1];
    if (told === undefined) continue;
    pages.set(name, Number(told));
    run('pdftoppm', '-r', '96', '-png', `${name}.pdf`, name);
  }
  return pages;
}

/** Pictures of pages of HTML: by day at full size, by night in a narrow pane. */
export async function photographPages(folder: string, names: readonly string[]): Promise<void> {
  const browser = await launchChromium();
  for (const [width, theme] of [[900, 'light'], [360, 'dark']] as const) {
    const page = await browser.newPage({ viewport: { width, height: 600 }, colorScheme: theme });
    for (const name of names) {
      await page.goto(pathToFileURL(resolve(folder, `${name}.html`)).href);
      await page.screenshot({ path: join(folder, `${name}.html.${theme}.png`), fullPage: true });
    }
    await page.close();
  }
  await browser.close();
} // prettier-ignore
