import { GendanError } from '../../errors';
import { both, type Bilingual } from '../../lang';

/** Something that may not be done about a message. Nothing was written. */
export class MessageRefused extends GendanError {}

/** Why, and what to do instead. */
export const REFUSED = {
  outgoing: both('这是发出去的，不用处理，没有写入。', 'This one went out, so there is nothing to handle; nothing was written.'),
  incoming: both('这是来信，没有写入。请选“已处理”或“忽略”。', 'This one came in, so nothing was written. Choose Done or Ignore.'),
  nothingOffered: both(
    '没有可以写入的建议：格子已经变了，或已经是这样。列表已按现在的表更新。',
    'Nothing of this can be written: the cells have changed, or say so already. The list now shows the sheet as it is.',
  ),
  noSuchOrder: (order: string): Bilingual =>
    both(
      `订单表里没有“${order}”，没有写入。请从列表里选，或按表里的写法填。`,
      `No order sheet has ${order}, so nothing was written. Choose one of the list, or spell it as the sheet does.`,
    ),
  sameOrder: both('已经归这一单，没有写入。', 'It is with that order already, so nothing was written.'),
  noText: both('请写要做什么，没有写入。', 'Say what is to be done; nothing was written.'),
  noOwner: both('请选由谁负责，没有写入。', 'Choose who owns it; nothing was written.'),
  badDay: (typed: string): Bilingual =>
    both(
      `“${typed}”不能作截止，没有写入。请写晚于现在的一天，带年份，如 2026-05-25。`,
      `“${typed}” cannot be the due day, so nothing was written. Give one later than now, with its year, such as 2026-05-25.`,
    ),
} as const; // prettier-ignore
