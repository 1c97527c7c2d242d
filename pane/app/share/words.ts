import { both } from '../../../shared/lang';

export const SHARE_WORDS = {
  title: both('分享', 'Share'),
  what: both('内容', 'What'),
  mine: (name: string) => both(`${name} 的今天`, `${name}'s day`),
  morning: both('全队晨报', "The team's morning"),
  week: both('周报', 'Weekly report'),
  board: both('看板', 'Board'),
  month: both('本月日程', 'This month'),
  order: (order: string) => both(`订单 ${order}`, `Order ${order}`),
  form: both('文字格式', 'As text for'),
  chat: both('微信、钉钉', 'WeChat, DingTalk'),
  mail: both('邮件', 'Mail'),
  lang: both('语言', 'Language'),
  text: both('文字', 'Text'),
  copy: both('复制文字', 'Copy text'),
  print: both('打印', 'Print'),
  save: both('存成 Excel', 'Save as Excel'),
  copied: both('已复制，可以直接粘贴。', 'Copied. Paste it where you need it.'),
  cannotCopy: both(
    '这里不能直接复制，文字已选中：按 Ctrl+C（Mac 用 ⌘C）。',
    'This page may not copy by itself. The text is selected: press Ctrl+C (⌘C on a Mac).',
  ),
  saved: (name: string) => both(`已保存为 ${name}。`, `Saved as ${name}.`),
};
