import { both, type Bilingual } from '../../../shared/lang';

export const DESK_WORDS = {
  title: both('岗位', 'Desk'),
  who: both('谁', 'Who'),
  everybody: both('全部人', 'Everybody'),
  desk: both('岗位', 'Desk'),
  own: (title: Bilingual): Bilingual => both(`自己的：${title.zh}`, `Own: ${title.en}`),
  ownNone: both('自己的岗位', 'Own desk'),
  change: both('调整岗位', 'Change desks'),
  back: both('回到岗位', 'Back to the desk'),
  problems: both('岗位表里有看不懂的格', 'Cells of the sheet of desks that cannot be read'),
  goTo: (what: string): Bilingual => both(`转到${what}`, `Go to ${what}`),
  open: (what: string): Bilingual => both(`看这些订单：${what}`, `Show these orders: ${what}`),
  more: (count: number): Bilingual => both(`再看 ${count} 行`, `${count} more`),
  loading: both('正在算', 'Working it out'),
  empty: both('这个岗位还没有内容', 'This desk has no sections'),
} as const;
