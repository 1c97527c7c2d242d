import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskWith, eml, type Desk } from '../../tools/inbox-book';
import { stateFilesOf } from '../../tools/state-files';
import { describeDovecot, startDovecot, type Mailbox } from './dovecot';

describeDovecot('gendan inbox over a real mailbox', () => {
  let mailbox: Mailbox;
  let desk: Desk;
  beforeEach(async () => {
    [mailbox, desk] = [await startDovecot(), await deskWith({ settings: {} })];
    desk.env.GENDAN_IMAP_URL = mailbox.url;
    for (const [id, order] of [['m1@nordvik.no', 'FY26-081'], ['m2@nordvik.no', 'FY26-085']] as const)
      mailbox.deliver(eml({ id, subject: `${order} deposit`, text: `We have paid the deposit of ${order}.` }));
  }); // prettier-ignore
  afterEach(async () => {
    desk.clear();
    await mailbox.stop();
  });

  const listed = async (...args: string[]): Promise<Record<string, unknown>[]> =>
    JSON.parse((await desk.inbox('--json', '--since', '2000-01-01', ...args)).out) as Record<
      string,
      unknown
    >[];
  const news = async (): Promise<Record<string, unknown>[]> => JSON.parse((await desk.inbox('--json')).out) as Record<string, unknown>[]; // prettier-ignore
  const dovecotSays = (): string =>
    mailbox.log().replace(/.*(starting up|Logged|Login|Disconnected|service=|auth).*\n/g, '');

  test('reads what is there, and leaves no trace in the mailbox', async () => {
    const before = [mailbox.files(), mailbox.texts()];
    const seen = await listed();
    expect(seen).toMatchObject([
      { file: 'INBOX#1', order: 'FY26-081', about: 'payment' },
      { file: 'INBOX#2', order: 'FY26-085', about: 'payment' },
    ]);
    // Not even read: Dovecot moves a mail from new to cur when a folder is opened, and marks nothing.
    expect(mailbox.texts()).toEqual(before[1]);
    expect(mailbox.files().filter((file) => /:2,.*[STRFD]/.test(file))).toEqual([]);
    expect(dovecotSays()).not.toMatch(/flag_change|delete|expunge|append|save|copy/);
  });

  test('what was written down is not read again; what was only looked at is', async () => {
    await desk.inbox('--write', '--yes', '--since', '2000-01-01');
    expect((await desk.rows()).slice(6).map(({ id }) => id)).toEqual(['m1@nordvik.no', 'm2@nordvik.no']);
    expect(await news()).toEqual([]);
    mailbox.deliver(eml({ id: 'm3@nordvik.no', subject: 'FY26-081 slip', text: 'FY26-081: the slip.' }));
    expect(await news()).toMatchObject([{ file: 'INBOX#3' }]);
    expect(await news()).toMatchObject([{ file: 'INBOX#3' }]);
    const { err } = await desk.inbox('--write', '--yes');
    expect(err).toMatch(/noted in Gendan Messages: 1 mail/);
    expect(await news()).toEqual([]);
    // The same mail, delivered a second time.
    mailbox.deliver(eml({ id: 'm3@nordvik.no', subject: 'FY26-081 slip', text: 'FY26-081: the slip.' }));
    await desk.inbox('--write', '--yes');
    expect((await desk.rows()).slice(6)).toHaveLength(3);
  });

  test('the first run reaches back some days alone; a mail that is too large is named and not fetched', async () => {
    // Dovecot dates what it is given by the file, which is now: in the eyes of a book of May 2026 it came later.
    expect(await news()).toHaveLength(2);
    mailbox.deliver(`Subject: large\r\nFrom: a@b.de\r\n\r\n${'x'.repeat(25_000_100)}`);
    const large = (await listed()).at(-1)!;
    expect(large).toMatchObject({
      file: 'INBOX#3',
      order: null,
      about: 'other',
      why: expect.stringMatching(/26 MB/),
    });
  });

  test('another folder is read where the address names it; one that is not there is a sentence', async () => {
    mailbox.deliver(eml({ id: 'm9@nordvik.no', subject: 'FY26-081' }), 'Orders');
    desk.env.GENDAN_IMAP_URL = `${mailbox.url}/Orders`;
    expect(await listed()).toMatchObject([{ file: 'Orders#1' }]);
    desk.env.GENDAN_IMAP_URL = `${mailbox.url}/Nowhere`;
    const { code, out, err } = await desk.inbox('--json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/no folder “Nowhere”\. It has: .*INBOX/);
  });

  test('neither address nor password is in the output, the book or what is kept', async () => {
    const { out, err } = await desk.inbox('--write', '--yes', '--since', '2000-01-01');
    const kept = stateFilesOf(desk.env).map((file) => readFileSync(file, 'utf8')).join('\n');
    const written = readFileSync(desk.book).toString('latin1');
    for (const text of [out, err, kept, written]) {
      expect(text).not.toContain(mailbox.password);
      expect(text).not.toContain(encodeURIComponent(mailbox.password));
    }
    expect(kept).not.toMatch(/nordvik|li@example\.com/);
    desk.env.GENDAN_IMAP_URL = mailbox.url.replace(encodeURIComponent(mailbox.password), 'wrong-one');
    const refused = await desk.inbox();
    expect(refused.err).toMatch(/refuses this user or password/);
    expect(refused.err).not.toMatch(/wrong-one/);
  }); // prettier-ignore

  test('a file holds the address where the environment does not', async () => {
    delete desk.env.GENDAN_IMAP_URL;
    const { writeFileSync } = await import('node:fs');
    const file = join(desk.folder, 'imap.txt');
    writeFileSync(file, `${mailbox.url}\n`);
    expect(await listed('--imap-file', file)).toHaveLength(2);
  });
});
