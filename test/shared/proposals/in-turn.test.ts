import { applyPatch } from '../../../shared/book/apply';
import type { CellChange } from '../../../shared/book/patch';
import { patchesInTurn } from '../../../shared/proposals/in-turn';
import { cellsPatch } from '../../../shared/proposals/proposal';
import { bookOf, sheetOf } from '../../tools/book';

const book = bookOf(sheetOf('资料', [['编号', '状态', '处理人']]));
const cell = (column: number, seen: string | null, value: string, key?: CellChange['key']): CellChange => ({
  sheet: '资料', row: 2, column, seen, write: { as: 'text', value }, ...(key && { key }),
}); // prettier-ignore

test('a row that one step begins and the next changes is written in one go', () => {
  const named = { column: 1, value: 'm1' };
  const patch = patchesInTurn(book, [
    () => cellsPatch([cell(1, null, 'm1'), cell(2, null, 'new')]),
    () => cellsPatch([cell(2, 'new', 'done', named), cell(3, null, 'Anna', named)]),
  ]);
  const { report, book: after } = applyPatch(book, patch);
  expect(report.refused).toEqual([]);
  expect(after.sheets[0]!.rows[1]).toEqual(['m1', 'done', 'Anna']);
  expect(patch.cells).toHaveLength(3);
});
