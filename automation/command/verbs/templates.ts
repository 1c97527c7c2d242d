import type { Command } from 'commander';
import { DEFAULT_VARIANT, findVariant, templateRows, VARIANTS } from '../../../shared/templates';
import { ROLE_WORDS, PROCESS_TITLES } from '../../../shared/templates/vocabulary';
import type { Role } from '../../../shared/process/row';
import type { Context } from '../context';
import { UnknownVariant } from '../errors';
import type { Done } from '../context';
import { textTable } from '../text-table';
import { SAY } from '../words';

/** `gendan templates [V]`: the shipped processes, or the stages of one with their limits and sources. */
export function addTemplates(program: Command, { print, say, lang, paint }: Context, done: Done): Command {
  return program
    .command('templates [variant]')
    .option('--json', say(SAY.jsonOption))
    .action((key: string | undefined, { json }: { json?: boolean }) => {
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
