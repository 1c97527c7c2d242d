import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bookOf } from '../../../tools/book';
import { at, deskWith, eml, type Desk } from '../../../tools/inbox-book';
import { mailFiles } from '../../../tools/mail-files';
import { MAIL_ORDERS } from '../../../tools/mail-book';
import { rowsOf } from '../../../tools/record-book';
import { run } from '../../../tools/run';

let desk: Desk;
afterEach(() => desk.clear());

const KEYS = ['file', 'order', 'about', 'why', 'proposals', 'draft'];
const ABOUTS = ['payment', 'approval', 'booking', 'etd', 'lc', 'complaint', 'inquiry', 'other'];

const paid = {
  subject: 'FY26-081 deposit',
  text: 'Dear Wang Li,\nwe have paid the deposit of FY26-081 today.\nErik',
};

describe('the array for programs', () => {
  test('is all of standard output: one entry a mail, by the names of the files, in this form', async () => {
    desk = await deskWith();
    desk.put('b.eml', paid);
    desk.put('a.EML', { subject: 'RFQ', from: 'Eve <eve@new.example>', id: 'q@new.example', text: 'Please quote 500 chairs.' });
    desk.put('c.eml', Buffer.from('no mail at all'));
    desk.put('notes.txt', Buffer.from('From: x'));
    const { code, out } = await desk.inbox('--folder', desk.mails, '--json');
    expect(code).toBe(0);
    const all = JSON.parse(out) as Record<string, unknown>[];
    expect(all.map(({ file }) => file)).toEqual(['a.EML', 'b.eml', 'c.eml']);
    for (const one of all) {
      expect(Object.keys(one)).toEqual(KEYS);
      expect(ABOUTS).toContain(one.about);
      expect(typeof one.why).toBe('string');
      expect(one.why).not.toBe('');
      expect(Array.isArray(one.proposals)).toBe(true);
      for (const each of one.proposals as object[]) expect(Object.keys(each)).toEqual(['cell', 'from', 'to']);
      expect(one.draft === null || typeof one.draft === 'string').toBe(true);
    }
    expect(all[1]).toMatchObject({ order: 'FY26-081', about: 'payment' });
    expect(all[2]).toMatchObject({ order: null, about: 'other', proposals: [], draft: null, why: expect.stringMatching(/no mail/) });
  }); // prettier-ignore

  test('is an empty one for an empty folder, and says why in the language of the run', async () => {
    desk = await deskWith();
    const none = await desk.inbox('--folder', desk.mails, '--json');
    expect([none.code, JSON.parse(none.out)]).toEqual([0, []]);
    desk.put('x.eml', Buffer.from('x'));
    const zh = await run(['--lang', 'zh', 'inbox', desk.book, '--folder', desk.mails, '--json']);
    expect((JSON.parse(zh.out) as { why: string }[])[0]!.why).toMatch(/不是邮件/);
  });

  test('comes for a book with orders alone, and for one without any', async () => {
    desk = await deskWith({ book: bookOf(rowsOf('出货', MAIL_ORDERS)) });
    desk.put('a.eml', paid);
    const { out } = await desk.inbox('--folder', desk.mails, '--json');
    expect(JSON.parse(out)).toMatchObject([{ order: 'FY26-081', about: 'payment' }]);
    desk.clear();
    desk = await deskWith({ book: bookOf(rowsOf('空', [{ 说明: 'nothing' }])) });
    desk.put('a.eml', paid);
    expect(JSON.parse((await desk.inbox('--folder', desk.mails, '--json')).out)).toMatchObject([
      { order: null, about: 'payment' },
    ]);
  });

  test('is the same each time, and nothing is kept of looking', async () => {
    desk = await deskWith({ settings: { 来信自动登记: '是' } });
    desk.put('a.eml', paid);
    const first = await desk.inbox('--folder', desk.mails, '--json');
    expect((await desk.inbox('--folder', desk.mails, '--json')).out).toBe(first.out);
    expect(await desk.rows()).toHaveLength(6);
  });

  test('has a second copy of a mail as such, with nothing to do', async () => {
    desk = await deskWith();
    desk.put('a.eml', paid);
    desk.put('b.eml', paid);
    const [, again] = JSON.parse((await desk.inbox('--folder', desk.mails, '--json')).out) as Record<string, unknown>[];
    expect(again).toMatchObject({ order: 'FY26-081', proposals: [], draft: null, why: expect.stringMatching(/same mail as a\.eml/) });
  }); // prettier-ignore

  test.each(['tuned', 'held-out'] as const)('has the mails of the corpus (%s) at their orders, none at a wrong one', async (set) => {
    desk = await deskWith();
    const mails = mailFiles(set);
    for (const { file, bytes } of mails) desk.put(file, bytes);
    const all = JSON.parse((await desk.inbox('--folder', desk.mails, '--json')).out) as { file: string; order: string | null }[];
    expect(all.map(({ file }) => file)).toEqual(mails.map(({ file }) => file));
    const wrong = all.filter(({ order }, at) => order !== null && order !== mails[at]!.truth.order);
    expect(wrong).toEqual([]);
    const right = all.filter(({ order }, at) => order === mails[at]!.truth.order);
    expect(right.length / mails.length).toBeGreaterThanOrEqual(0.95);
  }); // prettier-ignore

  test('an answer finds its order by a mail of the same folder, whatever the files are called', async () => {
    desk = await deskWith({ book: bookOf(rowsOf('出货', MAIL_ORDERS)) });
    desk.put('z.eml', paid);
    desk.put('a.eml', { id: 'm2@nordvik.no', subject: 'Re: deposit', more: ['In-Reply-To: <m1@nordvik.no>'], text: 'The slip is attached.' });
    const all = JSON.parse((await desk.inbox('--folder', desk.mails, '--json')).out) as { order: string }[];
    expect(all.map(({ order }) => order)).toEqual(['FY26-081', 'FY26-081']);
  }); // prettier-ignore
});

test('a Maildir is read as well; a pipe is never opened, what cannot be read is said to be so', async () => {
  desk = await deskWith();
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(desk.mails, part));
  writeFileSync(join(desk.mails, 'cur', '1.host:2,S'), eml(paid));
  writeFileSync(join(desk.mails, 'tmp', '2.host'), eml({ id: 'no@x.de' }));
  execFileSync('mkfifo', [join(desk.mails, 'pipe.eml')]);
  symlinkSync('/nowhere', join(desk.mails, 'gone.eml'));
  mkdirSync(join(desk.mails, 'folder.eml'));
  const all = JSON.parse((await desk.inbox('--folder', desk.mails, '--json')).out) as { file: string }[];
  expect(all.map(({ file }) => file)).toEqual(['1.host:2,S']);
});

test.each([
  ['--folder', '/nowhere/mails', /nowhere\/mails.*ENOENT/],
  ['--since', 'yesterday', /--since "yesterday"/],
])('%s %s is a sentence, and nothing else is printed', async (flag, value, why) => {
  desk = await deskWith();
  const { code, out, err } = await desk.inbox('--folder', desk.mails, flag, value, '--json');
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(why);
});

test('without a folder and a mailbox a sentence says how to name one', async () => {
  desk = await deskWith();
  const { code, err } = await desk.inbox();
  expect(code).toBe(1);
  expect(err).toMatch(/GENDAN_IMAP_URL/);
});

test('people read it as a table, with what is suggested', async () => {
  desk = await deskWith();
  desk.put('a.eml', paid);
  const { out } = await desk.inbox('--folder', desk.mails);
  expect(out).toMatch(/a\.eml +FY26-081 deposit · Erik Holm.*FY26-081 +Payment/);
  expect(await desk.rows()).toHaveLength(6);
});

describe('--write', () => {
  test('asks first, notes each mail once, and never its body; revert takes it back', async () => {
    desk = await deskWith({ settings: {} });
    desk.put('a.eml', { ...paid, text: `${paid.text}\nsecret words`, more: ['References: <first@x> <m0@nordvik.no>'] });
    const asked = await desk.inbox('--folder', desk.mails, '--write');
    expect(asked.code).toBe(1);
    expect(asked.err).toMatch(/noted in Gendan Messages: 1 mail/);
    expect(await desk.rows()).toHaveLength(6);

    expect((await desk.inbox('--folder', desk.mails, '--write', '--yes')).code).toBe(0);
    const [row, ...more] = (await desk.rows()).slice(6);
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      id: 'm1@nordvik.no', direction: 'in', from: 'Erik Holm <erik.holm@nordvik.no>', to: 'wang.li@minghua-export.cn',
      subject: 'FY26-081 deposit', order: 'FY26-081', customer: 'Nordvik', about: 'payment', thread: 'first@x', state: 'new',
    });
    expect(JSON.stringify(await desk.read())).not.toContain('secret words');

    const again = await desk.inbox('--folder', desk.mails, '--write', '--yes');
    expect(again.err).toMatch(/nothing to write/);
    expect(await desk.rows()).toHaveLength(7);

    expect((await run(['revert', desk.book], '', desk.env)).code).toBe(0);
    expect(await desk.rows()).toHaveLength(6);
  }); // prettier-ignore

  test('a row that somebody took away does not come back by itself', async () => {
    desk = await deskWith({ settings: {} });
    desk.put('a.eml', paid);
    await desk.inbox('--folder', desk.mails, '--write', '--yes');
    await run(['revert', desk.book], '', desk.env);
    const later = await desk.inbox('--folder', desk.mails, '--write', '--yes');
    expect(later.err).toMatch(/1 mail was handled before/);
    expect(await desk.rows()).toHaveLength(6);
    await desk.inbox('--folder', desk.mails, '--write', '--yes', '--since', '2026-05-01');
    expect(await desk.rows()).toHaveLength(7);
  });

  test('two files with one Message-ID are one row, even where they say different things', async () => {
    desk = await deskWith({ settings: {} });
    desk.put('a.eml', paid);
    desk.put('b.eml', { ...paid, subject: 'FY26-082' });
    await desk.inbox('--folder', desk.mails, '--write', '--yes');
    expect((await desk.rows()).slice(6)).toMatchObject([{ order: 'FY26-081' }]);
  });

  test('a book without the sheet gets it, beside the array for programs', async () => {
    desk = await deskWith({ book: bookOf(rowsOf('出货', MAIL_ORDERS)) });
    desk.put('a.eml', paid);
    const { out } = await desk.inbox('--folder', desk.mails, '--write', '--yes', '--json');
    expect(JSON.parse(out)).toHaveLength(1);
    expect(await desk.rows()).toMatchObject([{ id: 'm1@nordvik.no', order: 'FY26-081' }]);
  });

  test('the team’s setting writes without being asked', async () => {
    desk = await deskWith({ settings: { 来信自动登记: '是' } });
    desk.put('a.eml', paid);
    expect((await desk.inbox('--folder', desk.mails)).code).toBe(0);
    expect(await desk.rows()).toHaveLength(7);
  });
});

describe('what is kept of a mail', () => {
  const OLD = [
    { 编号: 'old@x.de', 方向: '来信', 时间: '2026-04-01 09:00', 发件人: 'Anna <anna@x.de>', 收件人: 'us@x.cn', 主题: 'FY26-081', 订单: 'FY26-081', 关于: '付款', 依据: '按编号', 附件: 'slip.pdf' },
    { 编号: 'recent@x.de', 方向: '来信', 时间: '2026-05-10 09:00', 发件人: 'Ben <ben@x.de>', 主题: 'hi', 关于: '其他' },
    { 编号: 'out@x.de', 方向: '去信', 时间: '2026-04-01 09:00', 收件人: 'anna@x.de', 主题: 'ours', 关于: '其他' },
  ]; // prettier-ignore

  test.each([
    [undefined, ['recent@x.de']],
    ['5', []],
    ['90', ['old@x.de', 'recent@x.de']],
  ])('after %s days its sender and subject go; order and what it was about stay', async (days, named) => {
    desk = await deskWith({ settings: days === undefined ? {} : { 来信保留天数: days }, records: { 跟单_消息: OLD } });
    expect((await desk.inbox('--folder', desk.mails, '--write', '--yes')).code).toBe(0);
    const rows = await desk.rows();
    expect(rows).toHaveLength(3);
    const inbound = rows.filter(({ direction }) => direction === 'in');
    expect(inbound.filter(({ from, subject }) => from && subject).map(({ id }) => id)).toEqual(named);
    expect(inbound.filter(({ from, subject, attachments, to }) => !from && !subject && !attachments && !to)).toHaveLength(2 - named.length);
    expect(rows[0]).toMatchObject({ id: 'old@x.de', order: 'FY26-081', about: 'payment' });
    expect(rows[2]).toMatchObject({ to: 'anna@x.de', subject: 'ours' });
  }); // prettier-ignore

  test('with 0 days nothing of yesterday is written down at all', async () => {
    desk = await deskWith({ settings: { 来信保留天数: '0' } });
    desk.put('a.eml', { ...paid, date: at(17, 9) });
    await desk.inbox('--folder', desk.mails, '--write', '--yes');
    const row = (await desk.rows()).find(({ id }) => id === 'm1@nordvik.no')!;
    expect(row.order).toBe('FY26-081');
    expect([row.from, row.subject, row.to].filter(Boolean)).toEqual([]);
  });
});
