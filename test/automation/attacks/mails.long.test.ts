import { readMail, type ReadMail } from '../../../automation/inbox/parse/read-mail';
import { wallClockIn } from '../../../clock/wall-clock';

/**
 * Mails that are made to be expensive. Each is read, or named as one that is not, in a few seconds of processor time and
 * little more memory than the mail itself takes; nothing of an attachment is decoded. What is measured is printed.
 */
const SECONDS = 4;
const MEGABYTES = 250;
const measured: string[] = [];
afterAll(() => process.stdout.write(`hostile mails\n${measured.join('\n')}\n`));

const FROM = 'From: mallory@example.com\r\nSubject: PO-81\r\n';
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

function nested(levels: number): Buffer {
  let [text, tail] = [FROM, ''];
  for (let level = 0; level < levels; level++) {
    text += `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`;
    tail = `\r\n--b${level}--${tail}`;
  }
  return latin(`${text}\r\nPO-81 deep${tail}`);
}

const nestedMessages = (levels: number): Buffer =>
  latin(`${FROM}${'Content-Type: message/rfc822\r\n\r\nSubject: x\r\n'.repeat(levels)}\r\nPO-81`);

const parts = (count: number, part: string): Buffer =>
  latin(
    `${FROM}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPO-81\r\n${part.repeat(count)}--b--`,
  );

const html = (body: string): Buffer => latin(`${FROM}Content-Type: text/html\r\n\r\n${body}`);

/** What it is, the mail, and whether something of it can be read. */
const ATTACKS: readonly (readonly [string, () => Buffer, 'read' | 'refused'])[] = [
  ['10,000 levels of multipart', () => nested(10_000), 'read'],
  ['20 levels with one border each', () => latin(`${FROM}${'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n'.repeat(20_000)}`), 'read'],
  ['10,000 mails in mails', () => nestedMessages(10_000), 'read'],
  ['100,000 parts', () => parts(100_000, '--b\r\n\r\nx\r\n'), 'read'],
  ['100,000 alternatives', () => latin(parts(100_000, '--b\r\nContent-Type: text/html\r\n\r\n<p>x\r\n').toString('latin1').replace('mixed', 'alternative')), 'read'],
  ['100,000 attachments', () => parts(100_000, '--b\r\nContent-Disposition: attachment; filename=a.zip\r\n\r\nPK\r\n'), 'read'],
  ['a border of one letter, 8 million times', () => latin(`${FROM}Content-Type: multipart/mixed; boundary=x\r\n\r\n${'--x'.repeat(8_000_000)}`), 'read'],
  ['a border of one letter on 4 million lines', () => latin(`${FROM}Content-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n'.repeat(4_800_000)}`), 'read'],
  ['50 MB of base64 on one line', () => latin(`${FROM}Content-Transfer-Encoding: base64\r\n\r\n${'QUJD'.repeat(12_500_000)}`), 'refused'],
  ['24 MB of base64 on one line', () => latin(`${FROM}Content-Transfer-Encoding: base64\r\n\r\n${'QUJD'.repeat(6_000_000)}`), 'read'],
  ['24 MB of base64 in lines of one letter', () => latin(`${FROM}Content-Transfer-Encoding: base64\r\n\r\n${'Q\n'.repeat(12_000_000)}`), 'read'],
  ['24 MB of soft line ends', () => latin(`${FROM}Content-Transfer-Encoding: quoted-printable\r\n\r\n${'=\r\n'.repeat(8_000_000)}`), 'read'],
  ['an attachment of 20 MB', () => parts(1, `--b\r\nContent-Type: application/zip; name=bomb.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${'AAAA'.repeat(5_000_000)}\r\n`), 'read'],
  ['a head of 24 MB on one line', () => latin(`${FROM}X: ${'a'.repeat(24_000_000)}\r\n\r\nPO-81`), 'refused'],
  ['a head of a million fields', () => latin(`${FROM}${'X: a\r\n'.repeat(1_000_000)}\r\nPO-81`), 'refused'],
  ['a head of folded lines without an end', () => latin(`${FROM}${' x\r\n'.repeat(5_000_000)}`), 'refused'],
  ['a million subjects', () => latin(`${'Subject: x\r\n'.repeat(80_000)}${FROM}\r\nPO-81`), 'read'],
  ['a million addresses', () => latin(`${FROM}To: ${'a@example.com, '.repeat(60_000)}\r\n\r\nPO-81`), 'read'],
  ['addresses on folded lines', () => latin(`${FROM}To: ${'a@example.com,\r\n '.repeat(50_000)}\r\n\r\nPO-81`), 'read'],
  ['groups in groups, comments in comments', () => latin(`${FROM}To: ${'a:('.repeat(5_000)}\r\nCc: ${'"\\'.repeat(7_000)}\r\n\r\nPO-81`), 'read'],
  ['an address of angle brackets', () => latin(`From: ${'<'.repeat(19_000)}a@b.de${'>'.repeat(900)}\r\nSubject: x\r\n\r\nPO-81`), 'read'],
  ['encoded words without an end', () => latin(`${FROM}Subject: x\r\nTo: ${'=?utf-8?Q?'.repeat(1_900)}\r\n\r\nPO-81`), 'read'],
  ['ten thousand encoded words', () => latin(`Subject: ${'=?utf-8?Q?=41?= =?gbk?B?ztI=?= '.repeat(600)}\r\nFrom: a@b.de\r\n\r\nPO-81`), 'read'],
  ['encoded words in encoded words', () => latin(`Subject: ${'=?utf-8?Q?=3D?='.repeat(1_300)}\r\nFrom: a@b.de\r\n\r\nPO-81`), 'read'],
  ['parameters without an end', () => latin(`${FROM}Content-Type: text/plain${';a="'.repeat(5_000)}\r\n\r\nPO-81`), 'read'],
  ['a name in 10,000 pieces (RFC 2231)', () => parts(1, `--b\r\nContent-Disposition: attachment${Array.from({ length: 10_000 }, (_, at) => `; filename*${at}=a`).join('')}\r\n\r\nx\r\n`), 'read'],
  ['a name whose pieces have number a million', () => parts(1, `--b\r\nContent-Disposition: attachment; filename*999999999=a; filename*0=b\r\n\r\nx\r\n`), 'read'],
  ['ten thousand references', () => latin(`${FROM}References: ${'<a@b> '.repeat(3_300)}\r\nIn-Reply-To: ${'<'.repeat(19_000)}\r\n\r\nPO-81`), 'read'],
  ['HTML nested 300,000 deep', () => html('<div>'.repeat(300_000)), 'read'],
  ['HTML of open tags', () => html('<a '.repeat(300_000)), 'read'],
  ['HTML of open quotes', () => html('<a b="'.repeat(160_000)), 'read'],
  ['HTML of quotes that close late', () => html(`${`<a b="${'x'.repeat(50)}>`.repeat(16_000)}`), 'read'],
  ['HTML of comments without an end', () => html('<!-- '.repeat(200_000)), 'read'],
  ['HTML of quotes in quotes', () => html('<blockquote>a'.repeat(70_000)), 'read'],
  ['HTML of entities', () => html('&amp;'.repeat(190_000)), 'read'],
  ['HTML of ampersands', () => html('&'.repeat(900_000)), 'read'],
  ['HTML of lines that say nothing', () => html('<br>'.repeat(250_000)), 'read'],
  ['HTML of blanks', () => html(' \t'.repeat(450_000)), 'read'],
  ['HTML of words in small pieces', () => html('a<i>'.repeat(500_000)), 'read'],
  ['HTML of hidden things', () => html('<p style="display:none">'.repeat(40_000)), 'read'],
  ['HTML of styles without an end', () => html(`<p style="${'display:'.repeat(100_000)}">x`), 'read'],
  ['cells of a table', () => html('<td>'.repeat(250_000)), 'read'],
  ['20 texts of a megabyte', () => parts(20, `--b\r\nContent-Type: text/html\r\n\r\n${'<i>'.repeat(330_000)}\r\n`), 'read'],
  ['a text of flowing lines', () => latin(`${FROM}Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\n${'> > a \r\n'.repeat(100_000)}`), 'read'],
  ['a text of quotes', () => latin(`${FROM}Content-Type: text/plain; format=flowed\r\n\r\n${'>'.repeat(900_000)}`), 'read'],
  ['a text of nothing', () => latin(`${FROM}\r\n${'\0'.repeat(20_000_000)}`), 'read'],
  ['a text in UTF-7, which nobody reads', () => latin(`${FROM}Content-Type: text/plain; charset=utf-7\r\n\r\n+ADw-script+AD4-`), 'read'],
  ['NULs in the head', () => latin(`Fr\0om: a@b.de\r\nFrom: a\0@b.de\r\nSubject: P\0O\r\n\r\nx`), 'read'],
]; // prettier-ignore

test.each(ATTACKS)('%s', async (name, make, expected) => {
  const bytes = make();
  global.gc?.();
  const [cpu, memory] = [process.cpuUsage(), process.memoryUsage.rss()];
  const found: ReadMail = await readMail('a.eml', bytes, (date) => wallClockIn('Asia/Shanghai', date));
  const { user, system } = process.cpuUsage(cpu);
  const took = (user + system) / 1e6;
  const grown = (process.memoryUsage.rss() - memory) / 1e6;
  measured.push(
    `  ${took.toFixed(2).padStart(5)} s ${Math.max(0, grown).toFixed(0).padStart(4)} MB  ${name}`,
  );
  expect(found.mail ? 'read' : 'refused').toBe(expected);
  expect(took).toBeLessThan(SECONDS);
  expect(grown).toBeLessThan(MEGABYTES);
  if (!found.mail) return;
  const { mail } = found;
  expect(mail.text.length).toBeLessThanOrEqual(200_000);
  expect(mail.subject.length).toBeLessThanOrEqual(1_000);
  expect(mail.to.length).toBeLessThanOrEqual(100);
  expect(mail.attachments.length).toBeLessThanOrEqual(100);
  expect(JSON.stringify(mail)).not.toMatch(/\\u0000/);
});
