import { valueAt, type Book, type Sheet } from '../book/model';
import { stateOf } from '../cells/states';
import { plainText } from '../cells/text';
import { both, type Bilingual } from '../lang';
import { acts, type Choice, type Question, type TableMap } from './map';

/** What a word of the team's own says of an order as a whole. */
export type StatusMeaning = 'open' | 'sailed' | 'closed' | 'cancelled' | 'hold' | 'none';

export interface SavedWord {
  readonly word: string;
  readonly means: StatusMeaning;
}

/** Whether a word of a status column is known without asking. */
export type KnowsWord = (text: string) => boolean;

/** Words that tell a step of an order; the others of a status column are the team's own. */
const STEP =
  /生产|在产|排产|备货|待|未|运输|在途|开船|出运|出货|发货|装柜|订舱|报关|清关|到港|签收|下单|验货|付|收|寄|确认|\b(in[ -]?transit|transit|production|ordered|booked|sailed|arrived|delivered|delivery|fulfilled|received|progress|processing|working|running|cutting|sewing|sailing|departed|customs|draft|new|planned|scheduled|ready|confirmed)\b/i;

export const knowsWord: KnowsWord = (text) => stateOf(text) !== undefined || STEP.test(text);

/** More different texts than this are notes, not the words of a status. */
const MOST = 25;
const LONGEST = 24;

/** Asks once for each header of a status what the words in it mean that nobody knows, all in one question. */
export function wordQuestions(
  book: Book,
  tables: readonly TableMap[],
  saved: readonly SavedWord[] = [],
  knows: KnowsWord = knowsWord,
): Question[] {
  const settled = new Set(saved.map(({ word }) => wordKey(word)));
  const unknown = new Map<string, { word: string; sheet: string; column: number; header: string }>();
  for (const table of tables) {
    const sheet = book.sheets.find(({ name }) => name === table.sheet);
    const status = table.columns.find((column) => column.field === 'status' && acts(column));
    if (!sheet || !status) continue;
    const words = wordsIn(sheet, table, status.column);
    if (words.length > MOST) continue;
    for (const word of words)
      if (!knows(word) && !settled.has(wordKey(word)) && !unknown.has(wordKey(word)))
        unknown.set(wordKey(word), { word, sheet: sheet.name, column: status.column, header: status.header });
  }
  const [first] = unknown.values();
  if (!first) return [];
  const words = [...unknown.values()].map(({ word }) => word);
  const { sheet, column, header } = first;
  return [{ id: `status word:${sheet}`, about: 'status word', sheet, column, words, text: textOf(header, words), choices: CHOICES }]; // prettier-ignore
}

/** What two words are compared by. */
export function wordKey(word: string): string {
  return plainText(word).toLowerCase().trim();
}

function wordsIn(sheet: Sheet, table: TableMap, column: number): string[] {
  const skip = new Set(table.skip);
  const found = new Map<string, string>();
  for (let row = table.firstRow; row <= table.lastRow && found.size <= MOST; row++) {
    const value = skip.has(row) ? null : valueAt(sheet, row, column);
    if (typeof value !== 'string') continue;
    const text = plainText(value).trim();
    if (text !== '' && text.length <= LONGEST && !/\d{2}/.test(text)) found.set(wordKey(text), text);
  }
  return [...found.values()];
}

function textOf(header: string, words: readonly string[]): Bilingual {
  return both(
    `“${header}”里有 Gendan 不认识的状态：${words.join('、')}。每个词是什么意思？`,
    `"${header}" has words that Gendan does not know: ${words.join(', ')}. What does each of them mean?`,
  );
}

const LABELS: Readonly<Record<StatusMeaning, Bilingual>> = {
  none: both('不说明订单走到哪里', 'It says nothing of how far the order is'),
  open: both('还在做', 'Still open'),
  sailed: both('已开船', 'Sailed'),
  closed: both('已完成', 'Finished'),
  cancelled: both('已取消', 'Cancelled'),
  hold: both('暂停', 'On hold'),
};
const CHOICES: readonly Choice[] = (Object.keys(LABELS) as StatusMeaning[]).map((value) => ({ value, label: LABELS[value] })); // prettier-ignore
