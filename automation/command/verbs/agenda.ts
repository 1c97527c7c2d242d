import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Command } from 'commander';
import { CAPABILITIES } from '../../../shared/features';
import { agendaOf, type Agenda } from '../../../shared/features/meetings/agenda/agenda';
import { calendarFor } from '../../../shared/features/meetings/diary';
import { agendaPage } from '../../../shared/features/meetings/page';
import type { Lang } from '../../../shared/lang';
import { chatText } from '../../../shared/orders/page-text';
import type { Plan } from '../../../shared/plan/plan';
import { fileBytes } from '../../../papers/file-bytes';
import { writeFileWhole } from '../../papers/write-file';
import { NoAgendaFile } from '../agenda-errors';
import { agendaJson } from '../agenda-json';
import { AGENDA_SAY } from '../agenda-words';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { OutExists } from '../report-errors';
import { printAgenda } from '../show-agenda';
import { SAY } from '../words';

interface AgendaFlags extends BookFlags {
  readonly now?: string;
  readonly json?: boolean;
  readonly as?: string;
  readonly yes?: boolean;
}

/** `gendan agenda BOOK`: what the team talks about this morning; with --out as a file of its own. The book is only read. */
export function addAgenda(program: Command, context: Context, done: Done): Command {
  const { say, print, remark, lang } = context;
  const verb = program
    .command('agenda')
    .argument('<book>', say(SAY.book))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .option('--out <file>', say(AGENDA_SAY.outOption))
    .option('--as <name>', say(AGENDA_SAY.asOption))
    .option('--yes', say(AGENDA_SAY.yesOption))
    .action(async (path: string, { now, json, out, as = '', yes, ...flags }: AgendaFlags) => {
      const make = out === undefined ? undefined : MAKERS[extname(out).toLowerCase()];
      if (out !== undefined && !make) throw new NoAgendaFile(out);
      if (out !== undefined && existsSync(out) && !yes) throw new OutExists(out);
      const plan = await planBook(path, hostOf(path, context, flags), nowOf(now), {}, context, { mayBeEmpty: true }); // prettier-ignore
      const agenda = agendaOf(plan, CAPABILITIES);
      if (json) print(JSON.stringify(agendaJson(plan, agenda, lang), null, 1));
      else if (out === undefined) printAgenda(plan, agenda, context);
      if (out !== undefined) {
        writeFileWhole(out, await make!(plan, agenda, as.trim(), lang));
        remark(say(AGENDA_SAY.written(out)));
      }
      done(EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}

type Maker = (plan: Plan, agenda: Agenda, by: string, lang: Lang) => Promise<Uint8Array>;

/** What makes each kind of file. */
const MAKERS: Readonly<Record<string, Maker>> = {
  '.txt': async (plan, agenda, by, lang) =>
    Buffer.from(`${chatText(agendaPage(plan, agenda, by), lang, Infinity)}\n`, 'utf8'),
  '.docx': async (plan, agenda, by, lang) =>
    fileBytes({ as: 'agenda', name: '', page: agendaPage(plan, agenda, by), lang }),
  '.ics': async (plan, agenda, by, lang) =>
    fileBytes({ as: 'diary', name: '', entries: calendarFor(plan, agenda, by), at: plan.now, lang }),
};
