import type { Lang } from '../lang';
import type { Role } from '../process/row';
import { keyFor, ROLE_WORDS } from '../templates/vocabulary';

/** Between two roles work is handed over: what the first has done counts for the second once they accept it. */
export interface HandOffPair {
  readonly from: Role;
  readonly to: Role;
  /** The first day, serial, whose completions open a hand-off; undefined: nobody knows, so only what is marked done through Gendan does. */
  readonly since: number | undefined;
}

/** `跟单员 → 单证员`. */
export const pairText = ({ from, to }: Pick<HandOffPair, 'from' | 'to'>, lang: Lang): string =>
  `${ROLE_WORDS[from][lang]} → ${ROLE_WORDS[to][lang]}`;

/** The two roles that a text names with an arrow between them; undefined for any other text. */
export function pairIn(text: string): Pick<HandOffPair, 'from' | 'to'> | undefined {
  const names = text.split(/\s*(?:→|->)\s*/);
  if (names.length !== 2) return undefined;
  const [from, to] = names.map((name) => keyFor(ROLE_WORDS, name.trim()));
  return from && to && from !== to ? { from, to } : undefined;
}

export const isSamePair = (
  a: Pick<HandOffPair, 'from' | 'to'>,
  b: Pick<HandOffPair, 'from' | 'to'>,
): boolean => a.from === b.from && a.to === b.to;
