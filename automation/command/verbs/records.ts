import type { Command } from 'commander';
import { RECORD_SHEETS } from '../../../shared/features/record-sheets';
import { recordContext } from '../../../shared/proposals/records/kinds';
import { recordsView, type RecordsView } from '../../../shared/proposals/records/list';
import { readRecords } from '../../../shared/records/read';
import { sheetFor } from '../../../shared/records/find';
import { addressOf } from '../../../shared/book/address';
import type { Plan } from '../../../shared/plan/plan';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import type { Context, Done } from '../context';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { textTable } from '../text-table';
import { RECORD_SAY } from '../record-words';
import { SAY } from '../words';

interface RecordsFlags extends BookFlags {
  readonly json?: boolean;
}

/** `gendan records [KIND] BOOK`: the rows of a record sheet; without a kind the kinds. */
export function addRecords(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  const verb = program
    .command('records')
    .usage('[options] [kind] <book>')
    .argument('<kind-or-book>', say(RECORD_SAY.kindOrBook))
    .argument('[book]', say(SAY.book))
    .description(say(RECORD_SAY.recordsAbout))
    .option('--json', say(SAY.jsonOption))
    .action(async (first: string, second: string | undefined, flags: RecordsFlags) => {
      const path = second ?? first;
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, undefined, {}, context, { mayBeEmpty: true });
      if (second === undefined) printKinds(plan, context, flags);
      else
        printRows(recordsView(RECORD_SHEETS, plan, first, context.lang, { count: Infinity }), context, flags);
      done(EXIT.ok);
    });
  return withGoogleOptions(verb, context);
}

function printKinds(plan: Plan, { lang, say, print }: Context, { json }: RecordsFlags): void {
  const reading = recordContext(plan);
  const kinds = RECORD_SHEETS.map((declared) => ({
    kind: declared.key,
    title: declared.title[lang],
    sheet: sheetFor(plan.book, declared, reading.mappings)?.name ?? null,
    rows: readRecords(plan.book, declared, reading).rows.length,
  }));
  if (json) return print(JSON.stringify(kinds, null, 1));
  const head = [RECORD_SAY.kind, RECORD_SAY.sheet, RECORD_SAY.rows].map(say);
  print(textTable(head, kinds.map(({ kind, title, sheet, rows }) => [kind, sheet ?? `(${title})`, String(rows)]))); // prettier-ignore
}

function printRows(view: RecordsView, { say, print, remark, paint }: Context, { json }: RecordsFlags): void {
  const { kind, sheet, columns, rows } = view;
  const findings = [
    ...view.problems.map((problem) => ({ cell: sheet ?? '', message: say(problem) })),
    ...rows.flatMap(({ place, problems }) =>
      problems.map((problem) => ({ cell: addressOf(place), message: say(problem) })),
    ),
  ];
  if (json) {
    const plain = rows.map(({ name, row, texts }) => ({ name, row, ...texts }));
    return print(JSON.stringify({ kind, sheet: sheet ?? null, rows: plain, findings }, null, 1));
  }
  if (sheet === undefined) return remark(say(RECORD_SAY.noSheet(view.title)));
  const used = columns.filter(({ key, forMachines }) => !forMachines && rows.some(({ texts }) => key in texts)); // prettier-ignore
  print(textTable(used.map(({ title }) => say(title)), rows.map(({ texts }) => used.map(({ key }) => texts[key] ?? '')), 28)); // prettier-ignore
  for (const { cell, message } of findings) remark(`${paint.yellow(cell)}  ${message}`);
}
