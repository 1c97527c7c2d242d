import { sentenceOf } from '../../pane/state/sentence';
import { activePlace } from '../commands/active-place';
import { registerCommands } from '../commands/register';
import { officeLanguage, officeReady } from './office-ready';
import { pageIn } from './page';
import { showTrouble } from './trouble';

/** Waits for Excel, then has the ribbon answered and the pane opened; says in the page what keeps it from doing so. */
export async function startPage(element: HTMLElement): Promise<void> {
  document.documentElement.lang = officeLanguage() === 'zh' ? 'zh-CN' : 'en';
  try {
    await officeReady();
    document.documentElement.lang = officeLanguage() === 'zh' ? 'zh-CN' : 'en';
    const page = pageIn(element);
    registerCommands({ store: page.store, showPane: page.show, activePlace });
    page.openWhenSeen();
    // For scripts that drive and measure the page.
    Object.assign(globalThis, { gendan: page });
  } catch (error) {
    showTrouble(element, sentenceOf(error), officeLanguage());
  }
}
