import type { Bilingual, Lang } from '../../../shared/lang';
import { pageHtml } from '../../../shared/features/share/page-html';
import type { SharedPage } from '../../../shared/features/share/page';
import { SHARE_WORDS } from './words';

/** Prints a page by a frame of its own, which goes once the print window is closed: the pane stays as it is. */
export async function printPage(page: SharedPage, lang: Lang): Promise<Bilingual> {
  const frame = document.createElement('iframe');
  frame.title = page.title[lang];
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;right:0;bottom:0;width:0;height:0;border:0';
  const loaded = new Promise<void>((done) => frame.addEventListener('load', () => done(), { once: true }));
  frame.srcdoc = pageHtml(page, lang);
  document.body.append(frame);
  await loaded;
  const shown = frame.contentWindow;
  try {
    if (!shown) return SHARE_WORDS.cannotPrint;
    shown.addEventListener('afterprint', () => frame.remove(), { once: true });
    shown.focus();
    shown.print();
    return SHARE_WORDS.printed;
  } catch {
    frame.remove();
    return SHARE_WORDS.cannotPrint;
  }
}
