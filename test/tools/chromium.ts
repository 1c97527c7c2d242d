import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/pages/chromium';
import { SETTING_UP_MS } from './built';

/** One browser for the tests of a file, after `prepare`. Ends a test later than anything it does in a page gives up. */
export function aBrowser(prepare: () => void = () => undefined): () => Browser {
  let browser: Browser | undefined;
  jest.setTimeout(10 * 60_000);
  beforeAll(async () => {
    prepare();
    browser = await launchChromium();
  }, SETTING_UP_MS);
  afterAll(() => browser?.close());
  return () => browser!;
}
