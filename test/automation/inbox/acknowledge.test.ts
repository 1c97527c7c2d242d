import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readMail } from '../../../automation/inbox/parse/read-mail';
import { whileAlone } from '../../../automation/keeping/files/alone';
import { wallClockIn } from '../../../clock/wall-clock';
import { at, deskWith, type Desk, type Written } from '../../tools/inbox-book';
import type { Cells } from '../../tools/record-book';
import { smtpWorld, type SmtpWorld } from '../mail/smtp-server';
import { stateFilesOf } from '../../tools/state-files';

let desk: Desk;
let smtp: SmtpWorld;
beforeEach(async () => (smtp = await smtpWorld()));
afterEach(async () => {
  await smtp.close();
  desk.clear();
});

const TEXT: Cells = {
  编号: 'ack', 用途: '收到回复', 语言: 'en', 客户: null, 主题: 'Re: {{reference}}', 正文: 'Dear {{contact}},\nwe have your inquiry and will answer soon.', 版本: 1, 作者: '王丽', 核准人: '李娜', 状态: '已核准', 指纹: null,
}; // prettier-ignore
const ASKING: Written = {
  from: 'Eve Stone <eve@new-buyer.example>', to: 'wang.li@minghua-export.cn', id: 'q1@new-buyer.example', subject: 'RFQ garden chairs',
  text: 'Hello,\nplease quote your best price for 500 garden chairs FOB Ningbo.\nEve',
}; // prettier-ignore

async function begin(settings: Record<string, string> = {}, texts: readonly Cells[] = [TEXT]): Promise<void> {
  desk = await deskWith({ settings: { 自动确认询盘: '是', ...settings }, records: { 跟单_文案: texts } });
  Object.assign(desk.env, { GENDAN_SMTP_URL: smtp.url, GENDAN_MAIL_FROM: 'sales@minghua-export.cn' });
}
const write = (...args: string[]) => desk.inbox('--folder', desk.mails, '--write', '--yes', ...args);
const stateOf = async (id: string) => (await desk.rows()).find((row) => row.id === id)?.state;

test('an inquiry is answered once with the approved text, in its thread, marked as sent by a machine', async () => {
  await begin();
  desk.put('a.eml', { ...ASKING, more: ['References: <q0@new-buyer.example>'] });
  const first = await write();
  expect(first.err).toMatch(/Acknowledged: eve@new-buyer\.example/);
  expect(first.code).toBe(0);
  await write();
  await write('--since', '2026-05-01');
  expect(smtp.arrived).toHaveLength(1);
  const [{ to, message }] = smtp.arrived as [{ to: string; message: string }];
  expect(to).toBe('eve@new-buyer.example');
  expect(message).toMatch(/^Subject: Re: RFQ garden chairs\r?$/m);
  expect(message).toMatch(/^In-Reply-To: <q1@new-buyer\.example>\r?$/m);
  expect(message).toMatch(/^References: <q0@new-buyer\.example>\s+<q1@new-buyer\.example>\r?$/m);
  expect(message).toMatch(/^Auto-Submitted: auto-replied\r?$/m);
  expect(message).toContain('Dear Eve Stone');
  expect(await stateOf('q1@new-buyer.example')).toBe('auto');
  const out = (await desk.rows()).find(({ id }) => /^gendan\./.test(id));
  expect(out).toMatchObject({ direction: 'out', to: 'eve@new-buyer.example', state: 'sent', about: 'inquiry', thread: 'q0@new-buyer.example' });
}); // prettier-ignore

test('what answers it is another machine’s: two of them write to each other once at most', async () => {
  await begin();
  desk.put('a.eml', ASKING);
  await write();
  // What went out, as the other side's Gendan gets it.
  const bytes = Buffer.from(smtp.arrived[0]!.message);
  const { mail } = await readMail('x.eml', bytes, (date) => wallClockIn('Asia/Shanghai', date));
  expect(mail!.isAutomatic).toBe(true);
  // And what it would answer, were it none: the same text coming back.
  desk.put('b.eml', Buffer.from(smtp.arrived[0]!.message.replace(/^From: .*/m, 'From: eve@new-buyer.example').replace(/^To: .*/m, 'To: wang.li@minghua-export.cn')));
  await write();
  expect(smtp.arrived).toHaveLength(1);
}); // prettier-ignore

test.each<[string, Partial<Written>]>([
  ['a list', { more: ['List-Id: <buyers.example>'] }],
  ['a machine', { more: ['Auto-Submitted: auto-generated'] }],
  ['an address that nobody reads', { from: 'noreply@new-buyer.example' }],
  ['a bounce', { more: ['Return-Path: <>'] }],
  ['a colleague', { from: 'li.na@minghua-export.cn' }],
  ['our own address', { from: 'sales@minghua-export.cn' }],
  ['another address of our domain', { from: 'info@minghua-export.cn' }],
  ['a partner', { from: 'op3@haida-logistics.cn' }],
  ['somebody who wrote to others', { to: 'all@buyers.example' }],
  ['last week', { date: at(11, 9) }],
  ['nobody knows when', { date: 'yesterday' }],
  ['next week', { date: at(25, 9) }],
  ['somebody who wants the answer elsewhere', { more: ['Reply-To: victim@third.example'] }],
  ['two senders', { more: ['From: victim@third.example'] }],
])('nothing goes to %s', async (_, more) => {
  await begin();
  desk.put('a.eml', { ...ASKING, ...more });
  await write();
  expect(smtp.arrived).toEqual([]);
});

test.each([
  ['the setting', { 自动确认询盘: '否' }, [TEXT], true],
  ['an approved text', {}, [{ ...TEXT, 核准人: '王丽' }], true],
  ['any text', {}, [], true],
  ['this machine as the sender', { 由谁发送: 'OTHER-PC-1234' }, [TEXT], true],
  ['a mail server', {}, [TEXT], false],
])('nothing goes out without %s', async (_, settings, texts, hasServer) => {
  await begin(settings, texts as readonly Cells[]);
  if (!hasServer) delete desk.env.GENDAN_SMTP_URL;
  desk.put('a.eml', ASKING);
  const { code } = await write();
  expect(code).toBe(0);
  expect(smtp.arrived).toEqual([]);
  expect(await stateOf('q1@new-buyer.example')).toBe('new');
});

test('a price is never in it', async () => {
  await begin({}, [{ ...TEXT, 正文: 'The price is USD 5.20.' }]);
  desk.put('a.eml', ASKING);
  expect((await write()).err).toMatch(/never says a price/);
  expect(smtp.arrived).toEqual([]);
});

test('looking, a copy, and another day send nothing', async () => {
  await begin();
  desk.put('a.eml', ASKING);
  await desk.inbox('--folder', desk.mails);
  await desk.inbox('--folder', desk.mails, '--json');
  await write('--out', join(desk.folder, 'copy.xlsx'));
  await write('--now', '2026-05-21T10:00');
  await desk.inbox('--folder', desk.mails, '--write');
  expect(smtp.arrived).toEqual([]);
});

test('one for a sender and a day, however many they send; the next day’s is the next one', async () => {
  await begin();
  for (const n of [1, 2, 3]) desk.put(`${n}.eml`, { ...ASKING, id: `q${n}@new-buyer.example`, subject: `RFQ ${n}` });
  desk.put('4.eml', { ...ASKING, from: 'tom@new-buyer.example', id: 'q4@new-buyer.example', more: ['References: <q1@new-buyer.example>'] });
  await write();
  await write();
  expect(smtp.arrived.map(({ to }) => to)).toEqual(['eve@new-buyer.example']);
}); // prettier-ignore

test('at most twenty in one run', async () => {
  await begin();
  for (let n = 10; n < 40; n++) desk.put(`${n}.eml`, { ...ASKING, from: `B ${n} <b${n}@x${n}.example>`, id: `q${n}@x.example` }); // prettier-ignore
  expect((await write()).err).toMatch(/next one’s/);
  expect(smtp.arrived).toHaveLength(20);
});

describe('when it goes wrong', () => {
  test('what the server refuses is tried again by the next run, three times at most', async () => {
    await begin();
    smtp.refuse.add('eve@new-buyer.example');
    desk.put('a.eml', ASKING);
    expect((await write()).code).toBe(3);
    for (let n = 0; n < 4; n++) await write();
    expect(smtp.said.filter((line) => line.startsWith('RCPT'))).toHaveLength(3);
    expect(await stateOf('q1@new-buyer.example')).toBe('new');
  });

  test('an answer that was lost is uncertain and never sent again by itself', async () => {
    await begin();
    smtp.cuts.push('answer');
    desk.put('a.eml', ASKING);
    const lost = await write();
    expect(lost.code).toBe(3);
    expect(lost.err).toMatch(/uncertain whether/);
    await write();
    expect(smtp.arrived).toHaveLength(1);
    expect(await stateOf('q1@new-buyer.example')).toBe('new');
    expect((await desk.rows()).at(-1)).toMatchObject({ direction: 'out', state: 'uncertain' });
  });

  test('without a connection the run ends there and the next one sends', async () => {
    await begin();
    smtp.cuts.push('greeting');
    desk.put('a.eml', ASKING);
    expect((await write()).code).toBe(3);
    expect(smtp.arrived).toHaveLength(0);
    await write();
    expect(smtp.arrived).toHaveLength(1);
    expect(await stateOf('q1@new-buyer.example')).toBe('auto');
  });

  test('what was kept names nobody, and a damaged record stops the run', async () => {
    await begin();
    desk.put('a.eml', ASKING);
    await write();
    const file = stateFilesOf(desk.env).find((path) => basename(path) === 'inbox.json')!;
    const kept = readFileSync(file, 'utf8');
    expect(kept).not.toMatch(/eve|new-buyer|RFQ|q1@/);
    for (const text of ['', '{', '{"version":2}']) {
      writeFileSync(file, text);
      const { code, err } = await write();
      expect([code, err]).toEqual([1, expect.stringMatching(/inbox\.json.*damaged/)]);
    }
    expect(smtp.arrived).toHaveLength(1);
  });

  test('two runs at once: one of them waits for another time', async () => {
    await begin();
    await whileAlone(desk.folder, 'inbox', async () => {
      await expect(whileAlone(desk.folder, 'inbox', async () => 1)).rejects.toThrow(
        /Another run is at this book/,
      );
    });
  });
});
