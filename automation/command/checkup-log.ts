import { reportOf } from '../../shared/checkup/event-log/report';
import { readLogFile } from '../checkup/log-file';
import { CHECKUP_SAY } from './checkup-words';
import type { Context } from './context';
import { printEventLog, printEventLogJson } from './show-event-log';

/** `gendan checkup --log FILE [--json]`: the report on standard output, what had to be left out on standard error. */
export async function checkUpLog(path: string, asJson: boolean, context: Context): Promise<void> {
  const { remark, say, paint } = context;
  const { log, left, problems, notes } = await readLogFile(path);
  for (const note of notes) remark(say(note));
  if (left > 0) {
    remark(paint.yellow(say(CHECKUP_SAY.left(left))));
    for (const { line, why } of problems) remark(say(CHECKUP_SAY.problem(line, why)));
    if (left > problems.length) remark(say(CHECKUP_SAY.more(left - problems.length)));
  }
  const report = reportOf(log);
  if (asJson) await printEventLogJson(report, context);
  else printEventLog(report, context);
}
