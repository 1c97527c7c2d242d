import type { Page } from 'playwright-core';
import { builtProject } from '../../emulators/apps-script/built';
import {
  openSidebarPage,
  type SidebarOptions,
  type SidebarPage,
} from '../../emulators/apps-script/sidebar-page';
import type { Bilingual, Lang } from '../../shared/lang';
import type { Opened } from '../apps-script/tools';
import { aBrowser } from '../tools/chromium';
import { until } from '../tools/until';

/** One browser for the tests of a file, on the sidebar as it is built from the sources. */
export function inSidebar(): { open(under: Opened, options?: SidebarOptions): Promise<SidebarPage> } {
  const browser = aBrowser(() => {
    builtProject('server');
    builtProject('sidebar');
  });
  const shown: SidebarPage[] = [];
  afterEach(async () => {
    for (const page of shown.splice(0)) await page.close();
  });
  return {
    open: async (under, options = {}) => {
      const page = await openSidebarPage(browser(), under.project, options);
      shown.push(page);
      await page.settled();
      return page;
    },
  };
}

export async function press(
  { page, settled }: SidebarPage,
  name: Bilingual,
  lang: Lang = 'zh',
): Promise<void> {
  const dialog = page.getByRole('dialog');
  const within = (await dialog.count()) > 0 ? dialog : page.locator('body');
  await within.getByRole('button', { name: name[lang], exact: true }).first().click();
  await settled();
}

/** What a button asks for may still be on its way to the script. */
export const comesAbout = (at: SidebarPage, holds: () => Promise<boolean>): Promise<void> =>
  until(String(holds), async () => {
    await at.settled();
    return holds();
  });

export const tasksOf = (page: Page) => page.locator('[data-task]');
