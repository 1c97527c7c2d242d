import type { Command } from 'commander';
import { mattersView } from '../../../shared/features/matters/view';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { MATTERS_SAY } from '../matters-words';
import { hostOf, planBook } from '../open-book';
import { textTable } from '../text-table';
import { SAY } from '../words';

interface MattersFlags extends BookFlags {
  readonly now?: string;
  readonly json?: boolean;
  readonly all?: boolean;
}

/** `gendan matters BOOK`: whose turn it is, what to do, by when. */
export function addMatters(program: Command, context: Context, done: Done): Command {
  const { say, print } = context;
  const verb = program
    .command('matters')
    .argument('<book>', say(SAY.book))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .option('--all', say(MATTERS_SAY.allOption))
    .action(async (path: string, { now, json, all = false, ...flags }: MattersFlags) => {
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(now), {}, context, { mayBeEmpty: true });
      const { lines } = mattersView(plan, { me: '', all, count: Infinity });
      if (json) print(JSON.stringify(lines, null, 1));
      else if (lines.length === 0) print(say(MATTERS_SAY.none));
      else print(textTable([MATTERS_SAY.number, MATTERS_SAY.subject].map(say), lines.map(({ number, text }) => [number, text]))); // prettier-ignore
      done(EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}
