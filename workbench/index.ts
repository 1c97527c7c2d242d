import { workerEngine } from '../pane/engine/start-worker';
import { openInGrid } from './host/open-book';
import { mountWorkbench } from './shell';
import { keptChoices } from './shell/choices';
import { Desk } from './shell/desk';
import { PageClock } from './shell/page-clock';
import { pageServer } from './shell/server';
import './page.css';

const desk = new Desk({
  openInGrid,
  startEngine: workerEngine,
  server: pageServer(),
  clock: new PageClock(),
  choices: keptChoices(),
});
mountWorkbench(document.getElementById('workbench')!, desk);
void desk.start();
// For scripts that drive and measure the page.
const stop = desk.subscribe(() => {
  if (!desk.state.file) return;
  performance.mark('gendan-shown');
  stop();
});
Object.assign(globalThis, { gendan: desk });
