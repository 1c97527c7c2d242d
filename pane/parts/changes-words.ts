import { both, type Bilingual } from '../../shared/lang';

/** What is said of changes before they are written. */
export const CHANGES_WORDS = {
  newSheets: both('新增工作表', 'New sheets'),
  newColumns: both('新增列', 'New columns'),
  changedCells: both('改动的单元格', 'Changed cells'),
  /** `200 行：实际开船 ← 5月12日、5月14日…` */
  column: (rows: number, title: string, what: string): Bilingual =>
    both(`${rows} 行：${title} ← ${what}`, `${rows} ${rows === 1 ? 'row' : 'rows'}: ${title} ← ${what}`),
  eachCell: both('逐格查看', 'Cell by cell'),
  empty: both('（空）', '(empty)'),
  rows: (rows: number): Bilingual => both(`${rows} 行`, `${rows} ${rows === 1 ? 'row' : 'rows'}`),
} as const;
