import { GendanError } from '../../../errors';
import { both } from '../../../lang';

/** The order is not in the book any more, or is called otherwise. */
export class OrderGone extends GendanError {
  constructor() {
    super(
      both(
        '表里已经没有这一单，没有写入。请刷新后再看。',
        'The book does not have this order any more, so nothing was written. Refresh and look again.',
      ),
    );
  }
}

/** A mark of nobody says nothing. */
export class WhoMarks extends GendanError {
  constructor() {
    super(
      both(
        '“有用”要记下是谁说的，没有写入。请先在窗格上方“我是”里选自己的名字。',
        'Useful is noted with who says so, so nothing was written. First choose your name at the top of the pane.',
      ),
    );
  }
}

/** One person marks a card once at a stage of an order. */
export class MarkedAlready extends GendanError {
  constructor(card: string) {
    super(
      both(
        `你已经在这里标过“${card}”有用，没有再写。`,
        `You have marked ${card} as useful here already, so nothing was written.`,
      ),
    );
  }
}

/** The day of the next review lies ahead. */
export class ReviewAhead extends GendanError {
  constructor() {
    super(
      both(
        '下次复核日要在今天以后，没有写入。请改日期。',
        'The next review has to be after today, so nothing was written. Change the date.',
      ),
    );
  }
}
