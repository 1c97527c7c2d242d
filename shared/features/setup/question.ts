import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import type { Choice, Question } from '../../mapping/mapping';
import { answered, answerTo, UNKNOWN, type QuestionTarget, type SetUpChoices } from './choices';

/** Something that only a person can tell, with what made it a question. Plain JSON. */
export interface SetUpQuestion {
  readonly id: string;
  /** `records`: whether a sheet is the team's own list of customers, products or lines. */
  readonly about: Question['about'] | 'records';
  readonly text: Bilingual;
  /** The likeliest first. */
  readonly choices: readonly Choice[];
  /** What holds as long as nobody answers. */
  readonly ifOpen: Bilingual;
  /** Rows of orders about which the answer decides. */
  readonly rows: number;
  /** Where it is asked, each sheet once; one for a word or a legend, which hold for the whole book. */
  readonly sheets: readonly AskedSheet[];
}

export interface AskedSheet {
  readonly sheet: string;
  /** What an answer for this sheet decides: a sheet may hold several tables with the same column. */
  readonly targets: readonly QuestionTarget[];
  /** Up to three different cells that made it ask. */
  readonly cells: readonly AskedCell[];
}

export interface AskedCell {
  readonly place: Place;
  /** What stands there, as a person would write it. */
  readonly shows: string;
}

export const MOST_CELLS = 3;

/** The cells that made a question ask: from as many sheets as there is room for, different ones first. */
export function cellsOf({ about, sheets }: Pick<SetUpQuestion, 'about' | 'sheets'>): AskedCell[] {
  const lists = sheets.map(({ cells }) => cells);
  // Rows of one order are told by its number standing there again.
  if (about === 'grain') return lists.flat().slice(0, MOST_CELLS);
  const turns = inTurns(lists);
  const isNew = ({ shows }: AskedCell, at: number): boolean =>
    turns.findIndex((each) => each.shows === shows) === at;
  return [...turns.filter(isNew), ...turns.filter((cell, at) => !isNew(cell, at))].slice(0, MOST_CELLS);
}

/** The first of each list, then the second of each, and so on. */
export function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

/** What a person answered for one sheet. */
export function answerFor(choices: SetUpChoices, { targets }: AskedSheet): string {
  return answerTo(choices, targets[0]!);
}

/** What they answered for all its sheets alike; undefined where the sheets differ. */
export function answerForAll(
  choices: SetUpChoices,
  { sheets }: Pick<SetUpQuestion, 'sheets'>,
): string | undefined {
  const [first, ...others] = sheets.map((each) => answerFor(choices, each));
  return others.every((each) => each === first) ? first : undefined;
}

/** Whether no sheet of it is left open. */
export function isAnswered(choices: SetUpChoices, { sheets }: Pick<SetUpQuestion, 'sheets'>): boolean {
  return sheets.every((each) => answerFor(choices, each) !== UNKNOWN);
}

/** The choices with a question answered alike for all sheets that ask it. */
export function answeredForAll(
  choices: SetUpChoices,
  { sheets }: Pick<SetUpQuestion, 'sheets'>,
  value: string,
): SetUpChoices {
  return sheets
    .flatMap(({ targets }) => targets)
    .reduce((chosen, target) => answered(chosen, target, value), choices);
}

/** The choices with a question answered for one sheet; the others keep what was said of them, and stay open where nothing was. */
export function answeredForOne(
  choices: SetUpChoices,
  { sheets }: Pick<SetUpQuestion, 'sheets'>,
  sheet: string,
  value: string,
): SetUpChoices {
  return sheets.reduce(
    (chosen, each) =>
      // What is said of a header holds elsewhere too, unless something is said there: so the others are said to be open.
      answeredForAll(chosen, { sheets: [each] }, each.sheet === sheet ? value : answerFor(choices, each)),
    choices,
  );
}
