/**
 * A formula in pieces that give it back when they are joined: quoted texts, quoted sheet names, bracketed references of
 * tables and books, words (names, functions, references, numbers), and single characters for the rest.
 */
export function formulaTokens(formula: string): string[] {
  return (
    formula.match(
      /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]?|[\p{L}\p{N}_.$\\?]+|[^]/gu,
    ) ?? []
  );
}
