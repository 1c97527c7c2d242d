import type { Command } from 'commander';
import type { Plan } from '../../../shared/plan/plan';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { printSkills, printTraining } from '../show-skills';
import { skillsJson, trainingJson } from '../skills-json';
import { SAY } from '../words';

interface SkillFlags extends BookFlags {
  now?: string;
  json?: boolean;
}

/** `gendan skills BOOK`: who can do what, verified by whom and until when. */
export const addSkills = (program: Command, context: Context, done: Done): Command =>
  added(program, 'skills', context, done, (plan, json) =>
    json ? skillsJson(plan) : printSkills(plan, context),
  );

/** `gendan training BOOK`: what repeated causes suggest, and what is open, overdue and done. */
export const addTraining = (program: Command, context: Context, done: Done): Command =>
  added(program, 'training', context, done, (plan, json) =>
    json ? trainingJson(plan, context.lang) : printTraining(plan, context),
  );

function added(
  program: Command,
  name: string,
  context: Context,
  done: Done,
  answer: (plan: Plan, json: boolean) => object | void,
): Command {
  const { say, print } = context;
  const verb = program
    .command(name)
    .argument('<book>', say(SAY.book))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .action(async (path: string, flags: SkillFlags) => {
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(flags.now), {}, context, { mayBeEmpty: true });
      const json = answer(plan, flags.json ?? false);
      if (json) print(JSON.stringify(json, null, 1));
      done(EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}
