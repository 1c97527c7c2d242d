import type { Capability } from '../../capability';
import type { SharedPage } from '../../orders/page';
import type { Plan } from '../../plan/plan';
import { agendaOf, type Agenda } from './agenda/agenda';
import type { DiaryEntry } from '../../orders/diary-entry';
import { calendarFor } from './diary';
import { agendaPage } from './page';

export { proposeMinutes } from './minutes';
export { readTyped } from './typed/read';

/** What the pane may ask of meetings, by name: the agenda holds what all capabilities bring. */
export function meetingQueries(all: readonly Capability[]) {
  const known = new WeakMap<Plan, Map<number, Agenda>>();
  const agenda = (plan: Plan, most = Infinity): Agenda => {
    const ofPlan = known.get(plan) ?? new Map<number, Agenda>();
    known.set(plan, ofPlan);
    let found = ofPlan.get(most);
    if (!found) ofPlan.set(most, (found = agendaOf(plan, all, most)));
    return found;
  };
  return {
    agenda: (plan: Plan, most: number): Agenda => {
      const found = agenda(plan, most);
      return { ...found, heldSinceWhen: found.heldSinceWhen.slice(0, most) };
    },
    page: (plan: Plan, by: string): SharedPage => agendaPage(plan, agenda(plan), by),
    diary: (plan: Plan, by: string): DiaryEntry[] => calendarFor(plan, agenda(plan), by),
  };
}
