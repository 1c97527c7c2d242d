import { readConfig } from '../../../shared/config';
import type { ProcessRow } from '../../../shared/process/row';
import { isEarlierLimit } from '../../../shared/templates/earlier';
import { LIMITS_OF_0_3_0 } from '../../../shared/templates/earlier.data';
import { natureOf } from '../../../shared/templates/nature';
import { bookOf030 } from '../../tools/books';

const rowsOf030 = (lang: 'zh' | 'en'): ProcessRow[] =>
  [...readConfig(bookOf030(lang)).config.processRows].filter(({ key }) => key !== '*');
const material = rowsOf030('zh').find(({ key }) => key === 'material')!;

test.each(['zh', 'en'] as const)(
  'the limits that 0.3.0 wrote into a book (%s) are known as its own',
  (lang) => {
    const rows = rowsOf030(lang);
    expect(rows).toHaveLength(351);
    const limited = rows.filter(({ limit }) => limit !== '');
    expect(
      limited.filter((row) => !isEarlierLimit(row)).map(({ variant, key }) => `${variant} ${key}`),
    ).toEqual([]);
  },
);

test('nothing is taken for an earlier limit that 0.3.0 did not write', () => {
  const written = new Set(rowsOf030('en').flatMap(({ variant, key }) => [key, `${variant} ${key}`]));
  expect(Object.keys(LIMITS_OF_0_3_0).filter((key) => !written.has(key))).toEqual([]);
  expect(isEarlierLimit({ ...material, limit: '12天' })).toBe(false);
  expect(isEarlierLimit({ ...material, startFrom: 'order_date' })).toBe(false);
});

test('the same limit is the same however it is written', () => {
  for (const limit of ['11d', '11 days', '11自然日', ' 11天 '])
    expect(isEarlierLimit({ ...material, limit })).toBe(true);
});

test('an earlier default binds nobody until it is confirmed or changed', () => {
  const binds = (change: Partial<ProcessRow>): boolean => natureOf({ ...material, ...change }).binds;
  expect(binds({})).toBe(false);
  expect(binds({ confirmed: '是' })).toBe(true);
  expect(binds({ limit: '12天' })).toBe(true);
});

test('sixty days of credit, whatever the term, make nobody late; a balance of a week does', () => {
  const row = (key: string): ProcessRow => rowsOf030('zh').find((each) => each.key === key)!;
  expect(natureOf(row('credit_due')).binds).toBe(false);
  expect(natureOf({ ...row('credit_due'), limit: '90天' }).binds).toBe(true);
  expect(natureOf(row('balance')).binds).toBe(true);
});
