import type { Command } from 'commander';
import { proposeMoney } from '../../../shared/features/money/propose';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { moneyJson } from '../money-json';
import { MONEY_SAY } from '../money-words';
import { hostOf, planBook } from '../open-book';
import { printMoney } from '../show-money';
import { SAY } from '../words';
import { writeProposal } from '../write-proposal';

interface MoneyFlags extends BookFlags {
  now?: string;
  json?: boolean;
  all?: boolean;
  write?: boolean;
  yes?: boolean;
}

/** `gendan money BOOK`: who owes what since when; with --write the sheet 跟单_资金, shown first and written on consent. */
export function addMoney(program: Command, context: Context, done: Done): Command {
  const { say, print, lang } = context;
  const verb = program
    .command('money')
    .argument('<book>', say(SAY.book))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .option('--all', say(MONEY_SAY.allOption))
    .option('--write', say(MONEY_SAY.writeOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .action(async (path: string, flags: MoneyFlags) => {
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(flags.now), {}, context, { mayBeEmpty: flags.json });
      if (flags.json) print(JSON.stringify(moneyJson(plan, lang), null, 1));
      else printMoney(plan, context, flags.all ?? false);
      if (plan.tables.length === 0) return done(EXIT.failed);
      if (!flags.write && flags.out === undefined) return done(EXIT.ok);
      done(await writeProposal(plan, host, proposeMoney(plan), MONEY_SAY.upToDate, flags, context));
    });
  return withGoogleOptions(verb, context);
}
