import { isoOf, parseIso, wholeDay, dayOf } from '../../time/moment';
import { dayAbout, gatherQuestions, type AskedOrder, type Gathered } from '../../plan/gather-questions';
import type { Plan } from '../../plan/plan';
import { isExactId, isSameId, questionId } from '../../plan/question-id';
import { NoSuchQuestion } from './errors';

/** The questions that an id names: of one order, of a whole column, or of its orders up to a day. */
export interface FoundQuestion {
  readonly gathered: Gathered;
  readonly orders: readonly AskedOrder[];
  /** Whether the id names the column, and not one order. */
  readonly isBundle: boolean;
}

/** Of a bundle only the questions of these ids; NoSuchQuestion when none of them is asked any more. */
export function onlyThese(found: FoundQuestion, ids: readonly string[] | undefined): FoundQuestion {
  if (!ids) return found;
  const wanted = new Set(ids);
  const orders = found.orders.filter(({ question }) => wanted.has(question.id));
  if (orders.length === 0) throw new NoSuchQuestion(ids[0] ?? '');
  return { ...found, orders };
}

/** Looks for an id as it is written, then as people may type it. NoSuchQuestion. */
export function findQuestion(plan: Plan, id: string): FoundQuestion {
  const all = gatherQuestions(plan);
  const found =
    search(all, (each) => isExactId(each, id), id) ?? search(all, (each) => isSameId(each, id), id);
  if (!found) throw new NoSuchQuestion(id);
  return found;
}

function search(
  all: readonly Gathered[],
  isIt: (id: string) => boolean,
  typed: string,
): FoundQuestion | undefined {
  const day = /@(\d{4}-\d{2}-\d{2})$/.exec(typed)?.[1];
  const until = day === undefined ? undefined : parseIso(day);
  for (const gathered of all) {
    const name = {
      sheet: gathered.table.table.sheet,
      column: gathered.column,
      stage: gathered.about,
      kind: gathered.kind,
    };
    if (isIt(questionId(name))) return { gathered, orders: gathered.orders, isBundle: true };
    if (until !== undefined && isIt(questionId({ ...name, until: isoOf(wholeDay(dayOf(until))) }))) {
      const orders = gathered.orders.filter(
        (order) => dayAbout(order) > 0 && dayAbout(order) <= dayOf(until),
      );
      return orders.length === 0 ? undefined : { gathered, orders, isBundle: true };
    }
    const orders = gathered.orders.filter(({ question }) => isIt(question.id));
    if (orders.length > 0) return { gathered, orders, isBundle: false };
  }
  return undefined;
}
