import { both } from '../../shared/lang';

/** What the verb `draft` says. */
export const DRAFT_SAY = {
  examples: both(
    `例：
  gendan draft orders.xlsx                                  列出该起草的：询盘、催款、寄单、客诉、进度
  gendan draft orders.xlsx INQ-1 询盘回复                    看文字；什么都不写
  gendan draft orders.xlsx FY26-081 进度 --lang en --as 王丽  用英文，署名王丽
  gendan draft orders.xlsx --out 草稿 --yes                  该起草的都存成 .eml，并记入“跟单_消息”，下次不再起草
  gendan draft orders.xlsx MAPLE 催款 --imap --yes           放进邮箱的草稿箱
跟单不发这些邮件：在邮件软件里打开，看过再发。`,
    `Examples:
  gendan draft orders.xlsx                                what is to be drafted: inquiries, payments, documents, claims, progress
  gendan draft orders.xlsx INQ-1 acknowledgement          look at the words; nothing is written
  gendan draft orders.xlsx FY26-081 status --lang zh --as Anna
  gendan draft orders.xlsx --out drafts --yes             all that is due as .eml files, noted in Gendan Messages: the next run makes none of them
  gendan draft orders.xlsx MAPLE reminder --imap --yes    into the mailbox's drafts
Gendan does not send these mails: open them in your mail program, look at them, send them.`,
  ),
  ref: both('订单，催款时也可以是客户；不写：列出该起草的', 'the order, for a reminder also a customer; without it: what is to be drafted'), // prettier-ignore
  kind: both(
    '询盘回复、进度、寄单通知、催款、客诉回复、装船通知',
    'acknowledgement, status, dispatch, reminder, claim, shipping_advice',
  ),
  outOption: both('存成 .eml 草稿的文件夹', 'a folder for the drafts, as .eml files'),
  imapOption: both('放进邮箱的草稿箱（GENDAN_IMAP_URL，或 --imap-file）', 'put them into the mailbox’s drafts (GENDAN_IMAP_URL, or --imap-file)'), // prettier-ignore
  imapFileOption: both('写有邮箱地址的文件', 'a file with the address of the mailbox'),
  langOption: both('文字的语言；不写：照客户卡，没写用英文', 'the language of the text; without it: that of the customer’s card, else English'), // prettier-ignore
  toOption: both(
    '收件人；不写：客户卡的邮箱',
    'the recipient; without it: the addresses of the customer’s card',
  ),
  asOption: both('署名，也记为经手人', 'who signs, and who is noted'),
  yesOption: both(
    '起草过的记入“跟单_消息”，不再询问',
    'note what was drafted in Gendan Messages without asking',
  ),
  nothing: both('没有要起草的。', 'Nothing is to be drafted.'),
  anyKind: both(
    '要写给这张订单，请在后面加种类：询盘回复、进度、寄单通知、催款、客诉回复、装船通知。',
    'To write all the same add a kind: acknowledgement, status, dispatch, reminder, claim, shipping_advice.',
  ),
  due: (count: number) => both(`要起草 ${count} 封`, `${count} to be drafted`),
  goesOn: both(
    '看某一封：gendan draft 工作簿 订单 种类；都存成草稿：加 --out 文件夹 --yes。',
    'To look at one: gendan draft BOOK REF KIND; to make all of them: --out DIR --yes.',
  ),
  to: (to: readonly string[]) => both(`收件人：${to.join(', ')}`, `To: ${to.join(', ')}`),
  subject: (subject: string) => both(`主题：${subject}`, `Subject: ${subject}`),
  files: (names: readonly string[]) => both(`附件：${names.join('、')}`, `Attachments: ${names.join(', ')}`),
  noFile: (names: string) =>
    both(
      `没有附上（工作簿旁边和 --out 里都没找到，或太大）：${names}`,
      `Not attached (neither beside the workbook nor in --out, or too large): ${names}`,
    ),
  written: (path: string) => both(`已写入 ${path}`, `Written to ${path}`),
  isThere: (path: string) => both(`${path} 已在，内容一样`, `${path} is there already, the very same`),
  put: (subject: string, folder: string) => both(`已放进邮箱的“${folder}”：${subject}`, `Put into ${folder} of the mailbox: ${subject}`), // prettier-ignore
  putBefore: (subject: string, folder: string) => both(`邮箱的“${folder}”里已有：${subject}`, `Already in ${folder} of the mailbox: ${subject}`), // prettier-ignore
  again: (what: string, noted: string, cell: string) =>
    both(
      `${what} ${noted}（${cell}），这次没有再起草。要重做，先删掉那一行。`,
      `${what} ${noted} (${cell}); no other one was made. To make it anew take that row out first.`,
    ),
  notNoted: both(
    '没有记入“跟单_消息”：下次还会起草。加 --yes 就记。',
    'Nothing was noted in Gendan Messages: the next run makes it again. --yes notes it.',
  ),
  mayNote: both('记入“跟单_消息”，下次不再起草？[y/N] ', 'Note it in Gendan Messages, so that the next run makes none of it? [y/N] '), // prettier-ignore
  declined: both('没有记。', 'Nothing was noted.'),
  refused: (ref: string, why: string) => both(`${ref}：${why}`, `${ref}: ${why}`),
};
