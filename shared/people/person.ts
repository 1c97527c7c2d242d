import type { Role } from '../process/row';

/** Working minutes a week of a person whose hours are left blank. */
export const USUAL_CAPACITY = 40 * 60;

/** A row of 跟单_人员 (`Gendan People`): a person in their roles for a time. Several rows of one name are one member of the team. */
export interface Person {
  readonly name: string;
  /** Other ways the order sheet writes the name: `小王`, `Wang Li`, an e-mail address. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** Stage keys, document names or languages, 0 (learning) to 3 (teaches it). */
  readonly skills: Readonly<Record<string, number>>;
  /** Countries or markets they look after; empty means any. */
  readonly markets: readonly string[];
  /** Who stands in, by name, first choice first. */
  readonly deputies: readonly string[];
  /** Their working calendar, by name or spec; empty means the office's. */
  readonly calendar: string;
  /** Working minutes a week they can give to orders; 0 means nothing can be assigned to them. */
  readonly capacity: number;
  readonly absences: readonly Absence[];
  readonly email: string;
  /** First and last day on which they hold the roles of this row, serial, both included; absent: always, or until further notice. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

/** Serial days, both included. */
export interface Absence {
  readonly from: number;
  readonly to: number;
}
