import { dateIn, readDate, relativeDay } from '../cells/cells';
import type { Reading } from '../cells/cells';
import { both } from '../lang';
import { dayOf, isoOf, wholeDay } from '../time/moment';
import { plainText } from '../cells/text';
import { dateOf, isOnSheet } from './arguments';
import type { SlaFunction } from './definition';
import { may, needs } from './definition';
import { DateOutOfRange, FormulaError, shown } from './errors';
import { toCell } from './host-values';
import type { Value } from './value';
import { isBlankValue, isMoment, momentValue, single } from './value';

export const date: SlaFunction = {
  name: 'DATE',
  summary: both('把各种写法的日期变成真正的日期', 'A date in whatever notation as a real date'),
  parameters: [
    needs(
      'text',
      'text',
      both(
        '写有日期的文字：2026.5.3、5月3日、20260503、12Nov26 …',
        'Text with a date: 2026.5.3, 5月3日, 20260503, 12Nov26 …',
      ),
    ),
    may(
      'near',
      'date',
      both(
        '附近的日期，例如下单日：补出年份，也是“下周三”“月底”“ETD+3”从哪天数起',
        'A date nearby, such as the order date: gives the year where there is none; "next Monday" and "ETD+3" count from it',
      ),
    ),
  ],
  result: 'date',
  gives: both(
    '日期。可能指两个日子的（03/04/26）不猜，返回 #VALUE! 并说明；没有年份又没有 near 的也一样。为空则结果为空。',
    'The date. What can mean two days (03/04/26) is not guessed but is #VALUE! and says so, as is a date without a year when near is left out. Blank when the text is blank.',
  ),
  examples: [
    { formula: '=SLA.DATE("2026.5.3")', note: both('点分隔', 'With dots') },
    {
      formula: '=SLA.DATE("5月3日","2026-04-20")',
      note: both('年份取自附近的日期', 'The year from a date nearby'),
    },
    {
      formula: '=SLA.DATE("下周三","2026-05-18")',
      note: both('从附近的日期数起', 'Counted from a date nearby'),
    },
    { formula: '=SLA.DATE("20260503")', note: both('八位数字', 'Eight digits') },
    { formula: '=SLA.DATE("03/04/26")', note: both('有两种可能，不猜', 'Two readings, so none') },
  ],
  run([text, near]) {
    const given = single(text);
    if (isBlankValue(given)) return null;
    if (typeof given === 'object' && given !== null && isMoment(given)) return given;
    const nearby = dateOf(near, 'near');
    const cell = toCell(given);
    const reading = readDate(cell, kindOf(cell), nearby === undefined ? {} : { near: dayOf(nearby) });
    if (reading.is === 'blank') return null;
    const counted =
      typeof cell === 'string' && nearby !== undefined
        ? relativeDay(plainText(cell), dayOf(nearby))
        : undefined;
    const moment = dateIn(reading) ?? (counted === undefined ? undefined : wholeDay(counted));
    if (moment === undefined) throw failureOf(reading, given);
    if (!isOnSheet(moment)) throw new DateOutOfRange('text');
    return momentValue(moment);
  },
};

const kindOf = (cell: ReturnType<typeof toCell>): 'n' | 'b' | 's' =>
  typeof cell === 'number' ? 'n' : typeof cell === 'boolean' ? 'b' : 's';

function failureOf(reading: Reading, given: Value): FormulaError {
  if (reading.is === 'ambiguous') return new UnclearDate(given, reading.options.map(isoOf));
  if (reading.is === 'range' || reading.is === 'several') return new SeveralDates(given);
  return new NoDateIn(given);
}

class UnclearDate extends FormulaError {
  constructor(text: Value, options: readonly string[]) {
    const readings = {
      zh: options.length > 1 ? `可能是 ${options.join(' 或 ')}` : '看不出年份',
      en: options.length > 1 ? `may be ${options.join(' or ')}` : 'has no year',
    };
    super(
      '#VALUE!',
      both(
        `“${shown(text)}”${readings.zh}。请写成 2026-05-03，或在 near 给一个附近的日期。`,
        `"${shown(text)}" ${readings.en}. Write it as 2026-05-03, or give a date nearby as near.`,
      ),
    );
  }
}

class SeveralDates extends FormulaError {
  constructor(text: Value) {
    super(
      '#VALUE!',
      both(
        `“${shown(text)}”是一段时间或几个日期，不是一天。请只留一个日期。`,
        `"${shown(text)}" is a period or several dates, not one day. Keep one date.`,
      ),
    );
  }
}

class NoDateIn extends FormulaError {
  constructor(text: Value) {
    super(
      '#VALUE!',
      both(
        `“${shown(text)}”里没有日期。请写成 2026-05-03。`,
        `"${shown(text)}" holds no date. Write it as 2026-05-03.`,
      ),
    );
  }
}
