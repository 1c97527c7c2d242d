import type { Page } from 'playwright-core';
import { SETUP_WORDS } from '../../pane/features/setup/words';
import type { Lang } from '../../shared/lang';

/** Leaves open what set-up asks and goes to its last page, on which a book without questions stands at once. */
export async function toLastPage(page: Pick<Page, 'getByRole'>, lang: Lang): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const skip = button(SETUP_WORDS.toLast[lang]);
  await skip.or(button(SETUP_WORDS.preview[lang])).first().waitFor();
  if (await skip.isVisible()) await skip.click();
}
