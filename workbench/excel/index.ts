import { workerEngine } from '../../pane/engine/start-worker';
import { openInGrid } from '../host/open-book';
import { mountWorkbench } from '../shell';
import { keptChoices } from '../shell/choices';
import { Workbench } from '../shell/workbench';
import { PageClock } from '../shell/page-clock';
import { pageServer } from '../shell/server';
import { mountExcel } from './excel-frame';
import '../page.css';

/** The workbench with the Excel add-in in place of the pane: `npm run workbench:excel`. */
const workbench = new Workbench({
  openInGrid,
  startEngine: workerEngine,
  mountPane: (element, { host, clock, lang }) => mountExcel(element, { host, lang, now: clock.now }),
  server: pageServer(),
  clock: new PageClock(),
  choices: keptChoices(),
});
mountWorkbench(document.getElementById('workbench')!, workbench);
void workbench.start();
Object.assign(globalThis, { gendan: workbench });
