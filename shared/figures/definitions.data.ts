import { both, type Bilingual } from '../lang';
import { FIGURE_KEYS, type FigureDefinition, type FigureKey } from './figure';

/** Days after which a quotation without an answer is taken as not won. */
export const QUOTE_DAYS = 90;
/** Working days within which what happened is to be in the book. */
export const BOOK_DAYS = 2;

const share = (title: Bilingual, definition: Bilingual): Omit<FigureDefinition, 'key'> => ({
  title,
  kind: 'share',
  better: 'more',
  definition,
});
const days = (title: Bilingual, definition: Bilingual): Omit<FigureDefinition, 'key'> => ({
  title,
  kind: 'days',
  better: 'less',
  definition,
});

const DEFINED: Readonly<Record<FigureKey, Omit<FigureDefinition, 'key'>>> = {
  stagesInTime: share(
    both('节点按时率', 'Stages on time'),
    both(
      '期间内完成、有完成日也有截止日的节点，截止日当天或之前完成的；没人确认过的惯例时限不算截止。等对方的天数不算；只晚于外部日期、自己的时限守住了的不计。“跟单_记录”里已有判定的，以判定为准。',
      'Stages done in the period on a known day with a known due date, done on or before it; a limit of practice that nobody confirmed is no due date. Days of waiting for others are taken off; what was late only against an outside date, while its own limit was kept, does not count. Where Gendan Log has the verdict, that stands.',
    ),
  ),
  answered24h: share(
    both('询盘24小时回复率', 'Inquiries answered in 24 h'),
    both(
      '期间内来的询盘，24小时（连续计，含周末）内首次回复的。只有日期时：当天回复算做到，第二天回复的分不清、不计，再晚算没做到。',
      'Inquiries of the period with a first reply within 24 hours by the clock, weekends included. Where only days are known: the same day is in time, the next day cannot be told and does not count, later is too late.',
    ),
  ),
  quoteToOrder: share(
    both('报价成单率', 'Quotations that became orders'),
    both(
      `期间内的报价，已经有结果的里面成单的。成单：有了订单号、合同号或PI；没成：取消，或报出满${QUOTE_DAYS}天没有下文。`,
      `Quotations of the period that have an outcome: how many became orders. Won: there is an order or contract number, or a PI; lost: cancelled, or ${QUOTE_DAYS} days old without an answer.`,
    ),
  ),
  shippedAsPromised: share(
    both('按承诺日出运', 'Shipped as promised'),
    both(
      '期间内开船的订单，在最初承诺的装运日当天或之前开船的；改过交期的，按最初那个；没有承诺日的，船期后一天之内算按时。几批货看最晚的一批。',
      'Orders that sailed in the period, on or before the shipment date first promised, whatever it was moved to later; where none was promised, no later than the day after the planned sailing. Of several shipments the last counts.',
    ),
  ),
  papersFirstTime: share(
    both('单证一次做对率', 'Documents right first time'),
    both(
      '期间内交完单的订单，“跟单_单证”里的出货单证没有换过版本、没有差异，单证节点没有重开的。“跟单_单证”里没有的订单不计。',
      'Orders whose documents were handed over in the period: none of their shipping documents in Gendan Documents was superseded or has differences, and no document stage was reopened. Orders that are not in the register do not count.',
    ),
  ),
  daysToMoney: days(
    both('出运到收齐天数', 'Days from sailing to money'),
    both(
      '期间内收齐货款的订单，从开船到最后一笔到账平均几天；开船前就收齐的算0天。',
      'Orders that were paid in full in the period: days from sailing to the last receipt, on average; 0 where all was in before.',
    ),
  ),
  depositDelay: days(
    both('定金延期天数', 'Deposit delay'),
    both(
      '期间内到账的定金，比应收日晚几天，平均；没晚的算0天。',
      'Deposits that came in during the period: days past their due date, on average; 0 where they were in time.',
    ),
  ),
  claims24h: share(
    both('客诉24小时回复率', 'Claims answered in 24 h'),
    both(
      '期间内来的客诉，24小时（连续计，含周末）内回复的。只有日期时：当天回复算做到，第二天回复的分不清、不计，再晚算没做到。',
      'Claims of the period answered within 24 hours by the clock, weekends included. Where only days are known: the same day is in time, the next day cannot be told and does not count, later is too late.',
    ),
  ),
  bookUpdated: share(
    both('台账及时更新率', 'Book updated in time'),
    both(
      `期间内发生、“跟单_记录”里有记录的完成，发生后${BOOK_DAYS}个工作日内写进表的。更新时才发现的，只在能确定早晚时计。`,
      `Completions of the period that are in Gendan Log, written within ${BOOK_DAYS} working days of when they happened. What an update found later counts only where it is certain.`,
    ),
  ),
  handOffsFirst: share(
    both('交接一次接受率', 'Hand-offs accepted first time'),
    both(
      '期间内接受或退回的交接，第一次交出就被接受的；算在交出的人名下。',
      'Hand-offs that were accepted or given back in the period: how many were accepted the first time. They count for whoever handed over.',
    ),
  ),
};

/** All figures, in their order. */
export const FIGURES: readonly FigureDefinition[] = FIGURE_KEYS.map((key) => ({ key, ...DEFINED[key] }));

export const definitionOf = (key: FigureKey): FigureDefinition => ({ key, ...DEFINED[key] });
