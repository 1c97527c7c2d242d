import { readDate, readDateText } from '../../../shared/cells/cells';
import { columnDateStyle } from '../../../shared/cells/dates.style';
import { dayFromCivil } from '../../../shared/time/civil';
import { readingText } from '../../tools/reading-text';

const near = dayFromCivil(2026, 3, 10);
const read = (text: string): string => readingText(readDateText(text, { near }));

describe('a date as people type it, in an order of 10 March 2026', () => {
  it.each([
    '2026.5.18', '2026/5/18', '2026-5-18', '2026 5 18', '2026、5、18', '2026_5_18', '2026,5,18', '2026。5。18', '2026·5·18', '2026\\5\\18',
    '2026:05:18', '2026 . 5 . 18', '2026年5月18日', '2026年5月18号', '26年5月18日', '二〇二六年五月十八日', '２０２６－０５－１８', '20260518', '260518',
    '18.5.2026', '18/5/2026', '18-5-2026', '18 5 2026', '18_5_2026', '18052026', '18.05.26', '26.5.18', '26 5 18', '26/5/18', '5/18/2026',
    '18 May 2026', '18th May 2026', '18th of May, 2026', 'May 18th, 2026', 'May 18 2026', 'May-18-2026', '18-May-26', '18MAY26', '18May2026',
    '18/May/2026', '18.May.2026', '2026 May 18', '2026-May-18', '26-May-18', "18 May '26", 'Mon, 18 May 2026', 'Monday 18 May 2026',
    '2026-05-18 (周一)', '2026-05-18 0:00', '2026/5/18 0:00:00', '2026-05-18T00:00:00', '2026-05-18T00:00:00+08:00', '2026-05-18T00:00:00-05:00',
    '2026-05-18T00:00:00.000Z', '2026年5月18日0时0分', '2026年5月18日 0时0分0秒', '2026-05-18 24:00', '5/18/2026 12:00 AM', '2026-05-18 (5/18)',
  ])('%s is 18 May 2026', (text) => expect(read(text)).toBe('2026-05-18')); // prettier-ignore

  it.each([
    '5月18日', '5月18号', '5月18', '五月十八', '五月十八日', '5.18', '5/18', '5-18', '5 18', '5_18', '0518', '18/5', '18.5', '18 May', '18th May',
    'May 18', 'May 18th', '18-May', 'May.18', '18MAY', '18th of May',
  ])('%s is 18 May of the year that fits', (text) => expect(read(text)).toBe('2026-05-18 ~')); // prettier-ignore

  it.each([
    ['2026-05-18 1700hrs', '17:00'], ['2026-05-18 17时', '17:00'], ['2026-05-18 5pm', '17:00'], ['18 May 2026 noon', '12:00'], ['2026/5/18 下午3点', '15:00'],
    ['2026/5/18 下午3点半', '15:30'], ['2026.5.18 2359', '23:59'], ['2026-05-18 17:30', '17:30'], ['2026-05-18 17：30', '17:30'], ['2026-05-18 @ 10 a.m.', '10:00'],
    ['18MAY2026 1700HRS', '17:00'], ['2026-05-18, 12 noon', '12:00'], ['2026年5月18日17时30分', '17:30'], ['2026-05-18 中午', ''], ['2026-05-18 中午12点', '12:00'],
    ['18 May 2026 17h30', '17:30'], ['2026-05-18 3:00 PM', '15:00'], ['2026-05-18 晚上8点', '20:00'], ['2026-05-18T17:30:00+08:00', '17:30'], ['2026-05-18 早上9点', '09:00'],
  ])('%s has the time %s', (text, time) =>
    expect(read(text)).toBe(time === '' ? '2026-05-18 12:00' : `2026-05-18 ${time}`)); // prettier-ignore

  it.each([
    ['改5/20', '2026-05-20 ~ (改)'], ['5/18改5/20', '2026-05-20 ~ (改) was 2026-05-18'], ['was 18 May, now 20 May', '2026-05-20 ~ (was , now) was 2026-05-18'],
    ['5/18→5/20', '2026-05-20 ~ (→) was 2026-05-18'], ['18 May revised to 20 May', '2026-05-20 ~ (revised to) was 2026-05-18'],
    ['5/20（原5/18）', '2026-05-20 ~ (原) was 2026-05-18'], ['20 May (was 18 May)', '2026-05-20 ~ (was) was 2026-05-18'], ['5/18 -> 5/20', '2026-05-20 ~ (5/18 -> 5/20) was 2026-05-18'],
    ['5.18→5.20→5.25', '2026-05-25 ~ (→ →) was 2026-05-18, 2026-05-20'], ['原定5月18日，现5月20日', '2026-05-20 ~ (原定 ,现) was 2026-05-18'],
    ['5/18推迟到5/20', 'not yet 2026-05-20'], ['2026-05-18变更为2026-05-20', '2026-05-20 (变更为) was 2026-05-18'],
  ])('%s: the revised one counts', (text, expected) => expect(read(text)).toBe(expected)); // prettier-ignore
});

describe('what only a person can say is asked', () => {
  it.each([
    ['two batches', '5/18 2000pcs; 5/25 1000pcs', '2026-05-18 ~ & 2026-05-25 ~'], ['two batches', '2000件5月18日，1000件5月25日', '2026-05-18 ~ & 2026-05-25 ~'],
    ['two dates', '2026/6/13 6/16', '2026-06-13 & 2026-06-16 ~'], ['two dates', '2026/6/13、6/16', '2026-06-13 & 2026-06-16 ~'], ['two dates', '6/13 6/16', '2026-06-13 ~ & 2026-06-16 ~'],
    ['two dates', '2026-06-13 2026-06-20', '2026-06-13 & 2026-06-20'], ['two dates', '5.3/5.10', '2026-05-03 ~ & 2026-05-10 ~'], ['a revision and one more', '5/18改5/20, 6/1', '2026-05-18 ~ & 2026-05-20 ~ & 2026-06-01 ~'],
    ['a month, or a day', 'Aug-26', 'either '], ['day or month first', '03/04/2026', 'either 2026-03-04 or 2026-04-03'], ['day or month first', '03.04.26', 'either 2026-03-04 or 2026-04-03'],
    ['a time in UTC', '2026-05-17T16:00:00.000Z', 'either 2026-05-17 or 2026-05-18'], ['a time in UTC', '2026-05-17T03:00:00Z', 'either 2026-05-16 or 2026-05-17'],
    ['days of a month', '18-20 May', '2026-05-18 to 2026-05-20'], ['days of a month', '5月18-20日', '2026-05-18 to 2026-05-20'], ['days of a month', '5/18-20', '2026-05-18 to 2026-05-20'],
    ['days of a month', 'May 18-20, 2026', '2026-05-18 to 2026-05-20'], ['days of a month', '5月18、20日', '2026-05-18 to 2026-05-20'],
    ['a month', 'May 2026', '2026-05-01 to 2026-05-31'], ['a month', '05/2026', '2026-05-01 to 2026-05-31'], ['a month', "May '26", '2026-05-01 to 2026-05-31'],
    ['a word', '明天', 'vague'], ['a word', '下周三', 'vague'], ['a word', '月底', 'vague'], ['a word', 'next Monday', 'vague'], ['a word', 'ETD+3', 'vague'], ['a word', '20号', 'vague'],
    ['a word', 'tomorrow', 'vague'], ['a word', '3天后', 'vague'], ['a sum', '5/18+3', 'vague'], ['the lunar calendar', '农历八月十五', 'vague'], ['the lunar calendar', '正月初八', 'vague'],
  ])('%s: %s', (_, text, expected) => expect(read(text)).toBe(expected)); // prettier-ignore

  it.each([
    ['5/3', 'either 2026-03-05 or 2026-05-03'], ['5.3', 'either 2026-03-05 or 2026-05-03'], ['5/18', '2026-05-18 ~'], ['18/5', '2026-05-18 ~'], ['5/5', '2026-05-05 ~'],
    ['3 May', '2026-05-03 ~'], ['2026-05-03', '2026-05-03'],
  ])('in a sheet without Chinese, %s is %s', (text, expected) =>
    expect(readingText(readDateText(text, { near, dayMayBeFirst: true }))).toBe(expected)); // prettier-ignore

  it('but not where the other cells of the column tell', () => {
    expect(readingText(readDateText('5/3', { near, dayMayBeFirst: true, style: 'dmy' }))).toBe(
      '2026-03-05 ~',
    );
    expect(readingText(readDateText('5/3', { near, dayMayBeFirst: true, style: 'mdy' }))).toBe(
      '2026-05-03 ~',
    );
  });

  const reach = { from: near - 731, to: near + 1096 };
  it.each([
    ['2062-05-18', 's', 'either 2026-05-18'], ['2206-05-18', 's', 'either 2026-05-18'], ['1926-05-18', 's', 'either 2026-05-18'], [dayFromCivil(2062, 5, 18), 'd', 'either 2026-05-18'],
    [30, 'd', 'either 2026-01-29'], ['18 May 1930', 's', 'either 2026-05-18'], ['2027-05-18', 's', '2027-05-18'], ['5/18', 's', '2026-05-18 ~'],
  ] as const)('a year out of the reach of the order: %s (%s)', (value, kind, expected) =>
    expect(readingText(readDate(value, kind, { near, reach }))).toBe(expected)); // prettier-ignore
});

describe('what is no date', () => {
  it.each([
    '限额USD50,000', 'USD 5.18', '50,000元', '2000pcs', '12.5kg', '30天', '3x40HQ', '30%', '5.5%', 'SC-2026-018', 'T/T 30/70', 'DHL123', 'C263800000010001',
    'PO260518', 'SC-260518-1', 'Marble 5', 'Decor 12', 'Mayer 3', '投保额 5.2万',
  ])('%s', (text) => expect(['text', 'number', 'state', 'range']).toContain(readDateText(text, { near }).is)); // prettier-ignore

  it.each(['限额USD50,000', 'USD 5.18', '12.5kg', 'Marble 5', 'SC-260518-1'])('%s is text', (text) =>
    expect(read(text)).toBe('text'),
  );
});

describe('a number in a date column', () => {
  it.each([
    ['43 seconds after midnight, as SheetJS writes a day in Beijing', 46160.000497685185, 'd', '2026-05-18'],
    ['the same by a formula', 46160.000497685185, 'D', '2026-05-18'], ['43 seconds before midnight', 46159.9995023, 'd', '2026-05-18'],
    ['the same without any format', 46160.000497685185, 'n', '2026-05-18'], ['43 seconds under a format with a time', 46160.000497685185, 't', '2026-05-18 00:01'],
    ['two minutes', 46160.0014, 'd', '2026-05-18 00:02'], ['midnight under a format with a time', 46160, 't', '2026-05-18'],
    ['six digits', 260518, 'n', '2026-05-18'], ['six digits that are no day', 261518, 'n', '261518'], ['zero, which Excel shows as 1900-01-00', 0, 'd', 'blank'],
    ['30 days after an empty cell', 30, 'D', 'blank'], ['30 days before an empty cell', -30, 'D', 'blank'], ['30 days before an empty cell, without a format', -30, 'N', 'blank'],
    ['five digits as text', '46160', 's', '2026-05-18'], ['the same, 43 seconds off', '46160.000497685185', 's', '2026-05-18'],
  ] as const)('%s', (_, value, kind, expected) => expect(readingText(readDate(value, kind, { near }))).toBe(expected)); // prettier-ignore
});

describe('26/5/25 for an order of March 2026', () => {
  const near = 46082; // 1 March 2026
  const said = (context: object): string => readingText(readDateText('26/5/25', { near, ...context }));

  it('begins with the year in a Chinese sheet', () =>
    expect(said({ dayMayBeFirst: false })).toBe('2026-05-25'));
  it('may be either elsewhere, so it is asked', () =>
    expect(readDateText('26/5/25', { near, dayMayBeFirst: true }).is).toBe('ambiguous'));
  it('is a day of last year where the column writes the day first', () =>
    expect(said({ style: 'dmy' })).toBe('2025-05-26'));
  it('decides nothing about its column, which many days of one year do', () => {
    expect(columnDateStyle(['26/5/25'])).toBeUndefined();
    expect(columnDateStyle(['26/5/25', '26/6/3'])).toBeUndefined();
    expect(columnDateStyle(['25.05.26', '28.05.26', '08.06.26'])).toBe('dmy');
    expect(columnDateStyle(['13.05.26', '25.05.26'])).toBe('dmy');
  });
});
