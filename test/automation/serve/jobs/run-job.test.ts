import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGendan } from '../../../../automation/command/gendan';
import { fileKeeping } from '../../../../automation/keeping/files/file-keeping';
import { groupEnv } from '../../../../automation/serve/jobs/group-env';
import type { JobAsked, JobEnd } from '../../../../automation/serve/jobs/job';
import { jobRunner } from '../../../../automation/serve/jobs/run-job';
import type { Job } from '../../../../shared/serving/jobs';
import { moment } from '../../../tools/order-facts';
import { orderBook } from '../../../tools/order-book';
import { bookWithChannels, keychainWith, ONE_EACH } from '../../../tools/channels-book';
import { setUp } from '../../../tools/set-up';
import { run as runCommand } from '../../../tools/run';
import { buildWorkbook } from '../../../tools/workbook';
import { teamWith } from '../../../shared/features/digest/books';

let folder: string;
let book: string;
const team = teamWith({});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  book = join(folder, '出货跟踪表.xlsx');
  writeFileSync(book, buildWorkbook(setUp(orderBook(), team)));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const env = (): Record<string, string> => ({ LANG: 'zh_CN.UTF-8', XDG_STATE_HOME: join(folder, 'state') });

const asked = (job: Job, more: Partial<JobAsked> = {}): JobAsked => ({
  job,
  book: { id: '1', group: '一组', title: '出货跟踪表.xlsx', address: book },
  keeping: undefined as never,
  env: env(),
  clock: { utc: () => Date.UTC(2026, 4, 18, 2), wall: () => moment('2026-05-18 10:00') },
  signal: new AbortController().signal,
  ...more,
});

const done = (job: Job, more?: Partial<JobAsked>): Promise<JobEnd> =>
  jobRunner({ run: runGendan })(asked(job, more));

describe('an update', () => {
  test('counts what the command counts, lists the late orders and says what it wrote in both languages', async () => {
    const { out } = await runCommand(['plan', book, '--json'], '', env());
    const { summary } = JSON.parse(out) as { summary: { orders: number; late: number } };
    const end = await done('update', { clock: { utc: () => 0, wall: () => moment('2026-05-19 10:00') } });
    expect(end.state).toBe('done');
    expect(end.counts).toMatchObject({ orders: summary.orders });
    expect(end.late).toHaveLength(end.counts['late']!);
    expect(end.late!.map(({ order }) => order)).toEqual(['A-03']);
    expect(end.counts['written']).toBeGreaterThan(0);
    expect(end.sentence!.zh).toContain('已写入');
    expect(end.sentence!.en).toContain('written');
    expect(end.hours).toMatchObject({ isSetUp: true });
  });

  test('of a book in which nothing changed writes nothing', async () => {
    await done('update');
    const before = statSync(book).mtimeMs;
    const end = await done('update');
    expect(end).toMatchObject({ state: 'done', counts: { written: 0 } });
    expect(statSync(book).mtimeMs).toBe(before);
  });

  test('of a book that nobody has set up reads only, and lists what is late all the same', async () => {
    const bytes = buildWorkbook(orderBook());
    writeFileSync(book, bytes);
    const end = await done('update');
    expect(end.state).toBe('skipped');
    expect(end.sentence!.en).toContain('gendan init');
    expect(end.late!.length).toBeGreaterThan(0);
    expect(readFileSync(book).equals(Buffer.from(bytes))).toBe(true);
  });

  test('of a book that a person has open is to be tried again', async () => {
    writeFileSync(join(folder, '.~lock.出货跟踪表.xlsx#'), ',wang,PC,18.05.2026 09:00,file:///x;');
    const end = await done('update', { clock: { utc: () => 0, wall: () => moment('2026-05-19 10:00') } });
    expect(end).toMatchObject({ state: 'failed', failure: 'busy' });
    expect(end.sentence!.zh).toContain('打开');
  });

  test('of a damaged file is not, and says what is wrong with it', async () => {
    writeFileSync(book, 'PK damaged');
    const end = await done('update');
    expect(end).toMatchObject({ state: 'failed', failure: 'person' });
    expect(end.sentence!.en).toContain('incomplete');
  });

  test('that is called off before it writes leaves the file alone', async () => {
    const before = readFileSync(book);
    const off = new AbortController();
    off.abort();
    const end = await done('update', { signal: off.signal, clock: { utc: () => 0, wall: () => moment('2026-06-19 10:00') } }); // prettier-ignore
    expect(end.state).toBe('failed');
    expect(readFileSync(book).equals(before)).toBe(true);
  });
});

describe('what there is nothing to do for is skipped, and says how to begin', () => {
  test.each<[Job, string]>([
    ['digest', 'gendan channels BOOK --here'],
    ['channels', 'gendan record channels'],
    ['inbox', 'GENDAN_IMAP_URL'],
    ['agenda', 'GENDAN_AGENDA_FOLDER'],
    ['dashboard', '--dashboard'],
  ])('%s', async (job, how) => {
    const end = await done(job);
    expect(end.state).toBe('skipped');
    expect(end.sentence!.en).toContain(how);
  });
});

test('the agenda of the morning is a file of its own in the folder that the group names, a day a file', async () => {
  const into = join(folder, '晨会');
  mkdirSync(into);
  const end = await done('agenda', { env: { ...env(), GENDAN_AGENDA_FOLDER: into } });
  expect(end.state).toBe('done');
  expect(readdirSync(into)).toEqual(['出货跟踪表-2026-05-18.docx']);
});

test('a check-up tells how much it proposes', async () => {
  const end = await done('checkup');
  expect(['done', 'skipped']).toContain(end.state);
  expect(end.sentence!.zh).not.toBe('');
});

describe('the environment of a group', () => {
  const server = { PATH: '/bin', LANG: 'zh_CN.UTF-8', DATABASE_URL: 'postgres://x', GENDAN_SERVE_KEY: 'k', GENDAN_SMTP_URL: 'smtps://of-the-server', AWS_SECRET: 's' }; // prettier-ignore

  test('has its own secrets and the machine, and nothing of the server', () => {
    expect(groupEnv({ GENDAN_IMAP_URL: 'imaps://a' }, server, false)).toEqual({
      PATH: '/bin',
      LANG: 'zh_CN.UTF-8',
      GENDAN_IMAP_URL: 'imaps://a',
    });
  });

  test('of the person who serves their own books has what their own command finds, and never the server’s keys', () => {
    const env = groupEnv({}, server, true);
    expect(env['GENDAN_SMTP_URL']).toBe('smtps://of-the-server');
    expect(env).not.toHaveProperty('DATABASE_URL');
    expect(env).not.toHaveProperty('GENDAN_SERVE_KEY');
  });
});

test('a group finds no secret in the keychain of who runs the server; that person’s own group does', async () => {
  writeFileSync(book, bookWithChannels([ONE_EACH[0]!]));
  const asks: string[] = [];
  const keychain = {
    ...keychainWith(),
    get: (name: string) => Promise.resolve(void asks.push(name)),
  };
  const world = { run: runGendan, channels: { keychain: () => Promise.resolve(keychain), host: 'PC' } };
  const files = fileKeeping({ env: env(), host: 'PC' });
  const keeping = { ...files, senderName: () => Promise.resolve('gendan-1') };
  await runCommand(['channels', book, '--here', '--yes'], '', env(), { keeping });
  await jobRunner(world)(asked('channels', { keeping }));
  expect(asks).toEqual([]);
  await jobRunner(world)(asked('channels', { keeping, isOwner: true }));
  expect(asks).toEqual(['GENDAN_WECOM']);
});
