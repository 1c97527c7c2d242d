import type { Profile } from '../profile';

type CellClass = Exclude<keyof Profile, 'filled'>;

/** What the other columns of the table say, as far as their headers are sure, and what the column's own cells are. */
export interface Beside {
  has(...fields: readonly string[]): boolean;
  /** The share of the column's own cells that are of one kind. */
  own(kind: CellClass): number;
  hasHeader(headers: RegExp): boolean;
  /** How many other columns have such a header. */
  countHeaders(headers: RegExp): number;
  readonly hasLc: boolean;
  readonly hasQuote: boolean;
  readonly isMoney: boolean;
  readonly isSea: boolean;
}

/** Headers that mean several things; the first reading that the other columns allow holds, else that of the header alone. */
export interface Doubtful {
  /** By `headerKey`. */
  readonly headers: RegExp;
  readonly readings: readonly HeaderReading[];
}

export interface HeaderReading {
  readonly when: (beside: Beside) => boolean;
  /** The field, or that the header's own reading stays. */
  readonly as: string;
  /** From 0.75 on the column is used without asking, below it the person is asked. */
  readonly score: number;
  /** The field that the header alone was read as goes before `as`. */
  readonly prefersOwn?: boolean;
}

export const AS_IT_IS = 'own';
/** The column means nothing to an order. */
export const NOTHING = '';
/** What the header alone says holds. */
export const stays = (when: HeaderReading['when']): HeaderReading => ({ when, as: AS_IT_IS, score: 0 });
export const nothing = (when: HeaderReading['when']): HeaderReading => ({ when, as: NOTHING, score: 0 });
export const otherwise = (): boolean => true;

/** So many of the column's own cells, at least half, are of one kind. */
export const mostly =
  (kind: CellClass, share = 0.5): HeaderReading['when'] =>
  (beside) =>
    beside.own(kind) >= share;
