import { clockText, dayWords, dueText, sinceText, whenText } from '../../../../shared/serving/view/times';
import { inShanghai } from './viewer';

const viewer = inShanghai('2026-05-18 10:31');

test.each([
  ['2026-05-18T02:31:00Z', '刚刚', 'just now'],
  ['2026-05-18T02:30:00Z', '1 分钟前', '1 min ago'],
  ['2026-05-18T01:32:00Z', '59 分钟前', '59 min ago'],
  ['2026-05-18T01:31:00Z', '今天 09:31', 'today 09:31'],
  ['2026-05-17T16:00:00Z', '今天 00:00', 'today 00:00'],
  ['2026-05-17T15:59:00Z', '昨天 23:59', 'yesterday 23:59'],
  ['2026-05-16T04:00:00Z', '5月16日 12:00', '16 May 12:00'],
  ['2025-12-31T04:00:00Z', '2025年12月31日 12:00', '31 Dec 2025 12:00'],
  ['2026-05-18T02:51:00Z', '20 分钟后', 'in 20 min'],
  ['2026-05-18T06:00:00Z', '今天 14:00', 'today 14:00'],
  ['2026-05-19T00:30:00Z', '明天 08:30', 'tomorrow 08:30'],
  ['2026-05-22T00:30:00Z', '周五 08:30', 'Fri 08:30'],
  ['2026-05-25T00:30:00Z', '5月25日 08:30', '25 May 08:30'],
])('%s is said as %s', (utc, zh, en) => {
  expect(whenText(utc, viewer)).toEqual({ zh, en });
});

test('a moment before midnight by the viewer is yesterday although fewer than sixty minutes ago are said in minutes', () => {
  const early = inShanghai('2026-05-18 00:10');
  expect(whenText('2026-05-17T15:50:00Z', early).zh).toBe('20 分钟前');
  expect(whenText('2026-05-17T14:50:00Z', early).zh).toBe('昨天 22:50');
});

test('what has happened is never ahead, what is due is never behind', () => {
  expect(sinceText('2026-05-18T02:33:00Z', viewer).zh).toBe('刚刚');
  expect(dueText('2026-05-18T02:20:00Z', viewer)).toEqual({ zh: '马上', en: 'now' });
  expect(dueText('2026-05-18T02:41:00Z', viewer).zh).toBe('10 分钟后');
});

test('a time of day stands alone today, with its day otherwise', () => {
  expect(clockText('2026-05-18T02:05:00Z', viewer)).toEqual({ zh: '10:05', en: '10:05' });
  expect(clockText('2026-05-17T02:05:00Z', viewer).zh).toBe('昨天 10:05');
});

test('a day is said with its year where it is another one; what is no day stays as it is', () => {
  expect(dayWords('2026-05-08', viewer)).toEqual({ zh: '5月8日', en: '8 May' });
  expect(dayWords('2025-11-30', viewer).zh).toBe('2025年11月30日');
  expect(dayWords('soon', viewer).en).toBe('soon');
});
