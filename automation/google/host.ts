import { homedir } from 'node:os';
import type { Book } from '../../shared/book/model';
import { rowsOf } from '../../shared/book/rows-of';
import type { Patch } from '../../shared/book/patch';
import { isEmptyPatch } from '../../shared/book/patch';
import type { Host } from '../../shared/host';
import type { CommitReport, RowValues } from '../../shared/book/report';
import type { Lang } from '../../shared/lang';
import { NoSuchSheet } from '../../shared/host-errors';
import { commit } from '../../shared/live/commit';
import { revert } from '../../shared/live/revert';
import { inTime } from '../../shared/live/road';
import { diskFiles, type Files } from '../file/files';
import { bookStateFolder } from '../state-dir';
import { USUAL_BACK_OFF, type BackOff } from './back-off';
import { callsOver, isStale, type Calls } from './calls';
import { connect, type Connected } from './connect';
import type { BasicFilters } from './filter';
import { Journal } from './journal';
import { SheetsPort } from './port';
import type { Meta } from './meta';
import { readAll, readMeta, readParts } from './read';
import { Watcher, type Poll } from './watch';

export interface SheetsHostOptions {
  /** The key file of the account to work as; else what the environment names. */
  readonly credentials?: string;
  /** Another server than Google's: a test's, a relay's. It gets credentials only when `credentials` names them. */
  readonly apiRoot?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly lang?: Lang;
  /** The moment, for the names of records: `20260518-100000`. */
  readonly stamp?: () => string;
  /** Works as nobody but the account that `credentials` or the environment names: for books of others than this machine's user. */
  readonly isNamedOnly?: boolean;
  readonly backOff?: BackOff;
  /** For `watch`; without it nothing is watched, as the command needs none. */
  readonly poll?: Poll;
  readonly fetch?: typeof globalThis.fetch;
  readonly files?: Files;
}

export interface SheetsHost extends Host {
  /** The spreadsheet's own zone, which its dates and its people's working hours are meant in. */
  zone(): Promise<string | undefined>;
}

/**
 * A Google spreadsheet as a host, over the Sheets API and without a screen. The client is loaded, and Google
 * asked, when the first answer is needed. Every method throws a `GendanError` with the reason when it cannot
 * do its work.
 */
export function openSheetsHost(id: string, options: SheetsHostOptions = {}): SheetsHost {
  const { env = process.env, backOff = USUAL_BACK_OFF, files = diskFiles } = options;
  const home = homedir();
  let connected: Promise<Connected> | undefined;
  const connection = (): Promise<Connected> =>
    (connected ??= connect({
      credentials: {
        file: options.credentials,
        env,
        platform: process.platform,
        home,
        isNamedOnly: options.isNamedOnly ?? false,
      },
      apiRoot: options.apiRoot,
      fetch: options.fetch,
    }));
  const calls = callsOver(id, connection, backOff);
  const journal = new Journal(files, () => bookStateFolder(`sheets:${id}`, env));
  const port = (): SheetsPort => new SheetsPort(calls, backOff, journal, options.stamp ?? stampNow);
  let meta: Meta | undefined;
  const readBook = async (): Promise<Book> => {
    const reading = await again(() => readAll(calls));
    meta = reading.meta;
    return reading.book;
  };
  let filters: Promise<BasicFilters> | undefined;
  const filtering = (): Promise<BasicFilters> =>
    (filters ??= import('./filter').then(({ BasicFilters }) => new BasicFilters(calls, backOff, journal)));
  const watcher = new Watcher(readBook, options.poll);
  return {
    readBook,
    readRows: (sheet, rows) => again(() => readSomeRows(calls, sheet, rows)),
    commit: async (patch: Patch): Promise<CommitReport> => {
      if (isEmptyPatch(patch)) return { written: 0, addedSheets: [], unchanged: 0, refused: [] };
      const { report } = await inTime(commit(port(), patch));
      watcher.wrote(patch);
      return report;
    },
    revert: () => inTime(revert(port())),
    insertRows: async (room) => (await import('./insert-rows')).insertRows(calls, room),
    copySheet: async (from, to) => (await import('./copy-sheet')).copySheet(calls, from, to),
    repeatRows: async (sheet, block) => (await import('./repeat-rows')).repeatRows(calls, sheet, block),
    filterRows: async (filter) => (await filtering()).filterRows(filter),
    showAllRows: async (sheet) => (await filtering()).showAllRows(sheet),
    // Nobody looks at a screen here.
    select: async () => undefined,
    watchSelection: () => () => undefined,
    watch: (listener) => watcher.watch(listener),
    zone: async () => (meta ??= await readMeta(calls)).zone,
    whoAmI: async () => (await connection()).mail,
    recall: (key) => journal.recall(key),
    remember: (key, value) => journal.remember(key, value),
    language: async () => options.lang ?? (/^en/i.test(env.LC_ALL ?? env.LANG ?? '') ? 'en' : 'zh'),
  };
}

/** A sheet may be renamed or shortened between the look at what there is and the reading of its cells. */
async function again<T>(read: () => Promise<T>): Promise<T> {
  return read().catch((error: unknown) => {
    if (isStale(error)) return read();
    throw error;
  });
}

async function readSomeRows(
  calls: Calls,
  name: string,
  [from, to]: readonly [number, number],
): Promise<RowValues> {
  const meta = await readMeta(calls);
  const sheet = meta.sheets.find((each) => each.name === name);
  if (!sheet) throw new NoSuchSheet(name);
  const bottom = Math.min(to, sheet.rows);
  if (from > bottom || !sheet.isGrid) return { rows: [], kinds: [] };
  const area = { top: from, left: 1, bottom, right: sheet.columns };
  const { book } = await readParts(calls, meta, [{ sheet, area }], false);
  return rowsOf(book, name, [from, to]);
}

/** As in the names of backups. */
function stampNow(): string {
  return new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
}
