import type { Place } from '../../../book/address';
import type { Bilingual } from '../../../lang';
import type { Norm } from '../../../matters/norms.sheet';
import type { Plan } from '../../../plan/plan';
import type { Role } from '../../../process/row';

/** Something that went against a norm, with the cell that shows it. Plain JSON. */
export interface Fact {
  /** What names it behind norm and version, whatever is sorted or read in another order. */
  readonly key: readonly string[];
  /** As the sheet writes it; empty for what is about a person. */
  readonly order: string;
  /** The stage's key; empty for none. */
  readonly stage: string;
  /** Whom it concerns, as the sheet writes the name; empty where nobody is known. */
  readonly owner: string;
  /** Whose it is where nobody is known, and by which the scope of a norm picks. */
  readonly role: Role;
  /** The serial day on which it happened at the earliest. */
  readonly on: number;
  readonly text: Bilingual;
  readonly place: Place;
}

/** Finds what went against a norm on its first day or later. Where the book does not say for certain: nothing. */
export type Look = (plan: Plan, norm: Norm) => readonly Fact[];
