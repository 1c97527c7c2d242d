import type { Command } from 'commander';
import { DEFAULT_VARIANT, findVariant, templateRows, VARIANTS } from '../../../shared/templates';
import { ROLE_WORDS, PROCESS_TITLES } from '../../../shared/templates/vocabulary';
import { both } from '../../../shared/lang';
import type { Role } from '../../../shared/process/row';
import { LINE_FIELDS, PAPER_FIELDS } from '../../../shared/trade/paper-fields';
import type { Context } from '../context';
import { UnknownVariant } from '../errors';
import type { Done } from '../context';
import { textTable } from '../text-table';
import { SAY } from '../words';

/** `gendan templates [V]`: the shipped processes, or the stages of one with their limits and sources; `--fields` what templates of papers may say. */
export function addTemplates(program: Command, context: Context, done: Done): Command {
  const { print, say, lang, paint } = context;
  return program
    .command('templates [variant]')
    .option('--fields', say(FIELDS_OPTION))
    .option('--json', say(SAY.jsonOption))
    .action((key: string | undefined, { json, fields }: { json?: boolean; fields?: boolean }) => {
      if (fields) {
        printFields(context, json);
        return done(0);
      }
      const rows = key === undefined ? undefined : templateRows(key, lang);
      if (rows?.length === 0)
        throw new UnknownVariant(
          key!,
          VARIANTS.map((variant) => variant.key),
        );
      if (json) {
        print(
          JSON.stringify(
            rows ?? VARIANTS.map((variant) => ({ key: variant.key, name: variant.name[lang] })),
            null,
            1,
          ),
        );
        return done(0);
      }
      if (!rows) {
        const lines = VARIANTS.map((variant) => [
          variant.key + (variant.key === DEFAULT_VARIANT ? ' *' : ''),
          variant.name[lang],
          variant.applies,
        ]);
        print(
          textTable(
            [PROCESS_TITLES.variant[lang], PROCESS_TITLES.name[lang], PROCESS_TITLES.applies[lang]],
            lines,
          ),
        );
        return done(0);
      }
      print(paint.bold(findVariant(key!)!.name[lang]));
      const stages = rows.filter((row) => row.key !== '*');
      const columns = ['key', 'name', 'role', 'limit', 'startFrom', 'notLater', 'source'] as const;
      const shown = stages.map((row) =>
        columns.map((column) => (column === 'role' ? ROLE_WORDS[row.role as Role][lang] : row[column])),
      );
      print(
        textTable(
          columns.map((column) => PROCESS_TITLES[column][lang]),
          shown,
          40,
        ),
      );
      done(0);
    });
}

const FIELDS_OPTION = both('列出单证模板能用的字段', 'list the fields that templates of papers may use');

/** What papers may say: the key that a template writes in {{…}}, its names in both languages, what it holds. */
function printFields({ print, say }: Context, json: boolean | undefined): void {
  const lines = LINE_FIELDS.map((field) => ({ ...field, key: `line.${field.key}` }));
  const fields = [...PAPER_FIELDS, ...lines].map(({ key, kind, title: { zh, en } }) => ({
    key,
    kind,
    zh,
    en,
  }));
  if (json) return print(JSON.stringify(fields, null, 1));
  const head = [
    both('字段', 'Field'),
    both('中文', 'Chinese'),
    both('英文', 'English'),
    both('类型', 'Kind'),
  ];
  print(textTable(head.map(say), fields.map(({ key, kind, zh, en }) => [key, zh, en, kind]), 40)); // prettier-ignore
}
