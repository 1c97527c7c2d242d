import type { Book } from '../../shared/book/model';
import { parseAddress } from '../../shared/book/address';
import { parseIso, type Moment } from '../../shared/time/moment';
import { mountPane, type Theme } from '../../pane';
import type { ViewKey } from '../../shared/features';
import { workerEngine } from '../../pane/engine/start-worker';
import './page.css';

/**
 * The pane alone, over a book in memory: what an Excel or Sheets frame holds, without either. The address
 * says what to show: `?book=sample.json&lang=zh&theme=dark&view=today&now=2026-05-18T10:00&at=Sheet!A5&me=王芳`; `&clock=real`: as if `now` were the machine's own.
 */
async function main(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const book = (await (await fetch(asked.get('book') ?? 'book.json')).json()) as Book;
  const lang = asked.get('lang') === 'en' ? 'en' : 'zh';
  // Apart from the pane's own code, whose size is watched.
  const { memoryHost } = await import('../../memory/host');
  const host = memoryHost(book, { lang });
  const now = parseIso(asked.get('now') ?? '2026-05-18T10:00') as Moment;
  const me = asked.get('me');
  if (me !== null) await host.remember('me', me);
  performance.mark('gendan-mounted');
  const pane = mountPane(document.getElementById('pane')!, {
    host,
    startEngine: workerEngine,
    // A moment that the address names is what a person set, unless it plays the machine's clock.
    clock: { now: () => now, watch: () => () => undefined, isSet: () => asked.get('clock') !== 'real' },
    lang,
    theme: (asked.get('theme') ?? 'light') as Theme,
    ...(asked.get('view') && { view: asked.get('view') as ViewKey }),
  });
  const at = parseAddress(asked.get('at') ?? '');
  await pane.settled();
  if (at) await host.select(at);
  // For scripts that drive the page.
  Object.assign(globalThis, { gendan: { host, pane } });
}

void main();
