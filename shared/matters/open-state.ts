import type { MatterKind, MatterState } from './kinds.data';
import type { Matter } from './matters.sheet';

/** The states in which somebody is still to act on a matter; in every other one it is over. */
export const OPEN_STATES: Readonly<Record<MatterKind, readonly MatterState[]>> = {
  handoff: ['open', 'handed', 'rejected'],
  // What was decided or taken on still has to be done.
  decision: ['open', 'handed', 'accepted', 'decided'],
  dispute: ['open', 'handed'],
  suggestion: ['open', 'handed'],
  breach: ['open', 'handed'],
  // The day is chosen; what people thought of it comes after.
  activity: ['open', 'handed', 'accepted', 'decided'],
};

/** Whether somebody is still to act, by the row alone: a day in 结束 ends what is not given back to its sender. */
export const isOpenState = ({ kind, state = 'open', closed }: Matter): boolean =>
  OPEN_STATES[kind].includes(state) && (closed === undefined || state === 'rejected');
