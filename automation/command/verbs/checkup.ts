import { Option, type Command } from 'commander';
import { withGoogleOptions } from '../book-flags';
import { checkUpBook, type BookCheckupFlags } from '../checkup-book';
import { ADVICE_SAY } from '../checkup-advice-words';
import { CHECKUP_BOOK_SAY } from '../checkup-book-words';
import { checkUpLog } from '../checkup-log';
import { CHECKUP_SAY } from '../checkup-words';
import type { Context, Done } from '../context';
import { BookOrLog } from '../errors';
import { EXIT } from '../io';
import { SAY } from '../words';

interface CheckupFlags extends BookCheckupFlags {
  readonly log?: string;
}

/** `gendan checkup BOOK`, `gendan checkup --log FILE`: what a book, or an event log, says of how the work goes. */
export function addCheckup(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  const verb = program
    .command('checkup')
    .addHelpText('after', () => `\n${say(CHECKUP_SAY.examples)}`)
    .argument('[book]', say(SAY.book))
    .addOption(new Option('--log <file>', say(CHECKUP_SAY.logOption)))
    .addOption(new Option('--since <date>', say(CHECKUP_BOOK_SAY.sinceOption)).conflicts('log'))
    .addOption(new Option('--accept <ids>', say(ADVICE_SAY.acceptOption)).conflicts(['log', 'json']))
    .option('--as <name>', say(ADVICE_SAY.asOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .action(async (book: string | undefined, flags: CheckupFlags) => {
      if ((book === undefined) === (flags.log === undefined)) throw new BookOrLog();
      if (book !== undefined) return done(await checkUpBook(book, flags, context));
      if (flags.log !== undefined) await checkUpLog(flags.log, flags.json ?? false, context);
      done(EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}
