import type { NewColumn } from '../book/patch';
import type { Lang } from '../lang';
import type { Variant } from '../process/process';
import { toDoText } from '../templates/vocabulary/to-do';
import type { TablePlan } from './table-plan';

/** Room beside the text, in characters. */
const MARGIN = 1;
/** The widest that a column of ours is made; a longer text is read in the cell's own line. Notes run on to the right. */
const MOST = 36;

/** Texts are measured in the figures of the default font: one that writes Chinese fills two. */
const lengthOf = (text: string): number => {
  let length = 0;
  for (const sign of text) length += sign > '⺀' ? 2 : 1;
  return length;
};

/**
 * A column of ours as wide as its longest text asks for, within reason and never below what it has. The columns beside it
 * keep their widths.
 */
export function fitting(column: NewColumn, texts: Iterable<string>): NewColumn {
  let widest = 0;
  for (const text of texts) widest = Math.max(widest, lengthOf(text) + MARGIN);
  const { width = 0 } = column;
  return { ...column, width: Math.max(width, Math.min(widest, MOST)) };
}

/** What may stand under "next" one day: the stages that the table keeps track of, so that the column still fits tomorrow. */
export function nextTexts({ rows, columns }: TablePlan, lang: Lang): string[] {
  const variants = new Set<Variant>(rows.map(({ order }) => order.variant));
  return [...variants].flatMap(({ stages }) =>
    stages.filter((stage) => columns.ofStage(stage).isFollowed).map(({ name }) => toDoText(name)[lang]),
  );
}
