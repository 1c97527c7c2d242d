import type { Command } from 'commander';
import { planOneOrder } from '../../../shared/functions/one-order';
import type { Context } from '../context';
import { runEval } from '../eval';
import type { Done } from '../context';
import { SAY } from '../words';

/** `gendan eval [FORMULA…]` */
export function addEval(program: Command, { io, lang, say, remark }: Context, done: Done): Command {
  return program
    .command('eval [formulas...]')
    .description(say(SAY.evalAbout))
    .action(async (formulas: string[]) => {
      const note = (line: string) => remark(`${say(SAY.unverified)}${line}`);
      const { stdin, stdout } = io;
      done(await runEval(formulas, { stdin, stdout, lang, note, evaluateRow: planOneOrder }));
    });
}
