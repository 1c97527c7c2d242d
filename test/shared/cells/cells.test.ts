import fc from 'fast-check';
import {
  columnDateStyle,
  dateIn,
  readDate,
  readDateText,
  readNumber,
  readState,
} from '../../../shared/cells/cells';
import { civilFromDay, dayFromCivil } from '../../../shared/time/civil';
import { dayOf, timed, wholeDay } from '../../../shared/time/moment';
import { readingText } from '../../tools/reading-text';

const near = dayFromCivil(2026, 3, 10);

const show = readingText;

describe('a date cell of an order placed on 10 March 2026', () => {
  it.each([
    ['2026.5.3', '2026-05-03'], ['2026/5/3', '2026-05-03'], ['2026年5月3日', '2026-05-03'], ['20260503', '2026-05-03'],
    ['2026-5-3 9:30', '2026-05-03 09:30'], ['2026-05-03T14:30:00+08:00', '2026-05-03 14:30'], ['２０２６．５．３', '2026-05-03'],
    ['26.5.3', '2026-05-03'], ['26/05/03', '2026-05-03'], ['46145', '2026-05-03'], ['46145.75', '2026-05-03 18:00'],
    ['5月3日', '2026-05-03 ~'], ['5月3号', '2026-05-03 ~'], ['5.3', '2026-05-03 ~'], ['5/3', '2026-05-03 ~'], ['0503', '2026-05-03 ~'],
    ['1月15日', '2026-01-15 ~'], ['12/28', '2026-12-28 ~'], ['五月二十三日', '2026-05-23 ~'], ['13/5', '2026-05-13 ~'],
    ['7/31/26', '2026-07-31'], ['8/15/2026', '2026-08-15'], ['15.08.2026', '2026-08-15'], ['12Nov03', '2003-11-12'],
    ['03-MAY-2026', '2026-05-03'], ['3-May', '2026-05-03 ~'], ['May 3, 2026', '2026-05-03'], ['3rd May 2026', '2026-05-03'],
    ['Sun, 3 May 2026', '2026-05-03'], ['5-Mar-26 3:00 PM', '2026-03-05 15:00'], ['2026-05-03 下午3点', '2026-05-03 15:00'],
    ['5/3 18:00', '2026-05-03 18:00 ~'], ['5月3日18:00前', '2026-05-03 18:00 ~ (前)'], ['5月3日(周日)', '2026-05-03 ~'],
    ['改为5.10', '2026-05-10 ~ (改为)'], ['5.3改5.10', '2026-05-10 ~ (改) was 2026-05-03'],
    ['ETD 5/3', '2026-05-03 ~ (ETD)'], ['5月3日（已订）', '2026-05-03 ~ (已订)'], ['√ 5/3', '2026-05-03 ~ (√)'], ['OK 5.3', '2026-05-03 ~ (OK)'],
    ['预计5/10', 'not yet 2026-05-10'], ['待定 5/3', 'not yet 2026-05-03'], ['取消 5/3', 'cancelled 2026-05-03'],
    ['5月底', '2026-05-21 to 2026-05-31'], ['5月中旬', '2026-05-11 to 2026-05-20'], ['2026年5月', '2026-05-01 to 2026-05-31'],
    ['5.3-5.10', '2026-05-03 to 2026-05-10'], ['7/8月', '2026-07-01 to 2026-08-31'], ['mid-June 2026', '2026-06-11 to 2026-06-20'],
    ['W32', '2026-08-03 to 2026-08-09'], ['月底', 'vague'], ['ASAP', 'vague'], ['下周三', 'vague'],
    ['5/3\n5/8', '2026-05-03 ~ & 2026-05-08 ~'], ['5月3日、5月8日', '2026-05-03 ~ & 2026-05-08 ~'], ['ETA 6.10 ETD 5.3', '2026-06-10 ~ & 2026-05-03 ~'],
    ['03/04/26', 'either 2026-03-04 or 2026-04-03'], ['3/5/2026 3pm', 'either 2026-03-05 15:00 or 2026-05-03 15:00'],
    ['2026.13.45', 'error'], ['2026-02-30', 'error'], ['2月30日', 'error'], ['FEB 29 2026', 'error'],
    ['√', 'done'], ['已付', 'done'], ['TBC', 'not yet'], ['N/A', 'not applicable'], ['/', 'not applicable'], ['取消', 'cancelled'], ['暂停', 'hold'],
    ['待客户', 'waiting customer'], ['待工厂确认', 'waiting factory'], ['等银行', 'waiting bank'], ['', 'blank'],
    ['JK1700011/211310', 'text'], ['T/T', 'text'], ['4800PCS', 'text'], ['SC-2026-018', 'text'], ['45/60', 'text'],
  ])('%j is %s', (text, expected) => expect(show(readDateText(text, { near }))).toBe(expected)); // prettier-ignore

  it.each([
    [46145, 'd', '2026-05-03'], [46145.75, 't', '2026-05-03 18:00'], [46145, 'n', '2026-05-03'], [20260503, 'n', '2026-05-03'],
    [5.4, 'n', '2026-05-04 ~'], [5.11, 'n', '2026-05-11 ~'], [5.1, 'n', 'either 2026-05-01 or 2026-05-10'], [12, 'n', '12'],
    [0.75, 'c', 'error'], [20261345, 'n', 'error'], [true, 'b', 'done'], [null, '.', 'blank'],
  ] as const)('the number %j (%s) is %s', (value, kind, expected) => expect(show(readDate(value, kind, { near }))).toBe(expected)); // prettier-ignore

  it('never takes a year for granted: without a context a date without one stays open', () => {
    expect(show(readDateText('5月3日'))).toBe('either ');
    expect(show(readDateText('5月底'))).toBe('vague');
  });

  it('takes January for next year when the order was placed in December', () => {
    expect(show(readDateText('1月5日', { near: dayFromCivil(2025, 12, 20) }))).toBe('2026-01-05 ~');
  });
});

describe('how a column writes dates', () => {
  it.each([
    [['03/04/26', '15/04/26'], 'dmy'], [['03/04/26', '03/15/26'], 'mdy'], [['13/1/26', '1/13/26'], undefined],
    [['03/04/26'], undefined], [['2026-05-03', 'OK', 4], undefined],
    [['5/3', '18/5'], 'dmy'], [['5/3', '5/18'], 'mdy'], [['ETD 5.18', '5.3'], 'mdy'], [['5/3'], undefined], [['18/5', '5/18'], undefined], [[5.18, '5/3'], 'mdy'], [[46160, 18], undefined],
  ] as const)('%j: %s', (values, style) => expect(columnDateStyle(values)).toBe(style)); // prettier-ignore

  it('decides what 03/04/26 means', () => {
    expect(show(readDateText('03/04/26', { style: 'dmy' }))).toBe('2026-04-03');
    expect(show(readDateText('03/04/26', { style: 'mdy' }))).toBe('2026-03-04');
  });
});

describe('numbers, states and several values', () => {
  it.each([
    ['4800PCS', '4800 PCS'], ['USD 12,000.00', '12000 USD'], ['US$12,000', '12000 US$'], ['1.2万件', '12000 件'], ['188.5千克', '188.5 千克'], ['2千克', '2 千克'], ['2千件', '2000 件'], ['1.234,56', '1234.56'],
    ['USD 1.2M', '1200000 USD'], ['€1.5 million', '1500000 €'], ['120百万', '120000000'], ['1.2亿', '120000000'], ['3000M', '3000 M'], ['10K', '10000'],
    ['(1,200.00)', '-1200'], ['30%', '0.3'], ['约5000', '5000'], ['3x40HQ', 'text'], ['T/T', 'text'],
  ])('%s is %s', (text, expected) => expect(show(readNumber(text))).toBe(expected)); // prettier-ignore

  it.each([
    ['OK', 'done'], ['未付', 'not yet'], ['？', 'not yet'], ['—', 'not applicable'], ['on hold', 'hold'], ['不合格', 'not yet'], ['已寄', 'done'],
    ['等船公司放舱', 'waiting carrier'], ['客户说下周再看，先不要安排，等他们老板回来确认以后再通知我们，时间大概要到下个月底以后了', 'text'],
  ])('%s is %s', (text, expected) => expect(show(readState(text))).toBe(expected)); // prettier-ignore
});

test.each([
  [
    '0, which a formula over an empty cell gives and Excel shows as 1900-01-00, is an empty cell',
    0,
    'd',
    'blank',
  ],
  ['the same with a time', 0, 't', 'blank'],
  ['the same by a formula', 0, 'D', 'blank'],
  ['1 is the first day', 1, 'd', '1899-12-31'],
  ['the last day', 2958465, 'd', '9999-12-31'],
  ['the day after the last', 2958466, 'd', '2958466'],
  ['a negative number is none', -1, 'd', '-1'],
  ['without a format, the first that is taken for a day', 20000, 'n', '1954-10-03'],
  ['one less is a number', 19999, 'n', '19999'],
  ['the last', 80000, 'n', '2119-01-11'],
  ['one more is a number', 80001, 'n', '80001'],
] as const)('a number in a date cell: %s', (_, value, kind, expected) =>
  expect(show(readDate(value, kind))).toBe(expected),
);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pad = (n: number): string => String(n).padStart(2, '0');
const ordinal = (n: number): string =>
  n % 10 > 3 || n % 10 === 0 || Math.floor(n / 10) === 1 ? 'th' : ['st', 'nd', 'rd'][(n % 10) - 1]!;
type Writer = (y: number, m: number, d: number) => string;
/** Notations that name a year and leave no doubt. */
const FULL: readonly Writer[] = [
  (y, m, d) => `${y}-${pad(m)}-${pad(d)}`, (y, m, d) => `${y}.${m}.${d}`, (y, m, d) => `${y}/${m}/${d}`, (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}${pad(m)}${pad(d)}`, (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`, (y, m, d) => `${pad(d)}${MONTHS[m - 1]}${pad(y % 100)}`,
  (y, m, d) => `${y} ${m} ${d}`, (y, m, d) => `${y}、${m}、${d}`, (y, m, d) => `${y}_${pad(m)}_${pad(d)}`, (y, m, d) => `${y} ${MONTHS[m - 1]} ${d}`,
  (y, m, d) => `${d}-${MONTHS[m - 1]}-${pad(y % 100)}`, (y, m, d) => `${MONTHS[m - 1]} ${d}${ordinal(d)}, ${y}`, (y, m, d) => `${d}${ordinal(d)} of ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `改${y}/${m}/${d}`, (y, m, d) => `2014.1.1改${y}.${m}.${d}`, (y, m, d) => `${y}/${m}/${d} 0:00:00`, (y, m, d) => `${y}-${pad(m)}-${pad(d)}T00:00:00+08:00`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`, (y, m, d) => `已订 ${y}.${m}.${d}`, (y, m, d) => `ETD: ${y}-${m}-${d}`,
]; // prettier-ignore
const SHORT: readonly Writer[] = [
  (_, m, d) => `${m}月${d}日`,
  (_, m, d) => `${m}/${d}`,
  (_, m, d) => `${m}.${d}`,
  (_, m, d) => `${d}-${MONTHS[m - 1]}`,
];

describe('whatever is written', () => {
  const days = fc.integer({ min: dayFromCivil(2015, 1, 1), max: dayFromCivil(2040, 12, 31) });

  it('reads a date back from every notation with a year', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...FULL), (day, write) => {
        const { year, month, day: d } = civilFromDay(day);
        const reading = readDateText(write(year, month, d));
        expect(reading).toMatchObject({ is: 'date', moment: wholeDay(day) });
        expect(reading).not.toHaveProperty('inferredYear');
      }),
    );
  });

  it('finds the year of a short date within the ten months after the order', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -50, max: 300 }),
        fc.constantFrom(...SHORT),
        (order, later, write) => {
          const { year, month, day } = civilFromDay(order + later);
          if (month === 2 && day === 29) return; // only leap years have it: the year is forced
          expect(readDateText(write(year, month, day), { near: order })).toMatchObject({
            is: 'date',
            moment: wholeDay(order + later),
            inferredYear: true,
          });
        },
      ),
    );
  });

  it('reads a time of day after a date', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const { year, month, day: d } = civilFromDay(day);
        const text = `${year}-${month}-${d} ${Math.floor(minute / 60)}:${pad(minute % 60)}`;
        const moment = minute === 0 ? wholeDay(day) : timed(day * 1440 + minute);
        expect(readDateText(text)).toMatchObject({ is: 'date', moment });
      }),
    );
  });

  it('reads six digits as year, month and day near the order', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -50, max: 300 }), (order, later) => {
        const { year, month, day } = civilFromDay(order + later);
        const text = `${pad(year % 100)}${pad(month)}${pad(day)}`;
        for (const reading of [
          readDateText(text, { near: order }),
          readDate(Number(text), 'n', { near: order }),
        ])
          expect(reading).toMatchObject({ is: 'date', moment: wholeDay(order + later) });
      }),
    );
  });

  const piece = fc.constantFrom(
    '2026', '1926', '2062', '26', '5', '18', '05', '20260518', '260518', 'May', '月', '日', '年', '/', '.', '-', ' ', '改', '→', 'was ', ':', '0:00',
    '下午', '3点', 'Z', '+08:00', 'T', 'ETD', '底', 'th', 'USD', 'pcs', '今天', '农历', '\n', '（', '）', '二', '十', '周', 'Aug', 'noon', '1700hrs', "'", ',',
  ); // prettier-ignore

  it('never throws, and gives no day out of the reach of the order', () => {
    const reach = { from: near - 731, to: near + 1096 };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const reading = readDateText(pieces.join(''), { near, reach });
        const moment = dateIn(reading);
        if (moment === undefined) return;
        expect(dayOf(moment)).toBeGreaterThanOrEqual(reach.from);
        expect(dayOf(moment)).toBeLessThanOrEqual(reach.to);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws and never invents a day outside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(readDateText(text, { near })).toHaveProperty('is');
        expect(readState(text)).toHaveProperty('is');
        expect(readNumber(text)).toHaveProperty('is');
        if (!/[\d一二三四五六七八九十]/.test(text.normalize('NFKC')))
          expect(readDateText(text, { near }).is).not.toBe('date');
      }),
      { numRuns: 400 },
    );
  });
});
