import { both } from '../../shared/lang';

/** What the menu, its messages and its questions say. Menu items are verbs, in sentence case. */
export const WORDS = {
  name: both('跟单 Gendan', 'Gendan'),
  openSidebar: both('打开侧栏', 'Open sidebar'),
  markDone: both('今天完成（所在行）', 'Mark done today'),
  reminders: both('提醒', 'Reminders'),
  remindersOn: both('开启', 'Turn on'),
  remindersOff: both('关闭', 'Turn off'),
  language: both('语言 Language', 'Language 语言'),
  chinese: both('中文', '中文'),
  english: both('English', 'English'),
  nothingToDo: both('没有需要更新的内容。', 'Nothing needed updating.'),
  updated: (cells: number) => both(`已更新 ${cells} 个单元格。`, `${cells} cells updated.`),
  refused: (cells: number, first: string, why: { zh: string; en: string }) =>
    both(
      `有 ${cells} 个单元格没有写入，例如 ${first}：${why.zh}。`,
      `${cells} cells were left alone, ${first} for one: ${why.en}.`,
    ),
  more: both(
    '这次没有全部写完，下次运行会接着写。',
    'Not everything was written this time; the next run goes on.',
  ),
  isOn: both(
    '提醒已开启：每小时更新一次，按设置的时间以你的名义发送每日邮件。',
    'Reminders are on: the book is updated every hour, and the daily mails are sent in your name at the hours set.',
  ),
  mayMail: (people: readonly string[]) =>
    both(
      `每日邮件会以你的名义发到下面这些地址（来自“跟单_人员”），以后新加的地址会先问你：\n${people.join('\n')}\n可以发吗？`,
      `The daily mails go in your name to these addresses (from Gendan People); you will be asked about any that are added later:\n${people.join('\n')}\nMay they be sent?`,
    ),
  notAgreed: both(
    '没有开启。请先核对“跟单_人员”里的邮箱，再开启提醒。',
    'Nothing was turned on. Check the e-mail addresses in Gendan People, then turn reminders on.',
  ),
  isOff: both('提醒已关闭。', 'Reminders are off.'),
  speaks: both(
    '跟单现在用中文。刷新页面后菜单也会变。',
    'Gendan speaks English now. The menu follows when the page is reloaded.',
  ),
  goOn: both('仍要标记为完成吗？', 'Mark it done all the same?'),
} as const;
