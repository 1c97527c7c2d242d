import { piecesOf, type Pieces } from './tokens';

/** Finds which of many known phrases a text holds, each standing for a thing under whatever name. */
export class Phrases {
  /** Chinese ones by their first two letters. */
  private readonly han = new Map<string, { readonly phrase: string; readonly of: string }[]>();
  /** The others by the stem of their first word. */
  private readonly latin = new Map<string, { readonly words: readonly string[]; readonly of: string }[]>();

  /** `of`: the thing that the phrases name. One Chinese letter, or one Latin one, names nothing. */
  constructor(things: Iterable<readonly [of: string, phrases: readonly string[]]>) {
    for (const [of, phrases] of things)
      for (const text of phrases) {
        const { words, runs } = piecesOf(text);
        const [run] = runs;
        if (run !== undefined) {
          if (run.length > 1) put(this.han, run.slice(0, 2), { phrase: run, of });
        } else if (words.join('').length > 1) put(this.latin, words[0]!, { words, of });
      }
  }

  /** The things that a text names. */
  in({ words, runs }: Pieces): ReadonlySet<string> {
    const found = new Set<string>();
    for (const run of runs)
      for (let at = 0; at + 1 < run.length; at++)
        for (const { phrase, of } of this.han.get(run.slice(at, at + 2)) ?? [])
          if (run.startsWith(phrase, at)) found.add(of);
    words.forEach((word, at) => {
      for (const { words: wanted, of } of this.latin.get(word) ?? [])
        if (wanted.every((each, n) => words[at + n] === each)) found.add(of);
    });
    return found;
  }
}

function put<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
