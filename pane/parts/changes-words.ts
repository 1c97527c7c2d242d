import { both, type Bilingual } from '../../shared/lang';

/** What is said of changes before they are written. */
export const CHANGES_WORDS = {
  newSheets: both('新增工作表', 'New sheets'),
  newColumns: both('新增列', 'New columns'),
  changedCells: both('改动的单元格', 'Changed cells'),
  each: both('逐格查看', 'Cell by cell'),
  untitled: both('（没有表头）', '(no header)'),
  cells: (cells: number): Bilingual => both(`${cells} 格`, `${cells} ${cells === 1 ? 'cell' : 'cells'}`),
  such: (example: string): Bilingual => both(`如 ${example}`, `such as ${example}`),
  empty: both('（空）', '(empty)'),
  rows: (rows: number): Bilingual => both(`${rows} 行`, `${rows} ${rows === 1 ? 'row' : 'rows'}`),
} as const;
