import { escapeHtml } from '../../shared/cells/escape-html';
import { both, type Bilingual, type Lang } from '../../shared/lang';

/** A page that a person sees before anything is sent: what goes where, what is to be known, and a button. */
export interface ButtonPage {
  readonly lang: Lang;
  /** HTML, escaped already. */
  readonly rows: readonly string[];
  readonly notes: readonly Bilingual[];
  /** What its button says; undefined where there is nothing to send. */
  readonly button: Bilingual | undefined;
  /** What stands in the place of the button. */
  readonly none: Bilingual;
  /** Which function of the script sends; it answers with the sentences to show. */
  readonly sends: string;
  /** What is handed to that function, as JSON: what the person has seen. */
  readonly shown: unknown;
}

export function buttonPage({ lang, rows, notes, button, none, sends, shown }: ButtonPage): string {
  const listed = notes.map((line) => `<li>${escapeHtml(line[lang])}</li>`);
  return [
    `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>`,
    ...rows,
    listed.length > 0 ? `<ul>${listed.join('')}</ul>` : '',
    `${button ? `<button id="send" type="button">${escapeHtml(button[lang])}</button>` : `<p>${escapeHtml(none[lang])}</p>`}<p id="said" role="status"></p>`,
    button
      ? `<script>${SCRIPT.replace('WORKING', JSON.stringify(SAY.working[lang]))
          .replace('FAILED', JSON.stringify(SAY.failed[lang]))
          .replace('SENDS', () => sends)
          .replace('SHOWN', () => inScript(JSON.stringify(shown)))}</script>`
      : '',
    '</body></html>',
  ].join('\n');
}

/** A text as a script of the page writes it; what could end the script is written as codes. */
const inScript = (text: string): string =>
  JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const SAY = {
  working: both('正在发送……', 'Sending …'),
  failed: both(
    'Google 没有回应，不知道发了多少：已发的都有记录，再点一次不会重复发。浏览器里同时登录了几个 Google 账号时，请退出其他账号再试。',
    'Google did not answer, so it is not known how much was sent. What went out is on record: sending again repeats nothing. If several Google accounts are signed in in this browser, sign out of the others first.',
  ),
};

const STYLE = [
  ':root{color-scheme:light dark}',
  'body{font:14px/1.5 system-ui,sans-serif;margin:12px}',
  'details{border:1px solid #8886;border-radius:6px;margin:0 0 8px;padding:8px 10px}',
  'summary{cursor:pointer}summary span{opacity:.75}',
  'iframe{border:0;width:100%;height:360px;margin-top:8px;background:#fff}',
  'pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:8px 0 0}',
  'ul{padding-left:18px}',
  'button{font:inherit;padding:8px 16px;border:0;border-radius:6px;background:#0f5ca8;color:#fff;cursor:pointer}',
  'button:disabled{opacity:.6}button:focus-visible,summary:focus-visible{outline:2px solid #0f5ca8;outline-offset:2px}',
  '#said{white-space:pre-line}',
].join('');

const SCRIPT = [
  'var button=document.getElementById("send"),said=document.getElementById("said");',
  'function show(text){said.textContent=text}',
  'button.onclick=function(){button.disabled=true;show(WORKING);',
  "google.script.run.withSuccessHandler(show).withFailureHandler(function(error){button.disabled=false;show(FAILED+'\\n'+String(error&&error.message||error))}).SENDS(SHOWN)}",
].join('');
