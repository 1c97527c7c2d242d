import type { Command } from 'commander';
import { isEmptyPatch } from '../../../shared/book/patch';
import { proposeAnswer, proposeRevoke } from '../../../shared/features/questions/queries';
import { followUp } from '../../../shared/proposals/follow-up';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { NoAnswer } from '../errors';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { QUESTION_SAY } from '../question-words';
import { RECORD_SAY } from '../record-words';
import { printPreview } from '../show-preview';
import { SAY } from '../words';
import { writeOnConsent } from '../write-on-consent';

interface AnswerFlags extends BookFlags {
  readonly standing?: boolean;
  readonly revoke?: boolean;
  readonly as?: string;
  readonly sheet?: string;
  readonly header?: string;
  readonly now?: string;
  readonly yes?: boolean;
}

/** `gendan answer BOOK ID VALUE`: answers a question, shown first and written on consent; `--revoke` ends a standing answer. */
export function addAnswer(program: Command, context: Context, done: Done): Command {
  const { say, remark } = context;
  const verb = program
    .command('answer')
    .argument('<book>', say(SAY.book))
    .argument('<id>', say(QUESTION_SAY.id))
    .argument('[value]', say(QUESTION_SAY.value))
    .option('--standing', say(QUESTION_SAY.standingOption))
    .option('--revoke', say(QUESTION_SAY.revokeOption))
    .option('--as <name>', say(QUESTION_SAY.byOption))
    .option('--sheet <name>', say(SAY.sheetOption))
    .option('--header <row>', say(SAY.headerOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .action(async (path: string, id: string, value: string | undefined, flags: AnswerFlags) => {
      if (!flags.revoke && value === undefined) throw new NoAnswer();
      const { sheet, header } = flags;
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(flags.now), { sheet, header }, context);
      const { title, notes, patch } = flags.revoke
        ? proposeRevoke(plan, id)
        : proposeAnswer(plan, { id, value: value!, isStanding: flags.standing, by: flags.as });
      remark(say(title));
      for (const note of notes) remark(say(note));
      if (isEmptyPatch(patch)) {
        remark(say(QUESTION_SAY.saysSo));
        return done(EXIT.ok);
      }
      const whole = followUp(plan, patch).patch;
      printPreview(plan, whole, context);
      done(await writeOnConsent(host, whole, flags, context, RECORD_SAY.mayWrite));
    });
  return withGoogleOptions(verb, context);
}
