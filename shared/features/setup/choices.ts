import type { Choice, Grain } from '../../mapping/mapping';
import type { Bilingual, Lang } from '../../lang';
import type { Role } from '../../process/row';
import type { CalendarData } from '../../time/calendar-data';

/** Everything a person may decide while setting a book up; what is left out stays as it was found. Plain JSON. */
export interface SetUpChoices {
  readonly language?: Lang;
  /** By the sheet's name. */
  readonly sheets?: Readonly<Record<string, SheetChoices>>;
  /** What columns mean, by the address of their header: `field:etd:plan`, `stage:load:actual`, `none`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What words of the team's own in a status column mean: `closed`, `stage:final_qc`. */
  readonly words?: Readonly<Record<string, string>>;
  /** Whether colours count, by what a legend says of them. */
  readonly colours?: Readonly<Record<string, boolean>>;
  /** Key of the process that every order takes; empty: by each order's own terms. */
  readonly variant?: string;
  /** The processes that the process sheet is to hold; those that the orders take when empty. */
  readonly variants?: readonly string[];
  readonly officeCalendar?: string;
  readonly bankCalendar?: string;
  /** The whole team list, where the book has none. */
  readonly people?: readonly PersonChoice[];
  readonly features?: Readonly<Partial<Record<SetUpFeature, boolean>>>;
  /** Calendars to put into the calendar sheet, where a person can change them. */
  readonly calendars?: readonly CalendarData[];
  /** What is to name the book from now on, where nothing does yet; drawn at random by whoever calls. */
  readonly bookId?: string;
}

export interface SheetChoices {
  /** False: the sheet is left alone. True: it holds orders, even where that was not seen. */
  readonly use?: boolean;
  readonly grain?: Grain;
  /** Where its header is, for a sheet on which none is found. */
  readonly headerRow?: number;
  /** As `SetUpChoices.variant`, for this sheet; empty: as for the book. */
  readonly variant?: string;
}

export interface PersonChoice {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
}

/** What may be added to a book besides the settings; each can do without the others. */
export const SET_UP_FEATURES = ['results', 'people', 'log', 'today', 'process', 'calendar'] as const;
export type SetUpFeature = (typeof SET_UP_FEATURES)[number];

/** Added unless a person says otherwise. The process and the calendar come with the first change of one. */
const USUAL: ReadonlySet<SetUpFeature> = new Set(['results', 'people', 'log', 'today']);

export function wants({ features }: SetUpChoices, feature: SetUpFeature): boolean {
  return features?.[feature] ?? USUAL.has(feature);
}

/** What an answer to a question decides. */
export type QuestionTarget =
  | { readonly is: 'column'; readonly at: string }
  | { readonly is: 'grain' | 'table'; readonly sheet: string }
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'legend'; readonly says: readonly string[] };

export interface SetUpQuestion {
  readonly id: string;
  readonly text: Bilingual;
  readonly choices: readonly Choice[];
  readonly target: QuestionTarget;
  /** What holds: the person's answer, else the likeliest. */
  readonly chosen: string;
  readonly isAnswered: boolean;
}

/** The choices with one question answered, by the value of its choice. */
export function answered(choices: SetUpChoices, target: QuestionTarget, value: string): SetUpChoices {
  if (target.is === 'column') return withColumn(choices, target.at, value);
  if (target.is === 'word') return { ...choices, words: { ...choices.words, [target.word]: value } };
  if (target.is === 'legend') {
    const said = Object.fromEntries(target.says.map((each) => [each, value === 'yes']));
    return { ...choices, colours: { ...choices.colours, ...said } };
  }
  return withSheet(
    choices,
    target.sheet,
    target.is === 'grain' ? { grain: value as Grain } : { use: value === 'use' },
  );
}

export function withColumn(choices: SetUpChoices, at: string, value: string): SetUpChoices {
  return { ...choices, columns: { ...choices.columns, [at]: value } };
}

export function withSheet(choices: SetUpChoices, sheet: string, change: SheetChoices): SetUpChoices {
  return { ...choices, sheets: { ...choices.sheets, [sheet]: { ...choices.sheets?.[sheet], ...change } } };
}
