import { ASPECT_WORDS, CONCEPT_WORDS, KIND_TERMS, KIND_WORDS, WEAK } from './words.data';

/** What a header says: the things it names, what of them, and whether it is a plan. */
export interface Sense {
  /** Meanings, `?word` for a word that is not known. */
  readonly concepts: readonly string[];
  readonly aspects: readonly string[];
  readonly kind: 'plan' | 'actual' | undefined;
  /** Share of known words that had to be corrected for a typing mistake, 0 to 1. */
  readonly corrected: number;
}

type Meaning = readonly [group: 'aspect' | 'kind' | 'concept', id: string];

const HAN_WORDS = new Map<string, Meaning[]>();
const LATIN_WORDS = new Map<string, Meaning[]>();
const LATIN_PHRASE = 4;
const HAN_WORD = 7;

function learn(lines: Readonly<Record<string, readonly [string, string]>>, group: Meaning[0]): void {
  for (const [id, [zh, en]] of Object.entries(lines)) {
    for (const word of zh.split(' '))
      if (word) add(/^[A-Z]/.test(word) ? LATIN_WORDS : HAN_WORDS, word.toLowerCase(), [group, id]);
    for (const word of en.split(' ')) if (word) add(LATIN_WORDS, word.replaceAll('_', ' '), [group, id]);
  }
}

function add(words: Map<string, Meaning[]>, word: string, meaning: Meaning): void {
  words.set(word, [...(words.get(word) ?? []), meaning]);
}

learn(CONCEPT_WORDS, 'concept');
learn(ASPECT_WORDS, 'aspect');
learn(KIND_WORDS, 'kind');
for (const [word, [concept, kind]] of Object.entries(KIND_TERMS)) {
  const words = /[a-z]/.test(word) ? LATIN_WORDS : HAN_WORDS;
  add(words, word, ['concept', concept]);
  add(words, word, ['kind', kind]);
}

const STOP = new Set(
  'of the for to in at and & per a an is was from with or on as be has current allowed made first second full the revised rev updated new 的 及 和 与 或 之 为 在 当前 目前 最新 指定 允许 可 至 给 现 提供 必填 选填 首次 大'.split(
    ' ',
  ),
);

/** Reads the words of a header (lower-case plain text). */
export function senseOf(text: string): Sense {
  const concepts = new Set<string>();
  const aspects = new Set<string>();
  const kinds = new Set<string>();
  let [known, corrected] = [0, 0];
  for (const run of text.replace(/\d+(\.\d+)?\s*[%位]/g, ' ').match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ??
    []) {
    const found = /\p{Script=Han}/u.test(run) ? hanWords(run) : latinWords(run);
    for (const { meanings, word, fixed } of found) {
      if (meanings.length === 0) concepts.add(`?${word}`);
      else known++;
      if (fixed) corrected++;
      for (const [group, id] of meanings)
        (group === 'concept' ? concepts : group === 'aspect' ? aspects : kinds).add(id);
    }
  }
  if (/\bon$/.test(text.trim())) aspects.add('date'); // Deposit received on
  const kind = kinds.has('actual') ? 'actual' : kinds.has('plan') ? 'plan' : undefined;
  return { concepts: [...concepts], aspects: [...aspects], kind, corrected: known ? corrected / known : 0 };
}

/** How much a meaning weighs when two headers are compared. */
export function weightOf(concept: string): number {
  return WEAK.has(concept) ? 0.3 : 1;
}

interface Found {
  readonly word: string;
  readonly meanings: readonly Meaning[];
  readonly fixed?: boolean;
}

/** Cuts a run of Chinese into known words, as few and as long as can be, leaving as little over as can be. */
function hanWords(run: string): Found[] {
  const n = Math.min(run.length, 60);
  const cost = new Array<number>(n + 1).fill(Infinity);
  const back = new Array<number>(n + 1).fill(0);
  cost[0] = 0;
  for (let at = 0; at < n; at++) {
    for (let size = 1; size <= HAN_WORD && at + size <= n; size++) {
      const word = run.slice(at, at + size);
      const price = STOP.has(word)
        ? 0.5
        : HAN_WORDS.has(word)
          ? 1 + (size === 1 ? 0.4 : 0)
          : size === 1
            ? 3
            : Infinity;
      if (cost[at]! + price < cost[at + size]!) {
        cost[at + size] = cost[at]! + price;
        back[at + size] = at;
      }
    }
  }
  const words: Found[] = [];
  for (let end = n; end > 0; end = back[end]!) {
    const word = run.slice(back[end]!, end);
    if (!STOP.has(word)) words.unshift({ word, meanings: HAN_WORDS.get(word) ?? [] });
  }
  return joinUnknown(words);
}

/** Unknown characters that stand together are one unknown word. */
function joinUnknown(words: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const found of words) {
    const last = joined[joined.length - 1];
    if (found.meanings.length === 0 && last && last.meanings.length === 0) {
      joined[joined.length - 1] = { word: last.word + found.word, meanings: [] };
    } else joined.push(found);
  }
  return joined;
}

function latinWords(run: string): Found[] {
  const tokens = run.match(/[a-z]+\d*|\d+[a-z]*|[#%$№]/g) ?? [];
  const words: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    let size = Math.min(LATIN_PHRASE, tokens.length - at);
    while (size > 0 && !LATIN_WORDS.has(tokens.slice(at, at + size).join(' '))) size--;
    if (size > 0) {
      const word = tokens.slice(at, at + size).join(' ');
      words.push({ word, meanings: LATIN_WORDS.get(word)! });
      at += size;
      continue;
    }
    const token = tokens[at++]!;
    if (STOP.has(token) || /^\d+$/.test(token)) continue;
    const fixed = /^[a-z]{5,}$/.test(token) ? corrected(token) : undefined;
    words.push(
      fixed ? { word: fixed, meanings: LATIN_WORDS.get(fixed)!, fixed: true } : { word: token, meanings: [] },
    );
  }
  return words;
}

/** Words that may be written wrongly, by their first letter, which seldom is. */
const LONG_WORDS = new Map<string, string[]>();
for (const word of LATIN_WORDS.keys()) {
  if (!/^[a-z]{5,}$/.test(word)) continue;
  const same = LONG_WORDS.get(word[0]!);
  if (same) same.push(word);
  else LONG_WORDS.set(word[0]!, [word]);
}

/** The known word that a typing mistake (one letter, or two neighbours exchanged; two in long words) was to be. */
function corrected(token: string): string | undefined {
  const allowed = token.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let least = allowed + 1;
  for (const word of LONG_WORDS.get(token[0]!) ?? []) {
    if (Math.abs(word.length - token.length) > allowed) continue;
    const away = distance(token, word, least);
    if (away < least) [best, least] = [word, away];
  }
  return best;
}

/** Edits between two words (an exchange of neighbours is one), or `limit` when there are at least as many. */
export function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) >= limit) return limit;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit);
}
