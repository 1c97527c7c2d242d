import type { Grain } from '../../mapping/mapping';
import type { Lang } from '../../lang';
import type { Role } from '../../process/row';
import type { CalendarData } from '../../time/calendar-data';

/** Everything a person may decide while setting a book up; what is left out stays as it was found. Plain JSON. */
export interface SetUpChoices {
  readonly language?: Lang;
  /** By the sheet's name. */
  readonly sheets?: Readonly<Record<string, SheetChoices>>;
  /** What columns mean, by the address of their header: `field:etd:plan`, `stage:load:actual`, `none`; or `UNKNOWN`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What words of the team's own in a status column mean: `closed`, `stage:final_qc`. */
  readonly words?: Readonly<Record<string, string>>;
  /** Whether colours count, by what a legend says of them. */
  readonly colours?: Readonly<Record<string, boolean>>;
  /** Whether a sheet of the team's is a list of records, by `recordsKey`. */
  readonly records?: Readonly<Record<string, boolean>>;
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
  | { readonly is: 'legend'; readonly says: readonly string[] }
  | { readonly is: 'records'; readonly kind: string; readonly sheet: string };

/** What names a question whether a sheet is a list of a kind. */
export const recordsKey = (kind: string, sheet: string): string => `${kind}!${sheet}`;

/** Whether anything at all is chosen: an answer that was taken back is none. */
export function isChosen(choices: SetUpChoices): boolean {
  const holds = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.values(value).some(holds)
      : value !== undefined && value !== UNKNOWN;
  return holds(choices);
}

/** In the place of an answer: nobody knows, it stays asked and decides nothing. */
export const UNKNOWN = 'unknown';

/** What a person answered; `UNKNOWN` where they did not, or said that they do not know. */
export function answerTo(
  { columns, sheets, words, colours, records }: SetUpChoices,
  target: QuestionTarget,
): string {
  if (target.is === 'column') return columns?.[target.at] ?? UNKNOWN;
  if (target.is === 'word') return words?.[target.word] ?? UNKNOWN;
  if (target.is === 'legend') {
    const counts = colours?.[target.says[0]!];
    return yesOrNo(counts);
  }
  if (target.is === 'records') return yesOrNo(records?.[recordsKey(target.kind, target.sheet)]);
  const { use, grain } = sheets?.[target.sheet] ?? {};
  if (target.is === 'grain') return grain ?? UNKNOWN;
  return use === undefined ? UNKNOWN : use ? 'use' : 'leave out';
}

const yesOrNo = (said: boolean | undefined): string => (said === undefined ? UNKNOWN : said ? 'yes' : 'no');

/** The choices with one question answered, by the value of its choice; `UNKNOWN` takes an answer back. */
export function answered(choices: SetUpChoices, target: QuestionTarget, value: string): SetUpChoices {
  const isOpen = value === UNKNOWN;
  if (target.is === 'column') return withColumn(choices, target.at, value);
  if (target.is === 'word') {
    const words = { ...without(choices.words, [target.word]), ...(!isOpen && { [target.word]: value }) };
    return { ...choices, words };
  }
  if (target.is === 'legend') {
    const said = isOpen ? [] : target.says.map((each) => [each, value === 'yes'] as const);
    return { ...choices, colours: { ...without(choices.colours, target.says), ...Object.fromEntries(said) } };
  }
  if (target.is === 'records') {
    const key = recordsKey(target.kind, target.sheet);
    return { ...choices, records: { ...without(choices.records, [key]), ...(!isOpen && { [key]: value === 'yes' }) } }; // prettier-ignore
  }
  if (target.is === 'grain')
    return withSheet(choices, target.sheet, { grain: isOpen ? undefined : (value as Grain) });
  return withSheet(choices, target.sheet, { use: isOpen ? undefined : value === 'use' });
}

function without<T>(record: Readonly<Record<string, T>> = {}, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

export function withColumn(choices: SetUpChoices, at: string, value: string): SetUpChoices {
  return { ...choices, columns: { ...choices.columns, [at]: value } };
}

export function withSheet(choices: SetUpChoices, sheet: string, change: SheetChoices): SetUpChoices {
  return { ...choices, sheets: { ...choices.sheets, [sheet]: { ...choices.sheets?.[sheet], ...change } } };
}
