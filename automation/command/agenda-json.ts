import { a1 } from '../../shared/book/address';
import type { Agenda, AgendaList } from '../../shared/features/meetings/agenda/agenda';
import { PART_WORDS } from '../../shared/features/meetings/words';
import type { Lang } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import { isoOf } from '../../shared/time/moment';

/** An agenda for other programs: `parts` what fits the meeting, `later` the rest; a thing that has more than one reason says the others under `also`. */
export function agendaJson({ now }: Plan, agenda: Agenda, lang: Lang) {
  const { parts, later, total, fits, heldSinceWhen } = agenda;
  return {
    now: isoOf(now),
    total,
    fits,
    parts: parts.map((list) => listJson(list, lang)),
    later: later.map((list) => listJson(list, lang)),
    held_since_when: heldSinceWhen,
  };
}

const listJson = ({ part, things }: AgendaList, lang: Lang) => ({
  part,
  title: PART_WORDS[part][lang],
  items: things.map(({ id, order, customer, what, why, owner, stage, place, also }) => ({
    id,
    ...(order !== '' && { order }),
    ...(customer !== '' && { customer }),
    what: what[lang],
    why: why[lang],
    ...(owner !== '' && { owner }),
    ...(stage && { stage }),
    cell: { sheet: place.sheet, address: a1(place.row, place.column) },
    ...(also.length > 0 && {
      also: also.map((each) => ({
        part: each.part,
        id: each.id,
        what: each.what[lang],
        why: each.why[lang],
      })),
    }),
  })),
});
