import { markedParts, mayHoldMark } from '../../cells/marks';
import { both, type Bilingual } from '../../lang';
import { keyFor } from '../../templates/vocabulary';
import type { TagLack, TagSource } from './said';
import { TAGS } from './tags.data';

/** A tag that stands in a text and that nothing fills. */
export interface Unfilled extends TagLack {
  /** As it is written between the braces. */
  readonly written: string;
}

/** A text with its tags filled in; a tag that nothing fills stays as it is and is told. Nothing is ever guessed. */
export function filled(text: string, source: TagSource): { text: string; unfilled: readonly Unfilled[] } {
  const parts = markedParts(text);
  if (!parts) return { text, unfilled: [{ written: braceIn(text), why: UNCLOSED }] };
  const unfilled: Unfilled[] = [];
  const told = parts.map((part) => {
    if (typeof part === 'string') return part;
    const written = part.written.trim();
    const said = saidBy(written, source);
    if (said.text !== undefined) return said.text;
    unfilled.push({ written, ...said });
    return `{{${written}}}`;
  });
  const whole = told.join('');
  // A brace of the text beside one of a value.
  if (unfilled.length === 0 && mayHoldMark(whole))
    return { text: whole, unfilled: [{ written: braceIn(whole), why: BRACES }] };
  return { text: whole, unfilled };
}

function saidBy(written: string, source: TagSource): { readonly text: string } | TagLack {
  const tag = keyFor(TAGS, written);
  if (tag === undefined) return { why: UNKNOWN };
  const ask = source[tag];
  if (!ask) return { why: ELSEWHERE };
  const said = ask();
  return said.text !== undefined && mayHoldMark(said.text) ? { why: BRACES } : said;
}

/** What stands at the braces that are not in pairs. */
const braceIn = (text: string): string =>
  (/[{｛]{2}[^{}｛｝\n]{0,20}/.exec(text)?.[0] ?? '}}').replace(/[{｛]+/, '');

const UNKNOWN: Bilingual = both('没有这个标签，请改文案', 'there is no such tag; change the text');
const ELSEWHERE: Bilingual = both('这种文案没有这个内容，请从文案里去掉', 'this kind of text has nothing for it; take it out of the text'); // prettier-ignore
const BRACES: Bilingual = both('内容里有双大括号，不能用', 'what it would say has double braces in it'); // prettier-ignore
const UNCLOSED: Bilingual = both('双大括号没有成对，请改文案', 'the double braces are not in pairs; change the text'); // prettier-ignore
