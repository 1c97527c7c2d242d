import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { emlOf } from '../../../papers/mail/eml';
import { fileBytes } from '../../../papers/file-bytes';
import { runs } from '../../tools/runs';

const MAIL = {
  id: 'gendan.status.abc@gendan.local',
  to: ['clark@maple.example', 'buyer@maple.example'],
  subject: 'Progress of your order MP-778',
  text: 'Dear Ms Clark,\n\n- Sailed\n\nBest regards,\n王丽',
};
const read = (bytes: Uint8Array) => simpleParser(Buffer.from(bytes));
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test('a mail program opens it as a draft: headers, recipients, words', async () => {
  const mail = await read(emlOf(MAIL));
  expect(mail.headers.get('x-unsent')).toBe('1');
  expect(mail.messageId).toBe('<gendan.status.abc@gendan.local>');
  expect([mail.to].flat().flatMap((each) => each!.value.map(({ address }) => address))).toEqual(MAIL.to);
  expect([mail.subject, mail.text]).toEqual([MAIL.subject, MAIL.text]);
  expect([mail.from, mail.date]).toEqual([undefined, undefined]);
});

test('lines end as mail wants them and are short, plain ASCII; the same mail is the same bytes', () => {
  const eml = textOf(
    emlOf({ ...MAIL, subject: '订单进度：'.repeat(30), text: '很长的一段话。'.repeat(100) }),
  );
  expect(eml.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...eml.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
  expect(eml).toMatch(/^[\x00-\x7f]*$/);
  expect(textOf(emlOf(MAIL))).toBe(textOf(emlOf(MAIL)));
});

test('nothing in an address or a subject begins another header', async () => {
  const eml = emlOf({ ...MAIL, to: ['a@b.cn\r\nBcc: x@y.cn'], subject: 'One\r\nBcc: x@y.cn' });
  const { headers } = await read(eml);
  expect(headers.has('bcc')).toBe(false);
});

test('files go along, with names in any script', async () => {
  const files = [
    { name: '商业发票 CI2026-001.pdf', type: 'application/pdf', bytes: Uint8Array.from([37, 80, 68, 70, 0, 255]) },
    { name: 'PL "2026".xlsx', type: 'application/octet-stream', bytes: new Uint8Array(200).fill(7) },
  ];
  const mail = await read(emlOf(MAIL, files));
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(['商业发票 CI2026-001.pdf', 'PL "2026".xlsx']);
  expect(mail.attachments.map(({ content }) => [...content])).toEqual(files.map(({ bytes }) => [...bytes]));
  expect(mail.text?.trimEnd()).toBe(MAIL.text);
}); // prettier-ignore

test('any subject and text come out as they went in', async () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ''));
  await fc.assert(
    fc.asyncProperty(line, fc.array(line, { maxLength: 6 }), async (subject, lines) => {
      const mail = await read(emlOf({ ...MAIL, subject, text: `x\n${lines.join('\n')}\nx` }));
      expect((mail.subject ?? '').replace(/\s+/g, ' ').trim()).toBe(subject.replace(/\s+/g, ' ').trim());
      expect(mail.text).toBe(`x\n${lines.join('\n')}\nx`);
    }),
    runs(60, 1000),
  );
}); // prettier-ignore

test('a page makes the very same file', async () =>
  expect(textOf(await fileBytes({ as: 'mail', name: '', mail: MAIL, lang: 'zh' }))).toBe(
    textOf(emlOf(MAIL)),
  ));
