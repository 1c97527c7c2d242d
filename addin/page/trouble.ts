import type { Bilingual, Lang } from '../../shared/lang';

const RETRY: Bilingual = { zh: '重试', en: 'Retry' };

/** Shows in plain elements what keeps the pane from opening, and a way to try again: React may be what failed. */
export function showTrouble(element: HTMLElement, sentence: Bilingual, lang: Lang): void {
  const box = document.createElement('div');
  box.className = 'trouble';
  box.setAttribute('role', 'alert');
  box.lang = lang === 'zh' ? 'zh-CN' : 'en';
  const text = document.createElement('p');
  text.textContent = sentence[lang];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = RETRY[lang];
  button.addEventListener('click', () => location.reload());
  box.append(text, button);
  element.replaceChildren(box);
}
