import { partsOf } from '../../../../shared/messages/incoming/own-words';

const own = (text: string, subject = '', name = ''): string => partsOf(subject, text, name).own;

const QUOTED = 'FY26-081 will be ready';

it.each([
  ['marked lines', `Yes.\n\n> ${QUOTED}`],
  [
    'Outlook',
    `Yes.\n\n-----Original Message-----\nFrom: Wang Li\nSent: Friday\nTo: Erik\nSubject: x\n\n${QUOTED}`,
  ],
  [
    'Outlook without a rule',
    `Yes.\n\nFrom: Wang Li <w@m.cn>\nSent: Friday, May 15, 2026 10:00\nTo: Erik\nSubject: x\n\n${QUOTED}`,
  ],
  ['Outlook in one line', `Yes. From: Wang Li Sent: Friday To: Erik Subject: x ${QUOTED}`],
  ['Gmail', `Yes.\n\nOn Fri, 15 May 2026 at 10:00, Wang Li <w@m.cn> wrote:\n\n> ${QUOTED}`],
  [
    'Gmail over two lines',
    `Yes.\n\nOn Fri, 15 May 2026 at 10:00, Wang Li\n<wang.li@minghua-export.cn> wrote:\n\n> ${QUOTED}`,
  ],
  ['Gmail without marks', `Yes.\n\nOn Fri, 15 May 2026 at 10:00, Wang Li <w@m.cn> wrote:\n\n${QUOTED}`],
  ['NetEase', `Yes.\n\nAt 2026-05-15 10:00:00, "Wang Li" <w@m.cn> wrote:\n${QUOTED}`],
  ['网易', `Yes.\n\n在 2026-05-15 10:00:00，"王丽" <w@m.cn> 写道：\n${QUOTED}`],
  [
    'QQ',
    `Yes.\n\n------------------ 原始邮件 ------------------\n发件人: "王丽" <w@m.cn>;\n发送时间: 2026年5月15日\n收件人: "Erik";\n主题: x\n\n${QUOTED}`,
  ],
  ['Foxmail', `Yes.\n\n发件人： 王丽\n发送时间： 2026-05-15 10:00\n收件人： Erik\n主题： x\n${QUOTED}`],
  ['German', `Yes.\n\nAm 15.05.2026 um 10:00 schrieb Wang Li:\n> ${QUOTED}`],
  ['Spanish', `Yes.\n\nEl vie, 15 may 2026 a las 10:00, Wang (<w@m.cn>) escribió:\n\n${QUOTED}`],
  ['HTML entities', `Yes.<br>&gt; ${QUOTED}`],
])('what the writer wrote stands before the history: %s', (_, text) => {
  const parts = partsOf('', text);
  expect(parts.own).toBe('Yes.');
  expect(parts.quoted).toContain(QUOTED);
});

it('answers between the lines are the writer’s', () =>
  expect(own('On 15 May 2026 10:00, Wang Li <w@m.cn> wrote:\n> Mark ok?\nYes.\n> Which port?\nOslo.')).toBe(
    'Yes.\nOslo.',
  ));

it('an answer below the history is the writer’s', () =>
  expect(own('On 15 May 2026 10:00, Wang Li <w@m.cn> wrote:\n> Mark ok?\n\nYes.')).toBe('Yes.'));

it('what is only passed on is taken for the writer’s', () => {
  const head =
    '---------- Forwarded message ---------\nFrom: Erik <erik@nordvik.no>\nDate: 18 May 2026\nSubject: x\nTo: Wang';
  const parts = partsOf('Fwd: x', `FYI\n\n${head}\n\nWe have paid.`);
  expect(parts).toMatchObject({ own: 'We have paid.', passedOn: 'erik@nordvik.no' });
  expect(own(`Please check whether 30 May is possible.\n\n${head}\n\nWe have paid.`, 'Fwd: x')).toBe(
    'Please check whether 30 May is possible.',
  );
});

it('an answer without words says nothing', () =>
  expect(own('\n\nFrom: Wang Li\nSent: Friday\nTo: Erik\nSubject: x\n\nFY26-081', 'Re: x')).toBe(''));

it.each(['Best regards,', 'Kind regards', 'Erik Holm', '--', '祝好！', '顺祝商祺'])(
  'a signature begins at %s',
  (line) => {
    const parts = partsOf('', `We paid.\n\n${line}\nPayments & Claims Dept.\nTel +47 555 0100`, 'Erik Holm');
    expect(parts.own).toBe('We paid.');
    expect(parts.signature).toContain('Payments & Claims');
  },
);

it('a postscript is the writer’s', () =>
  expect(own('We paid.\n\nBest regards\nErik\n\nP.S. FY26-085 follows')).toContain('FY26-085'));

it('a disclaimer is not', () =>
  expect(
    own('Ok.\n\nThis e-mail is confidential and intended for the addressee. Payment claims are void.'),
  ).toBe('Ok.'));
