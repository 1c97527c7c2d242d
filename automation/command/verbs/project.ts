import { Option, type Command } from 'commander';
import { candidatesOf } from '../../../shared/projects/candidates';
import { proposeProject } from '../../../shared/projects/propose';
import { proposeFrom } from '../../../shared/projects/propose-from';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { projectsAsked, slipsAsked } from '../project-asked';
import { projectsJson } from '../project-json';
import { PROJECT_SAY } from '../project-words';
import { printGantt } from '../show-gantt';
import { printProject, printProjects } from '../show-project';
import { SAY } from '../words';
import { writeProposal } from '../write-proposal';

interface ProjectFlags extends BookFlags {
  slip?: string;
  gantt?: boolean;
  accept?: string;
  from?: string;
  as?: string;
  now?: string;
  json?: boolean;
  yes?: boolean;
}

/** `gendan project BOOK [NUMBER]`: when projects end and what that hangs on; with --slip what a delay does; --accept and --from change the book, shown first and written on consent. */
export function addProject(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  const verb = program
    .command('project')
    .addHelpText('after', () => `\n${say(PROJECT_SAY.examples)}`)
    .argument('<book>', say(SAY.book))
    .argument('[number]', say(PROJECT_SAY.number))
    .option('--slip <task>', say(PROJECT_SAY.slipOption))
    .option('--gantt', say(PROJECT_SAY.ganttOption))
    .addOption(
      new Option('--accept <order>', say(PROJECT_SAY.acceptOption)).conflicts(['slip', 'gantt', 'json']),
    )
    .addOption(
      new Option('--from <amount>', say(PROJECT_SAY.fromOption)).conflicts([
        'accept',
        'slip',
        'gantt',
        'json',
      ]),
    )
    .option('--as <name>', say(PROJECT_SAY.asOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .action(async (path: string, number: string | undefined, flags: ProjectFlags) => {
      done(await projectVerb(path, number, flags, context));
    });
  return withGoogleOptions(verb, context);
}

async function projectVerb(
  path: string,
  number: string | undefined,
  { slip, gantt, accept, from, as, ...flags }: ProjectFlags,
  context: Context,
): Promise<number> {
  const { print, say, lang } = context;
  const host = hostOf(path, context, flags);
  const plan = await planBook(path, host, nowOf(flags.now), {}, context);
  if (accept !== undefined || from !== undefined) {
    const proposal = accept === undefined ? proposeFrom(plan, from!) : proposeProject(plan, accept, as);
    return writeProposal(plan, host, proposal, PROJECT_SAY.nothing, flags, context);
  }
  const projects = projectsAsked(plan, number);
  const slips = slip === undefined ? undefined : slipsAsked(plan, projects, slip);
  const candidates = number === undefined ? candidatesOf(plan) : [];
  if (flags.json) {
    print(JSON.stringify(projectsJson(plan, projects, slips, candidates, lang), null, 1));
    return EXIT.ok;
  }
  if (slips) for (const { said } of slips) print(say(said));
  else if (gantt) for (const project of projects) printGantt(project, context);
  else if (number === undefined) printProjects(projects, candidates, context);
  else for (const project of projects) printProject(project, context);
  return EXIT.ok;
}
