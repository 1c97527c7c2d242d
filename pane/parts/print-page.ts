import { both, type Bilingual, type Lang } from '../../shared/lang';
import { pageHtml } from '../../shared/orders/page-html';
import type { SharedPage } from '../../shared/orders/page';

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
    if (!shown) return CANNOT;
    shown.addEventListener('afterprint', () => frame.remove(), { once: true });
    shown.focus();
    shown.print();
    return PRINTED;
  } catch {
    frame.remove();
    return CANNOT;
  }
}

const PRINTED = both('已交给打印窗口，纸张选 A4。', 'Handed to the print window; the paper is A4.');
const CANNOT = both(
  '这里打不开打印窗口。请存成文件再打印，或复制文字。',
  'This page may not open the print window. Save it as a file and print that, or copy the text.',
);
