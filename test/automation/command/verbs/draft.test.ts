import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { MESSAGES } from '../../../../shared/messages/messages.sheet';
import { readRecords } from '../../../../shared/records/read';
import { TEXTS } from '../../../../shared/trade/sheets/texts.sheet';
import { readWorkbook } from '../../../../xlsx/read';
import { draftBook, text, type DraftBookOptions } from '../../../tools/draft-book';
import { describeDovecot, startDovecot, type Mailbox } from '../../inbox/dovecot';
import { aFolder } from '../../../tools/folder';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;

const written = (options: DraftBookOptions = {}): void =>
  writeFileSync(folder.book, buildWorkbook(draftBook(options)));
const draft = (...args: string[]) => gendan('draft', folder.book, ...args, '--now', '2026-05-18T10:00');
const messages = () => readRecords(readWorkbook(readFileSync(folder.book)), MESSAGES).records;
const out = (): string => join(folder.path, 'drafts');
const files = (): string[] => readdirSync(out()).sort();
const mailIn = (name: string) => simpleParser(readFileSync(join(out(), name)));

beforeEach(() => written());

test('without an order it lists what is to be drafted, and writes nothing', async () => {
  const before = readFileSync(folder.book).toString('base64');
  const { code, out: told } = await draft();
  expect(code).toBe(0);
  expect(told).toMatch(/4 to be drafted[\s\S]*INQ-1 +Acknowledgement +MAPLE +Inquiry of Sat 16 May 22:10, outside of office/);
  expect(readFileSync(folder.book).toString('base64')).toBe(before);
}); // prettier-ignore

test('an order that needs nothing written says how to write all the same', async () => {
  const { code, out: told, err } = await draft('PO-1', 'dispatch', '--yes').then(() => draft('PO-1', '--lang', 'zh'));
  expect([code, told.trim()]).toEqual([0, '没有要起草的。']);
  expect(err).toContain('请在后面加种类');
}); // prettier-ignore

test('with an order and a kind it shows the words, and says that nothing was noted', async () => {
  const { code, out: told, err } = await draft('INQ-1', '询盘回复', '--as', '王丽');
  expect(code).toBe(0);
  expect(told).toMatch(/To: clark@maple\.example\nSubject: We have received your inquiry INQ-1\n\nDear Ms Clark,[\s\S]*王丽/);
  expect(err).toContain('Nothing was noted in Gendan Messages');
  expect(messages()).toEqual([]);
}); // prettier-ignore

test('an inquiry of Saturday 22:10: one out-of-hours draft without a price, none on the next run', async () => {
  const run = () => draft('INQ-1', 'acknowledgement', '--out', out(), '--yes');
  expect((await run()).code).toBe(0);
  expect(files()).toEqual(['INQ-1 Acknowledgement.eml']);
  const { text: words } = await mailIn('INQ-1 Acknowledgement.eml');
  expect(words).toContain('outside our office hours');
  expect(words).not.toMatch(/USD|\$|price/i);
  expect(messages()).toMatchObject([{ direction: 'out', state: 'draft', order: 'INQ-1', about: 'inquiry', customer: 'MAPLE' }]);

  const again = await run();
  expect([again.code, again.out]).toEqual([0, '']);
  expect(again.err).toMatch(/INQ-1 Acknowledgement was drafted on Mon 18 May 10:00 \(跟单_消息!\w+2\); no other one was made/);
  expect(files()).toHaveLength(1);
  expect(messages()).toHaveLength(1);
}); // prettier-ignore

test('all that is due is made at once, noted, and not due any more', async () => {
  expect((await draft('--out', out(), '--yes', '--as', '王丽')).code).toBe(0);
  expect(files()).toEqual(['CL-1 Claim receipt.eml', 'INQ-1 Acknowledgement.eml', 'MAPLE Payment reminder 2026-05-18.eml', 'PO-1 Document dispatch.eml']); // prettier-ignore
  expect(messages()).toHaveLength(4);
  expect((await draft()).out).toContain('Nothing is to be drafted');
});

test('the message has the Message-ID that its row has', async () => {
  await draft('INQ-1', 'acknowledgement', '--out', out(), '--yes');
  const { messageId } = await mailIn('INQ-1 Acknowledgement.eml');
  expect(messageId).toBe(`<${messages()[0]!.id}>`);
});

test('without --yes the file is written and the book is not; once more it is the same file', async () => {
  const before = readFileSync(folder.book).toString('base64');
  const first = await draft('PO-1', 'status', '--out', out(), '--as', '王丽');
  expect(first.err).toContain('Nothing was noted');
  const bytes = readFileSync(join(out(), files()[0]!)).toString('base64');
  const again = await draft('PO-1', 'status', '--out', out(), '--as', '王丽');
  expect([again.code, again.err.includes('the very same')]).toEqual([0, true]);
  expect(readFileSync(join(out(), files()[0]!)).toString('base64')).toBe(bytes);
  expect(readFileSync(folder.book).toString('base64')).toBe(before);
});

test('a file of that name with other words stays, and nothing is noted', async () => {
  mkdirSync(out());
  writeFileSync(join(out(), 'INQ-1 Acknowledgement.eml'), 'mine');
  const { code, err } = await draft('--out', out(), '--yes');
  expect([code, err.includes('is there already with other words')]).toEqual([1, true]);
  expect(readFileSync(join(out(), 'INQ-1 Acknowledgement.eml'), 'utf8')).toBe('mine');
  expect([files(), messages()]).toEqual([['INQ-1 Acknowledgement.eml'], []]);
});

test('papers beside the book go along, those that are not there are named; a path in the register takes no file of the machine', async () => {
  writeFileSync(join(folder.path, 'CI2026-001.pdf'), '%PDF');
  writeFileSync(join(folder.path, 'secret.pdf'), 'x');
  const { err } = await draft('PO-1', 'dispatch', '--out', out());
  expect((await mailIn('PO-1 Document dispatch.eml')).attachments.map(({ filename }) => filename)).toEqual(['CI2026-001.pdf']);
  expect(err).toContain('Not attached (neither beside the workbook nor in --out, or too large): PL2026-001');
  written({ papers: [{ 订单: 'PO-1', 类型: '商业发票', 号码: 'X', 版本: 1, 状态: '已核', 文件: '../secret.pdf' }] });
  expect((await draft('PO-1', 'dispatch')).err).toContain('Not attached');
}); // prettier-ignore

test('a tag that nothing fills is refused with its cell and the cell to fill; of several the others are made', async () => {
  written({ texts: [text({ 用途: '客诉回复', 正文: '{{vessel}} {{iban}}' })] });
  const one = await draft('CL-1', 'claim', '--out', out(), '--yes');
  expect([one.code, one.out]).toEqual([1, '']);
  expect(one.err).toMatch(/{{vessel}} in 跟单_文案!F2: the order sheet has no column .*; {{iban}} in 跟单_文案!F2: there is no such tag/); // prettier-ignore
  const all = await draft('--out', out(), '--yes');
  expect([all.code, all.err.includes('CL-1: No claim receipt was drafted')]).toEqual([3, true]);
  expect(files()).toHaveLength(3);
});

test('--to names who gets it, --lang the language; neither is guessed', async () => {
  const { out: told } = await draft('PO-1', 'status', '--lang', 'zh', '--to', 'a@b.cn; c@d.cn');
  expect(told).toContain('a@b.cn, c@d.cn');
  expect(told).toContain('您好');
  expect(told).toMatch(/收件人：.*\n主题：/);
  for (const [args, words] of [
    [['--to', 'nobody'], '“nobody” is no mail address'],
    [['--lang', 'xx'], 'There is no language “xx”'],
  ] as const) {
    const { code, err } = await draft('PO-1', 'status', ...args);
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
  }
  expect((await draft('PO-1', 'poem')).err).toContain('There is no kind of text “poem”');
});

test('as JSON: what is due, what was made, what was refused', async () => {
  const list = JSON.parse((await draft('--json')).out) as { due: object[] };
  expect(list.due[0]).toMatchObject({ ref: 'INQ-1', kind: 'acknowledgement', customer: 'MAPLE', cell: expect.stringContaining('询盘!') }); // prettier-ignore
  const made = JSON.parse((await draft('INQ-1', 'acknowledgement', '--json', '--yes')).out) as {
    drafts: object[];
  };
  expect(made.drafts).toMatchObject([{ made: true, noted: true, to: ['clark@maple.example'] }]);
  const again = JSON.parse((await draft('INQ-1', 'acknowledgement', '--json')).out) as { drafts: object[] };
  expect(again.drafts).toMatchObject([{ made: false, before: { state: 'draft' } }]);
});

test('without a mailbox --imap says how to name one, and nothing is noted', async () => {
  const { code, err } = await draft('INQ-1', 'acknowledgement', '--imap', '--yes');
  expect([code, err.includes('GENDAN_IMAP_URL')]).toEqual([1, true]);
  expect(messages()).toEqual([]);
});

describe('a text of the team’s is approved by a second person', () => {
  const approve = (...more: string[]) =>
    gendan('record', 'texts', folder.book, '--row', 'T-1', '--approve', ...more, '--yes');
  const row = () => readRecords(readWorkbook(readFileSync(folder.book)), TEXTS).records[0]!;
  beforeEach(() => written({ texts: [text({ 正文: 'OURS {{order}}', 核准人: null, 状态: '草稿' })] }));
  const words = async () => (await draft('PO-1', 'status')).out;

  test('and is taken then, until its words change', async () => {
    expect(await words()).not.toContain('OURS');
    expect((await approve('--as', '陈总')).code).toBe(0);
    expect(row()).toMatchObject({ approver: '陈总', status: 'approved' });
    expect(await words()).toContain('OURS PO-1');
    await gendan('record', 'texts', folder.book, '--row', 'T-1', 'text=THEIRS {{order}}', '--as', '王丽', '--yes');
    expect(await words()).not.toContain('THEIRS');
  }); // prettier-ignore

  test('not by its author, nor by nobody', async () => {
    const own = await approve('--as', '王丽');
    expect([own.code, own.err]).toEqual([1, expect.stringContaining('Who wrote the text cannot approve')]);
    expect((await approve()).code).toBe(1);
    expect(await words()).not.toContain('OURS');
  });
});

describeDovecot('a draft in a real mailbox', () => {
  let mailbox: Mailbox;
  beforeAll(async () => (mailbox = await startDovecot()));
  afterAll(() => mailbox.stop());

  test('lies among its drafts, once, as the command shows it', async () => {
    const file = join(folder.path, 'imap.txt');
    writeFileSync(file, mailbox.url);
    const first = await draft('INQ-1', 'acknowledgement', '--imap-file', file);
    expect([first.code, first.err.includes('Put into Drafts of the mailbox')]).toEqual([0, true]);
    expect((await draft('INQ-1', 'acknowledgement', '--imap-file', file, '--yes')).err).toContain('Already in Drafts'); // prettier-ignore
    expect(mailbox.files('Drafts')).toHaveLength(1);
    const { subject, text: words } = await simpleParser(mailbox.texts('Drafts')[0]!);
    expect(subject).toBe('We have received your inquiry INQ-1');
    expect(words).toContain('outside our office hours');
    expect(messages()).toMatchObject([{ state: 'draft', order: 'INQ-1' }]);
    expect([first.out, first.err].join()).not.toContain(mailbox.password);
  });
});
