import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import { POINT_FACTS, type PointFact } from '../points.sheet';

/** Help that the log shows. */
export interface HelpFact {
  readonly fact: PointFact;
  /** Of its award: it follows from the fact alone, whatever rows are sorted and however often it is looked for. */
  readonly number: string;
  /** Who helped, as the team list writes the name. */
  readonly person: string;
  /** As the book writes it; empty for a card used outside of an order. */
  readonly order: string;
  /** Key of the stage; empty where it is about none. */
  readonly stage: string;
  /** The serial day that it counts for. */
  readonly day: number;
  /** What shows it, in a sentence. */
  readonly said: Bilingual;
  /** The cell that shows it: a row of the log where it rests on one. */
  readonly place: () => Place | undefined;
}

/** The number of an award: its fact, then what names that. Numbers compare as those of orders do, without spaces. */
export const awardNumber = (fact: PointFact, ...named: readonly string[]): string =>
  [fact, ...named].map((part) => part.replace(/\s+/g, '')).join('/');

/** The fact that such a number is about; undefined for any other text. */
export function factIn(number: string): PointFact | undefined {
  const [first = ''] = number.trim().split('/', 1);
  return (Object.keys(POINT_FACTS) as PointFact[]).find((fact) => fact === first);
}
