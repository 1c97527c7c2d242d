import type { Patch } from '../../shared/book/patch';
import type { Plan } from '../../shared/plan/plan';
import { previewOf } from '../../shared/proposals/preview';
import { both } from '../../shared/lang';
import type { Context } from './context';
import { textTable } from './text-table';

const MOST_LINES = 40;

/** What would be written, cell by cell; on standard error, beside the question that follows. */
export function printPreview(plan: Plan, patch: Patch, { lang, say, remark }: Context): void {
  const { sheets, lines, cells } = previewOf(plan, patch, lang);
  for (const { name, rows } of sheets)
    remark(`  ${say(both(`新增工作表“${name}”，${rows} 行`, `New sheet ${name}, ${rows} rows`))}`);
  const shown = lines.slice(0, MOST_LINES);
  if (shown.length > 0)
    remark(
      textTable(
        [],
        shown.map(({ sheet, address, title, before, after }) => [
          `${sheet}!${address}`,
          title,
          `${before === '' ? say(both('（空）', '(blank)')) : before} → ${after === '' ? say(both('（空）', '(blank)')) : after}`,
        ]),
      ),
    );
  if (cells > shown.length) remark('  …');
}
