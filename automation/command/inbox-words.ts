import { both, type Bilingual } from '../../shared/lang';
import type { YesNoQuestion } from './ask';
import { RecordNotAgreed } from './errors';

const mails = (count: number): string => `${count} ${count === 1 ? 'mail' : 'mails'}`;

/** What `gendan inbox` says. */
export const INBOX_SAY = {
  folderOption: both(
    '读这个文件夹里的 .eml（或 Maildir），不连邮箱',
    'read the .eml files (or the Maildir) of this folder instead of a mailbox',
  ),
  imapFileOption: both(
    '写有收信邮箱地址的文件（一行，例如 imaps://用户:密码@服务器/INBOX）；默认取 GENDAN_IMAP_URL',
    'a file with the address of the mailbox, on one line: imaps://user:password@server/INBOX; GENDAN_IMAP_URL by default',
  ),
  sinceOption: both(
    '从这一天起的来信，处理过的也再看一遍（默认：上次之后的；第一次取最近 7 天）',
    'mails from this day on, those handled before included (by default those since the last run; 7 days the first time)',
  ),
  writeOption: both(
    '把来信记到“跟单_消息”（不存正文），先预览再问；对交接的答复也在这里确认',
    'note the mails in the sheet Gendan Messages (never their bodies), shown first; answers to hand-offs are taken in as well',
  ),
  applyOption: both(
    '写入这一封信的建议，先预览再问（写列表里的名称或 Message-ID）',
    'write what this one mail suggests, shown first (its name in the list, or its Message-ID)',
  ),
  asOption: both('以谁的名义', 'who acts'),
  smtpFileOption: both(
    '自动确认询盘用的发信服务器（默认取 GENDAN_SMTP_URL）',
    'the mail server for acknowledgements (GENDAN_SMTP_URL by default)',
  ),
  fromOption: both('自动确认的发件人', 'the sender of acknowledgements'),
  examples: both(
    `例子：
  gendan inbox 订单.xlsx --folder 来信 --json        给程序：[{file, order, about, why, proposals, draft}]
  gendan inbox 订单.xlsx --folder 来信               看每封信是哪个订单、说什么、建议改哪一格
  gendan inbox 订单.xlsx --write --as 王丽           读邮箱里的新邮件，记到“跟单_消息”
  gendan inbox 订单.xlsx --folder 来信 --apply 03.eml --as 王丽   写入这封信的建议`,
    `Examples:
  gendan inbox orders.xlsx --folder mails --json     for programs: [{file, order, about, why, proposals, draft}]
  gendan inbox orders.xlsx --folder mails            which order each mail is about, what it says, which cell should change
  gendan inbox orders.xlsx --write --as Anna         reads what is new in the mailbox and notes it in Gendan Messages
  gendan inbox orders.xlsx --folder mails --apply 03.eml --as Anna   writes what that mail suggests`,
  ),
  columns: [both('来信', 'Mail'), both('主题和发件人', 'Subject, from'), both('订单', 'Order'), both('关于', 'About'), both('依据', 'Why')],
  suggests: both('建议改动（由人决定）：', 'Suggested, for a person to decide:'),
  drafts: both('建议的回复（由人看过再发）：', 'Suggested answers, for a person to look at and send:'),
  goesOn: both(
    '登记到“跟单_消息”：加 --write；写入一封信的建议：--apply 来信 --as 姓名。',
    'To note them in Gendan Messages: --write; to write what one mail suggests: --apply MAIL --as NAME.',
  ),
  none: both('没有来信。', 'There are no mails.'),
  noneNew: both('没有新的来信。', 'There is nothing new in the mailbox.'),
  left: (count: number): Bilingual =>
    both(`还有 ${count} 封，下次再读。`, `${mails(count)} more wait for the next run.`),
  handledBefore: (count: number): Bilingual =>
    both(`${count} 封以前处理过，没有再记；要再记请加 --since 日期。`, `${mails(count)} ${count === 1 ? 'was' : 'were'} handled before and not noted again; add --since DAY to do so.`), // prettier-ignore
  noted: (count: number): Bilingual =>
    both(`记到“跟单_消息”：${count} 封`, `To be noted in Gendan Messages: ${mails(count)}`),
  forgotten: (count: number): Bilingual =>
    both(`超过保留天数，清空发件人、主题等 ${count} 格`, `Senders, subjects and the like, kept long enough: ${count} ${count === 1 ? 'cell is' : 'cells are'} blanked`), // prettier-ignore
  nothingToWrite: both('没有要写的：来信都已经记过。', 'There is nothing to write: every mail is noted already.'),
  toAcknowledge: (count: number): Bilingual =>
    both(`将自动确认 ${count} 个询盘（团队设置）。`, `${count} ${count === 1 ? 'inquiry is' : 'inquiries are'} about to be acknowledged, as the team’s setting says.`), // prettier-ignore
  acknowledged: (to: string): Bilingual => both(`已自动确认：${to}`, `Acknowledged: ${to}`),
  notAcknowledged: (to: string, problem: string): Bilingual =>
    both(`没有发出自动确认：${to}（${problem}）`, `Not acknowledged: ${to} (${problem})`),
  uncertain: (to: string, problem: string): Bilingual =>
    both(`不确定确认有没有发到 ${to}（${problem}），不会自动重发，请人看一下。`, `It is uncertain whether the acknowledgement reached ${to} (${problem}); it is not sent again by itself, so somebody should look.`), // prettier-ignore
  interrupted: (count: number): Bilingual =>
    both(`上次中断时有 ${count} 封确认不知道发出没有，不会自动重发。`, `${count} ${count === 1 ? 'acknowledgement' : 'acknowledgements'} of an earlier run that was interrupted may have gone out; none is sent again by itself.`), // prettier-ignore
  leftAlone: (files: readonly string[], why: Bilingual): Bilingual => {
    const few = files.slice(0, 3);
    const more = files.length - few.length;
    return both(
      `${few.join('、')}${more > 0 ? ` 等 ${files.length} 封` : ''}：${why.zh}`,
      `${few.join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${why.en}`,
    );
  },
  noRepeat: (why: Bilingual): Bilingual => both(`没有自动确认询盘：${why.zh}`, `No inquiry was acknowledged: ${why.en}`),
  mayWrite: {
    question: both('写入这些吗？[y/N] ', 'Write this? [y/N] '),
    declined: both('没有写入。', 'Nothing was written.'),
    nobody: () => new RecordNotAgreed(),
  } satisfies YesNoQuestion,
} as const; // prettier-ignore
