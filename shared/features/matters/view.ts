import type { MatterKind } from '../../matters/kinds.data';
import { mattersOf, type PlacedMatter } from '../../orders/matters';
import { nameTest, rolesOf } from '../../orders/person';
import type { Plan } from '../../plan/plan';
import { matterLineOf, type MatterLine } from './lines';
import { pressingFirst } from './sorting';

/** Which matters are meant. */
export interface MattersPicked {
  /** Whose turn it is; empty: everybody’s. */
  readonly me: string;
  readonly kind?: MatterKind;
  /** With those that are over. */
  readonly all?: boolean;
}

export interface MattersWanted extends MattersPicked {
  /** The most lines. */
  readonly count: number;
}

/** Plain JSON. */
export interface MattersView {
  readonly lines: readonly MatterLine[];
  readonly found: number;
  readonly late: number;
}

export function mattersView(plan: Plan, { count, ...picked }: MattersWanted): MattersView {
  const found = mattersIn(plan, picked);
  return {
    lines: found.slice(0, count).map((each) => matterLineOf(plan, each)),
    found: found.length,
    late: found.filter(({ turn }) => turn?.isLate).length,
  };
}

/** Matters, the late ones first, then by due time; those that are over last. */
export function mattersIn(plan: Plan, { me, kind, all = false }: MattersPicked): readonly PlacedMatter[] {
  const isMine = turnTest(plan, me);
  return mattersOf(plan)
    .filter((each) => (kind === undefined || each.matter.kind === kind) && (all || each.turn) && isMine(each))
    .sort(pressingFirst);
}

/** Whether a matter is a person’s: by name, else by the role that nobody was named for. Everything is everybody’s. */
function turnTest(plan: Plan, me: string): (matter: PlacedMatter) => boolean {
  if (me.trim() === '') return () => true;
  const isMe = nameTest(plan, me);
  const roles = new Set(rolesOf(plan, me));
  return ({ turn }) => turn !== undefined && (turn.owner === '' ? roles.has(turn.role) : isMe(turn.owner));
}
