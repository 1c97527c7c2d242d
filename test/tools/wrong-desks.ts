import type { Book } from '../../shared/book/model';
import { orderBook } from './order-book';
import { sheetOf } from './book';
import { setUp } from './set-up';
import { aTeam } from './team';

/** A book that is set up and whose sheet of desks has a section that nobody knows (B3) and a filter that cannot be read (D2). */
export function wrongDesks(): Book {
  const book = setUp(orderBook(), aTeam);
  const desks = sheetOf('跟单_岗位', [
    ['岗位', '内容', '顺序', '筛选', '行数', '显示'],
    ['业务员', '我的订单', 1, '颜色=红', null, null],
    ['业务员', '星座', 2, null, null, null],
  ]);
  return { ...book, sheets: [...book.sheets, desks] };
}
