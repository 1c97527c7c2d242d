import { oneLine } from '../../shared/cells/one-line';
import type { Agenda, AgendaList } from '../../shared/features/meetings/agenda/agenda';
import { whyWords } from '../../shared/features/meetings/page';
import { heldWords, meetingTitle, PART_WORDS, sizeWords } from '../../shared/features/meetings/words';
import type { Plan } from '../../shared/plan/plan';
import { dayText } from '../../shared/time/date-text';
import { dayOf } from '../../shared/time/moment';
import { AGENDA_SAY } from './agenda-words';
import type { Context } from './context';

/** The agenda on the screen, all of it: nothing is folded away where nobody can unfold it. */
export function printAgenda({ now }: Plan, agenda: Agenda, context: Context): void {
  const { print, say, paint, remark, lang } = context;
  const { isAlone, parts, later, total, fits, heldSinceWhen } = agenda;
  print(paint.bold(`${say(meetingTitle(isAlone))}  ${dayText(dayOf(now), lang, true)}`));
  if (total === 0) print(say(AGENDA_SAY.nothing));
  else print(say(sizeWords(total, fits)));
  const nth = printLists(parts, 1, context);
  if (later.length > 0) {
    print();
    print(paint.bold(say(AGENDA_SAY.later(total - fits))));
    printLists(later, nth, context);
  }
  if (heldSinceWhen.length > 0) remark(say(heldWords(heldSinceWhen)));
}

function printLists(lists: readonly AgendaList[], from: number, { print, say, paint }: Context): number {
  let nth = from;
  for (const { part, things } of lists) {
    print();
    const heading = `${say(PART_WORDS[part])} · ${things.length}`;
    print(part === 'late' ? paint.red(heading) : paint.bold(heading));
    for (const thing of things) {
      const { order, customer, what, owner } = thing;
      const about = [order, customer, say(what), owner].map(oneLine).filter((text) => text !== '');
      print(`${String(nth++).padStart(3)}. ${about.join('  ')}`);
      const why = oneLine(say(whyWords(thing)));
      if (why !== '') print(`     ${paint.dim(why)}`);
    }
  }
  return nth;
}
