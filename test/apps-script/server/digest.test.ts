import {
  sendDigest,
  previewDigest,
  type DigestRequest,
  type DigestRun,
} from '../../../apps-script/server/digest';
import { sendFromPage, showDigest } from '../../../apps-script/server/digest-menu';
import { readLedger } from '../../../shared/features/digest/ledger';
import { moment } from '../../tools/order-facts';
import { worldOf, type Quotas, type World } from '../../../emulators/apps-script/world';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import { orderBook } from '../../tools/order-book';
import { execute, type How } from '../execute';
import { planAt, TEAM } from '../../shared/features/digest/books';

const NOW = '2026-05-18 10:00';
const plan = planAt(NOW);
const request: DigestRequest = {
  plan,
  now: moment(NOW),
  bookUrl: 'https://docs.google.com/spreadsheets/d/x/edit',
};
/** Everybody of the team has something to hear of. */
const ALL = TEAM.map(({ email }) => email).sort();

const worldWith = (quotas: Partial<Quotas> = {}): World =>
  worldOf(workbookOf(orderBook()), { now: 0, quotas });

const send = (world: World, how?: How): DigestRun => execute(world, () => sendDigest(request), how).result;
const reached = (world: World): string[] => world.mails.map(({ to }) => to).sort();
const said = (run: DigestRun): string => run.report.map(({ en }) => en).join('\n');

test('one mail each with text and page, from Gendan, with a link back; the next run sends none', () => {
  const world = worldWith();
  expect(said(send(world))).toContain('6 sent');
  expect(reached(world)).toEqual(ALL);
  const wu = world.mails.find(({ to }) => to.startsWith('wu'))!;
  expect(wu.subject).toMatch(/^跟单 5月18日（周一）：逾期/);
  expect(wu.body).toContain('A-03  Meridian  收定金');
  expect(wu.options).toMatchObject({
    name: 'Gendan 跟单',
    htmlBody: expect.stringContaining(request.bookUrl!),
  });
  send(world);
  expect(world.mails).toHaveLength(6);
});

test('few calls: the record once before, once per mail and once after', () => {
  const { meter } = execute(worldWith(), () => sendDigest(request));
  // lock and release, record read, quota; the record; six times record, quota and mail; the record
  expect(meter.calls).toBe(4 + 1 + 6 * 3 + 1);
});

test('a book for which another machine sends: Google mails nobody, says who does, and records nothing', () => {
  const world = worldWith();
  const elsewhere = { ...request, plan: planAt(NOW, { settings: { sender: 'SHANGHAI-PC-3f0a' } }) };
  const { result } = execute(world, () => sendDigest(elsewhere));
  expect(said(result)).toBe(
    '“SHANGHAI-PC-3f0a” sends for this book (Sent by, in Gendan Settings); here it is a preview, and nothing was sent.',
  );
  expect(execute(world, () => previewDigest(elsewhere)).result.mails).toEqual([]);
  expect([world.mails, world.properties.document.size]).toEqual([[], 0]);
  const google = { ...request, plan: planAt(NOW, { settings: { sender: 'Google' } }) };
  execute(world, () => sendDigest(google));
  expect(reached(world)).toEqual(ALL);
});

test('nothing to send takes no more than looking', () => {
  const world = worldWith();
  send(world);
  expect(execute(world, () => sendDigest(request)).meter.calls).toBe(5);
});

test('the quota ends before everybody is told: the most pressing hear, the others with the next run', () => {
  const world = worldWith({ mailsPerDay: 2 });
  const first = send(world);
  expect(world.mails).toHaveLength(2);
  expect(said(first)).toMatch(
    /Today’s quota of mails is used up; sent with the next run: \S+, \S+, \S+, \S+$/m,
  );
  const more = { ...world, quotas: { ...world.quotas, mailsPerDay: 100 } };
  send(more);
  expect(reached(world)).toEqual(ALL);
});

test('somebody else uses up the quota half-way: the rest is not tried in vain', () => {
  const world = worldWith({ mailsPerDay: 6 });
  const { result } = execute(world, () => {
    const real = MailApp.sendEmail.bind(MailApp) as (message: object) => void;
    let sent = 0;
    const shared = { getRemainingDailyQuota: () => (sent >= 2 ? 0 : 6 - sent), sendEmail: (message: object) => {
      if (sent >= 2) throw new Error('Service invoked too many times for one day: email.');
      sent++;
      real(message);
    } }; // prettier-ignore
    Object.assign(globalThis, { MailApp: shared });
    return sendDigest(request);
  });
  expect(result.sent.results.map(({ outcome }) => outcome)).toEqual(['sent', 'sent', 'unsent']);
  expect(result.sent.left).toHaveLength(3);
});

test.each([false, true])(
  'the service fails at any call (its work done: %s): nobody is told twice, the next run tells the rest',
  (isAfter) => {
    const { calls } = execute(worldWith(), () => sendDigest(request)).meter;
    for (let at = 1; at <= calls; at++) {
      const world = worldWith();
      try {
        send(world, { fault: { at, isAfter } });
      } catch {
        // The run died; what it leaves is what counts.
      }
      world.isLockHeld = false;
      const after = send(world);
      const twice = reached(world).filter((to, i, all) => all.indexOf(to) !== i);
      expect({ at, twice }).toEqual({ at, twice: [] });
      expect({ at, reached: reached(world) }).toEqual({ at, reached: ALL });
      expect(after.sent.left).toEqual([]);
    }
  },
);

test('a run whose time is up at any moment: at most the one mail under way is missed, and the next run says so', () => {
  const { spent } = execute(worldWith(), () => sendDigest(request)).meter;
  let missedSome = 0;
  for (let limitMs = 0; limitMs < spent; limitMs += 20) {
    const world = worldWith();
    expect(() => send(world, { limitMs })).toThrow('maximum execution time');
    const after = send(world);
    const missed = ALL.filter((to) => !reached(world).includes(to));
    missedSome = Math.max(missedSome, missed.length);
    if (missed.length > 0) expect(hasUncertain(world)).toBe(true);
    expect(new Set(reached(world)).size).toBe(world.mails.length);
    expect(said(after).includes('The run before ended without knowing')).toBe(hasUncertain(world));
  }
  expect(missedSome).toBe(1);
});

const hasUncertain = (world: World): boolean =>
  readLedger(world.properties.document.get('gendan.sent')).mails.some(({ state }) => state === 'uncertain');

test('a record longer than one property lies in parts, and is read back as it was', () => {
  const many = planAt(NOW, { people: [...TEAM, ...Array.from({ length: 60 }, (_, i) => ({ ...TEAM[0]!, name: `经理${i}`, email: `boss${i}@example.com` }))] }); // prettier-ignore
  const world = worldWith();
  for (let run = 0; run < 3; run++) execute(world, () => sendDigest({ ...request, plan: many }));
  expect(world.mails).toHaveLength(66);
  const kept = world.properties.document;
  const [half, count] = kept.get('gendan.sent')!.split(':');
  const text = Array.from({ length: Number(count) }, (_, i) => kept.get(`gendan.sent.${half}.${i}`)).join('');
  expect(readLedger(text).mails).toHaveLength(66);
  expect(readLedger(text).mails.every(({ state }) => state === 'sent')).toBe(true);
});

test('the record cannot be read: nothing is sent', () => {
  const world = worldWith();
  world.properties.document.set('gendan.sent', 'a:2');
  expect(() => send(world)).toThrow('cannot be read');
  expect(world.mails).toEqual([]);
});

test('another run holds the lock: nothing is sent', () => {
  const world = worldWith();
  world.isLockHeld = true;
  expect(() => send(world)).toThrow();
  expect(world.mails).toEqual([]);
});

test('the preview sends and records nothing; the page of the menu shows each mail and a button', () => {
  const world = worldWith();
  const preview = execute(world, () => previewDigest(request)).result;
  expect(preview.mails).toHaveLength(6);
  expect(world.mails).toEqual([]);
  expect(world.properties.document.size).toBe(0);
  execute(world, () => showDigest(request), { mode: 'FULL' });
  const [page] = world.shown;
  expect(page).toMatchObject({ what: 'dialog', title: '今天的提醒邮件' });
  expect(page!.html).toContain('wu@example.com');
  expect(page!.html.match(/<iframe sandbox="" /g)).toHaveLength(6);
  const told = execute(world, () => sendFromPage({ ...request, now: moment('2026-05-18 21:00') }, ALL), {
    mode: 'FULL',
  });
  expect(told.result).toContain('已发6封');
  world.isLockHeld = true;
  const busy = execute(world, () => sendFromPage(request, ALL), { mode: 'FULL' });
  expect(busy.result).toContain('请过半分钟再试');
});
