import type { Command } from 'commander';
import { columnLetters } from '../../../shared/book/address';
import { findField } from '../../../shared/fields/fields';
import type { TableMap } from '../../../shared/mapping/mapping';
import { whyNone } from '../../../shared/mapping/why-none';
import { both, type Bilingual } from '../../../shared/lang';
import { COLUMN_KINDS, GRAIN_WORDS, stageName } from '../../../shared/templates/vocabulary';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { allQuestions } from '../all-questions';
import type { Context, Done } from '../context';
import { EXIT } from '../io';
import { mapJson } from '../map-json';
import { hostOf, planBook } from '../open-book';
import { textTable } from '../text-table';
import { SAY } from '../words';

interface MapFlags extends BookFlags {
  sheet?: string;
  header?: string;
  json?: boolean;
}

/** `gendan map BOOK`: which tables, headers and columns were recognised, and what to ask about them. */
export function addMap(program: Command, context: Context, done: Done): Command {
  const { print, say, lang } = context;
  const verb = program
    .command('map')
    .argument('<book>', say(SAY.book))
    .option('--sheet <name>', say(SAY.sheetOption))
    .option('--header <row>', say(SAY.headerOption))
    .option('--json', say(SAY.jsonOption))
    .action(async (path: string, options: MapFlags) => {
      const plan = await planBook(
        path,
        hostOf(path, context, options),
        undefined,
        { sheet: options.sheet, header: options.header },
        context,
        {
          mayBeEmpty: options.json,
        },
      );
      const tables = plan.tables.map(({ table }) => table);
      const questions = allQuestions(plan);
      if (options.json) {
        const reason = tables.length === 0 ? whyNone(plan.book) : undefined;
        print(JSON.stringify(mapJson({ tables, questions }, lang, reason), null, 1));
        return done(reason ? EXIT.failed : EXIT.ok);
      }
      for (const table of tables) printTable(table, context);
      if (questions.length > 0) print(context.paint.bold(say(SAY.questions)));
      for (const { text, choices } of questions)
        print(`  ${say(text)}\n    ${choices.map(({ label }) => say(label)).join(' / ')}`);
      done(0);
    });
  return withGoogleOptions(verb, context);
}

function printTable(table: TableMap, { print, paint, say, lang }: Context): void {
  const { sheet, headerRow, firstRow, lastRow, grain } = table;
  const place: Bilingual = both(
    `表头第${headerRow}行，数据第${firstRow}到${lastRow}行，一行代表${GRAIN_WORDS[grain].zh}`,
    `header in row ${headerRow}, data in rows ${firstRow} to ${lastRow}, a row is: ${GRAIN_WORDS[grain].en}`,
  );
  print(`${paint.bold(sheet)}  ${say(place)}`);
  const rows = table.columns
    .filter(({ ours }) => !ours)
    .map(({ column, header, field, stage, kind, confidence }) => [
      columnLetters(column),
      header.replace(/\s+/g, ' '),
      field ? findField(field)![lang][0]! : '',
      stage ? stageName(stage, lang) : '',
      field || stage ? COLUMN_KINDS[kind][lang] : '',
      field || stage ? `${Math.round(confidence * 100)} %` : '',
    ]);
  print(textTable(COLUMN_TITLES[lang], rows));
  print();
}

const COLUMN_TITLES = {
  zh: ['列', '表头', '含义', '节点', '计划/实际', '把握'],
  en: ['Column', 'Header', 'Meaning', 'Stage', 'Plan / actual', 'Sure'],
};
