import { both, joined, type Bilingual } from '../../shared/lang';
import type { AttentionKind } from '../../shared/serving/view/attention';
import type { BookSort, BookState, Standing } from '../../shared/serving/view/books';

const named = (title: string): Bilingual => both(`“${title}”`, `"${title}"`);

export const OVERVIEW_WORDS = {
  attention: both('要你处理', 'Needs you'),
  well: both('没有要处理的事。', 'Nothing needs you.'),
  books: both('工作簿', 'Workbooks'),
  bookCount: (count: number): Bilingual =>
    both(`${count} 个工作簿`, `${count} ${count === 1 ? 'workbook' : 'workbooks'}`),
  shownOf: (shown: number, all: number): Bilingual => both(`${all} 个里的 ${shown} 个`, `${shown} of ${all}`),
  lateCount: (count: number): Bilingual => both(`${count} 单逾期`, `${count} late`),
  runningCount: (count: number): Bilingual => both(`${count} 个进行中`, `${count} running`),
  which: both('哪些工作簿', 'Which workbooks'),
  sort: both('排序', 'Sort by'),
  title: both('工作簿', 'Workbook'),
  orders: both('订单', 'Orders'),
  late: both('逾期', 'Late'),
  last: both('上次', 'Last'),
  next: both('下次', 'Next'),
  standing: both('状态', 'State'),
  never: both('还没运行过', 'not run yet'),
  back: both('返回', 'Back'),
  close: both('收起', 'Close'),
  updateNow: both('马上更新', 'Update now'),
  pause: both('暂停', 'Pause'),
  start: both('开始', 'Start'),
  stop: both('停止', 'Stop'),
  again: both('再试一次', 'Try again'),
  allAgain: (count: number): Bilingual => both(`${count} 个都再试`, `Try all ${count} again`),
  doNow: both('现在做', 'Do now'),
  doNowOf: (job: Bilingual): Bilingual => both(`现在做：${job.zh}`, `Do now: ${job.en}`),
  againOf: (job: Bilingual): Bilingual => both(`再试一次：${job.zh}`, `Try again: ${job.en}`),
  open: both('打开', 'Open'),
  openOf: (title: string): Bilingual => both(`打开${named(title).zh}`, `Open ${named(title).en}`),
  toMessages: both('看消息', 'See messages'),
  toWorkers: both('看队列', 'See queues'),
  toLate: (count: number): Bilingual =>
    both(`看 ${count} 单逾期`, `See ${count} late ${count === 1 ? 'order' : 'orders'}`),
  jobs: both('做的事', 'What is done'),
  earlier: both('以前的运行', 'Earlier runs'),
  noEarlier: both('没有更早的。', 'None before.'),
  onlyRead: both('只读', 'only read'),
  unknown: both('—', '—'),
  notPlanned: both('没有安排', 'not planned'),
  nextAt: (when: Bilingual): Bilingual => both(`下次 ${when.zh}`, `next ${when.en}`),
  attempt: (count: number): Bilingual => both(`第 ${count} 次`, `attempt ${count}`),
  by: (worker: string): Bilingual => both(`由 ${worker}`, `by ${worker}`),
  inBook: (title: string): Bilingual => both(named(title).zh, title),
  inBooks: (count: number): Bilingual => both(`${count} 个工作簿`, `${count} workbooks`),
  whichBooks: both('是哪些', 'Which ones'),
  andMore: (count: number): Bilingual => both(`还有 ${count} 个`, `${count} more`),
  queued: (job: Bilingual, title: string): Bilingual =>
    both(`已排队：${job.zh}${named(title).zh}。`, `Queued: ${job.en} of ${named(title).en}.`),
  queuedMany: (job: Bilingual, count: number): Bilingual =>
    both(`已排队：${count} 个工作簿的${job.zh}。`, `Queued: ${job.en} of ${count} workbooks.`),
  paused: (title: string): Bilingual =>
    both(
      `${named(title).zh}已暂停，不再更新，也不发消息。`,
      `${named(title).en} is paused: not updated, no messages.`,
    ),
  started: (title: string): Bilingual =>
    both(`${named(title).zh}已重新开始。`, `${named(title).en} has started again.`),
  stopping: (title: string): Bilingual =>
    both(`正在停止${named(title).zh}的运行。`, `Stopping what runs for ${named(title).en}.`),
  sendsTitle: (job: Bilingual): Bilingual => both(`现在做“${job.zh}”？`, `Do "${job.en}" now?`),
  sendsText: (what: Bilingual): Bilingual =>
    both(
      `${what.zh}：还没发过的消息会发出去，发出后收不回来。已发过的不会再发。`,
      `${what.en}: messages not sent yet go out and cannot be taken back. What was sent is not sent again.`,
    ),
  send: both('做，并发出', 'Do it and send'),
  stopTitle: (title: string): Bilingual =>
    both(`停止${named(title).zh}正在做的？`, `Stop what runs for ${named(title).en}?`),
  stopText: (jobs: Bilingual): Bilingual =>
    both(
      `“${jobs.zh}”会停下；已写的、已发的都保留，下次接着做。`,
      `"${jobs.en}" stops; what is written or sent stays, the next run goes on from there.`,
    ),
  pausedNote: both('暂停中：不更新，不发消息。', 'Paused: not updated, no messages.'),
  goneNote: (address: string): Bilingual =>
    both(
      `在 ${address} 找不到这个工作簿。移回原处；换了地方，就在服务器上运行 gendan serve add 新地址。`,
      `The workbook is not at ${address} any more. Move it back; if it stands elsewhere now, run gendan serve add NEW-ADDRESS on the server.`,
    ),
} as const;

export const joinedJobs = (jobs: readonly Bilingual[]): Bilingual => joined(jobs, both('、', ', '));

export const STANDING_WORDS: Readonly<Record<Exclude<Standing, 'well'>, Bilingual>> = {
  gone: both('找不到', 'not found'),
  paused: both('已暂停', 'paused'),
  failed: both('失败', 'failed'),
  running: both('进行中', 'running'),
  new: both('还没读', 'not read yet'),
  unset: both('未设置', 'not set up'),
};

export const BOOK_STATE_WORDS: Readonly<Record<BookState, Bilingual>> = {
  all: both('全部状态', 'All states'),
  late: both('有逾期', 'With late orders'),
  failed: both('失败', 'Failed'),
  running: both('进行中', 'Running'),
  paused: both('已暂停', 'Paused'),
  gone: both('找不到', 'Not found'),
  new: both('还没读', 'Not read yet'),
  unset: both('未设置', 'Not set up'),
};

export const SORT_WORDS: Readonly<Record<BookSort, Bilingual>> = {
  late: both('逾期多的在前', 'Most late first'),
  title: both('按名称', 'By name'),
  orders: both('订单多的在前', 'Most orders first'),
  last: both('最近运行的在前', 'Latest run first'),
  next: both('最快要做的在前', 'Next due first'),
};

/** What the kind of a thing to look at is called. */
export const KIND_WORDS: Readonly<Record<AttentionKind, (job: Bilingual, count: number) => Bilingual>> = {
  nobody: (_, count) =>
    both(
      `没有工作进程，${count} 件事在等`,
      `No worker runs, ${count} ${count === 1 ? 'job waits' : 'jobs wait'}`,
    ),
  dead: (job) => both(`${job.zh}：失败，不再试`, `${job.en}: failed, given up`),
  gone: () => both('找不到工作簿', 'Workbook not found'),
  failed: (job) => both(`${job.zh}：失败`, `${job.en}: failed`),
  uncertain: (job, count) =>
    both(
      `${job.zh}：${count} 条消息不确定是否发到`,
      `${job.en}: uncertain whether ${count} ${count === 1 ? 'message' : 'messages'} arrived`,
    ),
  partly: (job) => both(`${job.zh}：只做了一部分`, `${job.en}: only partly done`),
  silent: (_, count) =>
    both(`${count} 个工作进程没有消息`, `${count} ${count === 1 ? 'worker is' : 'workers are'} not heard of`),
};

/** What to do where no run has said it. */
export const KIND_ADVICE: Readonly<Partial<Record<AttentionKind, Bilingual>>> = {
  nobody: both(
    '在一台电脑上启动：gendan serve；用 PostgreSQL 的可以多台。',
    'Start one on a machine: gendan serve; with PostgreSQL there may be several.',
  ),
  gone: both(
    '移回原处；换了地方，就在服务器上运行 gendan serve add 新地址。',
    'Move it back; if it stands elsewhere now, run gendan serve add NEW-ADDRESS on the server.',
  ),
  uncertain: both(
    '到群里或收件人那里看一眼：没有，就用 gendan channels 工作簿 --resend 编号 重发；有，就 --drop 编号。',
    'Look into the group or ask the recipient: if it is not there, gendan channels WORKBOOK --resend NUMBER; if it is, --drop NUMBER.',
  ),
  silent: both(
    '看看那台电脑是否开着、连着网。它在做的事会由别的进程接着做。',
    'See whether that machine is on and has a network. Others take over what it was doing.',
  ),
};
