import type { Command } from 'commander';
import { standingAnswers } from '../../../shared/features/questions/queries';
import { allBundles } from '../../../shared/plan/bundled-questions';
import type { Plan } from '../../../shared/plan/plan';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { orderQuestionJson } from '../plan-json';
import { QUESTION_SAY } from '../question-words';
import { printBundles } from '../show-questions';
import { SAY } from '../words';

interface QuestionsFlags extends BookFlags {
  readonly sheet?: string;
  readonly header?: string;
  readonly now?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `gendan questions BOOK`: what only a person can say, one question a column; with --json order by order. */
export function addQuestions(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  const verb = program
    .command('questions')
    .argument('<book>', say(SAY.book))
    .option('--sheet <name>', say(SAY.sheetOption))
    .option('--header <row>', say(SAY.headerOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--all', say(SAY.allOption))
    .option('--json', say(SAY.jsonOption))
    .action(async (path: string, flags: QuestionsFlags) => {
      const { sheet, header } = flags;
      const plan = await planBook(
        path,
        hostOf(path, context, flags),
        nowOf(flags.now),
        { sheet, header },
        context,
      );
      if (flags.json) context.print(JSON.stringify(questionsJson(plan, context), null, 1));
      else print(plan, path, flags.all ?? false, context);
      done(EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}

function print(plan: Plan, path: string, all: boolean, context: Context): void {
  const standing = standingAnswers(plan);
  if (allBundles(plan).length === 0) context.print(context.say(QUESTION_SAY.none));
  printBundles(plan, path, context, all);
  if (standing.length === 0) return;
  context.print(context.paint.bold(context.say(QUESTION_SAY.standing)));
  for (const { id, sheet, text } of standing)
    context.print(`  ${sheet === '' ? '' : `${sheet}: `}${context.say(text)}   ${id}`);
}

/** Every question of every order, the bundles that answer them together, and what is answered for all. */
function questionsJson(plan: Plan, { lang }: Context): object {
  return {
    questions: plan.tables.flatMap(({ rows }) =>
      rows.flatMap(({ order }) =>
        order.questions.map((question) => ({
          order: order.key,
          sheet: order.sheet,
          ...orderQuestionJson(question, lang),
        })),
      ),
    ),
    bundles: allBundles(plan).map((bundle) => ({ ...bundle, text: bundle.text[lang] })),
    standing: standingAnswers(plan).map((line) => ({ ...line, text: line.text[lang] })),
  };
}
