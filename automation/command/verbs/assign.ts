import { Option, type Command } from 'commander';
import type { HandOver } from '../../../shared/features/team/moves';
import { proposeReassign, reassignView } from '../../../shared/features/team/reassign';
import { proposeSplit } from '../../../shared/features/team/split';
import { splitEffect } from '../../../shared/features/team/split-effect';
import type { RoleSplit } from '../../../shared/features/team/split-rows';
import type { Plan } from '../../../shared/plan/plan';
import type { Proposal } from '../../../shared/proposals/proposal';
import { NotOnTheList } from '../assign-errors';
import { assignJson, splitJson } from '../assign-json';
import { ASSIGN_SAY } from '../assign-words';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { NoSuchSheet } from '../../../shared/host-errors';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { printAssignment, printSplit } from '../show-assign';
import { splitAsked, type SplitFlags } from '../split-asked';
import { SAY } from '../words';
import { writeProposal } from '../write-proposal';

interface AssignFlags extends BookFlags, SplitFlags {
  readonly sheet?: string;
  readonly write?: boolean;
  readonly as?: string;
  readonly now?: string;
  readonly json?: boolean;
  readonly yes?: boolean;
}

/** `gendan assign BOOK`: work that no row names anybody for shared out; with --of somebody's handed over, with --split a role. Shown, and written with --write on consent. */
export function addAssign(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  const verb = program
    .command('assign')
    .addHelpText('after', () => `\n${say(ASSIGN_SAY.examples)}`)
    .argument('<book>', say(SAY.book))
    .option('--of <name>', say(ASSIGN_SAY.ofOption))
    .option('--sheet <name>', say(SAY.sheetOption))
    .addOption(new Option('--split <role>', say(ASSIGN_SAY.splitOption)).conflicts('sheet'))
    .option('--from <date>', say(ASSIGN_SAY.fromOption))
    .option('--to <names>', say(ASSIGN_SAY.toOption))
    .addOption(new Option('--preview', say(ASSIGN_SAY.previewOption)).conflicts(['write', 'out']))
    .addOption(new Option('--write', say(ASSIGN_SAY.writeOption)).conflicts('json'))
    .option('--as <name>', say(ASSIGN_SAY.asOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .addOption(new Option('--out <file>', say(SAY.outOption)).conflicts('json'))
    .option('--yes', say(SAY.yesOption))
    .action(async (path: string, flags: AssignFlags) => {
      const split = splitAsked(flags);
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(flags.now), {}, context);
      const proposal = split ? showSplit(plan, split, flags, context) : showWork(plan, flags, context);
      if (!isWritten(flags) || !proposal) {
        if (proposal && !flags.json) context.remark(say(ASSIGN_SAY.howTo));
        return done(EXIT.ok);
      }
      done(await writeProposal(plan, host, proposal(), ASSIGN_SAY.nothing, flags, context));
    });
  return withGoogleOptions(verb, context);
}

const isWritten = ({ write, out }: AssignFlags): boolean => write === true || out !== undefined;

/** Shows what a split moves; gives what would be written. */
function showSplit(plan: Plan, split: RoleSplit, flags: AssignFlags, context: Context): () => Proposal {
  const { print, say, lang } = context;
  const proposal = proposeSplit(plan, split, flags.as);
  const effect = splitEffect(plan, split, Infinity);
  if (flags.json) print(JSON.stringify(splitJson(proposal.title[lang], effect, lang), null, 1));
  else {
    print(say(proposal.title));
    printSplit(effect, context);
  }
  return () => proposal;
}

/** Shows to whom work would go; gives what would be written, where there is anything to write. NotOnTheList, NoSuchSheet. */
function showWork(plan: Plan, flags: AssignFlags, context: Context): (() => Proposal) | undefined {
  const { print, say, lang } = context;
  if (plan.team.members.length === 0) {
    context.remark(say(ASSIGN_SAY.noTeam));
    if (flags.json) print(JSON.stringify(assignJson(NOTHING, lang), null, 1));
    return undefined;
  }
  const request = requestOf(plan, flags);
  const view = reassignView(plan, request, {}, Infinity);
  // Somebody outside of the list may own work all the same.
  if (view.count === 0 && request.from !== undefined && !plan.team.find(request.from))
    throw new NotOnTheList(request.from);
  if (flags.json) print(JSON.stringify(assignJson(view, lang), null, 1));
  else if (view.count === 0)
    print(say(flags.of === undefined ? ASSIGN_SAY.none : ASSIGN_SAY.noneOf(request.from!)));
  else printAssignment(view, context);
  if (view.count === view.unplaced) {
    if (isWritten(flags)) context.remark(say(ASSIGN_SAY.nothingWritten));
    return undefined;
  }
  return () => proposeReassign(plan, request, {}, false, flags.as ?? '');
}

const NOTHING = { count: 0, unplaced: 0, kept: 0, items: [], loads: [], takers: [], cells: 0 };

function requestOf({ team, tables }: Plan, { of, sheet }: AssignFlags): HandOver {
  if (sheet !== undefined && !tables.some(({ table }) => table.sheet === sheet))
    throw new NoSuchSheet(sheet, tables.map(({ table }) => table.sheet)); // prettier-ignore
  const part = sheet === undefined ? {} : { sheet };
  if (of === undefined) return { unnamed: true, ...part };
  return { from: team.find(of)?.name ?? of.trim(), ...part };
}
