import type { Frame, Page } from 'playwright-core';
import { APP_WORDS } from '../../pane/parts/words';
import { VIEWS, type ViewKey } from '../../shared/features';
import type { Lang } from '../../shared/lang';

/** Presses a view in the navigation of the pane as a person does, in whichever page or frame the pane stands. */
export async function pressView(root: Page | Frame, view: ViewKey, lang: Lang): Promise<void> {
  const nav = root.getByRole('navigation', { name: APP_WORDS.views[lang] });
  const title = VIEWS.find(({ key }) => key === view)!.title[lang];
  const inBar = nav
    .locator('button:not([aria-expanded])')
    .filter({ hasText: new RegExp(`^${title}(?!\\p{L})`, 'u') });
  // The seldom ones lie behind "More".
  if ((await inBar.count()) === 0) await nav.locator('button[aria-expanded]').click();
  await inBar.click();
}
