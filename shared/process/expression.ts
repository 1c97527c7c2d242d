import { type Limit } from '../time/limit';
import { parseLimit } from '../time/limit-text';
import { ExpressionUnreadable, ShareUnreadable } from './errors';
import { resolveField } from './names';

/**
 * A moment that an order's own data give: `etd`, `etd - 7d`, `customs_date|atd + 36mo`, `min(etd, lc_latest_ship) - 14d`,
 * `max(stage:balance, atd + 2wd)`, `customs_cutoff|(etd - 2d)`,
 * `share(order_date, factory_due, 0.44)`, `atd + lc_present_days|21d`, `stage:present + 5bd`, `april(atd)`.
 */
export interface Expression {
  readonly text: string;
  /** What to look at; the first that gives a date counts. */
  readonly operands: readonly Operand[];
  readonly offset?: Offset;
  readonly rule?: DateRule;
}

/**
 * A field, a stage's end, the earliest or latest of several that give a date, or the day that lies a share of the way from
 * one date to another (0.5: half way). A share needs both dates.
 */
export type Operand =
  | { readonly field: string }
  | { readonly stage: string }
  | { readonly among: readonly Expression[]; readonly pick: 'earliest' | 'latest' }
  | { readonly from: readonly Operand[]; readonly to: readonly Operand[]; readonly part: number };

/** A fixed limit, or the number in a field, counted in `unit`, with a fallback when the field is empty. */
export interface Offset {
  readonly sign: 1 | -1;
  readonly limit: Limit;
  readonly field?: string;
}

/** `april`: 30 April of the following year, the soft end of the window for export VAT refunds. */
export type DateRule = 'april';
const RULES: readonly DateRule[] = ['april'];

/** Reads one expression; throws ExpressionUnreadable, ShareUnreadable or UnknownField. */
export function parseExpression(text: string): Expression {
  const whole = text.trim();
  const called = calling(whole);
  const rule = RULES.find((name) => name === called?.name);
  // A rule applies to all of what it is given: `april(atd)`.
  if (called && rule) return { ...parseExpression(called.inside), text: whole, rule };
  for (const { left, sign, right } of splits(whole)) {
    const offset = parseOffset(right, sign);
    if (offset) return { text: whole, operands: parseOperands(left, whole), offset };
  }
  return { text: whole, operands: parseOperands(whole, whole) };
}

/** Reads several expressions separated by `;`. Empty text gives none. */
export function parseExpressions(text: string): Expression[] {
  return text
    .split(/[;；]/)
    .filter((part) => part.trim() !== '')
    .map(parseExpression);
}

/** Every field that an expression may look at. */
export function fieldsOf({ operands }: Pick<Expression, 'operands'>): string[] {
  return operands.flatMap((operand) => {
    if ('field' in operand) return [operand.field];
    if ('among' in operand) return operand.among.flatMap(fieldsOf);
    return 'from' in operand ? fieldsOf({ operands: [...operand.from, ...operand.to] }) : [];
  });
}

/** The text of an expression counted by another offset: `etd - 14d` by two days is `etd + 2d`, by none `etd`. */
export function withOffset(text: string, { amount, unit }: Limit): string {
  const whole = text.trim();
  const own = [...splits(whole)].find(({ right, sign }) => parseOffset(right, sign));
  const base = own ? own.left.trim() : whole;
  return amount === 0 ? base : `${base} ${amount < 0 ? '-' : '+'} ${Math.abs(amount)}${unit}`;
}

/** Every place outside brackets where a sign could part field and offset, the last first: header names may contain hyphens. */
function* splits(text: string): Generator<{ left: string; sign: 1 | -1; right: string }> {
  let depth = 0;
  for (let i = text.length - 1; i > 0; i--) {
    if (')）'.includes(text[i]!)) depth++;
    else if ('(（'.includes(text[i]!)) depth--;
    if (depth > 0) continue;
    const sign = '+＋'.includes(text[i]!) ? 1 : '-−－'.includes(text[i]!) ? -1 : 0;
    if (sign) yield { left: text.slice(0, i), sign, right: text.slice(i + 1).trim() };
  }
}

function parseOffset(text: string, sign: 1 | -1): Offset | undefined {
  const fixed = tryLimit(text);
  if (fixed) return { sign, limit: fixed };
  const bar = text.indexOf('|');
  if (bar < 0) return undefined;
  const field = resolveField(text.slice(0, bar));
  const fallback = tryLimit(text.slice(bar + 1));
  return field && fallback ? { sign, field, limit: fallback } : undefined;
}

function tryLimit(text: string): Limit | undefined {
  if (!/^\s*[0-9０-９]/.test(text)) return undefined;
  try {
    return parseLimit(text);
  } catch {
    return undefined;
  }
}

/** `NAME(…)` that closes where it ends, whatever stands in it. */
function calling(text: string): { name: string; inside: string } | undefined {
  const called = /^(\p{L}*)\s*[(（](.*)[)）]$/su.exec(text.trim());
  if (!called || !isClosed(called[2]!)) return undefined;
  return { name: called[1]!.toLowerCase(), inside: called[2]! };
}

/** Whether every bracket of the text closes one that it opened: not `etd) - (eta`. */
function isClosed(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if ('(（'.includes(sign)) depth++;
    else if (')）'.includes(sign) && --depth < 0) return false;
  }
  return depth === 0;
}

/** Parts between separators that stand in no brackets. */
function outside(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if ('(（'.includes(sign)) depth++;
    else if (')）'.includes(sign)) depth--;
    if (depth === 0 && separator.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

const OR = /[|｜]/;
const AND = /[,，、]/;
const PICKS: Readonly<Record<string, 'earliest' | 'latest'>> = {
  '': 'earliest', // brackets around one: `customs_cutoff|(etd - 2d)`
  min: 'earliest', earliest: 'earliest', 最早: 'earliest',
  max: 'latest', latest: 'latest', 最晚: 'latest',
}; // prettier-ignore
const SHARE: ReadonlySet<string> = new Set(['share', '按比例']);

function parseOperands(text: string, whole: string): Operand[] {
  const names = outside(text, OR).map((name) => name.trim());
  if (names.some((name) => name === '' || /[+\-＋−－]$/.test(name))) throw new ExpressionUnreadable(whole);
  return names.map((name) => parseOperand(name, whole));
}

function parseOperand(name: string, whole: string): Operand {
  const stage = /^stage\s*[:：]\s*(\S+)$/i.exec(name);
  if (stage) return { stage: stage[1]! };
  const called = calling(name);
  const pick = called ? PICKS[called.name] : undefined;
  if (called && RULES.some((rule) => rule === called.name))
    return { among: [parseExpression(name)], pick: 'earliest' };
  if (called && pick !== undefined) return { among: outside(called.inside, AND).map(parseExpression), pick };
  if (called && SHARE.has(called.name)) return parseShare(called.inside, whole);
  const field = resolveField(name);
  if (!field) throw new ExpressionUnreadable(whole);
  return { field };
}

function parseShare(inside: string, whole: string): Operand {
  const [from, to, share, ...more] = outside(inside, AND);
  const part = Number(share);
  if (!from || !to || !share?.trim() || more.length > 0 || !(part >= 0 && part <= 1))
    throw new ShareUnreadable(whole);
  return { from: parseOperands(from, whole), to: parseOperands(to, whole), part };
}
