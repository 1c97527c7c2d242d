import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import type { MatterKind, MatterState } from '../../matters/kinds.data';
import { isOpenState } from '../../matters/open-state';
import type { EscalatedTo, MatterToDo } from '../../matters/turn';
import type { PlacedMatter } from '../../orders/matters';
import { dateWords } from '../../orders/section-parts';
import type { Plan } from '../../plan/plan';
import type { Role } from '../../process/row';

/** A matter in a line. Plain JSON. */
export interface MatterLine {
  readonly number: string;
  readonly kind: MatterKind;
  readonly state: MatterState;
  /** As the cell names it; empty for none. */
  readonly order: string;
  readonly text: string;
  /** Undefined where it is over. */
  readonly turn: TurnLine | undefined;
  readonly place: Place;
}

export interface TurnLine {
  readonly toDo: MatterToDo;
  /** Empty where nobody is named. */
  readonly owner: string;
  readonly role: Role;
  /** Empty where nothing dates it. */
  readonly due: Bilingual;
  readonly isLate: boolean;
  readonly escalated: readonly EscalatedTo[];
}

export function matterLineOf(plan: Plan, { matter, turn, place }: PlacedMatter): MatterLine {
  const { number, kind, state = 'open', order = '', text = '' } = matter;
  // What it was about is done, though its row does not say so.
  const isDone = kind === 'decision' && !turn && isOpenState(matter);
  return {
    number,
    kind,
    state: isDone ? 'done' : state,
    order,
    text,
    turn: turn && {
      toDo: turn.toDo,
      owner: turn.owner,
      role: turn.role,
      due: dateWords(turn.due, plan.now),
      isLate: turn.isLate,
      escalated: turn.escalated,
    },
    place: place('number'),
  };
}
