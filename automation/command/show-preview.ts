import { a1 } from '../../shared/book/address';
import { valueOf, type CellChange, type Patch } from '../../shared/book/patch';
import type { Plan } from '../../shared/plan/plan';
import { previewOf, shown, type PreviewLine } from '../../shared/proposals/preview';
import { both } from '../../shared/lang';
import type { Context } from './context';
import { textTable } from './text-table';

const MOST_LINES = 40;

/** What would be written, cell by cell; on standard error, beside the question that follows. */
export function printPreview(plan: Plan, patch: Patch, context: Context): void {
  const { lang, say, remark } = context;
  const { sheets, lines, cells } = previewOf(plan, patch, lang);
  for (const { name, rows } of sheets)
    remark(
      `  ${say(both(`新增工作表“${name}”，${rows} 行`, `New sheet ${name}, ${rows} ${rows === 1 ? 'row' : 'rows'}`))}`,
    );
  printLines(lines, cells, context);
}

/** The same of cells that are named by their place alone. */
export function printCells(cells: readonly CellChange[], context: Context): void {
  const lines = cells.map(({ sheet, row, column, seen, write }) => ({
    sheet,
    address: a1(row, column),
    title: '',
    before: shown(seen, write, context.lang),
    after: shown(valueOf(write), write, context.lang),
  }));
  printLines(lines, lines.length, context);
}

function printLines(
  lines: readonly Omit<PreviewLine, 'order'>[],
  cells: number,
  { say, remark }: Context,
): void {
  const told = lines.slice(0, MOST_LINES);
  const cell = (text: string): string => (text === '' ? say(both('（空）', '(blank)')) : text);
  if (told.length > 0)
    remark(
      textTable(
        [],
        told.map(({ sheet, address, title, before, after }) => [
          `${sheet}!${address}`,
          ...(title === '' ? [] : [title]),
          `${cell(before)} → ${cell(after)}`,
        ]),
      ),
    );
  if (cells > told.length) remark('  …');
}
