import { both, type Bilingual } from '../../shared/lang';

/** What is said of a text to a customer before it is sent. */
export const DRAFT_WORDS = {
  to: both('收件人', 'To'),
  noTo: both('客户卡没有邮箱，请自己填', 'The card has no address: fill it in'),
  subject: both('主题', 'Subject'),
  text: both('正文', 'Text'),
  copy: both('复制正文', 'Copy text'),
  copied: both('已复制。', 'Copied.'),
  cannotCopy: both('复制不了，已全选，请按 Ctrl+C。', 'Could not copy: the text is selected, press Ctrl+C.'),
  mailto: both('用邮件软件打开', 'Open in mail program'),
  gmail: both('Gmail', 'Gmail'),
  outlook: both('Outlook 网页版', 'Outlook on the web'),
  tooLong: both('正文太长，链接放不下：已复制，请粘贴到邮件里。', 'Too long for a link: the text is copied, paste it into the mail.'),
  tooLongSelected: both('正文太长，链接放不下：已全选，请按 Ctrl+C 再粘贴到邮件里。', 'Too long for a link: the text is selected, press Ctrl+C and paste it into the mail.'),
  eml: both('存成 .eml', 'Save as .eml'),
  kept: (name: string): Bilingual => both(`已存成 ${name}，在邮件软件里打开再发。`, `Saved as ${name}: open it in your mail program and send it.`),
  attach: (files: string): Bilingual => both(`请自己附上：${files}`, `Attach yourself: ${files}`),
  sent: both('已发出，记下来', 'I sent it: note that'),
  notSent: both('跟单不发邮件，发出后记一下。', 'Gendan sends nothing: note it once you have sent it.'),
  marks: (names: string): Bilingual => both(`请先改好：${names}`, `Put these right first: ${names}`),
  noTos: both('请先填收件人。', 'Fill in who gets it first.'),
  badTo: (text: string): Bilingual => both(`“${text}”不是邮箱地址。`, `“${text}” is no mail address.`),
} as const; // prettier-ignore
