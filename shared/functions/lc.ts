import { both } from '../lang';
import { LAST_DAY } from '../time/civil';
import { OutsideDates } from '../time/errors';
import { wholeDay } from '../time/moment';
import { countOf, serialDayOf } from './arguments';
import type { SlaFunction } from './definition';
import { may, needs, whole } from './definition';
import { momentValue } from './value';

/** UCP 600 art. 14(c): presentation within 21 calendar days after shipment, unless the credit says otherwise. */
const PRESENTATION_DAYS = 21;

export const lcdue: SlaFunction = {
  name: 'LCDUE',
  summary: both(
    '信用证最迟交单日（UCP600 第 14、29 条）',
    'The last day of presentation under an L/C (UCP 600 art. 14 and 29)',
  ),
  parameters: [
    needs('shipment', 'date', both('装运日（提单日）', 'Date of shipment (B/L date)')),
    needs(
      'expiry',
      'date',
      both(
        '信用证效期；留空则只看交单期',
        'Expiry of the credit; blank to look at the presentation period only',
      ),
    ),
    may(
      'days',
      'number',
      both(
        '交单期天数（48 场），自然日；空或 0 即 21',
        'Presentation period in calendar days (field 48); 21 when blank or 0',
      ),
      '21',
    ),
    whole(
      may(
        'bank_calendar',
        'calendar',
        both('交单银行的日历', 'Calendar of the bank that takes the documents'),
        'CN',
      ),
    ),
  ],
  result: 'date',
  gives: both(
    '一个整天：装运日后第 days 天与效期中较早者；各自遇银行休息日顺延到下一个银行工作日（第 29 条 a 款）。因不可抗力停业不顺延（第 36 条）。21 天的规定只在单据含正本运输单据时适用。装运日为空则结果为空。',
    'A whole day: the earlier of shipment + days and expiry, each moved to the next banking day when the bank is closed (art. 29(a)); closure by force majeure does not count (art. 36). The 21 days apply when original transport documents are in the set. Blank when shipment is blank.',
  ),
  examples: [
    {
      formula: '=SLA.LCDUE("2026-05-01","2026-06-15",15)',
      note: both('5 月 16 日是周六，顺延到周一', '16 May is a Saturday, so Monday'),
    },
    { formula: '=SLA.LCDUE("2026-05-01","2026-05-20")', note: both('效期较早', 'The expiry comes first') },
    {
      formula: '=SLA.LCDUE("2026-05-01","2026-06-15")',
      note: both('未规定交单期：21 天', 'No period stated: 21 days'),
    },
  ],
  run([shipment, expiry, days, bankCalendar], runtime) {
    const shipped = serialDayOf(shipment, 'shipment');
    const expires = serialDayOf(expiry, 'expiry');
    const period = countOf(days, 'days', 0, 3660) ?? PRESENTATION_DAYS;
    if (shipped === undefined) return null;
    const bank = runtime.calendarOf(bankCalendar, 'bank_calendar');
    if (shipped + period > LAST_DAY) throw new OutsideDates();
    const last = bank.rollToWorkday(shipped + period, 'following');
    const end = expires === undefined ? last : Math.min(last, bank.rollToWorkday(expires, 'following'));
    runtime.counted(bank, end, end);
    return momentValue(wholeDay(end));
  },
};
