import { Option, type Command } from 'commander';
import { checkUpLog } from '../checkup-log';
import { CHECKUP_SAY } from '../checkup-words';
import type { Context, Done } from '../context';
import { BookOrLog } from '../errors';
import { EXIT } from '../io';
import { SAY } from '../words';

interface CheckupFlags {
  readonly log?: string;
  readonly json?: boolean;
}

/** `gendan checkup --log FILE`: what an event log says of how the work goes. */
export function addCheckup(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  return program
    .command('checkup')
    .argument('[book]', say(SAY.book))
    .addOption(new Option('--log <file>', say(CHECKUP_SAY.logOption)))
    .option('--json', say(SAY.jsonOption))
    .action(async (book: string | undefined, flags: CheckupFlags) => {
      if ((book === undefined) === (flags.log === undefined)) throw new BookOrLog();
      if (flags.log !== undefined) await checkUpLog(flags.log, flags.json ?? false, context);
      done(EXIT.ok);
    });
}
