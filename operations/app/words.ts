import { both, type Bilingual } from '../../shared/lang';

export const APP_WORDS = {
  title: both('运行台', 'Operations'),
  views: both('运行台的各部分', 'Parts of the page'),
  language: both('English', '中文'),
  dark: both('深色', 'Dark'),
  light: both('浅色', 'Light'),
  signOut: both('退出', 'Sign out'),
  loading: both('正在读取…', 'Reading …'),
  close: both('关闭', 'Close'),
  cancel: both('不做', 'Do not'),
  reload: both('再试', 'Try again'),
  silent: (since: Bilingual, from: Bilingual): Bilingual =>
    both(
      `服务器从 ${since.zh} 起没有应答；你看到的是 ${from.zh} 的情况。`,
      `The server has not answered since ${since.en}; what you see is from ${from.en}.`,
    ),
  old: (problem: Bilingual, from: Bilingual): Bilingual =>
    both(`${problem.zh} 你看到的是 ${from.zh} 的情况。`, `${problem.en} What you see is from ${from.en}.`),
  zone: (zone: string): Bilingual => both(`时间按你这里：${zone}`, `Times are yours: ${zone}`),
  viewer: both('你可以看，不能操作。', 'You may look, not act.'),
  noneYet: both('还没有工作簿', 'No workbook yet'),
  howToAdd: both(
    '在运行服务器的电脑上，把工作簿（文件、文件夹或 Google 表格的网址）加进来：',
    'On the computer that runs the server, add a workbook (a file, a folder or the address of a Google spreadsheet):',
  ),
  addCommand: both('gendan serve add 工作簿', 'gendan serve add WORKBOOK'),
  afterAdding: both(
    '加好以后一分钟内会出现在这里，不用刷新。',
    'It appears here within a minute; there is no need to reload.',
  ),
  copy: both('复制', 'Copy'),
  copied: both('已复制。', 'Copied.'),
  cannotCopy: both(
    '浏览器不允许复制；命令已选中，请按 Ctrl+C。',
    'The browser does not copy; it is selected, press Ctrl+C.',
  ),
  signIn: both('登录', 'Sign in'),
  token: both('令牌', 'Token'),
  tokenFrom: both('令牌由管理服务器的人给你：', 'Whoever runs the server gives you a token:'),
  tokenCommand: both('gendan serve token --name 姓名', 'gendan serve token --name NAME'),
  keepToken: both('在这台设备上记住', 'Remember it on this device'),
  tokenMissing: both('先填令牌。', 'Enter the token first.'),
  noGroups: both(
    '这个令牌看不到任何组。请管理服务器的人给它加上你的组。',
    'This token sees no group. Ask whoever runs the server to add yours to it.',
  ),
  showMore: (count: number): Bilingual => both(`再看 ${count} 项`, `${count} more`),
  all: both('全部', 'All'),
  allGroups: both('全部组', 'All groups'),
  group: both('组', 'Group'),
  find: both('查找', 'Find'),
  clear: both('清除条件', 'Clear'),
  noneFits: both('没有符合条件的。', 'Nothing fits.'),
} as const;
