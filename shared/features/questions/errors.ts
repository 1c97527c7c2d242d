import { GendanError } from '../../errors';
import { both } from '../../lang';
import { answerText } from './answer-text';

/** No question of the book goes by the id. */
export class NoSuchQuestion extends GendanError {
  constructor(id: string) {
    super(
      both(
        `现在没有问题“${id}”。请用 gendan questions 看现有的问题，照抄其中的编号。`,
        `There is no question "${id}" now. See gendan questions for those there are, and copy the id.`,
      ),
    );
  }
}

/** The answer is none, or none to this question. */
export class UnfitAnswer extends GendanError {
  constructor(text: string, fitting: readonly string[]) {
    super(
      both(
        `“${text}”不能这样答。可以答：${fitting.map((each) => answerText(each, 'zh')).join('、')}；日期写成 2026-05-18。`,
        `"${text}" is no answer to this. Answer one of: ${fitting.join(', ')}; dates as 2026-05-18.`,
      ),
    );
  }
}

/** Done on a day to come. */
export class AnswerAhead extends GendanError {
  constructor(day: string) {
    super(
      both(
        `${day}还没到，不能算完成，没有写入。要改期请答 due=${day}。`,
        `${day} is yet to come, so nothing was written. To move the date answer due=${day}.`,
      ),
    );
  }
}

/** An answer is remembered by the order's number, and none of the rows has one of its own. */
export class NoOwnKey extends GendanError {
  constructor(cells: readonly string[]) {
    const list = cells.join(', ');
    super(
      both(
        `${list} 所在的行没有唯一的订单号，答复记不住（排序后就找不到了），没有写入。请先补上订单号，或直接在表里填写。`,
        `The rows of ${list} have no order number of their own, so an answer could not be found again after sorting; nothing was written. Give them a number, or fill in the sheet itself.`,
      ),
    );
  }
}

/** What is to hold for all cases names a day, or is about the orders' own. */
export class NotForAll extends GendanError {
  constructor() {
    super(
      both(
        '带日期的答复只对具体订单，不能一律这样答。--standing 可用于 done、not-yet、n/a。',
        'An answer with a date is about certain orders and cannot stand for all. --standing takes done, not-yet and n/a.',
      ),
    );
  }
}

export class NoStanding extends GendanError {
  constructor(id: string) {
    super(
      both(
        `“${id}”没有一律答复可撤销。gendan questions 的末尾列出现有的一律答复；单次的答复在“跟单_记录”里，删掉那一行即可。`,
        `There is no standing answer "${id}" to revoke. gendan questions lists them at its end; an answer given once is a row of Gendan Log: delete the row.`,
      ),
    );
  }
}
