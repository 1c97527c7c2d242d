import fc from 'fast-check';
import { spread } from '../../../shared/functions/spill';
import type { Range, Value } from '../../../shared/functions/value';
import { isRange } from '../../../shared/functions/value';
import { evaluated } from './evaluate';

const size = fc.integer({ min: 1, max: 5 });
const rangeOf = (rows: number, columns: number, mark: string): Range =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => `${mark}${r}:${c}`));

/** What a sheet shows in one cell of the result. */
function expectedCell(range: Range, r: number, c: number): Value | undefined {
  const row = range.length === 1 ? range[0] : range[r];
  return row?.length === 1 ? row[0] : row?.[c];
}

describe('ranges given for single values', () => {
  it('give the largest shape, repeat single rows and columns, and are #N/A beyond a smaller range', () => {
    fc.assert(
      fc.property(size, size, size, size, (r1, c1, r2, c2) => {
        const [a, b] = [rangeOf(r1, c1, 'a'), rangeOf(r2, c2, 'b')];
        const result = spread([a, b, 'x'], (cells) => cells.join('+'));
        const rows = Math.max(r1, r2);
        const columns = Math.max(c1, c2);
        if (rows === 1 && columns === 1) {
          expect(result).toBe('a0:0+b0:0+x');
          return;
        }
        if (!isRange(result)) throw new Error('a range was expected');
        expect([result.length, result[0]!.length]).toEqual([rows, columns]);
        for (let r = 0; r < rows; r++) {
          for (let c = 0; c < columns; c++) {
            const [left, right] = [expectedCell(a, r, c), expectedCell(b, r, c)];
            const cell = result[r]![c]!;
            if (left === undefined || right === undefined) expect(cell).toMatchObject({ error: '#N/A' });
            else expect(cell).toBe(`${String(left)}+${String(right)}+x`);
          }
        }
      }),
    );
  });

  it.each([
    ['a column of starts', '=SLA.WORKDAY({"2026-02-13";"2026-04-30"},2)', '{2026-02-24;2026-05-07}'],
    ['a row of counts', '=SLA.WORKDAY("2026-02-13",{1,2,3})', '{2026-02-14,2026-02-24,2026-02-25}'],
    [
      'column by row',
      '=SLA.NETWORKDAYS({"2026-05-01";"2026-05-06"},{"2026-05-06","2026-05-09"})',
      '{1,4;1,4}',
    ],
    [
      'two columns of equal length',
      '=SLA.DUE({"2026-05-06";"2026-05-07"},{"1d";"2wd"})',
      '{2026-05-07;2026-05-09}',
    ],
    [
      'columns of unequal length',
      '=SLA.DUE({"2026-05-06";"2026-05-07";"2026-05-08"},{"1d";"1d"})',
      '{2026-05-07;2026-05-08;#N/A}',
    ],
    [
      'one wrong cell',
      '=SLA.DUE({"2026-05-06";"soon";"2026-05-08"},"1d")',
      '{2026-05-07;#VALUE!;2026-05-09}',
    ],
    ['an error cell', '=SLA.DUE({"2026-05-06";#REF!},"1d")', '{2026-05-07;#REF!}'],
    ['blank cells', '=SLA.DUE({"2026-05-06";"";" "},"1d")', '{2026-05-07;"";""}'],
    ['a range of one cell', '=SLA.DUE({"2026-05-06"},{"1d"})', '2026-05-07'],
    ['arithmetic on a range', '={1;"x";3}*2', '{2;#VALUE!;6}'],
  ])('%s', (_, formula, printed) => {
    expect(evaluated(formula)).toBe(printed);
  });

  it('refuses a result that no sheet could show', () => {
    const column = Array.from({ length: 5000 }, () => [1]);
    expect(() => spread([column, [column.map(() => 1)]], () => 1)).toThrow(/5000 rows and 5000 columns/);
  });
});
