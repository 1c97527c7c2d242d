import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Ran } from './run';

export interface TestFolder {
  readonly path: string;
  /** Where the workbook of a test lies in it. */
  readonly book: string;
  /** Runs the command, which keeps what it remembers in the folder. */
  readonly gendan: (...args: string[]) => Promise<Ran>;
}

/** A folder of its own for each test of a file, gone after it. */
export function aFolder(locale = 'en_US.UTF-8'): TestFolder {
  let path = '';
  beforeEach(() => void (path = mkdtempSync(join(tmpdir(), 'gendan-'))));
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
    get book() {
      return join(path, 'orders.xlsx');
    },
    gendan: (...args) => run(args, '', { LANG: locale, XDG_STATE_HOME: path }),
  };
}
