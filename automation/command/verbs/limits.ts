import { Option, type Command } from 'commander';
import { openLimits, proposeAdopt, proposeConfirm } from '../../../shared/features/process/limits';
import { proposeRenewal, renewalOf } from '../../../shared/features/process/renew';
import type { Plan } from '../../../shared/plan/plan';
import type { Proposal } from '../../../shared/proposals/proposal';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { LIMIT_SAY } from '../limit-words';
import { limitsJson } from '../limits-json';
import { namesIn } from '../names-in';
import { hostOf, planBook } from '../open-book';
import { printLimits } from '../show-limits';
import { SAY } from '../words';
import { writeProposal } from '../write-proposal';

interface LimitFlags extends BookFlags {
  confirm?: string;
  adopt?: string;
  renew?: boolean;
  as?: string;
  now?: string;
  json?: boolean;
  yes?: boolean;
}

/** `gendan limits BOOK`: the limits that nobody confirmed; with --confirm, --adopt or --renew a change of the process, shown first and written on consent. */
export function addLimits(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  const verb = program
    .command('limits')
    .argument('<book>', say(SAY.book))
    .addOption(new Option('--confirm <stages>', say(LIMIT_SAY.confirmOption)).conflicts(['adopt', 'renew']))
    .addOption(new Option('--adopt <stages>', say(LIMIT_SAY.adoptOption)).conflicts(['renew']))
    .option('--renew', say(LIMIT_SAY.renewOption))
    .option('--as <name>', say(LIMIT_SAY.asOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .action(async (path: string, flags: LimitFlags) => {
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(flags.now), {}, context);
      if (flags.confirm === undefined && flags.adopt === undefined && !flags.renew) {
        list(plan, flags.json ?? false, context);
        return done(EXIT.ok);
      }
      const nothing = flags.renew ? LIMIT_SAY.isNew : LIMIT_SAY.nothing;
      done(await writeProposal(plan, host, proposalOf(plan, flags), nothing, flags, context));
    });
  return withGoogleOptions(verb, context);
}

function list(plan: Plan, asJson: boolean, context: Context): void {
  const { print, say, lang } = context;
  const [open, renewal] = [openLimits(plan), renewalOf(plan)];
  if (asJson) return print(JSON.stringify(limitsJson(open, renewal, lang), null, 1));
  printLimits(open, context);
  if (open.length > 0) print(say(LIMIT_SAY.grades));
  print(say(open.length === 0 ? LIMIT_SAY.none : LIMIT_SAY.howTo));
  if (renewal) print(say(LIMIT_SAY.renewable));
}

function proposalOf(plan: Plan, { confirm, adopt, renew, as }: LimitFlags): Proposal | undefined {
  if (renew) return proposeRenewal(plan, as);
  return confirm !== undefined
    ? proposeConfirm(plan, namesIn(confirm), as)
    : proposeAdopt(plan, namesIn(adopt!), as);
}
