import type { Command } from 'commander';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import type { Context, Done } from '../context';
import { EXIT } from '../io';
import { hostOf } from '../open-book';
import { printReport } from '../show-report';
import { SAY } from '../words';

/** `gendan revert BOOK`: takes back what was written last, as far as nobody changed those cells since. */
export function addRevert(program: Command, context: Context, done: Done): Command {
  const { say, remark } = context;
  const verb = program
    .command('revert')
    .argument('<book>', say(SAY.book))
    .description(say(SAY.revertAbout))
    .action(async (path: string, flags: BookFlags) => {
      const report = await hostOf(path, context, flags).revert();
      remark(say(SAY.reverted));
      printReport(report, context);
      done(report.refused.length > 0 ? EXIT.partly : EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}
