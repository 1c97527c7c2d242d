import { readMail } from '../../../../automation/inbox/parse/read-mail';
import { wallClockIn } from '../../../../clock/wall-clock';
import type { IncomingMail } from '../../../../shared/messages/incoming/mail';
import { isoOf } from '../../../../shared/time/moment';

const clock = (date: Date) => wallClockIn('Asia/Shanghai', date);
/** 订单 81 已付定金，水单见附件。 in GB 18030. */
const GB = Buffer.from('b6a9b5a52038312dd2d1b8b6b6a8bdf0a3accbaeb5a5bcfbb8bdbcfea1a3', 'hex');
const GB_TEXT = '订单 81-已付定金，水单见附件。';

const HEAD = ['From: "Anna Lee" <Anna.Lee@Example.com>', 'Date: Mon, 18 May 2026 09:30:00 +0200', 'Message-ID: <m1@example.com>']; // prettier-ignore

/** A mail of lines; what is no text is put in as it is. */
function bytesOf(...lines: (string | Buffer)[]): Buffer {
  return Buffer.concat(lines.map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\r\n')])));
}

async function read(...lines: (string | Buffer)[]): Promise<IncomingMail> {
  const { mail, problem } = await readMail('a.eml', bytesOf(...lines), clock);
  if (!mail) throw new Error(problem.en);
  return mail;
}

const wordOf = (bytes: Buffer, charset: string): string => `=?${charset}?B?${bytes.toString('base64')}?=`;

test('an ordinary mail: who, when on the workbook’s clock, what, and what it answers', async () => {
  const mail = await read(
    ...HEAD,
    'To: sales@haifeng.example, Ben <BEN@haifeng.example>',
    'Cc: "Lee, Tom" <tom@example.com>',
    'Subject: Re: PO-81 deposit',
    'In-Reply-To: <out1@haifeng.example>',
    'References: <a@x> <out1@haifeng.example>',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Dear Ben=2C',
    'we have paid the deposit of PO-=',
    '81.',
    '> When will you pay=3F',
  );
  expect(mail).toEqual({
    file: 'a.eml',
    messageId: 'm1@example.com',
    inReplyTo: 'out1@haifeng.example',
    references: ['a@x', 'out1@haifeng.example'],
    from: { name: 'Anna Lee', address: 'anna.lee@example.com' },
    to: [{ name: '', address: 'sales@haifeng.example' }, { name: 'Ben', address: 'ben@haifeng.example' }],
    cc: [{ name: 'Lee, Tom', address: 'tom@example.com' }],
    subject: 'Re: PO-81 deposit',
    text: 'Dear Ben,\nwe have paid the deposit of PO-81.\n> When will you pay?',
    at: expect.anything(),
    isAutomatic: false,
    attachments: [],
  }); // prettier-ignore
  // 09:30 in Berlin is 15:30 in Shanghai.
  expect(isoOf(mail.at!)).toBe('2026-05-18 15:30');
});

test.each([
  ['gb2312', 'GB 18030 that calls itself gb2312'],
  ['"GBK"', 'or GBK'],
  ['us-ascii', 'or ASCII'],
  ['utf-8', 'or UTF-8'],
  ['iso-8859-1', 'or Latin-1'],
  ['x-no-such', 'or something that nobody knows'],
  ['', 'or nothing at all'],
])('Chinese is read whatever the mail says of it: %s (%s)', async (charset) => {
  const type = `Content-Type: text/plain${charset === '' ? '' : `; charset=${charset}`}`;
  const raw = await read(...HEAD, type, 'Content-Transfer-Encoding: 8bit', '', GB);
  expect(raw.text).toBe(GB_TEXT);
  const encoded = await read(...HEAD, type, 'Content-Transfer-Encoding: base64', '', GB.toString('base64'));
  expect(encoded.text).toBe(GB_TEXT);
});

/** 訂單PI26036的樣品確認沒有問題 in Big5 and in GBK. */
const TRADITIONAL = '訂單PI26036的樣品確認沒有問題';
const BIG5 = Buffer.from('ad71b3e650493236303336aababccbab7ebd54bb7ba853a6b3b0ddc344', 'hex');
const GBK = Buffer.from('d38686ce50493236303336b5c498d3c6b7b45fd54a9b5dd3d08696ee7d', 'hex');

test.each([
  ['big5', BIG5],
  ['gb2312', BIG5],
  ['utf-8', BIG5],
  ['iso-8859-1', BIG5],
  ['', BIG5],
  ['gb2312', GBK],
  ['us-ascii', GBK],
  ['', GBK],
])('traditional characters are read whatever the mail says of them: %s', async (charset, bytes) => {
  const type = `Content-Type: text/plain${charset === '' ? '' : `; charset=${charset}`}`;
  expect((await read(...HEAD, type, '', bytes)).text).toContain(TRADITIONAL);
});

test('subject and names: wrong charsets, words that are cut within a character, bytes that nobody encoded', async () => {
  const word = wordOf(GB, 'us-ascii');
  expect((await read(...HEAD, `Subject: Re: ${word} ok`, '', 'x')).subject).toBe(`Re: ${GB_TEXT} ok`);
  const cut = `${wordOf(GB.subarray(0, 3), 'gb2312')}\r\n ${wordOf(GB.subarray(3), 'gb2312')}`;
  expect((await read(...HEAD, `Subject: ${cut}`, '', 'x')).subject).toBe(GB_TEXT);
  const bare = await read(...HEAD, Buffer.concat([Buffer.from('Subject: '), GB]), '', 'x');
  expect(bare.subject).toBe(GB_TEXT);
  expect((await read(...HEAD, 'Subject: 定金 PO-81', '', 'x')).subject).toBe('定金 PO-81');
  expect((await read(...HEAD, 'Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe_?= =?iso-8859-1?Q?M=FCller?=', '', 'x')).subject).toBe('Grüße Müller'); // prettier-ignore
});

test('a name is no syntax: an address within an encoded word stays a name', async () => {
  const name = wordOf(Buffer.from('<boss@haifeng.example>, x'), 'utf-8');
  const mail = await read(`From: ${name} <anna@example.com>`, 'Subject: hi', '', 'x');
  expect(mail.from.address).toBe('anna@example.com');
});

test('European text stays as it is, in Latin-1 and in UTF-8 that is said to be Latin-1', async () => {
  const latin = Buffer.from('Grüße aus Köln, à bientôt', 'latin1');
  const type = 'Content-Type: text/plain; charset=iso-8859-1';
  expect((await read(...HEAD, type, '', latin)).text).toBe('Grüße aus Köln, à bientôt');
  expect((await read(...HEAD, type, '', 'Grüße aus Köln')).text).toBe('Grüße aus Köln');
  expect((await read(...HEAD, 'Content-Type: text/plain; charset=utf-8', '', latin)).text).toBe('Grüße aus Köln, à bientôt'); // prettier-ignore
});

test('base64 with a line of plain text behind it, and text that only says base64', async () => {
  const head = [...HEAD, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', ''];
  const coded = Buffer.from('PO-81 is paid.').toString('base64');
  expect((await read(...head, coded, '', '-- sent by a list --')).text).toBe('PO-81 is paid.');
  expect((await read(...head, 'PO-81 is paid. We ship on Friday.')).text).toBe('PO-81 is paid. We ship on Friday.');
}); // prettier-ignore

test('an HTML mail is what it shows: cells apart, quotes marked, nothing hidden, no addresses behind links', async () => {
  const mail = await read(
    ...HEAD,
    'Content-Type: text/html; charset=utf-8',
    '',
    '<html><head><title>no</title><style>p{}</style></head><body><div style="display:none">PO-99 hidden<div>x</div></div>',
    '<p>Hello&nbsp;Ben,<br>PO-81 &amp; PO-82:</p><table><tr><td>PO-81</td><td>5&#32;pcs</td></tr><tr><td>PO-82</td></tr></table>',
    '<a href="http://track.example/PO-77" title="a>b">see</a><!-- PO-66 --><script>PO-55</script>',
    '<blockquote><p>When <b>is</b> it?</p></blockquote></body></html>',
  );
  expect(mail.text).toBe('Hello Ben,\nPO-81 & PO-82:\n\nPO-81\t5 pcs\nPO-82\nsee\n> When is it?');
});

test('of two versions the plain one counts, and where it says nothing the other', async () => {
  const both = (plain: string): string[] => [
    ...HEAD,
    'Content-Type: multipart/alternative; boundary="b 1"',
    '',
    'This is a message in MIME format.',
    '--b 1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    plain,
    '--b 1',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>shown</p>',
    '--b 1--',
  ];
  expect((await read(...both('plain'))).text).toBe('plain');
  expect((await read(...both(' '))).text).toBe('shown');
});

test('attachments are named and no byte of them is read', async () => {
  const mail = await read(
    ...HEAD,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    'See the slip.',
    '--b',
    `Content-Type: application/pdf; name="${wordOf(GB.subarray(0, 4), 'gb2312')}.pdf"`,
    'Content-Transfer-Encoding: base64',
    '',
    '%%%% not base64 at all',
    '--b',
    "Content-Disposition: attachment; filename*=utf-8''%E6%B0%B4%E5%8D%95.zip",
    '',
    'PK',
    '--b',
    'Content-Type: text/plain; name=PO.txt',
    'Content-Disposition: attachment; filename="../../PO\u0007.txt"',
    '',
    'PO-99 is none of ours',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'Subject: PO-98',
    '',
    'an old mail',
    '--b--',
  );
  expect(mail.text).toBe('See the slip.');
  expect(mail.attachments).toEqual(['订单.pdf', '水单.zip', expect.stringContaining('PO'), 'message.eml']);
  expect(mail.attachments.join('')).not.toMatch(/[\0-\x1f]/);
});

test.each([
  ['Auto-Submitted: auto-replied'],
  ['Auto-Submitted: auto-generated; x=1'],
  ['Precedence: bulk'],
  ['List-Id: <news.example.com>'],
  ['List-Unsubscribe: <mailto:x@example.com>'],
  ['X-Auto-Response-Suppress: OOF'],
  ['Return-Path: <>'],
  ['From: Mallory <m@example.com>'],
  ['Content-Type: multipart/report; boundary=b'],
])('a machine wrote it: %s', async (field) => {
  expect((await read(...HEAD, field, '', 'PO-81')).isAutomatic).toBe(true);
});

test.each(['noreply@x.de', 'no-reply@x.de', 'do_not_reply@x.de', 'MAILER-DAEMON@x.de', 'postmaster@x.de', 'bounce-12=a@x.de', 'orders-noreply@x.de'])(
  'nobody reads %s',
  async (address) => {
    expect((await read(`From: ${address}`, 'Subject: x', '', 'PO-81')).isAutomatic).toBe(true);
  },
); // prettier-ignore

test.each(['anna@x.de', 'norbert.reply@x.de', 'rooter@x.de', 'dan@noreply.de'])(
  'somebody reads %s, even where a machine says that it is none',
  async (address) => {
    const mail = await read(`From: ${address}`, 'Auto-Submitted: no', 'Subject: x', '', 'PO-81');
    expect(mail.isAutomatic).toBe(false);
  },
);

test('a mail without an ID has one of its content', async () => {
  const one = ['From: anna@x.de', 'Date: Mon, 18 May 2026 09:30:00 +0200', 'Subject: hi', '', 'PO-81'];
  const first = (await read(...one)).messageId;
  expect(first).toMatch(/^no-id\.[0-9a-f]{32}$/);
  expect((await read('Received: by us', ...one)).messageId).toBe(first);
  expect((await read(...one, 'and more')).messageId).not.toBe(first);
});

test.each([
  ['Mon, 18 May 2026 09:30:00 +0800 (CST)', '2026-05-18 09:30'],
  ['18 May 26 01:30 GMT', '2026-05-18 09:30'],
  ['Mon, 18 May 2026 09:30:00', '2026-05-18 17:30'],
  ['31 Feb 2026 10:00 +0000', undefined],
  ['yesterday', undefined],
  ['18 May 2026 25:00 +0000', undefined],
])('the date %s', async (date, expected) => {
  const { at } = await read('From: a@x.de', `Date: ${date}`, '', 'x');
  expect(at && isoOf(at)).toBe(expected);
});

test.each([
  ['no mail', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /no mail/],
  ['an empty file', Buffer.alloc(0), /no mail/],
  ['words', Buffer.from('Dear Ben, PO-81 is paid.\n\nAnna'), /no mail/],
  ['too large', Buffer.alloc(25_000_001), /26 MB/],
])('%s is said to be so', async (_, bytes, why) => {
  const { mail, problem } = await readMail('a.eml', bytes, clock);
  expect(mail).toBeUndefined();
  expect(problem!.en).toMatch(why);
  expect(problem!.zh).not.toBe('');
});

test('mbox’s line before a mail, a byte order mark, and line ends of one character', async () => {
  const text = `From anna Mon May 18\n${HEAD.join('\n')}\nSubject: hi\n\nPO-81\n`;
  expect((await readMail('a.eml', Buffer.from(text), clock)).mail).toMatchObject({ subject: 'hi', text: 'PO-81' }); // prettier-ignore
  expect((await readMail('a.eml', Buffer.from(`\ufeff${HEAD.join('\n')}\n\nPO-81`), clock)).mail).toMatchObject({ text: 'PO-81' }); // prettier-ignore
});
