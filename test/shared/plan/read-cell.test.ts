import type { Reading } from '../../../shared/cells/cells';
import { findField } from '../../../shared/fields/fields';
import {
  completionIn,
  evidenceOf,
  numberIn,
  readingOf,
  reachOf,
  sayingOf,
  saysPresent,
} from '../../../shared/plan/read-cell';
import type { ReadColumn } from '../../../shared/plan/read-column';
import type { TestCell } from '../../tools/book';
import { oneTable, type Heading } from './one-row';

/** The only cell of a column. */
function reading(cell: TestCell, heading: Heading, isForAll = false): Reading {
  const { sheet, columns } = oneTable([heading], [[cell]]);
  const context = { near: 46160 };
  return readingOf(sheet.rows[1]![0] ?? null, columns.all[0]!, context, { sheet, row: 2, isForAll });
}

describe('text where a date or tick belongs', () => {
  test.each<[string, string, TestCell, Partial<Reading>]>([
    ['a date', 'booking_date', '2026-05-04', { is: 'date' }],
    ['a word', 'booking_date', '王丽', { is: 'text' }],
    ['a payment term says that the order has none of it', 'deposit_date', 'L/C', { is: 'state', state: 'not applicable', note: 'L/C' }],
    ['who insures says that it is insured', 'insurance', '平安保险', { is: 'state', state: 'done', note: '平安保险' }],
    ['the number of a certificate says that it has been issued', 'co_no', 'CO20260504', { is: 'state', state: 'done', note: 'CO20260504' }],
  ])('%s', (_, field, cell, expected) => expect(reading(cell, field)).toMatchObject(expected)); // prettier-ignore

  test('a column of a stage alone is read as dates', () => {
    expect(reading('2026-05-04', { header: '打样完成', stage: 'sample_make' })).toMatchObject({ is: 'date' });
    expect(reading('L/C', { header: '打样完成', stage: 'sample_make' })).toMatchObject({ is: 'text' });
  });

  test('a column of text stays text', () => {
    expect(reading('L/C', 'remark')).toMatchObject({ is: 'text', text: 'L/C' });
  });

  test('of money a part that is open is not yet in; elsewhere it is nothing', () => {
    expect(reading('定金未付', 'deposit_date')).toMatchObject({ is: 'state', state: 'not yet' });
  });

  test('several days are as they should be in the column of all parts', () => {
    const days = '2026-03-05/2026-05-04';
    expect(reading(days, 'balance_date', true)).toMatchObject({ is: 'state', state: 'done' });
    expect(reading(days, 'balance_date')).toMatchObject({ is: 'several' });
  });
});

test.each<[TestCell, number | undefined]>([
  [12, 12],
  ['12 pcs', 12],
  ['USD 1,200', undefined],
  ['abc', undefined],
])('the number in %p: %p', (cell, value) => {
  const read = numberIn(cell as string);
  if (value === undefined) expect(read.is === 'number' && read.unit === undefined).toBe(false);
  else expect(read).toMatchObject({ is: 'number', value });
});

describe('a number or name shows that the stage is done', () => {
  test.each<[TestCell, Partial<Reading>]>([
    ['OOLU4711', { is: 'state', state: 'done' }],
    [4711, { is: 'state', state: 'done' }],
    ['未出', { is: 'state', state: 'not yet' }],
    [null, { is: 'blank' }],
  ])('%p', (cell, expected) => {
    const { sheet, columns } = oneTable(['bl_no'], [[cell]]);
    expect(completionIn(sheet, 2, columns.all[0]!)).toMatchObject(expected);
  });
});

describe('what a cell is evidence of', () => {
  const column = (field: string | undefined, isDate: boolean) =>
    ({ field: field && findField(field), isDate }) as ReadColumn;
  const [DAY, TICK, NOTED] = [{ is: 'date' }, { is: 'state', state: 'done' }, { is: 'state', state: 'done', note: 'x' }] as Reading[]; // prettier-ignore

  test.each<[string, string | undefined, boolean, Reading, string]>([
    ['a date', 'forwarder', true, DAY!, 'event'],
    ['a tick', 'booking_date', true, TICK!, 'event'],
    ['a column of a stage alone', undefined, true, NOTED!, 'event'],
    ['a name', 'forwarder', false, TICK!, 'description'],
    ['a number', 'bl_no', false, TICK!, 'number'],
    ['a tick where a certificate’s number or day belongs', 'co_no', true, TICK!, 'event'],
    ['the number itself', 'co_no', true, NOTED!, 'number'],
  ])('%s', (_, field, isDate, read, evidence) => {
    expect(evidenceOf(column(field, isDate), read)).toBe(evidence);
  });
});

test.each<[Parameters<typeof sayingOf>[0], string]>([
  [null, ''],
  ['', ''],
  ['  Nordvik ', 'Nordvik'],
  ['(blank)', ''],
  [4711, '4711'],
  [true, 'TRUE'],
])('what %p says: “%s”', (cell, text) => expect(sayingOf(cell)).toBe(text));

test.each([
  ['OOLU4711', true],
  ['√', true],
  ['无', false],
  ['N/A', false],
  ['未', false],
  ['暂停', true],
])('%s is there: %p', (text, isThere) => expect(saysPresent(text)).toBe(isThere));

test('the days between which an order’s dates lie', () => {
  expect(reachOf(1000, [10, 20])).toEqual({ from: 990, to: 1020 });
});
