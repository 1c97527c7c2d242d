import { valueAt, type Book, type Sheet } from '../book/model';
import { isMark, orderWordOf, saysNothing, statusKey, statusParts } from '../cells/cells';
import { plainText } from '../cells/text';
import { both, type Bilingual } from '../lang';
import { acts, type AskedWord, type Choice, type Question, type TableMap } from './map';
import { MEANINGS, type SavedWord, type StatusMeaning } from './status-meaning';

/** More different texts than this are notes, not the words of a status. */
const MOST = 25;
const LONGEST = 24;

/**
 * Asks in one question for the whole book what the words in its status columns mean that nobody knows. `told`: words
 * that stand elsewhere and are to be asked about with them.
 */
export function wordQuestions(
  book: Book,
  tables: readonly TableMap[],
  saved: readonly SavedWord[] = [],
  told: readonly AskedWord[] = [],
): Question[] {
  const settled = new Set(saved.map(({ word }) => statusKey(word)));
  const unknown = new Map<string, AskedWord>();
  let header = '';
  const ask = (key: string, asked: AskedWord): void => {
    const known = unknown.get(key);
    if (known) unknown.set(key, { ...known, count: known.count + asked.count });
    else if (!settled.has(key)) unknown.set(key, asked);
  };
  for (const table of tables) {
    const sheet = book.sheets.find(({ name }) => name === table.sheet);
    const status = table.columns.find((column) => column.field === 'status' && acts(column));
    if (!sheet || !status) continue;
    const words = wordsIn(sheet, table, status.column);
    if (words.size > MOST) continue;
    for (const [key, word] of words) ask(key, word);
    if (unknown.size > 0 && header === '') header = status.header;
  }
  for (const word of told) ask(statusKey(word.word), word);
  const words = [...unknown.values()];
  const [first] = words;
  if (!first) return [];
  const { sheet, column } = first;
  return [{ id: `status word:${sheet}`, about: 'status word', sheet, column, words, text: textOf(header, words), choices: CHOICES }]; // prettier-ignore
}

/** The different words of a status column that nobody taught us, by what they are compared by; more than `MOST` are notes. */
function wordsIn(sheet: Sheet, table: TableMap, column: number): Map<string, AskedWord> {
  const skip = new Set(table.skip);
  const keys = new Map<string, string | undefined>();
  const different = new Set<string>();
  const found = new Map<string, AskedWord>();
  for (let row = table.firstRow; row <= table.lastRow && different.size <= MOST; row++) {
    const value = skip.has(row) ? null : valueAt(sheet, row, column);
    if (typeof value !== 'string') continue;
    if (!keys.has(value)) keys.set(value, wordKeyOf(value));
    const key = keys.get(value);
    if (key === undefined) continue;
    different.add(key);
    if (orderWordOf(value) !== undefined) continue;
    const known = found.get(key);
    if (known) found.set(key, { ...known, count: known.count + 1 });
    else found.set(key, { word: shown(value), sheet: sheet.name, row, column, count: 1 });
  }
  return different.size > MOST ? new Map() : found;
}

/** Undefined for what is no word of a status: blanks, signs, notes, numbers. */
export function wordKeyOf(value: string): string | undefined {
  const text = plainText(value);
  if (saysNothing(text) || isMark(text)) return undefined;
  const key = statusKey(text);
  return key === '' || key.length > LONGEST || /\d{2}/.test(key) ? undefined : key;
}

/** As it is written, without the day beside it. */
function shown(value: string): string {
  const text = plainText(value);
  return statusParts(text).words === text.toLowerCase() ? text : statusKey(text);
}

function textOf(header: string, asked: readonly AskedWord[]): Bilingual {
  const words = asked.map(({ word }) => word);
  const [zh, en] = header === '' ? ['颜色图例', 'The colour legend'] : [`“${header}”`, `"${header}"`];
  return both(
    `${zh}里有 Gendan 不认识的状态：${words.join('、')}。每个词是什么意思？`,
    `${en} has words that Gendan does not know: ${words.join(', ')}. What does each of them mean?`,
  );
}

/** Stages are chosen by their names, where there is room for so many. */
const CHOICES: readonly Choice[] = (Object.keys(MEANINGS) as StatusMeaning[])
  .filter((value) => value !== 'stage')
  .map((value) => ({ value, label: MEANINGS[value] }));
