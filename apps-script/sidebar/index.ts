import { realClock } from '../../clock/real-clock';
import { mountPane, type Theme } from '../../pane';
import { sentenceOf } from '../../pane/state/sentence';
import type { Bilingual, Lang } from '../../shared/lang';
import { sheetClock } from '../sheet-clock';
import { engineStarter } from './engine';
import { sidebarHost } from './host';
import { unpacked } from './packed-text';
import { pageRounds } from './rounds';
import { followSchedule } from './schedule';
import { callOver, type ScriptRun } from './script-call';

/** What Google gives to a page of ours. */
declare const google: { readonly script: { readonly run: ScriptRun } };

/** Each commit looks at its sheets anew: few large ones cost less than many small ones. */
const CELLS_PER_COMMIT = 40_000;

/** The same pane as everywhere, in the sidebar of Google Sheets. */
async function start(): Promise<void> {
  const call = callOver(() => google.script.run);
  const page = document.getElementById('pane')!;
  const [opened, startEngine] = await Promise.all([
    call('sidebarOpen'),
    engineStarter(unpacked(document.getElementById('worker')!.textContent ?? '')),
  ]);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const themeOf = (): Theme => (dark.matches ? 'dark' : 'light');
  const clock = sheetClock(opened.zone);
  const source = `sidebar-${Math.random().toString(36).slice(2)}`;
  page.replaceChildren();
  const pane = mountPane(page, {
    host: sidebarHost(call, pageRounds, source, () => opened.lang),
    startEngine,
    clock: realClock(() => clock.now()),
    lang: opened.lang,
    theme: themeOf(),
    cellsPerCommit: CELLS_PER_COMMIT,
  });
  followSchedule(call, document.getElementById('schedule')!, {
    lang: opened.lang,
    now: () => clock.now(),
  });
  dark.addEventListener('change', () => pane.setTheme(themeOf()));
  // For scripts that drive the page.
  Object.assign(globalThis, { gendan: pane });
}

/** Nothing could be asked of the script yet, so the languages are those of the browser. */
function showFailure(sentence: Bilingual): void {
  const lang: Lang = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  const text = document.createElement('p');
  text.className = 'opening';
  text.setAttribute('role', 'alert');
  text.textContent = sentence[lang];
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = lang === 'zh' ? '再试一次' : 'Try again';
  again.addEventListener('click', open);
  const place = document.createElement('p');
  place.className = 'opening';
  place.append(again);
  document.getElementById('pane')!.replaceChildren(text, place);
}

function open(): void {
  start().catch((error: unknown) => showFailure(sentenceOf(error)));
}

open();
