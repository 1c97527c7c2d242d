import { momentValue } from '../value';
import type { Value } from '../value';
import { ERROR_CODES } from '../value';
import { parseIso } from '../../time/moment';
import { cellError } from '../host-values';
import { CannotRead, FormulaTooLong } from './errors';

/** A piece of a formula and where it begins, counted from 0. */
export type Token =
  | { readonly kind: 'value'; readonly value: Value; readonly at: number }
  | { readonly kind: 'name'; readonly text: string; readonly at: number }
  | { readonly kind: 'sign'; readonly text: string; readonly at: number }
  | { readonly kind: 'end'; readonly at: number };

/** Long enough for any list of days off that is written out; a sheet allows 8,192. */
const MOST_CHARACTERS = 1_000_000;

const SPACE = /[\s\u3000\u00a0\ufeff]+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[\p{L}_$][\p{L}\p{N}_.$!:]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(),;{}]/y;
const ERROR = /#[A-Za-z0-9/]+[!?]?/y;
const DATE = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?(?![\d-])/y;

/** What a Chinese keyboard puts where a formula needs the plain sign. */
const PLAIN: Readonly<Record<string, string>> = {
  '（': '(', '）': ')', '，': ',', '；': ';', '｛': '{', '｝': '}', '＝': '=', '＋': '+', '－': '-', '＊': '*',
  '／': '/', '＆': '&', '％': '%', '＜': '<', '＞': '>', '×': '*', '÷': '/', '≤': '<=', '≥': '>=', '≠': '<>',
}; // prettier-ignore

/** What closes a quoted text, by what opens it. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '”', '＂': '＂' };

/** Cuts a formula into tokens; the leading `=` is optional. Throws CannotRead, FormulaTooLong. */
export function tokensOf(formula: string): Token[] {
  if (formula.length > MOST_CHARACTERS) throw new FormulaTooLong();
  const tokens: Token[] = [];
  let at = startOf(formula);
  let braces = 0;
  while (at < formula.length) {
    const space = matchAt(SPACE, formula, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const [token, length] = tokenAt(formula, at, braces > 0);
    if (token.kind === 'sign') braces += token.text === '{' ? 1 : token.text === '}' ? -1 : 0;
    tokens.push(token);
    at += length;
  }
  tokens.push({ kind: 'end', at: formula.length });
  return tokens;
}

function startOf(formula: string): number {
  const space = matchAt(SPACE, formula, 0)?.length ?? 0;
  return formula[space] === '=' || formula[space] === '＝' ? space + 1 : space;
}

function tokenAt(formula: string, at: number, isInArray: boolean): [Token, number] {
  const char = formula[at]!;
  if (char in QUOTES) return quoted(formula, at);
  const date = isInArray ? matchAt(DATE, formula, at) : undefined;
  const moment = date === undefined ? undefined : parseIso(date);
  if (moment !== undefined) return [{ kind: 'value', value: momentValue(moment), at }, date!.length];
  const number = matchAt(NUMBER, formula, at);
  if (number !== undefined) return [{ kind: 'value', value: Number(number), at }, number.length];
  const name = matchAt(NAME, formula, at);
  if (name !== undefined) return [{ kind: 'name', text: name, at }, name.length];
  const plain = PLAIN[char];
  if (plain !== undefined) return [{ kind: 'sign', text: plain, at }, 1];
  const sign = matchAt(SIGN, formula, at);
  if (sign !== undefined) return [{ kind: 'sign', text: sign, at }, sign.length];
  const error = matchAt(ERROR, formula, at);
  if (error !== undefined && ERROR_CODES.some((code) => code === error.toUpperCase())) {
    return [{ kind: 'value', value: cellError(error), at }, error.length];
  }
  throw new CannotRead(formula, at);
}

/** A quoted text; a quote inside it is written twice. */
function quoted(formula: string, at: number): [Token, number] {
  const closing = QUOTES[formula[at]!]!;
  const parts: string[] = [];
  let from = at + 1;
  for (;;) {
    const end = formula.indexOf(closing, from);
    if (end < 0) throw new CannotRead(formula, at);
    parts.push(formula.slice(from, end));
    if (formula[end + 1] !== closing) return [{ kind: 'value', value: parts.join(''), at }, end + 1 - at];
    parts.push(closing);
    from = end + 2;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
