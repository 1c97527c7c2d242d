import { both, type Bilingual } from '../../shared/lang';

/** What the verb `matters` says of hand-offs between roles. */
export const PAIR_SAY = {
  pairsOption: both('列出哪两个岗位之间可以交接、打开了没有', 'list the pairs of roles that work may be handed over between, and which are on'),
  onOption: both('从今天起打开一对岗位的交接，如 "跟单员 → 单证员"（也可写 ->）', 'turn hand-offs on for a pair of roles from today, such as "Merchandiser -> Documents clerk"'),
  offOption: both('关掉一对岗位的交接', 'turn them off for a pair of roles'),
  pair: both('岗位', 'Roles'),
  state: both('交接', 'Hand-offs'),
  stages: both('交的是', 'Such as'),
  figures: both('至今', 'So far'),
  on: ({ zh, en }: Bilingual): Bilingual => both(['已打开', zh].filter(Boolean).join('，'), ['on', en].filter(Boolean).join(' ')),
  off: both('未打开', 'off'),
  first: ({ zh, en }: Bilingual, n: number): Bilingual => both(n > 1 ? `${zh} 等 ${n} 处` : zh, n > 1 ? `${en} and ${n - 1} more` : en),
  taken: (n: number, median: Bilingual, rejections: number): Bilingual =>
    both(
      [n > 0 ? `接受 ${n} 次，中位 ${median.zh}` : '', rejections > 0 ? `退回 ${rejections} 次` : ''].filter(Boolean).join('，'),
      [n > 0 ? `${n} accepted, median ${median.en}` : '', rejections > 0 ? `${rejections} rejected` : ''].filter(Boolean).join(', '),
    ),
  none: both(
    '流程里没有两个岗位都有人的前后节点。先填好谁担任什么角色：gendan record people 工作簿 姓名=… 角色=…',
    'No stages of two roles that both have somebody follow one another. Say first who holds which role: gendan record people BOOK name=… roles=…',
  ),
  howTo: (pair: Bilingual, { zh, en }: Bilingual): Bilingual =>
    both(
      `打开：gendan matters 工作簿 --turn-on "${pair.zh}"；关掉：--turn-off。接受时限 ${zh}，在“跟单_设置”改。`,
      `To turn one on: gendan matters BOOK --turn-on "${pair.en}"; off: --turn-off. To be accepted within ${en}; change that in Gendan Settings.`,
    ),
  noPair: (typed: string): Bilingual =>
    both(
      `“${typed}”不是两个岗位，没有写入。请写成 "跟单员 → 单证员"；有哪些见 gendan matters 工作簿 --pairs。`,
      `"${typed}" is no pair of roles, so nothing was written. Write it as "Merchandiser -> Documents clerk"; gendan matters BOOK --pairs lists them.`,
    ),
} as const; // prettier-ignore
