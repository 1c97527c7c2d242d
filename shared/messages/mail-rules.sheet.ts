import { both } from '../lang';
import { recordSheet, type RecordOf } from '../records/sheet';
import { YES_NO } from '../templates/vocabulary';
import { word, type Words } from '../templates/vocabulary/words';
import { checkWhole } from '../trade/checks';
import { MAIL_ABOUTS } from './kinds.data';

/** In which part of a mail the words of a rule are looked for: what its writer wrote themselves, not what they quote. */
export type RulePart = 'anywhere' | 'subject' | 'text' | 'attachment';

export const RULE_PARTS: Words<RulePart> = {
  anywhere: word('主题或正文', 'Anywhere', '任意, 全部, Subject or text'),
  subject: word('主题', 'Subject', '标题'),
  text: word('正文', 'Text', '内容, Body'),
  attachment: word('附件名', 'Attachment', '附件, File name'),
};

/** 跟单_来信规则: by which words Gendan sees what a mail is about. The team's rows are asked before those that are shipped. */
export const MAIL_RULES = recordSheet({
  key: 'mailrules',
  title: word('跟单_来信规则', 'Gendan Mail Rules'),
  about: both(
    '一条规则一行：来信里有这些词，就当作关于什么。先看你们写的，再看跟单自带的；填“否”就停用同名的自带规则。',
    'One rule per row: a mail with these words is about that. The team’s rows come first, then the shipped ones; No turns off the shipped rule of that name.',
  ),
  rowKey: ['name'],
  columns: [
    { key: 'name', kind: 'text', title: word('名称', 'Name', '规则, Rule'), required: true, unique: true, digits: true, width: 18, missing: both('这一行没有名称，已忽略。请补上。', 'This row has no name and is ignored. Fill it in.') },
    { key: 'about', kind: 'choice', title: word('关于', 'About', '类别'), choices: MAIL_ABOUTS, width: 10 },
    { key: 'part', kind: 'choice', title: word('看哪里', 'Where', '范围'), choices: RULE_PARTS, default: 'anywhere', width: 12 },
    { key: 'words', kind: 'list', title: word('词', 'Words', '关键词, 含有, Contains'), width: 44, wrap: true, help: both('用、分开，有一个就算；“样品 + 确认”要同一句都有，transfer* 不管结尾', 'Joined by commas; one of them is enough. “when + ship”: both in one sentence; transfer*: any ending') },
    { key: 'without', kind: 'list', title: word('不含', 'Without', '排除, Not'), width: 30, wrap: true },
    { key: 'weight', kind: 'number', title: word('权重', 'Weight', '优先, Priority'), least: 1, most: 100, check: checkWhole, default: 10, width: 8, help: both('几条都符合时，大的算；10 以下要有两个词', 'The greatest counts where several fit; below 10 two of its words are needed') },
    { key: 'on', kind: 'choice', title: word('启用', 'On', '是否启用, Active'), choices: YES_NO, default: 'yes', width: 8 },
  ],
}); // prettier-ignore

export type MailRule = RecordOf<typeof MAIL_RULES>;
