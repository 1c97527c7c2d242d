import { escapeHtml } from '../../shared/cells/escape-html';
import { both, type Lang } from '../../shared/lang';
import type { DigestPreview } from './digest';

/** Which function of the script sends; it answers with the sentences to show. */
export const SENDS = 'sendDigestNow';

/**
 * The page that a person sees before anything is sent: who gets what, each mail to be opened and read as it will
 * look, and a button. The mails stand in frames of their own that may run nothing.
 */
export function digestPage({ mails, report }: DigestPreview, lang: Lang): string {
  const rows = mails.map(
    ({ person, to, counts, html }) =>
      `<details><summary><b>${escapeHtml(person)}</b> <span>${escapeHtml(to)}</span><br>${escapeHtml(counts)}</summary>` +
      `<iframe sandbox="" title="${escapeHtml(person)}" srcdoc="${escapeHtml(html)}"></iframe></details>`,
  );
  const notes = report.map((line) => `<li>${escapeHtml(line[lang])}</li>`);
  const button =
    mails.length === 0
      ? `<p>${SAY.none[lang]}</p>`
      : `<button id="send" type="button">${SAY.send(mails.length)[lang]}</button>`;
  return [
    `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>`,
    ...rows,
    notes.length > 0 ? `<ul>${notes.join('')}</ul>` : '',
    `${button}<p id="said" role="status"></p>`,
    mails.length === 0
      ? ''
      : `<script>${SCRIPT.replace('WORKING', JSON.stringify(SAY.working[lang]))
          .replace('FAILED', JSON.stringify(SAY.failed[lang]))
          .replace('SHOWN', () => inScript(JSON.stringify(mails.map(({ to }) => to))))}</script>`,
    '</body></html>',
  ].join('\n');
}

/** A text as a script of the page writes it; what could end the script is written as codes. */
const inScript = (text: string): string =>
  JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const PREVIEW_TITLE = both('今天的提醒邮件', "Today's digest");

const SAY = {
  none: both('今天没有要发的提醒。', 'There is nothing to send today.'),
  send: (count: number) =>
    both(`发送这 ${count} 封`, `Send ${count === 1 ? 'this mail' : `these ${count} mails`}`),
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
  'ul{padding-left:18px}',
  'button{font:inherit;padding:8px 16px;border:0;border-radius:6px;background:#0f5ca8;color:#fff;cursor:pointer}',
  'button:disabled{opacity:.6}button:focus-visible,summary:focus-visible{outline:2px solid #0f5ca8;outline-offset:2px}',
  '#said{white-space:pre-line}',
].join('');

const SCRIPT = [
  'var button=document.getElementById("send"),said=document.getElementById("said");',
  'function show(text){said.textContent=text}',
  'button.onclick=function(){button.disabled=true;show(WORKING);',
  `google.script.run.withSuccessHandler(show).withFailureHandler(function(error){button.disabled=false;show(FAILED+'\\n'+String(error&&error.message||error))}).${SENDS}(SHOWN)}`,
].join('');
