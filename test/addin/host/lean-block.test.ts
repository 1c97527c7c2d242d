import fc from 'fast-check';
import { compareConstants, LeanBlock } from '../../../addin/host/lean-block';
import { newSession } from '../../../addin/host/session';
import { runs } from '../../tools/runs';

/** A cell as Excel tells it: its value, and its formula, which of a constant is the value. */
const cell = fc.oneof(
  fc.constantFrom('', 'A-1', 46077, 0.5, true, '#N/A', '＝1', 'TRUE').map((value) => ({ value, formula: value })),
  // Texts that begin like a formula, or with a mark that only typing has.
  fc.constantFrom('=A1', "'x").map((value) => ({ value, formula: value })),
  fc.tuple(fc.constantFrom('', 'late', 7, false, '#N/A'), fc.constantFrom('=A1', '=IF(1,2)')).map(([value, formula]) => ({ value, formula })),
); // prettier-ignore

const block = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('the values of what may be a formula make a block whole, whatever else is in it', () => {
  fc.assert(
    fc.property(block, fc.nat(50), fc.nat(5), (cells, rowIndex, columnIndex) => {
      const values = cells.map((row) => row.map(({ value }) => value));
      const formulas = cells.map((row) => row.map(({ formula }) => formula));
      const lean = new LeanBlock({ rowIndex, columnIndex, formulas, numberFormat: [] });
      const open = lean.open();
      expect(open.length === 0).toBe(!formulas.flat().some((each) => /^[=']|^TRUE$/.test(String(each)) && typeof each === 'string'));
      open.forEach((area, i) => {
        const part = values
          .slice(area.top - rowIndex - 1, area.bottom - rowIndex)
          .map((row) => row.slice(area.left - columnIndex - 1, area.right - columnIndex));
        expect(lean.take(area, part)).toBe(i === open.length - 1);
      });
      expect(lean.values).toEqual(values);
    }),
    runs(200, 3000),
  ); // prettier-ignore
});

describe('whether constants are told alike', () => {
  const session = () =>
    newSession({} as never, undefined, () => () => undefined, async () => undefined); // prettier-ignore
  const raw = (values: unknown[][], formulas: unknown[][] = values) => ({
    rowIndex: 0,
    columnIndex: 0,
    values,
    formulas,
    numberFormat: [],
  });

  test('is known once a text and a number have been seen, in whatever block', () => {
    const own = session();
    compareConstants(own, raw([['', 'A-1']]));
    expect(own.constants.areAlike).toBeUndefined();
    compareConstants(own, raw([[46077]]));
    expect(own.constants.areAlike).toBe(true);
  });

  test('is not learned from formulas', () => {
    const own = session();
    compareConstants(own, raw([['late', 7]], [['=A1', '=B1']]));
    expect(own.constants.areAlike).toBeUndefined();
  });

  test('is denied for good by one constant that is told otherwise', () => {
    const own = session();
    compareConstants(own, raw([['A-1', 46077]], [['A-1', '46077']]));
    compareConstants(own, raw([['A-1', 46077]]));
    expect(own.constants.areAlike).toBe(false);
  });
});
