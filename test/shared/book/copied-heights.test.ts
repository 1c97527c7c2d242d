import { copiedHeights } from '../../../shared/book/copied-heights';

test('rows that came have the heights of the block in its order, equal ones that follow together', () => {
  expect(copiedHeights({ from: 4, to: 5, times: 3 }, [20, 30])).toEqual([
    { from: 6, to: 6, height: 20 },
    { from: 7, to: 7, height: 30 },
    { from: 8, to: 8, height: 20 },
    { from: 9, to: 9, height: 30 },
  ]);
  expect(copiedHeights({ from: 4, to: 4, times: 40 }, [20])).toEqual([{ from: 5, to: 43, height: 20 }]);
  expect(copiedHeights({ from: 4, to: 5, times: 3 }, [undefined, 30]).map(({ from }) => from)).toEqual([
    7, 9,
  ]);
  expect(copiedHeights({ from: 4, to: 5, times: 1 }, [20, 30])).toEqual([]);
});
