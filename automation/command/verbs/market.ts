import type { Command } from 'commander';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { marketJson } from '../market-json';
import { hostOf, planBook } from '../open-book';
import { printMarket } from '../show-market';
import { SAY } from '../words';

interface MarketFlags extends BookFlags {
  now?: string;
  json?: boolean;
}

/** `gendan market BOOK`: notes in force, customers' days off within six weeks, what the researcher owes this week. */
export function addMarket(program: Command, context: Context, done: Done): Command {
  const { say, print, lang } = context;
  const verb = program
    .command('market')
    .argument('<book>', say(SAY.book))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .action(async (path: string, flags: MarketFlags) => {
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(flags.now), {}, context, { mayBeEmpty: flags.json });
      if (flags.json) print(JSON.stringify(marketJson(plan, lang), null, 1));
      else printMarket(plan, context);
      done(plan.tables.length === 0 ? EXIT.failed : EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}
