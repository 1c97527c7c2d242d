import type { CellChange } from '../../../shared/book/patch';
import { ChangeQueue } from '../../../xlsx/write/targets';
import { change, text } from '../parts';

const at = (row: number, column: number, value = ''): CellChange =>
  change('a', row, column, null, text(value));

/** The cells in the order in which they come: `2,1:ab` is row 2, column 1, with the changes a and b. */
function taken(changes: readonly CellChange[], found = new Map<CellChange, number>()): string[] {
  const queue = new ChangeQueue(changes, found);
  const cells: string[] = [];
  while (queue.row !== Infinity) {
    const { row } = queue;
    for (let cell = queue.takeCell(row); cell; cell = queue.takeCell(row)) {
      cells.push(
        `${row},${cell[0].column}:${cell.map(({ write }) => ('value' in write ? write.value : '')).join('')}`,
      );
    }
  }
  return cells;
}

test('downwards, and from left to right', () => {
  expect(taken([at(3, 1), at(2, 5), at(2, 1), at(3, 2)])).toEqual(['2,1:', '2,5:', '3,1:', '3,2:']);
  expect(taken([])).toEqual([]);
});

test('several changes of one cell stay together, in the order of the patch', () => {
  expect(taken([at(2, 1, 'a'), at(1, 1, 'x'), at(2, 1, 'b'), at(2, 1, 'c')])).toEqual(['1,1:x', '2,1:abc']);
  expect(taken([at(1, 2, 'a'), at(2, 2, 'b')])).toEqual(['1,2:a', '2,2:b']);
});

test('a row found again by its key takes the place of the change’s own', () => {
  const [moved, stays] = [at(2, 1, 'm'), at(3, 1, 's')];
  const found = new Map([[moved, 7]]);
  expect(taken([moved, stays], found)).toEqual(['3,1:s', '7,1:m']);
  const queue = new ChangeQueue([moved, stays], found);
  expect([queue.isFound(moved), queue.isFound(stays)]).toEqual([true, false]);
});

test('another row has no cell to take', () => {
  const queue = new ChangeQueue([at(2, 1)], new Map());
  expect(queue.takeCell(1)).toBeUndefined();
  expect(queue.row).toBe(2);
});
