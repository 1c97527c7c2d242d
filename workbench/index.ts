import { workerEngine } from '../pane/engine/start-worker';
import { openInGrid } from './host/open-book';
import { readyFileWork } from './open/start-worker';
import { sampleInPage } from './sample/sample-book';
import { mountWorkbench } from './shell';
import { keptChoices } from './shell/choices';
import { Workbench } from './shell/workbench';
import { PageClock } from './shell/page-clock';
import { pageServer } from './shell/server';
import './page.css';

// Both are on their way while the page is drawn.
readyFileWork();
const workbench = new Workbench({
  openInGrid,
  startEngine: workerEngine,
  server: pageServer(),
  clock: new PageClock(),
  choices: keptChoices(),
  sample: sampleInPage,
});
// Asks for the book before the page is drawn.
void workbench.start();
mountWorkbench(document.getElementById('workbench')!, workbench);
// For scripts that drive and measure the page.
const stop = workbench.subscribe(() => {
  if (!workbench.state.file) return;
  performance.mark('gendan-shown');
  stop();
});
Object.assign(globalThis, { gendan: workbench });
