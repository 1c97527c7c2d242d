import { MAX_COLUMN, MAX_ROW } from '../../../shared/book/address';
import { isSheetName, keyText, MAX_TEXT, RowIndex, sameValue, verdictOn } from '../../../shared/book/compare';
import type { CellValue } from '../../../shared/book/model';
import type { CellChange, CellWrite } from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';
import { LAST_DAY } from '../../../shared/time/civil';

const na = { error: '#N/A' };

test.each<[string, CellValue, CellValue, boolean]>([
  ['the same text', '已订', '已订', true],
  ['text in another case', 'po', 'PO', false],
  ['a number and its digits as text', 1, '1', false],
  ['an empty cell and empty text', null, '', true],
  ['empty text and an empty cell', '', null, true],
  ['an empty cell and zero', null, 0, false],
  ['an empty cell and a space', null, ' ', false],
  ['zero and FALSE', 0, false, false],
  ['numbers apart in the sixteenth digit', 0.1 + 0.2, 0.3, true],
  ['large numbers apart in the sixteenth digit', 1e15 + 1, 1e15, true],
  ['numbers apart in the thirteenth digit', 1.000000000001, 1, false],
  ['negative numbers apart in the sixteenth digit', -0.1 - 0.2, -0.3, true],
  ['a number and its opposite', 5, -5, false],
  ['two dates a minute apart', 46077.5, 46077.5 + 1 / 1440, false],
  ['the same error', na, { error: '#N/A' }, true],
  ['two errors', na, { error: '#REF!' }, false],
  ['an error and its text', na, '#N/A', false],
])('%s', (_, a, b, expected) => {
  expect(sameValue(a, b)).toBe(expected);
  expect(sameValue(b, a)).toBe(expected);
});

describe('a change of a cell', () => {
  const write = (value: CellWrite, seen: CellValue = null, more: Partial<CellChange> = {}): CellChange => {
    return { sheet: '出货', row: 2, column: 3, seen, write: value, ...more };
  };
  const text = (value: string): CellWrite => ({ as: 'text', value });
  const sum: CellWrite = { as: 'formula', formula: '=A1', value: 1 };

  test.each<[string, Parameters<typeof verdictOn>, ReturnType<typeof verdictOn>]>([
    ['is written where the cell holds what was seen', [{ value: '在产' }, write(text('完成'), '在产')], 'write'],
    ['is there already', [{ value: '完成' }, write(text('完成'), '在产')], 'same'],
    ['yields to a colleague’s', [{ value: '暂停' }, write(text('完成'), '在产')], REFUSALS.changedMeanwhile('暂停')],
    ['that empties a cell is there already', [{ value: '' }, write({ as: 'blank' }, 'x')], 'same'],
    ['that empties a formula without a result', [{ value: null, formula: 'A1' }, write({ as: 'blank' })], 'write'],
    ['that writes the same formula is there already', [{ value: 2, formula: 'A1' }, write(sum)], 'same'],
    ['that writes another formula', [{ value: 2, formula: 'A2' }, write(sum, 2)], 'write'],
    ['that writes a formula where its result stands', [{ value: 1 }, write(sum, 1)], 'write'],
    ['in the last cell of a sheet', [{ value: null }, write(text('x'), null, { row: MAX_ROW, column: MAX_COLUMN })], 'write'],
    ['below it', [{ value: null }, write(text('x'), null, { row: MAX_ROW + 1 })], REFUSALS.outsideSheet],
    ['to its right', [{ value: null }, write(text('x'), null, { column: MAX_COLUMN + 1 })], REFUSALS.outsideSheet],
    ['above the first row', [{ value: null }, write(text('x'), null, { row: 0 })], REFUSALS.outsideSheet],
    ['left of the first column', [{ value: null }, write(text('x'), null, { column: 0 })], REFUSALS.outsideSheet],
    ['with as much text as a cell holds', [{ value: null }, write(text('x'.repeat(MAX_TEXT)))], 'write'],
    ['with more', [{ value: null }, write(text('x'.repeat(MAX_TEXT + 1)))], REFUSALS.tooLong],
    ['with a number that is none', [{ value: null }, write({ as: 'number', value: NaN })], REFUSALS.notANumber],
    ['with a number below zero', [{ value: null }, write({ as: 'number', value: -1 })], 'write'],
    ['with the first day', [{ value: null }, write({ as: 'date', value: 0 })], 'write'],
    ['with a day before', [{ value: null }, write({ as: 'date', value: -1 })], REFUSALS.noSuchDate],
    ['with the last minute', [{ value: null }, write({ as: 'datetime', value: LAST_DAY + 0.999 })], 'write'],
    ['with the day after', [{ value: null }, write({ as: 'datetime', value: LAST_DAY + 1 })], REFUSALS.noSuchDate],
  ])('%s', (_, given, expected) => expect(verdictOn(...given)).toEqual(expected)); // prettier-ignore
});

describe('a row by what its key cell shows', () => {
  const index = new RowIndex();
  index.add('A-1', 2);
  index.add('A-2', 3);
  index.add('A-2', 4);
  index.add('A-2', 5);
  index.add(7, 6);

  test.each<[string, CellValue, ReturnType<RowIndex['find']>]>([
    ['the one that shows it', 'A-1', 2],
    ['a number', 7, 6],
    ['not the same digits as text', '7', REFUSALS.rowGone('7')],
    ['none', 'A-9', REFUSALS.rowGone('A-9')],
    ['several', 'A-2', REFUSALS.rowTwice('A-2')],
    ['an empty key', '', REFUSALS.rowGone('')],
    ['no key', null, REFUSALS.rowGone(null)],
  ])('%s', (_, key, expected) => expect(index.find(key)).toEqual(expected));

  test('values that differ in kind name different rows', () => {
    const texts = [1, '1', true, 'true', na, '#N/A', '', 's'].map(keyText);
    expect(new Set(texts).size).toBe(texts.length);
    expect(keyText(null)).toBe(keyText(''));
  });
});

test.each([
  ['出货 2026', true],
  ['x'.repeat(31), true],
  ['x'.repeat(32), false],
  ['', false],
  ['  ', false],
  ['a/b', false],
  ['a[1]', false],
  ["it's", true],
  ["'a", false],
  ["a'", false],
  ['a\nb', false],
])('a sheet may be called %j: %s', (name, expected) => expect(isSheetName(name)).toBe(expected));
