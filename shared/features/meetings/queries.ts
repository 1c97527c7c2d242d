import type { Capability } from '../../capability';
import type { SharedPage } from '../../orders/page';
import type { Plan } from '../../plan/plan';
import { agendaOf, type Agenda, type AgendaList } from './agenda/agenda';
import type { DiaryEntry } from '../../orders/diary-entry';
import { calendarFor } from './diary';
import { agendaPage } from './page';

export { proposeMinutes } from './minutes';
export { readTyped } from './typed/read';

/** What the pane may ask of meetings, by name: the agenda holds what all capabilities bring. */
export function meetingQueries(all: readonly Capability[]) {
  const known = new WeakMap<Plan, Agenda>();
  const agenda = (plan: Plan): Agenda => {
    let found = known.get(plan);
    if (!found) known.set(plan, (found = agendaOf(plan, all)));
    return found;
  };
  return {
    agenda: (plan: Plan, most: number): Agenda => {
      const whole = agenda(plan);
      return { ...whole, later: firstOf(whole.later, most), heldSinceWhen: whole.heldSinceWhen.slice(0, most) };
    },
    page: (plan: Plan, by: string): SharedPage => agendaPage(plan, agenda(plan), by),
    diary: (plan: Plan, by: string): DiaryEntry[] => calendarFor(plan, agenda(plan), by),
  };
} // prettier-ignore

/** So many things of some lists, the first of them. */
function firstOf(lists: readonly AgendaList[], most: number): AgendaList[] {
  let left = most;
  return lists.flatMap(({ part, things }) => {
    const shown = things.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ part, things: shown }] : [];
  });
}
