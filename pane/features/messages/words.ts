import { both, type Bilingual } from '../../../shared/lang';
import type { Shown } from '../../../shared/features/messages/view';

/** What the view of messages says. */
export const MESSAGES_WORDS = {
  title: both('消息', 'Messages'),
  parts: both('看什么', 'What to see'),
  whose: both('看谁的', 'Whose'),
  shown: both('看哪些', 'Which'),
  about: both('关于', 'About'),
  anyAbout: both('全部事由', 'About anything'),
  search: both('查找', 'Find'),
  searchHint: both('订单、客户、发件人、主题', 'Order, customer, sender, subject'),
  found: (found: number, waiting: number, total: number): Bilingual =>
    both(
      `${found} 条 · 全队待处理 ${waiting}，共 ${total}`,
      `${found} shown · the team has ${waiting} to handle of ${total}`,
    ),
  noneWaiting: both('没有待处理的来信。', 'No mail is waiting.'),
  noneMine: both('没有等你处理的来信。', 'No mail is waiting for you.'),
  noneFound: both('没有符合的消息。', 'No message fits.'),
  more: (left: number): Bilingual => both(`再显示（还有 ${left} 条）`, `Show more (${left} left)`),
  gone: both('这条消息已经没有了。请看看最新的列表。', 'This message is there no more. Look at the list as it is now.'),
  pick: both('点左边一条，看来信和订单。', 'Choose one on the left to see it beside its order.'),
  chooseMe: both('要处理，先在上面选“我是谁”。', 'To act, say above who you are.'),
  noOrder: both('看不出订单', 'no order known'),
  noSubject: both('（没有主题）', '(no subject)'),
  out: both('去信', 'Out'),
} as const; // prettier-ignore

export const PART_WORDS = {
  mails: both('消息', 'Messages'),
  channels: both('渠道', 'Channels'),
  rules: both('来信规则', 'Mail rules'),
} as const;

export const WHOSE_WORDS = {
  mine: both('我的', 'Mine'),
  all: both('全部', 'All'),
} as const;

export const SHOWN_WORDS: Readonly<Record<Shown, Bilingual>> = {
  waiting: both('待处理', 'To handle'),
  handled: both('处理过', 'Handled'),
  out: both('去信', 'Sent'),
  all: both('全部', 'All'),
};

/** How to begin, where nothing has come in yet. */
export const BEGIN_WORDS = {
  none: both('还没有消息。', 'There are no messages yet.'),
  how: both(
    '在命令行读一次邮箱或一个放 .eml 的文件夹，看出订单的来信就列在这里；先看不写，加 --write 才写进“跟单_消息”：',
    'Have the command read a mailbox, or a folder of .eml files; mails with their orders are then listed here. It only shows until you add --write, which adds rows to Gendan Messages:',
  ),
  imap: both('gendan inbox 工作簿 --write', 'gendan inbox BOOK --write'),
  folder: both('gendan inbox 工作簿 --folder 文件夹 --write', 'gendan inbox BOOK --folder DIR --write'),
  kept: both(
    '工作簿里不存正文：只有谁、几时、哪个订单、说的是什么。附件只记名称，不打开。',
    'No body is kept in the workbook: only who, when, which order and what about. Attachments are named, never opened.',
  ),
  channels: both('gendan channels 工作簿', 'gendan channels BOOK'),
} as const; // prettier-ignore

/** What an opened message says. */
export const DETAIL_WORDS = {
  suggests: both('建议改动', 'Suggested changes'),
  thread: both('同一会话', 'Same conversation'),
  to: (cell: string): Bilingual => both(`到 ${cell}`, `To ${cell}`),
  cells: (count: number): Bilingual => both(`${count} 行`, `${count} rows`),
  isDone: both('表里已经是这样', 'the sheet says so already'),
} as const; // prettier-ignore

/** What may be done, and what is asked for it. */
export const ACT_WORDS = {
  take: both('写入', 'Write it'),
  takeOf: (header: string): Bilingual => both(`写入：${header}`, `Write it: ${header}`),
  takeAll: (count: number): Bilingual => both(`写入全部 ${count} 处`, `Write all ${count}`),
  done: both('已处理', 'Done'),
  ignored: both('忽略', 'Ignore'),
  new: both('改回待处理', 'Back to new'),
  sent: both('已发出', 'It was sent'),
  draft: both('没有发出', 'It was not sent'),
  assign: both('改归订单', 'Give to another order'),
  assignNone: both('选订单', 'Choose the order'),
  order: both('订单', 'Order'),
  orderHint: both('从列表里选，或按表里的写法填', 'Choose one, or spell it as the sheet does'),
  noOrder: both('请选订单。', 'Choose the order.'),
  decide: both('记成决定', 'Make a decision'),
  text: both('要做什么', 'What is to be done'),
  owner: both('负责人', 'Owner'),
  due: both('截止（可不写）', 'Due (optional)'),
  pick: both('请选', 'Choose'),
  noText: both('请写要做什么。', 'Say what is to be done.'),
  noOwner: both('请选负责人。', 'Choose an owner.'),
  toOrder: both('看订单', 'To the order'),
  toRow: both('到表里', 'To the sheet'),
} as const;

/** What stands in the file of an order. */
export const OF_ORDER_WORDS = {
  title: both('消息', 'Messages'),
  earlier: (count: number): Bilingual => both(`更早的 ${count} 条`, `${count} earlier`),
} as const;

/** What is said above the channels and the rules. */
export const CHANNEL_WORDS = {
  counts: (on: number, total: number): Bilingual =>
    both(`${total} 个渠道，启用 ${on} 个`, `${total} ${total === 1 ? 'channel' : 'channels'}, ${on} on`),
  leaves: both(
    '什么会离开这台电脑：设好渠道并运行 gendan notify（或在 Google 表格里开启定时）以后，才会发出提醒的文字（订单号、客户、节点、日期、人名）。窗格自己什么也不发。',
    'What leaves this machine: only once somebody has set up a channel and runs gendan notify, or turns the timer on in Google Sheets, the text of reminders is sent (order numbers, customers, stages, dates, names). This pane itself sends nothing.',
  ),
  secrets: both(
    '机器人地址和密钥不写在工作簿里，只写密钥的名称；值放在环境变量、脚本属性或系统钥匙串里。',
    'Bot addresses and keys never stand in the workbook, only the name of the secret; its value is in the environment, the script properties or the system’s keychain.',
  ),
  check: both('看各渠道是否可用、试发一条：', 'To see whether each channel works, and to try one:'),
  wrong: both('要改的行', 'Rows to put right'),
  rules: both(
    '按这些词看来信说的是什么。先看你们写的，再看跟单自带的；“启用”填“否”可以停用同名的自带规则。',
    'By these words Gendan sees what a mail is about. Your rows come first, then the shipped ones; No under On turns off the shipped rule of that name.',
  ),
} as const; // prettier-ignore
