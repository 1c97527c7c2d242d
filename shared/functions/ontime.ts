import { both } from '../lang';
import type { Moment } from '../time/moment';
import { isPast } from '../time/moment';
import { dateOf, momentIn } from './arguments';
import type { SlaFunction } from './definition';
import { may, needs, whole } from './definition';
import { doneIn } from './done';
import { FormulaError } from './errors';
import { NOW_HELP } from './help';
import type { Value } from './value';
import { asRange, columnsOf, isBlankValue, rowsOf } from './value';

export const ontime: SlaFunction = {
  name: 'ONTIME',
  summary: both('按期完成率', 'The share that was done on time'),
  parameters: [
    whole(needs('due_range', 'range', both('截止日期所在区域', 'The deadlines'))),
    whole(
      needs(
        'done_range',
        'range',
        both('完成日期所在区域，大小与前者相同', 'The dates of completion, a range of the same size'),
      ),
    ),
    may('now', 'date', NOW_HELP),
  ],
  result: 'number',
  gives: both(
    '0 到 1 之间的比例：按期完成数 ÷（已完成数 + 到 now 为止已过期未完成数）。不填 now 只看已完成的。截止或完成不是日期的行不计入，出错的单元格也不影响其他行。没有可计的行则结果为空。',
    'From 0 to 1: those done on time ÷ (those done + those past their deadline at now and not done). Without now only what is done counts. Rows whose deadline or completion is no date are left out, so one wrong cell spoils nothing. Blank when no row counts.',
  ),
  examples: [
    {
      formula:
        '=SLA.ONTIME({"2026-05-20";"2026-05-20";"2026-05-20"},{"2026-05-19";"2026-05-21";""},"2026-05-25")',
      note: both('一按期、一逾期完成、一逾期未完成', 'One on time, one done late, one overdue'),
    },
  ],
  run([dueRange, doneRange, now]) {
    const dues = asRange(dueRange);
    const dones = asRange(doneRange);
    if (rowsOf(dues) !== rowsOf(dones) || columnsOf(dues) !== columnsOf(dones)) throw new RangesDiffer();
    const moment = dateOf(now, 'now');
    let counted = 0;
    let kept = 0;
    dues.forEach((row, r) =>
      row.forEach((cell, c) => {
        const verdict = isOnTime(cell, dones[r]![c]!, moment);
        if (verdict === undefined) return;
        counted++;
        if (verdict) kept++;
      }),
    );
    return counted === 0 ? null : kept / counted;
  },
};

/** Whether a row kept its deadline; undefined when it does not count (yet). */
function isOnTime(dueCell: Value, doneCell: Value, now: Moment | undefined): boolean | undefined {
  const deadline = isBlankValue(dueCell) ? undefined : momentIn(dueCell!);
  if (deadline === undefined) return undefined;
  const done = doneIn(doneCell);
  if (done === 'open') return now !== undefined && isPast(deadline, now) ? false : undefined;
  return typeof done === 'number' ? !isPast(deadline, done) : undefined;
}

class RangesDiffer extends FormulaError {
  constructor() {
    super(
      '#VALUE!',
      both(
        'due_range 与 done_range 大小不同。请选成同样的行数和列数。',
        'due_range and done_range differ in size. Select equally many rows and columns.',
      ),
    );
  }
}
