import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../../../../shared/people/person';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { thisMaker } from '../../../../automation/file/lock/maker';
import { applyPatch } from '../../../../shared/book/apply';
import type { CellValue } from '../../../../shared/book/model';
import { bookIdPatch } from '../../../../shared/proposals/book-id';
import { plan } from '../../../../shared/plan/plan';
import { orderBook } from '../../../tools/order-book';
import { run as runCommand, type Ran } from '../../../tools/run';
import { buildWorkbook } from '../../../tools/workbook';
import { teamWith } from '../../../shared/features/digest/books';
import { smtpWorld, type Cut, type SmtpWorld } from '../../mail/smtp-server';

let folder: string;
let book: string;
let smtp: SmtpWorld;
const workbook = (people: readonly Person[]): Uint8Array => buildWorkbook(setUp(orderBook(), people));
const usual = workbook(teamWith({}));
const team = teamWith({});
const withId = (id: string): Uint8Array => {
  const whole = setUp(orderBook(), team);
  return buildWorkbook(applyPatch(whole, bookIdPatch(plan(whole, MID_MORNING), id)).book);
};
/** The same team, with orders of other numbers. */
const otherOrders = (): Uint8Array => {
  const renamed = (value: CellValue): CellValue => (typeof value === 'string' ? value.replace(/^A-0/, 'B-0') : value); // prettier-ignore
  const { sheets, ...rest } = orderBook();
  const book = { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(renamed)) })) }; // prettier-ignore
  return buildWorkbook(setUp(book, team));
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  book = join(folder, '出货跟踪表.xlsx');
  writeFileSync(book, usual);
  smtp = await smtpWorld();
});
afterEach(async () => {
  await smtp.close();
  rmSync(folder, { recursive: true, force: true });
});

const env = (more: Record<string, string> = {}) => ({
  LANG: 'en_US.UTF-8',
  XDG_STATE_HOME: join(folder, 'state'),
  GENDAN_SMTP_URL: smtp.url,
  GENDAN_MAIL_FROM: 'gendan@example.com',
  ...more,
});
const run = (...args: string[]): Promise<Ran> => runCommand(['digest', book, ...args], '', env());
const reached = (): string[] => smtp.arrived.map(({ to }) => to.replace('@example.com', '')).sort();
/** Everybody of the team that has something to hear of on this day. */
const EVERYBODY = ['chen', 'wang', 'wu', 'zhang', 'zhao', 'zhou'];

const header = (message: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, 'm').exec(message)![1]!.replace(/\r\n[ \t]/g, ' ');

/** `=?UTF-8?Q?…?=` and `=?UTF-8?B?…?=` (RFC 2047) as text. */
const decoded = (text: string): string =>
  text.replace(/\?= +=\?/g, '?==?').replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(word, 'base64').toString('utf8')
      : Buffer.from(word.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8'),
  ); // prettier-ignore

describe('sending', () => {
  test('one mail each in the book’s language, with a plain and an HTML part; running again sends none', async () => {
    const { code, out, err } = await run('--yes');
    expect(code).toBe(0);
    expect(reached()).toEqual(EVERYBODY);
    expect(out).toMatch(/吴芳 +wu@example\.com +逾期 \d+.* now/);
    expect(err).toContain('6 sent: ');
    const { message } = smtp.arrived.find(({ to }) => to.startsWith('wu'))!;
    expect(decoded(header(message, 'Subject'))).toMatch(/^跟单 5月18日（周一）：逾期 \d+.* · 出货跟踪表$/);
    expect(decoded(header(message, 'To'))).toBe('吴芳 <wu@example.com>');
    expect(header(message, 'From')).toBe('Gendan <gendan@example.com>');
    expect(header(message, 'Auto-Submitted')).toBe('auto-generated');
    expect(message).toMatch(/Content-Type: multipart\/alternative/);
    expect(message.match(/Content-Type: text\/(plain|html); charset=utf-8/g)).toHaveLength(2);

    const again = await run('--yes');
    expect(again.code).toBe(0);
    expect(again.err).toContain('Written to today already');
    expect(smtp.arrived).toHaveLength(6);
  });

  test('the same book by another path is the same book', async () => {
    await run('--yes');
    const link = join(folder, 'link.xlsx');
    symlinkSync(book, link);
    await runCommand(['digest', link, '--yes'], '', env());
    expect(smtp.arrived).toHaveLength(6);
  });

  test('only one person, by an alias too; the others still get theirs later', async () => {
    expect((await run('--yes', '--to', '小吴')).code).toBe(1);
    await run('--yes', '--to', '吴芳');
    expect(reached()).toEqual(['wu']);
    await run('--yes');
    expect(reached()).toEqual(EVERYBODY);
  });

  test('nothing goes out before somebody has agreed, and there is nobody to ask', async () => {
    const { code, err } = await run();
    expect(code).toBe(1);
    expect(err).toContain('--yes');
    expect(smtp.said).toEqual([]);
  });

  test('outside of the hours of sending mails wait, unless somebody says so', async () => {
    const evening = await run('--yes', '--now', '2026-05-18T20:00');
    expect(evening.code).toBe(0);
    expect(evening.err).toContain('Outside of the hours of sending, from Tue 19 May 09:00 on');
    expect(smtp.arrived).toEqual([]);
    await run('--yes', '--anyway', '--now', '2026-05-18T20:00');
    expect(reached()).toEqual(EVERYBODY);
  });

  test('a look says why nothing would go out', async () => {
    const off = await run('--preview', '--now', '2026-05-17T10:00');
    expect(off.err).toContain('A day off, from Mon 18 May');
    await run('--yes');
    const again = await run('--yes');
    expect(again.out).toContain('everybody with something to hear has been written to today');
    writeFileSync(book, workbook([]));
    const nobody = await run('--preview');
    expect(nobody.out).toContain('nobody it belongs to can be written to');
    expect(nobody.err).toContain('nobody owns it');
  });

  test('who has no address is named; the link leads to where it was said to', async () => {
    writeFileSync(book, workbook(teamWith({ 吴芳: { email: '' } })));
    const { err } = await run('--yes', '--link', 'https://example.com/orders?a=1');
    expect(err).toMatch(/吴芳: no e-mail address on the team list \(\d+ stages?\)/);
    expect(reached()).not.toContain('wu');
    expect(smtp.arrived[0]!.message).toContain('https://example.com/orders');
  });

  test('logs in where the address names a user', async () => {
    smtp.login.wanted = Buffer.from('\0me@example.com\0pa ss').toString('base64');
    const withUser = smtp.url.replace('//', '//me%40example.com:pa%20ss@');
    expect((await run('--yes', '--smtp', withUser)).code).toBe(0);
    const wrong = await runCommand(['digest', book, '--yes', '--anyway'], '', {
      ...env({ GENDAN_SMTP_URL: smtp.url.replace('//', '//me%40example.com:no@') }),
      XDG_STATE_HOME: join(folder, 'other'),
    });
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('535');
    expect(smtp.arrived).toHaveLength(6);
  });
});

describe('faults: nothing twice, and the next run sends the rest', () => {
  test('no server there', async () => {
    const { code, err } = await run('--yes', '--smtp', 'smtp://127.0.0.1:1');
    expect(code).toBe(1);
    expect(err).toContain('ECONNREFUSED');
    expect(err).toContain('Not tried any more');
    await run('--yes');
    expect(reached()).toEqual(EVERYBODY);
  });

  test('one recipient refused', async () => {
    smtp.refuse.add('wang@example.com');
    const { code, err } = await run('--yes');
    expect(code).toBe(3);
    expect(err).toMatch(/王丽: not sent, tried again with the next run\. .*550 5\.1\.1 no such user/);
    expect(reached()).toEqual(EVERYBODY.filter((name) => name !== 'wang'));
    for (let i = 0; i < 4; i++) await run('--yes');
    // Three times a day are enough.
    expect(smtp.said.filter((line) => line.includes('wang@example.com'))).toHaveLength(3);
    expect((await run('--yes')).err).toContain('tried again tomorrow');
  });

  test.each<[Cut, number, number]>([
    ['greeting', 1, 0],
    ['sender', 3, 5],
    ['text', 3, 5],
    ['answer', 3, 6],
  ])('the connection breaks at the %s', async (cut, code, before) => {
    smtp.cuts.push(cut);
    const first = await run('--yes');
    expect(first.code).toBe(code);
    expect(smtp.arrived).toHaveLength(before);
    const second = await run('--yes');
    const lost = cut === 'text' || cut === 'answer';
    if (lost) expect(first.err).toContain('No answer whether these went out; they count as sent');
    expect(second.err).toContain(lost ? 'No mail was sent.' : `${6 - before} sent`);
    expect(new Set(reached()).size).toBe(smtp.arrived.length);
    // A text that broke off may not have arrived; nobody knows, so it is not sent again today.
    expect(smtp.arrived).toHaveLength(cut === 'text' ? 5 : 6);
  });

  test('a record that cannot be kept: nothing is sent', async () => {
    writeFileSync(join(folder, 'state'), 'a file where a folder should be');
    const { code, err } = await run('--yes');
    expect(code).toBe(1);
    expect(err).toContain('cannot be read or written');
    expect(smtp.said).toEqual([]);
  });

  test('a record that says nothing: nothing is sent', async () => {
    await run('--yes', '--to', '吴芳');
    const books = join(folder, 'state', 'gendan', 'books');
    writeFileSync(join(books, readdirSync(books)[0]!, 'sent.json'), '{"version":');
    const { code, err } = await run('--yes');
    expect(code).toBe(1);
    expect(err).toContain('cannot be read');
    expect(reached()).toEqual(['wu']);
  });

  test('two runs at once: one sends, the other steps back or finds all sent', async () => {
    const [a, b] = await Promise.all([run('--yes'), run('--yes')]);
    expect([a.code, b.code]).toContain(0);
    expect(reached()).toEqual(EVERYBODY);
  });

  test('a lock left by a run that died is taken over; one that is held is respected', async () => {
    await run('--yes', '--to', '吴芳');
    const books = join(folder, 'state', 'gendan', 'books');
    const lock = join(books, readdirSync(books)[0]!, 'sending.lock');
    const lockOf = (pid: number): string => JSON.stringify({ id: '00ff00ff00ff00ff', ...thisMaker(), pid, started: '', at: '' }); // prettier-ignore
    writeFileSync(lock, lockOf(process.ppid));
    const { err } = await run('--yes');
    expect(err).toContain('Another run is sending for this book');
    expect(err).toContain(`process ${process.ppid}`);
    writeFileSync(lock, lockOf(4194305));
    await run('--yes');
    expect(reached()).toEqual(EVERYBODY);
  });

  test.each(['', '4711'])(
    'a lock that a full disk left empty (%j) stops nobody after a minute',
    async (text) => {
      await run('--yes', '--to', '吴芳');
      const books = join(folder, 'state', 'gendan', 'books');
      const lock = join(books, readdirSync(books)[0]!, 'sending.lock');
      writeFileSync(lock, text);
      const then = Date.now() / 1000 - 90;
      utimesSync(lock, then, then);
      await run('--yes');
      expect(reached()).toEqual(EVERYBODY);
    },
  );

  test('a record that lost its text does not say that nobody was written to', async () => {
    await run('--yes', '--to', '吴芳');
    const books = join(folder, 'state', 'gendan', 'books');
    writeFileSync(join(books, readdirSync(books)[0]!, 'sent.json'), '');
    const { code, err } = await run('--yes');
    expect(code).toBe(1);
    expect(err).toContain('is empty or damaged');
    expect(reached()).toEqual(['wu']);
  });

  describe('the book is moved or renamed', () => {
    const moved = (): string => join(folder, '2026 出货', '跟踪.xlsx');
    const move = (): void => {
      mkdirSync(join(folder, '2026 出货'));
      renameSync(book, moved());
    };

    test.each(['without an id', 'with an id'])('%s: nobody is written to twice', async (kind) => {
      if (kind === 'with an id') writeFileSync(book, withId('abcdefghjkmn'));
      await run('--yes', '--to', '吴芳');
      move();
      await runCommand(['digest', moved(), '--yes'], '', env());
      expect(reached()).toEqual(EVERYBODY);
      await runCommand(['digest', moved(), '--yes'], '', env());
      expect(smtp.arrived).toHaveLength(6);
    });

    test('a copy beside it with the same id is a book of its own', async () => {
      writeFileSync(book, withId('abcdefghjkmn'));
      await run('--yes');
      const copy = join(folder, 'copy.xlsx');
      writeFileSync(copy, withId('abcdefghjkmn'));
      await runCommand(['digest', copy, '--yes'], '', env());
      expect(smtp.arrived).toHaveLength(12);
    });

    test('what was recorded under the path counts once the book gets an id', async () => {
      await run('--yes');
      writeFileSync(book, withId('abcdefghjkmn'));
      await run('--yes');
      expect(smtp.arrived).toHaveLength(6);
    });

    test('another book that is gone has nothing to do with it', async () => {
      await run('--yes');
      rmSync(book);
      const other = join(folder, 'other.xlsx');
      writeFileSync(other, otherOrders());
      await runCommand(['digest', other, '--yes'], '', env());
      expect(smtp.arrived.length).toBeGreaterThan(6);
    });
  });

  test.each([
    [{ GENDAN_SMTP_URL: '' }, 'No mail server is set'],
    [{ GENDAN_SMTP_URL: 'mail.example.com' }, 'The address of the mail server cannot be read'],
    [{ GENDAN_SMTP_URL: 'https://user:secret@example.com' }, 'The address of the mail server cannot be read'],
    [{ GENDAN_MAIL_FROM: '' }, 'No sender is set'],
    [{ GENDAN_MAIL_FROM: 'the office' }, 'The sender "the office" is no mail address'],
  ])('settings that cannot work: %j', async (settings, sentence) => {
    const { code, err } = await runCommand(['digest', book, '--yes'], '', env(settings));
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err).not.toContain('secret');
  });
});

describe('looking only', () => {
  test('--dry-run writes mails that mail programs open, and records nothing', async () => {
    const into = join(folder, 'mails');
    const { code, out, err } = await run('--dry-run', into, '--now', '2026-05-18T20:00', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/吴芳 +wu@example\.com +\d late.* Tue 19 May 09:00/);
    expect(err).toContain('6 .eml files written');
    const files = readdirSync(into).sort();
    expect(files).toHaveLength(6);
    const message = readFileSync(
      join(
        into,
        files.find((name) => name.includes('吴芳'))!,
      ),
      'utf8',
    );
    expect(message).toMatch(/\r\nMIME-Version: 1\.0\r\n/);
    expect(decoded(header(message, 'Subject'))).toMatch(/^Gendan, Mon 18 May: \d late.* · 出货跟踪表$/);
    // RFC 5322 §2.1: printable ASCII in headers, no line above 998 characters.
    expect(message.split('\r\n').every((line) => line.length <= 998)).toBe(true);
    expect(message.slice(0, message.indexOf('\r\n\r\n'))).toMatch(/^[\x20-\x7e\r\n\t]+$/);
    await run('--yes');
    expect(smtp.arrived).toHaveLength(6);
  });

  test('--preview prints every mail and asks no server', async () => {
    const { code, out } = await run('--preview', '--now', '2026-06-01T09:00', '--to', '吴芳');
    expect(code).toBe(0);
    expect(out).toContain('吴芳 <wu@example.com>');
    expect(out).toContain('A-03  Meridian  收定金  超期15个工作日');
    expect(out).not.toContain('王丽 <');
    expect(smtp.said).toEqual([]);
  });

  test('another day can be looked at, not sent', async () => {
    const { code, err } = await run('--yes', '--now', '2026-06-01T09:00');
    expect(code).toBe(1);
    expect(err).toContain('--now 2026-06-01 is not today');
  });

  test('a folder that cannot be made is a sentence', async () => {
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, 'x', 'file'), '');
    const { code, err } = await run('--dry-run', join(folder, 'x', 'file', 'deeper'));
    expect(code).toBe(1);
    expect(err).toContain('Name another one: --dry-run FOLDER');
  });
});
