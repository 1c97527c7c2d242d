import type { Command } from 'commander';
import { isEmptyPatch } from '../../../shared/book/patch';
import { figureNamed, kindNamed, periodNamed } from '../../../shared/figures/named';
import { dayOf } from '../../../shared/time/moment';
import { WRITE_NOW } from '../ask';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { BadBy } from '../errors';
import { figuresJson, type FiguresAsked } from '../figures-json';
import { FIGURES_SAY } from '../figures-words';
import { figureSheets } from '../figure-sheets';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { namesIn, printFigures } from '../show-figures';
import { printPreview } from '../show-preview';
import { SAY } from '../words';
import { writeOnConsent } from '../write-on-consent';

interface FiguresFlags extends BookFlags {
  now?: string;
  period?: string[];
  by?: string;
  person?: string;
  rows?: string;
  json?: boolean;
  write?: boolean;
  dashboard?: boolean;
  yes?: boolean;
}

const BY_PERSON: ReadonlySet<string> = new Set(['person', '人']);

/** `gendan figures BOOK`: what the team's figures are; with --write the sheets 跟单_指标 and 跟单_指标明细, with --dashboard 跟单_看板, shown first and written on consent. */
export function addFigures(program: Command, context: Context, done: Done): Command {
  const { say, print, remark, lang } = context;
  const verb = program
    .command('figures')
    .addHelpText('after', () => `\n${say(FIGURES_SAY.examples)}`)
    .argument('<book>', say(SAY.book))
    .option('--period <period...>', say(FIGURES_SAY.periodOption))
    .option('--by <what>', say(FIGURES_SAY.byOption))
    .option('--person <name>', say(FIGURES_SAY.personOption))
    .option('--rows <figure>', say(FIGURES_SAY.rowsOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--json', say(SAY.jsonOption))
    .option('--write', say(FIGURES_SAY.writeOption))
    .option('--dashboard', say(FIGURES_SAY.dashboardOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .action(async (path: string, flags: FiguresFlags) => {
      if (flags.by !== undefined && !BY_PERSON.has(flags.by.trim().toLowerCase())) throw new BadBy(flags.by);
      const now = nowOf(flags.now);
      const rows = flags.rows === undefined ? undefined : figureNamed(flags.rows);
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, now, {}, context, { mayBeEmpty: flags.json });
      const today = dayOf(plan.now);
      const asked: FiguresAsked = {
        periods: (flags.period ?? ['month']).map((text) => periodNamed(text, today, kindNamed(text))),
        people: (period) => {
          if (flags.person !== undefined) return [flags.person];
          return ['', ...(flags.by === undefined ? [] : namesIn(plan, [period]))];
        },
        person: flags.person,
        rows,
      };
      if (flags.json) print(JSON.stringify(figuresJson(plan, asked, lang), null, 1));
      else printFigures(plan, asked, context);
      if (plan.tables.length === 0) return done(EXIT.failed);
      const sheets = figureSheets(plan, flags);
      if (!sheets) return done(EXIT.ok);
      const { patch, notes } = sheets;
      for (const each of notes) remark(say(each));
      if (isEmptyPatch(patch)) {
        remark(say(FIGURES_SAY.upToDate));
        return done(EXIT.ok);
      }
      printPreview(plan, patch, context);
      done(await writeOnConsent(host, patch, flags, context, WRITE_NOW));
    });
  return withGoogleOptions(verb, context);
}
