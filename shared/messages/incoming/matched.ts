import type { Bilingual } from '../../lang';
import type { OrderEntry } from '../../orders/entry';

/** The order that a mail is about, by what, or why none is certain. */
export interface Match {
  readonly entry: OrderEntry | undefined;
  readonly why: Bilingual;
  /** Numbers of the mail that name it. */
  readonly numbers: readonly string[];
}

export const noMatch = (why: Bilingual): Match => ({ entry: undefined, why, numbers: [] });
