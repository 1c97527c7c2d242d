import { recordsKey, type SetUpChoices } from '../../shared/features/setup/choices';
import { ownRecords, recordQuestions } from '../../shared/features/setup/records';
import { both } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import { agreed } from './ask';
import type { Context } from './context';
import { RECORD_SAY } from './record-words';

/**
 * Asks, at a terminal, of each sheet that reads like the team's own list of customers, products or lines whether it is
 * that. With `--yes`, and where nobody can be asked, nothing is taken: the way to do it is told.
 */
export async function askedRecords(
  plan: Plan,
  path: string,
  { yes = false }: { readonly yes?: boolean },
  context: Context,
): Promise<SetUpChoices['records']> {
  const { io, say, remark } = context;
  const found = ownRecords(plan);
  const questions = recordQuestions(plan);
  const isAtTerminal = io.stdin.isTTY === true && io.stderr.isTTY === true;
  const records: Record<string, boolean> = {};
  for (const [at, { declared, sheet }] of found.entries()) {
    remark(say(questions[at]!.text));
    if (yes || !isAtTerminal) remark(say(howTo(declared.key, sheet, path)));
    else records[recordsKey(declared.key, sheet)] = await agreed(context, IS_IT);
  }
  return records;
}

const IS_IT = {
  question: both('是吗？[y/N] ', 'Is it? [y/N] '),
  declined: both('好，以后不再问这张表。', 'Fine; it is not asked about again.'),
  nobody: RECORD_SAY.mayWrite.nobody,
};

const howTo = (kind: string, sheet: string, path: string) =>
  both(
    `  是的话：gendan record ${kind} "${path}" --sheet-onto "${sheet}"`,
    `  If so: gendan record ${kind} "${path}" --sheet-onto "${sheet}"`,
  );
