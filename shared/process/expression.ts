import { type Limit } from '../time/limit';
import { parseLimit } from '../time/limit-text';
import { ExpressionUnreadable } from './errors';
import { resolveField } from './names';

/**
 * A moment that an order's own data give: `etd`, `etd - 7d`, `customs_date|atd + 36mo`,
 * `atd + lc_present_days|21d`, `stage:present + 5bd`, `april(atd)`.
 */
export interface Expression {
  readonly text: string;
  /** Fields and stages to look at; the first that holds a date counts. */
  readonly operands: readonly Operand[];
  readonly offset?: Offset;
  readonly rule?: DateRule;
}

export type Operand = { readonly field: string } | { readonly stage: string };

/** A fixed limit, or the number in a field, counted in `unit`, with a fallback when the field is empty. */
export interface Offset {
  readonly sign: 1 | -1;
  readonly limit: Limit | undefined;
  readonly field?: string;
}

/** `april`: 30 April of the following year, the soft end of the window for export VAT refunds. */
export type DateRule = 'april';
const RULES: readonly DateRule[] = ['april'];

/** Reads one expression; throws ExpressionUnreadable or UnknownField. */
export function parseExpression(text: string): Expression {
  const whole = text.trim();
  const ruled = /^([a-z]+)\s*[(（](.*)[)）]$/is.exec(whole);
  if (ruled) {
    const rule = RULES.find((name) => name === ruled[1]!.toLowerCase());
    if (!rule) throw new ExpressionUnreadable(whole);
    return { ...parseExpression(ruled[2]!), text: whole, rule };
  }
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

/** Every place where a sign could part field and offset, the last first: header names may contain hyphens. */
function* splits(text: string): Generator<{ left: string; sign: 1 | -1; right: string }> {
  for (let i = text.length - 1; i > 0; i--) {
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

function parseOperands(text: string, whole: string): Operand[] {
  const names = text.split('|').map((name) => name.trim());
  if (names.some((name) => name === '' || /[+\-＋−－]$/.test(name))) throw new ExpressionUnreadable(whole);
  return names.map((name) => {
    const stage = /^stage\s*[:：]\s*(\S+)$/i.exec(name);
    if (stage) return { stage: stage[1]! };
    const field = resolveField(name);
    if (!field) throw new ExpressionUnreadable(whole);
    return { field };
  });
}
