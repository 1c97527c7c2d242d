import type { Command } from 'commander';
import { kindAt, valueAt, type CellKind } from '../../../shared/book/model';
import { EMPTY_PATCH, type CellChange, type CellWrite } from '../../../shared/book/patch';
import { isWholeDay, parseIso, toSerial } from '../../../shared/time/moment';
import { NoSuchSheet } from '../../../shared/host-errors';
import { withGoogleOptions, type BookFlags } from '../book-flags';
import type { Context } from '../context';
import { placeOf, BadAssignment } from '../errors';
import type { Done } from '../context';
import { hostOf } from '../open-book';
import { printCells } from '../show-preview';
import { RECORD_SAY } from '../record-words';
import { SAY } from '../words';
import { writeOnConsent } from '../write-on-consent';

const MAY_WRITE = { ...RECORD_SAY.mayWrite, question: SAY.confirmCells };

interface SetFlags extends BookFlags {
  readonly yes?: boolean;
}

/** `gendan set BOOK 'Sheet!B2=value' … [--yes] [--out FILE]`: sets cells and touches nothing else; shown first, written on consent. */
export function addSet(program: Command, context: Context, done: Done): Command {
  const { say } = context;
  const verb = program
    .command('set')
    .argument('<book>', say(SAY.book))
    .argument('<assignments...>', say(SAY.assignments))
    .description(say(SAY.setAbout))
    .option('--out <file>', say(SAY.outOption))
    .option('--yes', say(SAY.yesPlain))
    .action(async (path: string, assignments: string[], flags: SetFlags) => {
      const wanted = assignments.map(readAssignment);
      const host = hostOf(path, context, flags);
      const book = await host.readBook();
      const cells = wanted.map(({ place, value }): CellChange => {
        const sheet = book.sheets.find(({ name }) => name === place.sheet);
        if (!sheet)
          throw new NoSuchSheet(
            place.sheet,
            book.sheets.map(({ name }) => name),
          );
        const write = readValue(value, kindAt(sheet, place.row, place.column));
        return { ...place, seen: valueAt(sheet, place.row, place.column), write };
      });
      printCells(cells, context);
      const patch = { ...EMPTY_PATCH, cells };
      done(await writeOnConsent(host, patch, flags, context, MAY_WRITE));
    });
  return withGoogleOptions(verb, context);
}

/** The first `=` behind the cell parts place and value; the value may hold more of them. */
function readAssignment(text: string): { place: ReturnType<typeof placeOf>; value: string } {
  const bang = text.lastIndexOf('!', text.indexOf('=', text.startsWith("'") ? text.indexOf("'", 1) : 0));
  const equals = text.indexOf('=', Math.max(bang, 0));
  if (equals < 1) throw new BadAssignment(text);
  return { place: placeOf(text.slice(0, equals), text), value: text.slice(equals + 1) };
}

/** A date in ISO form, a number, TRUE or FALSE, nothing, or text; in quotes always text. Text stays text, also `=A1`. */
function readValue(value: string, kind: CellKind): CellWrite {
  if (value === '') return { as: 'blank' };
  const quoted = /^"(.*)"$/s.exec(value);
  if (quoted) return { as: 'text', value: quoted[1]! };
  const moment = parseIso(value);
  if (moment !== undefined) return { as: isWholeDay(moment) ? 'date' : 'datetime', value: toSerial(moment) };
  // A cell that holds text keeps text: an order number of digits stays what it is.
  const isText = kind === 's' || kind === 'S';
  if (!isText && /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(value))
    return { as: 'number', value: Number(value) };
  if (/^(true|false)$/i.test(value)) return { as: 'boolean', value: /^true$/i.test(value) };
  return { as: 'text', value };
}
