import type { Command } from 'commander';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { campaignsJson } from '../campaigns-json';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { printCampaigns } from '../show-campaigns';
import { SAY } from '../words';

interface CampaignsFlags extends BookFlags {
  now?: string;
  json?: boolean;
}

/** `gendan campaigns BOOK`: inquiries and orders by source, and what each of them costs. */
export function addCampaigns(program: Command, context: Context, done: Done): Command {
  const { say, print, lang } = context;
  const verb = program
    .command('campaigns')
    .argument('<book>', say(SAY.book))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .action(async (path: string, flags: CampaignsFlags) => {
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(flags.now), {}, context, { mayBeEmpty: flags.json });
      if (flags.json) print(JSON.stringify(campaignsJson(plan, lang), null, 1));
      else printCampaigns(plan, context);
      done(plan.tables.length === 0 ? EXIT.failed : EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}
