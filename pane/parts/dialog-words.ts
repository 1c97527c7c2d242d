import { both, type Bilingual } from '../../shared/lang';

/** What dialogs and notices say, which most first looks do not need. */
export const DIALOG_WORDS = {
  undo: both('撤销', 'Undo'),
  close: both('关闭', 'Close'),
  apply: both('写入', 'Write'),
  cancel: both('取消', 'Cancel'),
  nothingToWrite: both('没有需要改动的单元格。', 'No cell needs to change.'),
  written: (cells: number): Bilingual =>
    both(`写入 ${cells} 个单元格`, `${cells} ${cells === 1 ? 'cell' : 'cells'} written`),
  refused: (cells: number): Bilingual =>
    both(`${cells} 个单元格没有写：`, `${cells} ${cells === 1 ? 'cell was' : 'cells were'} left alone:`),
  andMore: (count: number): Bilingual => both(`还有 ${count} 处`, `and ${count} more`),
} as const;
