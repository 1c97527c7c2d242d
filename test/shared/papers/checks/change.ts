import type { Place } from '../../../../shared/book/address';
import type { PaperSet, StatedPaper } from '../../../../shared/papers/checks/types';
import { value, type Written } from './sets';

/** Where a changed value gets its cell: nowhere else in the sets. */
export const CHANGED: Place = { sheet: '单证数据', row: 77, column: 5 };

const changed = (written: Written) => value(written, CHANGED.sheet, CHANGED.row, CHANGED.column);

/** The set with one field of a paper, or of the credit, order or card, written otherwise. `line` counts from 0. */
export function change(
  set: PaperSet,
  where: StatedPaper['kind'] | 'credit text' | 'order' | 'card' | 'presented',
  field: string,
  written: Written,
  line?: number,
): PaperSet {
  if (where === 'presented') return { ...set, presented: changed(written) };
  if (where === 'credit text') return { ...set, credit: { ...set.credit, [field]: changed(written) } };
  if (where === 'order' || where === 'card') return { ...set, [where]: { ...set[where], [field]: changed(written) } };
  const papers = set.papers.map((paper) => {
    if (paper.kind !== where) return paper;
    if (line === undefined) return { ...paper, values: { ...paper.values, [field]: changed(written) } };
    const lines = paper.lines.map((each, at) => (at === line ? { ...each, [field]: changed(written) } : each));
    return { ...paper, lines };
  });
  return { ...set, papers };
} // prettier-ignore

/** The set with a goods line more on a paper. */
export function withLine(set: PaperSet, kind: StatedPaper['kind'], line: Record<string, Written>): PaperSet {
  const added = Object.fromEntries(Object.entries(line).map(([key, written]) => [key, changed(written)]));
  const papers = set.papers.map((paper) =>
    paper.kind === kind ? { ...paper, lines: [...paper.lines, added] } : paper,
  );
  return { ...set, papers };
}
