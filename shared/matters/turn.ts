import type { Role } from '../process/row';
import type { Moment } from '../time/moment';

/** What the person whose turn it is has to do. */
export type MatterToDo =
  'accept' | 'hand again' | 'state' | 'decide' | 'answer' | 'do' | 'acknowledge' | 'organise';

/** Who has heard of a matter that nobody acts on: its manager first, then the next one up. */
export type EscalatedTo = 'manager' | 'director';

/** Whose turn a matter is and by when; a matter that is over has none. */
export interface Turn {
  readonly toDo: MatterToDo;
  /** As the sheet writes it; empty where nobody is named. */
  readonly owner: string;
  /** Whose it is where nobody is named. */
  readonly role: Role;
  /** Since when it is theirs. */
  readonly since: Moment | undefined;
  /** On the office calendar; undefined where neither the row nor a limit says. */
  readonly due: Moment | undefined;
  readonly isLate: boolean;
  /** The steps that have been reached by now. */
  readonly escalated: readonly EscalatedTo[];
}
