import { both, type Bilingual } from '../../shared/lang';

/** What is said of changes before they are written. */
export const CHANGES_WORDS = {
  newSheets: both('新增工作表', 'New sheets'),
  newColumns: both('新增列', 'New columns'),
  changedCells: both('改动的单元格', 'Changed cells'),
  empty: both('（空）', '(empty)'),
  rows: (rows: number): Bilingual => both(`${rows} 行`, `${rows} ${rows === 1 ? 'row' : 'rows'}`),
} as const;
