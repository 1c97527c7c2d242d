import { both, type Bilingual } from '../../../../shared/lang';
import type { CardFilter } from '../../../../shared/features/knowledge/cards/view';
import type { LessonState } from '../../../../shared/knowledge/lessons.sheet';

/** What the part of the cards says, also in the file of an order. */
export const CARD_WORDS = {
  title: both('知识卡', 'Cards'),
  search: both('查找知识卡', 'Search the cards'),
  searchHint: both('碰到什么？用自己的话问', 'What came up? Ask in your own words'),
  filters: both('筛选', 'Filter'),
  found: (found: number, total: number): Bilingual =>
    found === total
      ? both(`${total} 张`, `${total} ${total === 1 ? 'card' : 'cards'}`)
      : both(`${total} 张里的 ${found} 张`, `${found} of ${total} cards`),
  noneFound: both('没有对得上的卡。换个说法，或者写一张。', 'No card answers this. Ask in other words, or write one.'),
  none: both('还没有知识卡。把一次教训写成一张：碰到什么、怎么做；写上节点、国家、客户或产品，下一单做到那里时就会出现。', 'There are no cards yet. Write one from the last thing that went wrong: what came up and what to do. With its stage, country, customer or product it stands beside the next order that it fits.'),
  noSheet: both('表里还没有“跟单_知识”。加上以后，客诉结了、晚单完成了，会问一句要不要写一张；写好的卡在对得上的订单旁边出现，最多三张。', 'The book has no sheet Gendan Knowledge yet. With it, a closed claim or a late order asks whether there is something to learn, and at most three cards stand beside each order that they fit.'),
  create: both('加上“跟单_知识”', 'Add Gendan Knowledge'),
  wrong: (count: number): Bilingual => both(`有 ${count} 行写得不完整，没有起作用：见“数据问题”。`, `${count} ${count === 1 ? 'row is' : 'rows are'} incomplete and ${count === 1 ? 'does' : 'do'} not count: see Findings.`),
  add: both('写一张', 'Write a card'),
  edit: both('修改', 'Edit'),
  toSheet: both('在表里看', 'Show in the sheet'),
  more: (count: number): Bilingual => both(`再看 ${count} 张`, `${count} more`),
  used: (count: number): Bilingual => both(`有用 ${count} 次`, `useful ${count === 1 ? 'once' : `${count} times`}`),
  useful: both('有用', 'Useful'),
  marked: both('你标过有用', 'You marked it useful'),
  chooseMe: both('先在上面选“我是”谁', 'Choose who you are above first'),
  review: (day: Bilingual): Bilingual => both(`${day.zh} 复核`, `review ${day.en}`),
  due: both('待复核', 'To review'),
  onlyDue: (count: number): Bilingual => both(`只看待复核 ${count}`, `To review only: ${count}`),
  stillRight: both('仍然对', 'Still right'),
  next: both('下次复核', 'Next review'),
  nextHint: both('不填：一年以后', 'Blank: in a year'),
  from: (order: string, author: string): Bilingual => both([order && `来自 ${order}`, author && `${author} 写的`].filter(Boolean).join(' · '), [order && `from ${order}`, author && `by ${author}`].filter(Boolean).join(' · ')),
  cause: (cause: string): Bilingual => both(`原因：${cause}`, `Cause: ${cause}`),
  anyOrder: both('没写限定，只能查到', 'No label: found by searching only'),
  asked: both('要不要写一张？', 'Anything to learn?'),
  write: both('写一张', 'Write a lesson'),
  nothing: both('没什么可学', 'Nothing to learn'),
  ofOrder: both('知识卡', 'Lessons'),
} as const; // prettier-ignore

export const FILTER_WORDS: Readonly<Record<CardFilter, Bilingual>> = {
  stages: both('节点', 'Stage'),
  countries: both('国家', 'Country'),
  customers: both('客户', 'Customer'),
  products: both('产品', 'Product'),
};

/** What is said of a card that is not in force. */
export const STATE_WORDS: Readonly<Partial<Record<LessonState, Bilingual>>> = {
  draft: both('草稿', 'Draft'),
  off: both('停用', 'Off'),
};
