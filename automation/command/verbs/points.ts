import { existsSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { kindNamed, periodNamed } from '../../../shared/figures/named';
import { pointsCsv, pointsJson } from '../../../shared/features/skills/points/export';
import { offeredRules, proposeAwards, proposeRules } from '../../../shared/features/skills/points/propose';
import { dayOf } from '../../../shared/time/moment';
import { writeFileWhole } from '../../papers/write-file';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { OutExists } from '../report-errors';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { POINTS_SAY } from '../points-words';
import { printOpenFacts, printPoints } from '../show-points';
import { SAY } from '../words';
import { writeProposal } from '../write-proposal';

interface PointsFlags extends BookFlags {
  readonly now?: string;
  readonly period: string;
  readonly json?: boolean;
  readonly csv?: string;
  readonly propose?: boolean;
  readonly write?: boolean;
  readonly rules?: boolean;
  readonly as?: string;
  readonly yes?: boolean;
}

/** `gendan points BOOK`: points for help of a period; as JSON or a CSV for payroll. With --write what the log shows is proposed, for others to approve. */
export function addPoints(program: Command, context: Context, done: Done): Command {
  const { say, print, remark, lang } = context;
  const verb = program
    .command('points')
    .addHelpText('after', () => `\n${say(POINTS_SAY.examples)}`)
    .argument('<book>', say(SAY.book))
    .option('--period <period>', say(POINTS_SAY.periodOption), 'month')
    .option('--json', say(SAY.jsonOption))
    .addOption(new Option('--csv <file>', say(POINTS_SAY.csvOption)).conflicts(['propose', 'write', 'rules', 'json']))
    .addOption(new Option('--propose', say(POINTS_SAY.proposeOption)).conflicts(['json', 'write', 'rules']))
    .addOption(new Option('--write', say(POINTS_SAY.writeOption)).conflicts(['json', 'rules']))
    .addOption(new Option('--rules', say(POINTS_SAY.rulesOption)).conflicts('json'))
    .option('--as <name>', say(POINTS_SAY.asOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .action(async (path: string, flags: PointsFlags) => {
      if (flags.csv !== undefined && existsSync(flags.csv) && !flags.yes) throw new OutExists(flags.csv);
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(flags.now), {}, context, { mayBeEmpty: true });
      const period = periodNamed(flags.period, dayOf(plan.now), kindNamed(flags.period));
      if (flags.rules || flags.write) {
        const asked = flags.rules ? offeredRules(plan).length > 0 && proposeRules(plan) : proposeAwards(plan, period, flags.as ?? ''); // prettier-ignore
        return done(await writeProposal(plan, host, asked || undefined, POINTS_SAY.hasRules, flags, context));
      }
      if (flags.csv !== undefined) {
        writeFileWhole(flags.csv, new TextEncoder().encode(pointsCsv(plan, period, lang)));
        remark(say(POINTS_SAY.written(flags.csv)));
      } else if (flags.json) print(JSON.stringify(pointsJson(plan, period, lang), null, 1));
      else if (flags.propose) printOpenFacts(plan, period, context);
      else printPoints(plan, period, context);
      done(EXIT.ok);
    });
  return withGoogleOptions(verb, context);
} // prettier-ignore
