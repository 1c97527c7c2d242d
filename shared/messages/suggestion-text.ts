/** A change that a mail suggests, as its line in 跟单_消息 has it. */
export interface SuggestedText {
  /** The header of the column, as the order sheet writes it. */
  readonly header: string;
  /** What stood there, as the sheet showed it; empty where nothing did. */
  readonly before: string;
  readonly after: string;
}

const ARROW = '→';

/** `船期：2026-06-05 → 2026-06-12`, as the language of the book writes it. */
export function suggestionLine({ header, before, after }: SuggestedText, lang: 'zh' | 'en'): string {
  const [name, from, to] = [header, before, after].map(oneLine) as [string, string, string];
  return `${name}${lang === 'zh' ? '：' : ': '}${from}${from === '' ? '' : ' '}${ARROW} ${to}`;
}

/** The lines of a cell, each once with how often it stands there: rows of an order that say the same have one each. */
export function suggestionLines(text: string): { readonly line: string; readonly times: number }[] {
  const times = new Map<string, number>();
  for (const line of text.split('\n').map(oneLine))
    if (line !== '') times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].map(([line, count]) => ({ line, times: count }));
}

/**
 * Reads a line back. `headers`: those of the order's sheet, which may have colons of their own; the longest that the line
 * begins with is meant. Undefined where it names none of them, or does not say from what to what.
 */
export function readSuggestion(line: string, headers: Iterable<string>): SuggestedText | undefined {
  let found: SuggestedText | undefined;
  const text = oneLine(line);
  for (const header of headers) {
    const name = oneLine(header);
    if (name === '' || (found && name.length <= oneLine(found.header).length)) continue;
    if (text.slice(0, name.length).toLowerCase() !== name.toLowerCase()) continue;
    const change = changeIn(text.slice(name.length));
    if (change) found = { header, ...change };
  }
  return found;
}

/** The same where no sheet is known: for showing alone. */
export function looselyRead(line: string): SuggestedText | undefined {
  const colon = /[:：]/.exec(line);
  const change = colon ? changeIn(line.slice(colon.index)) : undefined;
  return change && { header: line.slice(0, colon!.index).trim(), ...change };
}

/** `：2026-06-05 → 2026-06-12`. A text with two arrows says nothing for certain. */
function changeIn(rest: string): Pick<SuggestedText, 'before' | 'after'> | undefined {
  const match = /^\s*[:：]([^]*)$/.exec(rest);
  const sides = match?.[1]!.split(/→|->|=>/).map((side) => side.trim());
  return sides?.length === 2 && sides[1] !== '' ? { before: sides[0]!, after: sides[1]! } : undefined;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
