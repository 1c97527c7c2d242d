import { readAddress } from '../../../../shared/cells/mail-address';
import type { Digest, Line } from '../../../../shared/features/digest/digest';
import { digestsOf } from '../../../../shared/features/digest/digests-of';
import { escapeHtml } from '../../../../shared/cells/escape-html';
import { lineText } from '../../../../shared/features/digest/line-text';
import { linkOf } from '../../../../shared/features/digest/link';
import { mailFor, type Mail } from '../../../../shared/features/digest/mail';
import { type MailLook } from '../../../../shared/features/digest/mail-look';
import { MOST_LINES } from '../../../../shared/features/digest/mail-words';
import { dayOf } from '../../../../shared/time/moment';
import { moment } from '../../../tools/order-facts';
import { oneDeposit, planAt } from './books';

const NOW = '2026-05-12 09:00';

function mailTo(
  name: string,
  orders = oneDeposit(),
  look: MailLook = {},
  change = (digest: Digest) => digest,
): Mail {
  const plan = planAt(NOW, { orders });
  const digest = digestsOf(plan).digests.find(({ person }) => person === name)!;
  return mailFor(change(digest), plan, 'k', dayOf(moment(NOW)), look);
}

describe('what a cell holds stays text', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "O'Neill & Söhne <b>",
    '&lt;b&gt;',
  ])('a customer called %s', (customer) => {
    const { html, text } = mailTo('吴芳', oneDeposit('王丽', customer));
    expect(html).toContain(escapeHtml(customer));
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(text).toContain(customer);
  });

  test('a name with line ends opens no new header and no new line', () => {
    const mail = mailTo('吴芳', oneDeposit('王丽', 'Nordvik\r\nBcc: a@b.c'), {
      bookName: 'Orders\r\nBcc: x@y.z',
    });
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.subject).toContain('Orders Bcc: x@y.z');
    expect(mail.text).toContain('Nordvik Bcc: a@b.c');
  });

  test('the page of a mail asks nothing of anybody: no script, no picture, no address but the book’s', () => {
    const { html } = mailTo('吴芳', oneDeposit(), { bookUrl: 'https://example.com/book?a=1&b=2' });
    expect(html.match(/(?:href|src)="[^"]*"|url\(/g)).toEqual([
      'href="https://example.com/book?a=1&amp;b=2"',
    ]);
  });
});

test.each([
  [{ lang: 'zh', bookName: '出货' }, '跟单 5月12日（周二）：今天 1 · 出货'],
  [{ lang: 'en', bookName: 'Orders' }, 'Gendan, Tue 12 May: 1 today · Orders'],
  [{}, '跟单 5月12日（周二）：今天 1'],
] as [MailLook, string][])('the subject of %j: %s', (look, expected) => {
  expect(mailTo('吴芳', oneDeposit(), look).subject).toBe(expected);
});

test.each(['zh', 'en'] as const)('what is only behind or asked is not called late: %s', (lang) => {
  const lines = digestsOf(planAt('2026-05-24 09:00')).digests.flatMap(({ sections }) =>
    sections.flatMap((section) => section.lines),
  );
  const left = (status: string) =>
    new Set(lines.filter((line) => line.status === status).map((line) => lineText(line, lang).left));
  for (const [status, said] of [
    ['behind', /^落后\d+天$|^\d+ days? behind$/],
    ['to confirm', /^待确认，已过\d+天$|^to confirm, \d+ days? past$/],
    ['overdue', /^超期|late$/],
  ] as const) {
    expect(left(status).size).toBeGreaterThan(0);
    for (const text of left(status)) expect(text).toMatch(said);
  }
});

test('hundreds of lines: the first are written out, the others counted', () => {
  const many = (digest: Digest): Digest => {
    const [section] = digest.sections;
    const lines: Line[] = Array.from({ length: 500 }, (_, i) => ({
      ...section!.lines[0]!,
      order: `P-${i + 1}.`,
    }));
    return { ...digest, sections: [{ ...section!, lines }] };
  };
  const { html, text, subject, stages } = mailTo('吴芳', oneDeposit(), { lang: 'en' }, many);
  expect(stages).toBe(500);
  expect(subject).toContain('500 today');
  for (const body of [html, text]) {
    expect(body).toContain(`P-${MOST_LINES}.`);
    expect(body).not.toContain(`P-${MOST_LINES + 1}.`);
    expect(body).toContain(`${500 - MOST_LINES} more`);
  }
  // Gmail cuts a page off at 102 KB.
  expect(html.length).toBeLessThan(100_000);
});

test.each([
  ['li@example.com', 'li@example.com'],
  [' Li.Wang+x@Mail.Example.co.uk ', 'Li.Wang+x@Mail.Example.co.uk'],
  ['ｌｉ＠example.com', 'li@example.com'],
  ['李@例子.中国', '李@例子.中国'],
  ['', undefined],
  ['待补', undefined],
  ['li at example.com', undefined],
  ['li@example', undefined],
  ['a@b.c, d@e.f', undefined],
  ['Li <li@example.com>', undefined],
  ['li@example.com\nBcc: x@y.z', undefined],
  ['li@exa..mple.com', undefined],
  [`${'x'.repeat(250)}@b.cd`, undefined],
])('the address in %j: %s', (text, expected) => {
  expect(readAddress(text)).toBe(expected);
});

test.each([
  ['https://docs.google.com/spreadsheets/d/x/edit', 'https://docs.google.com/spreadsheets/d/x/edit'],
  ['javascript:alert(1)', undefined],
  ['file:///home/x.xlsx', undefined],
  ['https://x.y/" onclick="z', undefined],
  ['', undefined],
])('a link to %s', (bookUrl, expected) => {
  expect(linkOf({ bookUrl })).toBe(expected);
});
