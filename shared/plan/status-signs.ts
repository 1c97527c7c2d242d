import { fillAt } from '../book/fills';
import type { Sheet } from '../book/model';
import {
  isFurther,
  orderWordOf,
  statusKey,
  statusParts,
  type DateContext,
  type OrderSaying,
} from '../cells/cells';
import { colourShown, legendOf, type SavedColour } from '../mapping/legend';
import type { SavedWord, TableMap } from '../mapping/mapping';
import { remembered } from '../remembered';
import type { Moment } from '../time/moment';
import { SAILING } from './sailing';

/** What a status says of an order. */
export interface StatusSaying extends OrderSaying {
  /** A stage that it says is done, and the day beside the word. */
  readonly stage?: { readonly key: string; readonly on: Moment | undefined };
}

/** What people told of their words and colours. */
export interface OwnSigns {
  readonly words?: readonly SavedWord[];
  readonly colours?: readonly SavedColour[];
}

/** Reads what a text of a status says; undefined for one that is blank, or that nobody taught us. */
export type ReadStatus = (text: string, context?: () => DateContext) => StatusSaying | undefined;

/** What the status words and the colours of a table say of its orders. */
export interface StatusSigns {
  readonly word: ReadStatus;
  /** What the colour of a row says; undefined where no legend counts. */
  readonly colour: ((sheet: Sheet, row: number) => StatusSaying | undefined) | undefined;
}

/** The words that a person explained count before those that Gendan knows; colours count where a person agreed to them. */
export function statusSigns(sheet: Sheet, table: TableMap, { words = [], colours = [] }: OwnSigns): StatusSigns {
  const word = wordsOf(words);
  return { word, colour: coloursOf(sheet, table, colours, word) };
} // prettier-ignore

const known = new WeakMap<readonly SavedWord[], ReadStatus>();

function wordsOf(words: readonly SavedWord[]): ReadStatus {
  if (words.length === 0) return knownWords;
  let read = known.get(words);
  if (!read) known.set(words, (read = reader(words)));
  return read;
}

/** A table has a few dozen different status texts; the day beside a word is read anew, since its year is the order's. */
function reader(words: readonly SavedWord[]): ReadStatus {
  const own = new Map(words.map((word) => [statusKey(word.word), word]));
  const read = (text: string, context?: DateContext): StatusSaying | undefined => {
    if (text === '') return undefined;
    const explained = own.size > 0 ? own.get(statusKey(text)) : undefined;
    return explained ? sayingOf(explained, text, context) : orderWordOf(text, context);
  };
  const undated = remembered(read, 2000);
  return (text, context) => {
    const said = undated(text);
    return said && context && /\d/.test(text) ? read(text, context()) : said;
  };
}

const knownWords = reader([]);

function sayingOf(
  { means, stage }: SavedWord,
  text: string,
  context?: DateContext,
): StatusSaying | undefined {
  if (means === 'none') return undefined;
  const { date } = statusParts(text, context);
  if (means === 'stage' && stage !== SAILING) return { word: 'open', stage: { key: stage!, on: date } };
  return { word: means === 'stage' ? 'sailed' : means, ...(date !== undefined && { date }) };
}

function coloursOf(
  sheet: Sheet,
  table: TableMap,
  answered: readonly SavedColour[],
  word: ReadStatus,
): StatusSigns['colour'] {
  if (!sheet.fills || !answered.some(({ counts }) => counts)) return undefined;
  const counting = new Set(answered.flatMap(({ says, counts }) => (counts ? [says] : [])));
  // A colour that was refused, or not asked about yet, is still none of the others.
  const legend = legendOf(sheet, [table]);
  const means = remembered((fill) => {
    const shown = colourShown(fill, legend);
    return shown && counting.has(shown.says) ? word(shown.means) : undefined;
  }, 200);
  // A row that is painted as a whole is painted in the cell that names the order, too.
  const column = table.keys[0] ?? table.left;
  return (at, row) => {
    const fill = fillAt(at, row, column);
    return fill === undefined ? undefined : means(fill);
  };
}

/** What two signs say together: what is further along, and the stage that either names. */
export function together(a: StatusSaying | undefined, b: StatusSaying | undefined): StatusSaying | undefined {
  if (!a || !b) return a ?? b;
  const stage = a.stage ?? b.stage;
  return { ...(isFurther(b.word, a.word) ? b : a), ...(stage && { stage }) };
}
