import type { Command } from 'commander';
import type { Context } from '../context';
import type { Done } from '../gendan';
import { EXIT } from '../io';
import { hostOf } from '../open-book';
import { printReport } from '../show-report';
import { SAY } from '../words';

/** `gendan revert BOOK`: takes back what was written last, as far as nobody changed those cells since. */
export function addRevert(program: Command, context: Context, done: Done): Command {
  const { say, remark } = context;
  return program
    .command('revert <book>')
    .description(say(SAY.revertAbout))
    .action(async (path: string) => {
      const report = await hostOf(path, context).revert();
      remark(say(SAY.reverted));
      printReport(report, context);
      done(report.refused.length > 0 ? EXIT.partly : EXIT.ok);
    });
}
