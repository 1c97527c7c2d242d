import fc from 'fast-check';
import { gmailLink, mailtoLink, outlookLink } from '../../../shared/messages/mail-links';
import { runs } from '../../tools/runs';

const MAIL = { to: ['a+b@c.cn', 'd@e.cn'], subject: '进度 & ETD?', text: 'Dear Ms Clark,\n100% #1' };

test('the mail program gets everything, encoded, lines as mail ends them', () =>
  expect(mailtoLink(MAIL)).toEqual({
    isWhole: true,
    href: 'mailto:a%2Bb@c.cn,d@e.cn?subject=%E8%BF%9B%E5%BA%A6%20%26%20ETD%3F&body=Dear%20Ms%20Clark%2C%0D%0A100%25%20%231',
  }));

test('so do Gmail and Outlook in the browser', () => {
  const gmail = new URL(gmailLink(MAIL).href);
  expect([gmail.host, ...['to', 'su', 'body'].map((name) => gmail.searchParams.get(name))]).toEqual(['mail.google.com', 'a+b@c.cn,d@e.cn', MAIL.subject, MAIL.text]);
  const outlook = new URL(outlookLink(MAIL).href);
  expect([outlook.host, ...['to', 'subject', 'body'].map((name) => outlook.searchParams.get(name))]).toEqual(['outlook.office.com', 'a+b@c.cn,d@e.cn', MAIL.subject, MAIL.text]);
}); // prettier-ignore

test('a link is never longer than its program takes: what does not fit is left out whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.constantFrom(mailtoLink, gmailLink, outlookLink), (text, link) => {
      const { href, isWhole } = link({ ...MAIL, text });
      expect(href.length).toBeLessThanOrEqual(link === mailtoLink ? 2000 : 6000);
      expect(isWhole || !href.includes('body=')).toBe(true);
    }),
    runs(100, 1000),
  );
}); // prettier-ignore
