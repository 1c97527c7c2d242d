import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BackOff } from '../../automation/google/back-off';
import { openSheetsHost, type SheetsHostOptions } from '../../automation/google/host';
import type { Book } from '../../shared/book/model';
import type { Host } from '../../shared/host';
import { workbookOf } from '../spreadsheet/book';
import { serveSheets, SPREADSHEET, type ServerOptions, type SheetsServer } from './server';

/** A spreadsheet behind the loopback server, a folder for the records, and a time that only waiting moves. */
export interface Stage {
  readonly server: SheetsServer;
  /** Where records are kept. */
  readonly folder: string;
  readonly waits: readonly number[];
  readonly clock: () => number;
  readonly backOff: BackOff;
  /** A host that knows nothing of any other, but finds the same records. */
  open(more?: SheetsHostOptions): Host;
}

const stages: { server: SheetsServer; folder: string }[] = [];

/** Ends what `stageFor` has begun. */
export async function endStages(): Promise<void> {
  for (const { server, folder } of stages.splice(0)) {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function stageFor(book: Book, options: ServerOptions = {}): Promise<Stage> {
  const waits: number[] = [];
  let now = 0;
  const clock = (): number => now;
  const server = await serveSheets(workbookOf(book), { clock, ...options });
  const folder = mkdtempSync(join(tmpdir(), 'gendan-state-'));
  stages.push({ server, folder });
  const backOff: BackOff = {
    tries: 7,
    wait: async (ms) => {
      waits.push(ms);
      now += ms;
    },
    jitter: () => 0,
  };
  const open = (more: SheetsHostOptions = {}): Host =>
    openSheetsHost(SPREADSHEET, {
      apiRoot: server.root,
      env: { XDG_STATE_HOME: folder, LANG: 'en_US.UTF-8' },
      stamp: () => '20260518-100000',
      backOff,
      // The client's own way to fetch comes as an ES module, which the tests cannot load.
      fetch: globalThis.fetch,
      ...more,
    });
  return { server, folder, waits, clock, backOff, open };
}
