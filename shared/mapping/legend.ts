import { fillAt } from '../book/fills';
import type { Book, Sheet } from '../book/model';
import { orderWordOf, statusKey, type OrderWord } from '../cells/cells';
import { headsLegend, type ColourSaying } from '../cells/colour-names';
import { HUE_NAMES, huesOf, type Hue } from '../cells/hues';
import { plainText } from '../cells/text';
import { both } from '../lang';
import { isOurs } from './sheets';
import { FEW, rowsLookedAt, sayingsAt } from './states-legend';
import type { AskedWord, Choice, Question, TableMap } from './map';
import type { SavedWord } from './status-meaning';

/** One colour of a legend that a sheet states. */
export interface StatedColour {
  /** `红色=已取消`: what a person is asked, and what the answer holds for. */
  readonly says: string;
  readonly hue: Hue;
  readonly means: string;
  /** The fill of the legend's own cell, where it shows the colour. */
  readonly fill: string | undefined;
  readonly row: number;
  readonly column: number;
}

/** What a person answered of a colour: it holds as long as the sheet says the same. */
export interface SavedColour {
  readonly says: string;
  /** Whether orders of that colour are taken to be what the legend says. */
  readonly counts: boolean;
}

/** The colours that a sheet explains, outside of its orders. */
export function legendOf(sheet: Sheet, tables: readonly TableMap[]): StatedColour[] {
  const own = tables.filter((table) => table.sheet === sheet.name);
  const isOrder = (row: number, column: number): boolean =>
    own.some((t) => row >= t.topRow && row <= t.lastRow && column >= t.left && column <= t.right);
  const found = new Map<string, StatedColour>();
  let heading = -Infinity;
  for (const row of rowsLookedAt(sheet.rows)) {
    const cells = sheet.rows[row - 1]!;
    cells.forEach((cell, at) => {
      if (typeof cell !== 'string' || isOrder(row, at + 1)) return;
      const plain = plainText(cell);
      if (headsLegend(plain)) heading = row;
      const said = sayingsAt(cells, at, plain);
      const all = said.length === 0 && row - heading <= FEW ? swatchAt(sheet, row, at + 1, plain) : said;
      for (const { colour, hue, means } of all) {
        const says = `${colour}=${means}`;
        if (!found.has(says)) found.set(says, { says, hue, means, fill: ownFill(sheet, row, at + 1, hue), row, column: at + 1 }); // prettier-ignore
      }
    });
  }
  return [...found.values()];
}

/** A coloured cell under the heading of a legend, with its meaning in it or to its right. */
function swatchAt(sheet: Sheet, row: number, column: number, plain: string): ColourSaying[] {
  if (orderWordOf(plain) === undefined) return [];
  const fill = fillAt(sheet, row, column) ?? fillAt(sheet, row, column - 1);
  const [hue] = fill === undefined ? [] : huesOf(fill);
  return hue ? [{ colour: `${HUE_NAMES[hue].zh}色`, hue, means: plain, isSure: true }] : [];
}

/** The fill of the legend's cell, or of the one to its left or right, where it is of the colour that it names. */
function ownFill(sheet: Sheet, row: number, column: number, hue: Hue): string | undefined {
  return [column, column - 1, column + 1]
    .map((at) => fillAt(sheet, row, at))
    .find((fill) => fill !== undefined && huesOf(fill).includes(hue));
}

/** The colour of a legend that a fill shows: the very same, else the only one of its hue; undefined where two would fit. */
export function colourShown(fill: string, legend: readonly StatedColour[]): StatedColour | undefined {
  const same = legend.filter((each) => each.fill === fill);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const hues = huesOf(fill);
  const alike = legend.filter(({ hue }) => hues.includes(hue));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Words of which an order says no more than that it goes on: nothing would follow from their colour. */
const SAYS_LITTLE: ReadonlySet<OrderWord> = new Set<OrderWord>([
  'open',
  'inquiry',
  'sample',
  'making',
  'ready',
]);

/** What a meaning is worth: something follows from it, nothing does, or nobody knows the word. */
function worth(means: string, words: readonly SavedWord[]): 'counts' | 'little' | 'unknown' {
  const key = statusKey(means);
  const own = words.find(({ word }) => statusKey(word) === key);
  if (own) return own.means === 'none' || own.means === 'open' ? 'little' : 'counts';
  const known = orderWordOf(means);
  return known === undefined ? 'unknown' : SAYS_LITTLE.has(known.word) ? 'little' : 'counts';
}

/**
 * Asks once for each sheet whether the colours that it explains count, with the meanings as they were read. Only where
 * something would follow; sheets that state the same are asked about together.
 */
export function legendQuestions(
  book: Book,
  tables: readonly TableMap[],
  colours: readonly SavedColour[] = [],
  words: readonly SavedWord[] = [],
): Question[] {
  const settled = new Set(colours.map(({ says }) => says));
  return sheetsWithLegend(book, tables).flatMap(({ sheet, legend }) => {
    const open = legend.filter(({ says, means }) => !settled.has(says) && worth(means, words) === 'counts');
    for (const { says } of open) settled.add(says);
    return open.length === 0 ? [] : [legendQuestion(sheet.name, open)];
  });
}

/**
 * The meanings that nobody knows in legends of which other colours count: they are asked about like the words of a
 * status column. Where nothing counts, the colours may be those of goods.
 */
export function legendWords(
  book: Book,
  tables: readonly TableMap[],
  colours: readonly SavedColour[] = [],
): AskedWord[] {
  const refused = new Set(colours.flatMap(({ says, counts }) => (counts ? [] : [says])));
  return sheetsWithLegend(book, tables).flatMap(({ sheet, legend }) => {
    if (!legend.some(({ means }) => worth(means, []) === 'counts')) return [];
    const unknown = legend.filter(({ says, means }) => !refused.has(says) && worth(means, []) === 'unknown');
    return unknown.map(({ means, row, column }) => ({
      word: means,
      sheet: sheet.name,
      row,
      column,
      count: 1,
    }));
  });
}

/** Sheets of orders whose fills were read. */
function sheetsWithLegend(
  book: Book,
  tables: readonly TableMap[],
): { sheet: Sheet; legend: StatedColour[] }[] {
  return book.sheets.flatMap((sheet) => {
    if (!sheet.fills || isOurs(sheet.name) || !tables.some((table) => table.sheet === sheet.name)) return [];
    const legend = legendOf(sheet, tables);
    return legend.length === 0 ? [] : [{ sheet, legend }];
  });
}

function legendQuestion(sheet: string, colours: readonly StatedColour[]): Question {
  const says = colours.map((colour) => colour.says);
  return {
    id: `legend:${sheet}`,
    about: 'legend',
    sheet,
    column: colours[0]!.column,
    says,
    text: both(
      `“${sheet}”用颜色说明订单（${says.join('、')}）。整行或订单号一格是这种颜色的，就按它说的算吗？`,
      `"${sheet}" tells by colours how orders stand (${says.join(', ')}). Do rows, or order numbers, of such a colour count as it says?`,
    ),
    choices: CHOICES,
  };
}

const CHOICES: readonly Choice[] = [
  { value: 'no', label: both('不算，只看文字和日期', 'No: words and dates only') },
  { value: 'yes', label: both('按颜色算', 'Yes') },
];
