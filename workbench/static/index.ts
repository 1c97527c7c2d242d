import { workerEngine } from '../../pane/engine/start-worker';
import { mountWorkbench } from '../shell';
import { keptChoices } from '../shell/choices';
import { PageClock } from '../shell/page-clock';
import type { WorkbenchParts } from '../shell/types';
import { Workbench } from '../shell/workbench';
import { openInGrid } from '../host/open-book';
import { sampleInPage } from '../sample/sample-book';
import { sampleServer } from './sample-server';
import '../page.css';

/** A page that was opened from a folder may start no worker: browsers take each file for a site of its own. */
const isFromFolder = location.protocol === 'file:';

/** The workbench without a program behind it: files are opened in the browser, and saved as a download. */
async function start(): Promise<void> {
  const work = isFromFolder ? await onThisThread() : { openInGrid, startEngine: workerEngine };
  const workbench = new Workbench({
    ...work,
    server: sampleServer(),
    clock: new PageClock(),
    choices: keptChoices(),
    sample: sampleInPage,
  });
  mountWorkbench(document.getElementById('workbench')!, workbench);
  Object.assign(globalThis, { gendan: workbench });
  await workbench.start();
}

async function onThisThread(): Promise<Pick<WorkbenchParts, 'openInGrid' | 'startEngine'>> {
  const [{ inlineEngine }, { directFileWork }] = await Promise.all([
    import('../../pane/engine/inline'),
    import('../open/file-work'),
  ]);
  return {
    startEngine: inlineEngine,
    openInGrid: (container, file, options) => openInGrid(container, file, options, directFileWork),
  };
}

void start();
