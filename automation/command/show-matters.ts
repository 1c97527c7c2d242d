import { mattersIn, type MattersPicked } from '../../shared/features/matters/view';
import { MATTER_KINDS } from '../../shared/matters/kinds.data';
import { TO_DO_WORDS } from '../../shared/matters/to-do-words';
import type { PlacedMatter } from '../../shared/orders/matters';
import type { Plan } from '../../shared/plan/plan';
import { ROLE_WORDS } from '../../shared/templates/vocabulary';
import { isoOf } from '../../shared/time/moment';
import type { Context } from './context';
import { MATTERS_SAY } from './matters-words';
import { textTable } from './text-table';

/** Whose turn, what to do, by when; the late ones first. */
export function printMatters(plan: Plan, picked: MattersPicked, context: Context): void {
  const { say, print, paint } = context;
  const found = mattersIn(plan, picked);
  if (found.length === 0) {
    print(say(MATTERS_SAY.none));
    return print(paint.dim(say(MATTERS_SAY.howTo)));
  }
  const { number, kind, order, who, toDo, due, subject } = MATTERS_SAY;
  const head = [number, kind, who, toDo, due, order, subject].map(say);
  print(textTable(head, found.map((each) => rowOf(each, context)))); // prettier-ignore
  print(paint.dim(say(MATTERS_SAY.howTo)));
}

function rowOf({ matter, turn }: PlacedMatter, { say, paint }: Context): string[] {
  const { number, kind, order = '', text = '' } = matter;
  const due = turn?.due === undefined ? '' : isoOf(turn.due);
  return [
    number,
    say(MATTER_KINDS[kind]),
    turn ? turn.owner || say(ROLE_WORDS[turn.role]) : '',
    say(turn ? TO_DO_WORDS[turn.toDo] : MATTERS_SAY.over),
    turn?.isLate ? paint.red(`${due} ${say(MATTERS_SAY.late)}`) : due,
    order,
    text.split('\n')[0]!,
  ];
}
