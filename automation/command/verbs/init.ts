import type { Command } from 'commander';
import { EMPTY_PATCH, isEmptyPatch } from '../../../shared/book/patch';
import { missingSheets, recordsPatch } from '../../../shared/features/setup/set-up';
import { mergedPatch } from '../../../shared/proposals/proposal';
import { findVariant, VARIANTS } from '../../../shared/templates';
import { SHIPPED_CALENDARS } from '../../../shared/time/catalog';
import { parseCalendar } from '../../../shared/time/spec';
import { newBookId } from '../../keeping/files/book-identity';
import { askedRecords } from '../asked-records';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import { nowOf, type Context } from '../context';
import { UnknownVariant } from '../errors';
import type { Done } from '../context';
import { EXIT } from '../io';
import { hostOf, planBook } from '../open-book';
import { limitsHint } from '../limit-words';
import { SAY } from '../words';
import { writeOnConsent } from '../write-on-consent';

interface InitFlags extends BookFlags {
  variant?: string[];
  calendar?: string[];
  now?: string;
  yes?: boolean;
}

/** `gendan init BOOK`: adds the config sheets that the book does not have yet; those it has are left alone. */
export function addInit(program: Command, context: Context, done: Done): Command {
  const { say, remark } = context;
  const verb = program
    .command('init')
    .argument('<book>', say(SAY.book))
    .option('--variant <key...>', say(SAY.variantsOption))
    .option('--calendar <name...>', say(SAY.calendarsOption))
    .option('--now <iso>', say(SAY.nowOption))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesOption))
    .action(async (path: string, flags: InitFlags) => {
      for (const key of flags.variant ?? [])
        if (!findVariant(key))
          throw new UnknownVariant(
            key,
            VARIANTS.map((each) => each.key),
          );
      const calendars = (flags.calendar ?? []).map(
        (name) => SHIPPED_CALENDARS.find(name) ?? parseCalendar(name).data,
      );
      const host = hostOf(path, context, flags);
      const plan = await planBook(path, host, nowOf(flags.now), {}, context);
      const records = await askedRecords(plan, path, flags, context);
      const features = { people: true, log: true, today: true, process: true, calendar: true };
      const sheets = missingSheets(plan, {
        variants: flags.variant,
        calendars,
        features,
        bookId: newBookId(),
        records,
      });
      const patch = mergedPatch({ ...EMPTY_PATCH, sheets }, recordsPatch(plan, { records }));
      if (isEmptyPatch(patch)) {
        remark(say(SAY.hasAllSheets));
        remark(limitsHint(plan, path, context));
        return done(EXIT.ok);
      }
      const ended = await writeOnConsent(host, patch, flags, context);
      if (ended !== EXIT.declined) remark(limitsHint(plan, flags.out ?? path, context));
      done(ended);
    });
  return withGoogleOptions(verb, context);
}
