/** A text in its parts: what stands as it is, and the names between double braces. */
export type MarkedPart = string | Mark;

export interface Mark {
  /** What stands between the braces. */
  readonly written: string;
}

/** The parts of a text; undefined where braces are opened and not closed, or the other way round. */
export function markedParts(text: string): readonly MarkedPart[] | undefined {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const mark of text.matchAll(MARK)) {
    parts.push(text.slice(at, mark.index), { written: mark[1]! });
    at = mark.index + mark[0].length;
  }
  parts.push(text.slice(at));
  const isSound =
    !/[{｛]{3}|[}｝]{3}/.test(text) && parts.every((part) => typeof part !== 'string' || !mayHoldMark(part));
  return isSound ? parts.filter((part) => part !== '') : undefined;
}

/** Whether a text has two braces in a row, in either width: nothing that is printed or sent has. */
export const mayHoldMark = (text: string): boolean => /[{｛]{2}|[}｝]{2}/.test(text);

/** Two braces of either width, and no brace between them. */
const MARK = /[{｛]{2}([^{}｛｝]*)[}｝]{2}/g;
