import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { teamWith } from '../../shared/features/digest/books';
import { built, SETTING_UP_MS } from '../../tools/built';
import { orderBook } from '../../tools/order-book';
import { run } from '../../tools/run';
import { setUp } from '../../tools/set-up';
import { buildWorkbook } from '../../tools/workbook';
import { smtpWorld, type SmtpWorld } from '../mail/smtp-server';
import { runChild, startChild, stepsOf, type Command, type Ended } from './child';
import { Tally } from './tally';

/**
 * What may happen while digests go out: the process is killed at every step that changes a file and at every line that it
 * says to the mail server, the disk is full from every step on, several send at once. Nobody may hear twice, and whoever
 * does not hear is named by the next run, which needs nobody's help. The counts are printed.
 */
const tally = new Tally(['kills', 'full disks', 'races', 'mails twice', 'mails lost in silence', 'books that stayed locked', 'files left behind']); // prettier-ignore
const EVERYBODY = ['chen', 'wang', 'wu', 'zhang', 'zhao', 'zhou'];
const BOOK = buildWorkbook(setUp(orderBook(), teamWith({})));
/** Names as the report tells of them. */
const NAME_OF = new Map(teamWith({}).map(({ email, name }) => [email.replace(/@.*/, ''), name]));

let folder: string;
let book: string;
let smtp: SmtpWorld;
let rounds = 0;

beforeAll(() => built('command'), SETTING_UP_MS);
afterAll(() => tally.print('attacks on mails'));
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gendan-mail-attack-'))));
afterEach(async () => {
  await smtp.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A book that nobody has been written to about, and a mail server of its own. */
async function begin(): Promise<void> {
  const home = join(folder, String(rounds++));
  mkdirSync(home);
  book = join(home, '出货跟踪表.xlsx');
  writeFileSync(book, BOOK);
  smtp = await smtpWorld();
}

const state = (): string => join(book, '..', 'state');
const env = (): Record<string, string> => ({
  LANG: 'en_US.UTF-8',
  XDG_STATE_HOME: state(),
  GENDAN_SMTP_URL: smtp.url,
  GENDAN_MAIL_FROM: 'gendan@example.com',
  GENDAN_CLOCK: '2026-05-18T10:00:00',
});
const command = (): Command => ['digest', book, '--yes'];
const reached = (): string[] => smtp.arrived.map(({ to }) => to.replace('@example.com', '')).sort();

/** What must be so after a run that ended in whatever way, and after the next. */
async function checkAfter(ended: Ended, what: string): Promise<void> {
  const first = reached();
  const again = await run(command(), '', env());
  if (![0, 4].includes(again.code) && /sending/i.test(again.err)) tally.add('books that stayed locked');
  expect(`${what}: ${again.code} ${again.code === 0 ? '' : again.err}`).toBe(`${what}: 0 `);
  const all = reached();
  const twice = all.filter((who, i) => all.indexOf(who) !== i);
  tally.add('mails twice', twice.length);
  expect(`${what}: twice ${twice.join()}`).toBe(`${what}: twice `);
  // Whoever was not reached: at worst the one whose mail was under way, and the report names them.
  const missed = EVERYBODY.filter((who) => !all.includes(who));
  const silent = missed.filter((who) => !uncertainIn(again.err + ended.err).includes(NAME_OF.get(who)!));
  tally.add('mails lost in silence', silent.length);
  expect(`${what}: ${missed.length <= 1} ${silent.join()}`).toBe(`${what}: true `);
  expect(all.length).toBeGreaterThanOrEqual(first.length);
  const left = leftIn(state());
  tally.add('files left behind', left.length);
  expect(`${what}: ${left.join()}`).toBe(`${what}: `);
  await smtp.close();
}

/** The line that says whose mails count as sent without anybody knowing. */
const uncertainIn = (report: string): string =>
  report.split('\n').filter((line) => line.includes('count as sent')).join('\n'); // prettier-ignore

/** Files that only a run under way has. */
function leftIn(home: string): string[] {
  if (!existsSync(home)) return [];
  const names = readdirSync(home, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.lock|\.new$|gendan-/.test(name));
}

test.each(['kill', 'half', 'full'] as const)('%s at every step that changes a file', async (kind) => {
  await begin();
  const steps = await stepsOf(command(), join(folder, 'steps'), env());
  expect(reached()).toEqual(EVERYBODY);
  await smtp.close();
  expect(steps.length).toBeGreaterThan(20);
  for (const [i, name] of steps.entries()) {
    if (kind === 'half' && name !== 'writeFile') continue;
    if (kind === 'full' && ['rm', 'chmod', 'chown'].includes(name)) continue;
    await begin();
    const ended = await runChild(command(), { fault: `${kind}:${i + 1}`, env: env() });
    if (ended.code === null) tally.add('kills');
    else if (kind === 'full' && ended.code !== 0) {
      tally.add('full disks');
      expect(ended.err).toMatch(/ENOSPC|full/);
    }
    await checkAfter(ended, `${kind} at ${i + 1} (${name})`);
  }
});

test('kill at every line that is said to the mail server', async () => {
  await begin();
  let lines = 0;
  smtp.ear.hears = () => lines++;
  await runChild(command(), { env: env() });
  await smtp.close();
  expect(lines).toBeGreaterThan(EVERYBODY.length * 3);
  for (let at = 1; at <= lines; at++) {
    await begin();
    const child = startChild(command(), { env: env() });
    let heard = 0;
    smtp.ear.hears = () => void (++heard === at && child.kill());
    const ended = await child.ended;
    if (ended.code === null) tally.add('kills');
    smtp.ear.hears = undefined;
    await checkAfter(ended, `killed at line ${at}`);
  }
});

test.each([2, 3])('%i runs at once: everybody hears once', async (runs) => {
  for (let round = 0; round < 8; round++) {
    await begin();
    const ended = await Promise.all(Array.from({ length: runs }, () => runChild(command(), { env: env() })));
    tally.add('races');
    // Who came late says that somebody else sends, or finds that all is sent.
    expect(ended.some(({ code }) => code === 0)).toBe(true);
    for (const { code, err } of ended) expect(`${code === 0} ${err}`).toMatch(/^true|is sending|sends/);
    await checkAfter(ended[0]!, `${runs} at once`);
  }
});

test('nobody heard twice, nobody was forgotten in silence, nothing was left or locked', () => {
  for (const name of [
    'mails twice',
    'mails lost in silence',
    'books that stayed locked',
    'files left behind',
  ])
    expect(`${name} ${tally.of(name)}`).toBe(`${name} 0`);
});
