import type { Command } from 'commander';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { askedOf, lessonsJson } from '../lessons-json';
import { LESSONS_SAY } from '../lessons-words';
import { hostOf, planBook } from '../open-book';
import { printLessons } from '../show-lessons';
import { SAY } from '../words';

interface LessonsFlags extends BookFlags {
  readonly now?: string;
  readonly json?: boolean;
}

/** `gendan lessons BOOK [ORDER | "question"]`: what the team has learned. */
export function addLessons(program: Command, context: Context, done: Done): Command {
  const { say, print, lang } = context;
  const verb = program
    .command('lessons')
    .addHelpText('after', () => `\n${say(LESSONS_SAY.examples)}`)
    .argument('<book>', say(SAY.book))
    .argument('[asked]', say(LESSONS_SAY.askedArgument))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .action(async (path: string, text: string | undefined, flags: LessonsFlags) => {
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(flags.now), {}, context, { mayBeEmpty: flags.json });
      const asked = askedOf(plan, text);
      if (flags.json) print(JSON.stringify(lessonsJson(plan, asked, lang), null, 1));
      else printLessons(plan, asked, context);
      done(EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}
