import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const MINUTES = 60_000;

/** Where systems keep a Chromium or Chrome; `CHROMIUM` names another. */
const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The system's browser, or one that was fetched before; undefined when there is none. */
export function findChromium(): string | undefined {
  return [...PLACES, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

/** Starts the system's Chromium without a window; installs one first where there is none. Throws a sentence when that cannot be done. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium() ?? installChromium();
  return chromium.launch({
    executablePath,
    timeout: 5 * MINUTES,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}

/** By the system's packages where we may, else from Playwright's own downloads. */
function installChromium(): string {
  const run = (command: string, ...args: string[]): void => {
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 8 * MINUTES,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  console.error('no Chromium here: installing one (or set CHROMIUM to the path of a Chromium or Chrome)');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update');
    // Tests that start at once wait for the first of them to have installed it.
    run('apt-get', '-o', 'DPkg::Lock::Timeout=400', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  if (!findChromium())
    run(
      process.execPath,
      join(dirname(require.resolve('playwright-core/package.json')), 'cli.js'),
      'install',
      'chromium',
    );
  const found = findChromium();
  if (found === undefined)
    throw new Error(
      'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path.',
    );
  return found;
}
