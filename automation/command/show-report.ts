import { oneLine } from '../../shared/cells/one-line';
import { addressOf } from '../../shared/book/address';
import type { CommitReport } from '../../shared/book/report';
import { both } from '../../shared/lang';
import type { Context } from './context';

const MOST_REFUSALS = 20;

/** What was written, and what was left alone and why; on standard error, so that JSON on standard output stays whole. */
export function printReport(report: CommitReport, { io, remark, say, paint }: Context): void {
  io.observer?.written?.(report);
  const { written, unchanged, addedSheets, refused, notes = [] } = report;
  remark(
    say(
      both(
        `已写入${written}个单元格${unchanged > 0 ? `，${unchanged}个本来就是这样` : ''}。`,
        `${written} ${written === 1 ? 'cell' : 'cells'} written${unchanged > 0 ? `, ${unchanged} were so already` : ''}.`,
      ),
    ),
  );
  if (addedSheets.length > 0)
    remark(say(both(`新增工作表：${addedSheets.join('、')}`, `New sheets: ${addedSheets.join(', ')}`)));
  for (const note of notes) remark(paint.yellow(say(note)));
  if (refused.length === 0) return;
  remark(paint.yellow(say(both(`${refused.length}处没有动：`, `${refused.length} left alone:`))));
  for (const { place, reason } of refused.slice(0, MOST_REFUSALS))
    remark(`  ${addressOf(place)}  ${oneLine(say(reason))}`);
  if (refused.length > MOST_REFUSALS) remark('  …');
}
