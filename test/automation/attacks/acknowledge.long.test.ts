import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { built, SETTING_UP_MS } from '../../tools/built';
import { at, deskWith, type Desk } from '../../tools/inbox-book';
import { run } from '../../tools/run';
import { smtpWorld, type SmtpWorld } from '../mail/smtp-server';
import { runChild, startChild, stepsOf, type Command, type Ended } from './child';
import { Tally } from './tally';

/**
 * What may happen while inquiries are acknowledged and noted: the process is killed at every step that changes a file and at
 * every line that it says to the mail server, the disk is full from every step on, several run at once. Nobody may be
 * answered twice, no mail is noted twice or lost, and what is uncertain is said to be so. The counts are printed.
 */
const tally = new Tally(['kills', 'full disks', 'races', 'answers twice', 'rows twice', 'mails lost', 'lost in silence', 'runs that stayed locked']); // prettier-ignore
const TEXT = { 编号: 'ack', 用途: '收到回复', 语言: 'en', 主题: 'Re: {{reference}}', 正文: 'Dear {{contact}}, we have your inquiry.', 版本: 1, 作者: '王丽', 核准人: '李娜', 状态: '已核准' }; // prettier-ignore
const ASKING = ['eve', 'tom'];

let desk: Desk;
let smtp: SmtpWorld;
beforeAll(() => built('command'), SETTING_UP_MS);
afterAll(() => tally.print('attacks on acknowledgements'));

async function begin(): Promise<void> {
  smtp = await smtpWorld();
  desk = await deskWith({ settings: { 自动确认询盘: '是' }, records: { 跟单_文案: [TEXT] } });
  for (const who of ASKING)
    desk.put(`${who}.eml`, {
      from: `${who} <${who}@${who}.example>`,
      id: `${who}@${who}.example`,
      subject: `RFQ of ${who}`,
      text: 'Please quote your best price for 500 chairs.',
      date: at(18, 9),
    });
}

async function end(): Promise<void> {
  await smtp.close();
  desk.clear();
}

const command = (): Command => ['inbox', desk.book, '--folder', desk.mails, '--write', '--yes'];
const env = (): Record<string, string> => ({
  ...desk.env,
  GENDAN_SMTP_URL: smtp.url,
  GENDAN_MAIL_FROM: 'sales@minghua-export.cn',
  GENDAN_CLOCK: '2026-05-18T10:00:00',
  ...(process.env.TZ && { TZ: process.env.TZ }),
});
const reached = (): string[] => smtp.arrived.map(({ to }) => to.replace(/@.*/, '')).sort();

/** What must be so after a run that ended in whatever way, and two more. */
async function checkAfter(ended: Ended, what: string): Promise<void> {
  const again = await run(command(), '', env());
  if (/Another run/.test(again.err)) tally.add('runs that stayed locked');
  const last = await run(command(), '', env());
  expect(`${what}: ${last.code} ${last.code === 0 ? '' : last.err}`).toBe(`${what}: 0 `);
  const all = reached();
  tally.add('answers twice', all.length - new Set(all).size);
  expect(`${what}: ${all.join()}`).toBe(`${what}: ${[...new Set(all)].join()}`);
  const ids = (await desk.rows()).filter(({ direction }) => direction === 'in').map(({ id }) => id);
  tally.add('rows twice', ids.length - new Set(ids).size);
  tally.add('mails lost', ASKING.length - new Set(ids).size);
  expect(`${what}: ${[...ids].sort().join()}`).toBe(`${what}: eve@eve.example,tom@tom.example`);
  // At worst the one whose answer was under way, and a run says so.
  const missed = ASKING.filter((who) => !all.includes(who));
  const isSaid = /interrupted may have gone out|uncertain whether/.test(ended.err + again.err);
  if (missed.length > 0 && !isSaid) tally.add('lost in silence', missed.length);
  expect(`${what}: ${missed.length <= 1 && (missed.length === 0 || isSaid)}`).toBe(`${what}: true`);
  // A lock of the book, or of the one file that remembers where books lie, is dead with its run: the next that writes takes it over.
  const names = readdirSync(desk.folder, { recursive: true, encoding: 'utf8' });
  const left = names.filter((name) => /\.lock|\.new$|gendan-lock/.test(name) && !/^state\/gendan\/[^/]+$|xlsx\.gendan-lock$/.test(name)); // prettier-ignore
  expect(`${what}: ${left.join()}`).toBe(`${what}: `);
}

/** Two children a step, some eighty steps: a busy machine takes its time. */
jest.setTimeout(1_500_000);

test.each(['kill', 'half', 'full'] as const)('%s at every step that changes a file', async (kind) => {
  await begin();
  const steps = await stepsOf(command(), join(desk.folder, 'steps'), env());
  expect(reached()).toEqual(ASKING);
  await end();
  expect(steps.length).toBeGreaterThan(20);
  for (const [i, name] of steps.entries()) {
    if (kind === 'half' && name !== 'writeFile') continue;
    if (kind === 'full' && ['rm', 'chmod', 'chown'].includes(name)) continue;
    await begin();
    const ended = await runChild(command(), { fault: `${kind}:${i + 1}`, env: env() });
    if (ended.code === null) tally.add('kills');
    else if (kind === 'full' && ended.code !== 0) tally.add('full disks');
    await checkAfter(ended, `${kind} at ${i + 1} (${name})`);
    await end();
  }
});

test('kill at every line that is said to the mail server', async () => {
  await begin();
  let lines = 0;
  smtp.ear.hears = () => lines++;
  await runChild(command(), { env: env() });
  await end();
  expect(lines).toBeGreaterThan(ASKING.length * 3);
  for (let line = 1; line <= lines; line++) {
    await begin();
    const child = startChild(command(), { env: env() });
    let heard = 0;
    smtp.ear.hears = () => void (++heard === line && child.kill());
    const ended = await child.ended;
    if (ended.code === null) tally.add('kills');
    smtp.ear.hears = undefined;
    await checkAfter(ended, `killed at line ${line}`);
    await end();
  }
});

test('three runs at once: everybody hears once', async () => {
  for (let round = 0; round < 6; round++) {
    await begin();
    const ended = await Promise.all([1, 2, 3].map(() => runChild(command(), { env: env() })));
    tally.add('races');
    expect(ended.some(({ code }) => code === 0)).toBe(true);
    await checkAfter(ended[0]!, 'three at once');
    await end();
  }
});
