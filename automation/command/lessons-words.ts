import { both, type Bilingual } from '../../shared/lang';

/** What `gendan lessons` says. */
export const LESSONS_SAY = {
  askedArgument: both('订单号，或用自己的话问一句；不写：列出所有知识卡', 'an order, or a question in your own words; left out: every card'),
  examples: both(
    `例：
  gendan lessons 订单.xlsx                     所有知识卡，待复核的和要问一句的订单
  gendan lessons 订单.xlsx A-1                 这一单下一步要看的，最多三张
  gendan lessons 订单.xlsx "船开了提单写错怎么办"   用自己的话查`,
    `Examples:
  gendan lessons orders.xlsx                   every card, those to review, and orders that may have taught something
  gendan lessons orders.xlsx A-1               at most three for what comes next in this order
  gendan lessons orders.xlsx "name wrong on the bill after sailing"   a question in your own words`,
  ),
  noSheet: both(
    '表里没有“跟单_知识”。写第一张：gendan record knowledge 工作簿 number=K-1 question=碰到什么 practice=怎么做',
    'The book has no sheet Gendan Knowledge. Write the first card: gendan record knowledge BOOK number=K-1 question=… practice=…',
  ),
  none: both('没有知识卡。', 'There are no cards.'),
  noneFits: (order: string): Bilingual =>
    both(`${order} 现在要做的，没有对得上的卡。`, `No card fits what is open in ${order}.`),
  noneFound: both('没有对得上的卡。换个说法，或者写一张。', 'No card answers this. Ask in other words, or write one.'),
  toReview: (count: number): Bilingual =>
    both(`${count} 张到复核日`, `${count} to review`),
  asked: both('要不要写一张：', 'Anything to learn from:'),
  draft: both('草稿', 'draft'),
  off: both('停用', 'off'),
  used: (count: number): Bilingual => both(`有用 ${count} 次`, `useful ${count === 1 ? 'once' : `${count} times`}`),
} as const; // prettier-ignore
