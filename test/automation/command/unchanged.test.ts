import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { endStages, stageFor, type Stage } from '../../../emulators/sheets-rest/under-test';
import { fileFingerprint } from '../../../automation/serve/places/book-file';
import type { Book } from '../../../shared/book/model';
import { run } from '../../tools/run';
import { MID_MORNING, setUp } from '../../tools/set-up';
import { teamBook } from '../../tools/team-book';
import { buildWorkbook } from '../../tools/workbook';
import { runOn } from './sheets-run';

/** A team's book that is set up; the runs of the test give it its generated sheets. */
const BOOK: Book = setUp(teamBook('en'), undefined, MID_MORNING);

/** What a server does with a book in a day, and what people ask for by hand. */
const DAILY = [
  ['plan', 'BOOK', '--write', '--yes'],
  ['figures', 'BOOK', '--write', '--dashboard', '--yes'],
  ['money', 'BOOK', '--write', '--yes'],
] as const;

const at = (args: readonly string[], time: string): string[] => [...args, '--now', time];
/** Twice: what a sheet that is made last says, the verdicts of the first run could not know. */
const MORNING = [...DAILY, ...DAILY].map((args) => at(args, '2026-05-18T10:00'));

describe('a file', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'gendan-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Every file of the folder with its bytes and its time of change, to the nanosecond. */
  const everything = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [relative(folder, path), statSync(path, { bigint: true }).mtimeNs, readFileSync(path).toString('base64')]); // prettier-ignore

  test('that nobody changed is neither written nor backed up later on the day; the next day it is', async () => {
    const path = join(folder, 'orders.xlsx');
    writeFileSync(path, buildWorkbook(BOOK));
    const doing = (args: readonly string[]) => run(args.map((arg) => (arg === 'BOOK' ? path : arg)), '', { LANG: 'en_US.UTF-8', XDG_STATE_HOME: join(folder, 'state') }); // prettier-ignore
    for (const args of MORNING) expect((await doing(args)).code).toBe(0);
    const before = everything();
    const print = await fileFingerprint(path);
    for (const args of DAILY) expect((await doing(at(args, '2026-05-18T15:40'))).code).toBe(0);
    expect(everything()).toEqual(before);
    expect(await fileFingerprint(path)).toBe(print);
    expect((await doing(at(DAILY[0], '2026-05-19T10:00'))).code).toBe(0);
    expect(await fileFingerprint(path)).not.toBe(print);
  });
});

describe('a Google spreadsheet', () => {
  afterEach(endStages);

  const calls = async (stage: Stage, args: readonly string[]): Promise<string[]> => {
    const from = stage.server.log.length;
    expect((await runOn(stage, args)).code).toBe(0);
    return stage.server.log.slice(from).map(({ method, path }) => `${method} ${path.replace(/\?.*$/, '')}`);
  };

  test('that nobody changed costs one read and no write later on the day', async () => {
    const stage = await stageFor(BOOK);
    for (const args of MORNING) await calls(stage, args);
    const oneRead = await calls(stage, ['plan', 'BOOK', '--json', '--now', '2026-05-18T15:40']);
    expect(oneRead.every((call) => call.startsWith('GET '))).toBe(true);
    for (const args of DAILY) expect(await calls(stage, at(args, '2026-05-18T15:40'))).toEqual(oneRead);
    const nextDay = await calls(stage, at(DAILY[0], '2026-05-19T10:00'));
    expect(nextDay.some((call) => call.startsWith('POST '))).toBe(true);
  });
});
