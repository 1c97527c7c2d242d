import { existsSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Command } from 'commander';
import writeXlsxFile from 'write-excel-file/node';
import { sharedPage, type Shared } from '../../../shared/features/share/pages';
import { mailText } from '../../../shared/orders/page-text';
import { bookOf } from '../../../shared/features/share/workbook';
import { both } from '../../../shared/lang';
import { dayOf, parseIso } from '../../../shared/time/moment';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context, type Done } from '../context';
import { BadWeek, NoXlsxName, OutExists } from '../report-errors';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { SAY } from '../words';

interface ReportFlags extends BookFlags {
  week?: string;
  customer?: string;
  factory?: string;
  now?: string;
  out?: string;
  yes?: boolean;
}

/** `gendan report BOOK`: the week as text, or with --out as a workbook of its own. Reads only. */
export function addReport(program: Command, context: Context, done: Done): Command {
  const { say, print, remark, lang } = context;
  const verb = program
    .command('report')
    .argument('<book>', say(SAY.book))
    .option('--week <date>', say(WORDS.week))
    .option('--customer <name>', say(WORDS.customer))
    .option('--factory <name>', say(WORDS.factory))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--out <file>', say(WORDS.out))
    .option('--yes', say(WORDS.yes))
    .action(async (path: string, flags: ReportFlags) => {
      const { out } = flags;
      const wanted = wantedBy(flags);
      if (out !== undefined && extname(out).toLowerCase() !== '.xlsx') throw new NoXlsxName(out);
      if (out !== undefined && existsSync(out) && !flags.yes) throw new OutExists(out);
      const plan = await planBook(path, hostOf(path, context, flags), nowOf(flags.now), {}, context);
      const page = sharedPage(plan, wanted)!;
      if (out === undefined) {
        const { subject, body } = mailText(page, lang);
        print(`${subject}\n\n${body}`);
      } else {
        writeFileSync(out, await writeXlsxFile(bookOf(page, lang)).toBuffer());
        remark(say(WORDS.written(out)));
      }
      done(EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}

function wantedBy({ week, customer, factory }: ReportFlags): Shared {
  const on = week === undefined ? undefined : parseIso(week);
  if (week !== undefined && on === undefined) throw new BadWeek(week);
  return {
    is: 'week',
    filter: { ...(customer && { customer: [customer] }), ...(factory && { factory: [factory] }) },
    ...(on !== undefined && { day: dayOf(on) }),
  };
}

const WORDS = {
  week: both(
    '哪一周：其中一天 2026-05-18；默认本周',
    'Which week: a day of it, 2026-05-18; this week by default',
  ),
  customer: both('只报这个客户', 'Only this customer'),
  factory: both('只报这个工厂', 'Only this factory'),
  out: both('写成新的 .xlsx 文件', 'Write it as a new .xlsx file'),
  yes: both('文件已存在时覆盖', 'Replace the file if it is there'),
  written: (file: string) => both(`已写入 ${file}`, `Written to ${file}`),
};
