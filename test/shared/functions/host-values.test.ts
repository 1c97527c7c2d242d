import { call } from '../../../shared/functions/call';
import { fromCell, fromCells, toCell } from '../../../shared/functions/host-values';
import { functionRuntime } from '../../../shared/functions/runtime';
import { findFunction } from '../../../shared/functions/table';
import { isRange } from '../../../shared/functions/value';

describe('a sheet calling a function', () => {
  const runtime = functionRuntime();

  it('gives cells and takes serial numbers', () => {
    const starts = fromCells([[46066], [null], ['2026-04-30'], [{ error: '#REF!' }], [true]]);
    const result = call(findFunction('SLA_WORKDAY')!, [starts, fromCell(2)], runtime);
    if (!isRange(result)) throw new Error('a range was expected');
    expect(result.map((row) => row.map(toCell))).toEqual([
      [46077],
      [null],
      [46149],
      [{ error: '#REF!' }],
      [{ error: '#VALUE!' }],
    ]);
  });

  it('a timed result is a serial number with a fraction', () => {
    const result = call(findFunction('SLA.DUE')!, [fromCell(46160.375), fromCell('3h')], runtime);
    expect(isRange(result) ? undefined : toCell(result)).toBe(46160.5);
  });

  it('rows of unequal length are filled up, an empty range is one blank cell', () => {
    expect(fromCells([['a', 'b'], ['c'], []])).toEqual([
      ['a', 'b'],
      ['c', null],
      [null, null],
    ]);
    expect(fromCells([])).toEqual([[null]]);
  });

  it('an error of a sheet says that the cell is to be put right', () => {
    expect(fromCell({ error: '#n/a' })).toMatchObject({
      error: '#N/A',
      sentence: { en: expect.stringMatching(/Put that right/) },
    });
    expect(fromCell({ error: '#SPILL!' })).toMatchObject({ error: '#VALUE!' });
  });
});
