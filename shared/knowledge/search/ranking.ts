/** What a text holds, by term: how much it says it. */
export type Terms = ReadonlyMap<string, number>;

/** How soon a term that is said again adds little, and how much long texts are held back (BM25). */
const [K1, B] = [1.2, 0.6];

interface Posting {
  readonly doc: number;
  readonly count: number;
}

/**
 * Ranks texts by a question as BM25 does (Robertson and Walker): rare terms count for more, repeated ones for less and
 * less, long texts are held back. An inverted index, so that a question costs what its terms cost.
 */
export class Ranking {
  private readonly postings = new Map<string, Posting[]>();
  private readonly lengths: readonly number[];
  private readonly average: number;

  constructor(docs: readonly Terms[]) {
    this.lengths = docs.map((terms) => {
      let length = 0;
      for (const count of terms.values()) length += count;
      return length;
    });
    this.average = this.lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, docs.length) || 1;
    docs.forEach((terms, doc) => {
      for (const [term, count] of terms) {
        const list = this.postings.get(term);
        if (list) list.push({ doc, count });
        else this.postings.set(term, [{ doc, count }]);
      }
    });
  }

  /** The texts that have anything of a question, the best first, by their position; of equals the earlier one. */
  find(question: Terms): readonly { readonly doc: number; readonly score: number }[] {
    const scores = new Map<number, number>();
    for (const [term, weight] of question)
      for (const { doc, count } of this.postings.get(term) ?? [])
        scores.set(doc, (scores.get(doc) ?? 0) + weight * this.rarity(term) * this.said(doc, count));
    return [...scores]
      .map(([doc, score]) => ({ doc, score }))
      .sort((a, b) => b.score - a.score || a.doc - b.doc);
  }

  private rarity(term: string): number {
    const n = this.postings.get(term)?.length ?? 0;
    return Math.log(1 + (this.lengths.length - n + 0.5) / (n + 0.5));
  }

  private said(doc: number, count: number): number {
    const length = 1 - B + (B * this.lengths[doc]!) / this.average;
    return (count * (K1 + 1)) / (count + K1 * length);
  }
}
