import { both, type Bilingual } from '../../shared/lang';

/** What `gendan digest` says besides mails and reports. */
export const DIGEST_SAY = {
  toOption: both('只发给这个人', 'only this person'),
  dryRunOption: both(
    '不发，写成 .eml 文件（默认放进 digest-日期 文件夹）',
    'write .eml files instead of sending (into digest-DATE unless named)',
  ),
  previewOption: both('不发，只显示内容', 'print the mails instead of sending'),
  anywayOption: both('不管发送时间，现在就发', 'send now, whatever the hours of sending'),
  smtpOption: both(
    '发信服务器，例如 smtp://localhost:1025；带密码的请用 --smtp-file 或 GENDAN_SMTP_URL（默认）',
    'the mail server, e.g. smtp://localhost:1025; with a password use --smtp-file or GENDAN_SMTP_URL (the default)',
  ),
  smtpFileOption: both(
    '写有发信服务器地址的文件（一行，例如 smtps://用户:密码@服务器）',
    'a file with the address of the mail server, on one line: smtps://user:password@server',
  ),
  passwordShown: both(
    '提示：命令行里的密码，这台机器上的其他账户也能看到。请改用 --smtp-file 文件 或环境变量 GENDAN_SMTP_URL。',
    'Note: other accounts of this machine can see a password on the command line. Use --smtp-file FILE or GENDAN_SMTP_URL instead.',
  ),
  fromOption: both(
    '发件人地址；默认取 GENDAN_MAIL_FROM，再取服务器用户名',
    'the sender; GENDAN_MAIL_FROM by default, else the server’s user',
  ),
  linkOption: both('邮件里“打开订单表”的网址', 'the web address behind “Open the book”'),
  yesOption: both('不再询问，直接发', 'do not ask, send'),
  sending: both('正在发送……', 'Sending …'),
  declined: both('没有发邮件。', 'Nothing was sent.'),
  person: both('姓名', 'Person'),
  address: both('邮箱', 'E-mail'),
  what: both('内容', 'Told'),
  when: both('什么时候发', 'When'),
  now: both('现在', 'now'),
  nobody: both('现在没有要发的。', 'There is nothing to send now.'),
  allTold: both(
    '现在没有要发的：该提醒的人今天都发过了。',
    'There is nothing to send now: everybody with something to hear has been written to today.',
  ),
  unreachable: both(
    '现在没有要发的：有事到期，但没有能收到邮件的人，原因见下。',
    'There is nothing to send now: work is due, but nobody it belongs to can be written to, as said below.',
  ),
  question: (count: number): Bilingual =>
    both(
      `现在发这 ${count} 封邮件吗？[y/N] `,
      `Send ${count === 1 ? 'this mail' : `these ${count} mails`} now? [y/N] `,
    ),
  wroteFiles: (count: number): Bilingual =>
    both(`已写好 ${count} 个 .eml 文件：`, `${count} .eml ${count === 1 ? 'file' : 'files'} written into`),
} as const;
