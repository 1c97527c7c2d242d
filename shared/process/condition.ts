import { parseIso, minuteOf } from '../time/moment';
import { meansSame } from './canonical';
import { ConditionUnreadable, UnknownField } from './errors';
import { resolveField } from './names';

/** One test of an order's field. */
export interface Test {
  readonly field: string;
  readonly op: Operator;
  readonly values: readonly string[];
}
/** Tests of which one is enough. */
export type Alternatives = readonly Test[];
/** Alternatives, all of which must hold. */
export type Condition = readonly Alternatives[];
export type Operator = 'in' | 'not in' | '>' | '<' | '>=' | '<=' | 'present' | 'absent';

/** What a condition may ask of an order. Dates and numbers are compared as numbers (dates in minutes). */
export interface FactsForConditions {
  /** The cell's text; empty when the order has none. */
  text(field: string): string;
  number(field: string): number | undefined;
  dateMinute(field: string): number | undefined;
  present(field: string): boolean;
}

/**
 * Reads `incoterm = CIF, CIP; country in US | pod in Seattle`: tests joined by `;` must all hold, of those joined by `|`
 * one is enough. Empty text always holds. Throws ConditionUnreadable, UnknownField.
 */
export function parseCondition(text: string): Condition {
  return text
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseAlternatives);
}

function parseAlternatives(text: string): Alternatives {
  const tests = text.split(/[|｜]/).map((test) => test.trim());
  if (tests.includes('')) throw new ConditionUnreadable(text);
  return tests.map(parseTest);
}

/** The condition as it may stand in a cell; reading it gives the same condition again. */
export function formatCondition(condition: Condition): string {
  return condition.map((tests) => tests.map(formatTest).join(' | ')).join('; ');
}

function formatTest({ field, op, values }: Test): string {
  return [field, op, values.join(', ')].filter((part) => part !== '').join(' ');
}

/** Whether the condition holds for the order. */
export function holds(condition: Condition, facts: FactsForConditions): boolean {
  for (const tests of condition) if (!oneHolds(tests, facts)) return false;
  return true;
}

function oneHolds(tests: Alternatives, facts: FactsForConditions): boolean {
  for (const test of tests) if (testHolds(test, facts)) return true;
  return false;
}

function testHolds(test: Test, facts: FactsForConditions): boolean {
  const { field, op, values } = test;
  switch (op) {
    case 'present':
      return facts.present(field);
    case 'absent':
      return !facts.present(field);
    case 'in':
      return isAmong(test, facts.text(field));
    case 'not in':
      return !isAmong(test, facts.text(field));
    default:
      return compares(op, field, values[0]!, facts);
  }
}

/** Thousands of orders share a few dozen terms and countries: each text is looked at once per test. */
const answers = new WeakMap<Test, Map<string, boolean>>();
const MOST_ANSWERS = 5000;

function isAmong(test: Test, text: string): boolean {
  let known = answers.get(test);
  if (!known || known.size > MOST_ANSWERS) answers.set(test, (known = new Map()));
  let found = known.get(text);
  if (found === undefined) {
    found = test.values.some((value) => meansSame(test.field, text, value));
    known.set(text, found);
  }
  return found;
}

function compares(
  op: '>' | '<' | '>=' | '<=',
  field: string,
  value: string,
  facts: FactsForConditions,
): boolean {
  const date = parseIso(value);
  const left = date === undefined ? facts.number(field) : facts.dateMinute(field);
  const right = date === undefined ? Number(value) : minuteOf(date);
  if (left === undefined || Number.isNaN(right)) return false;
  if (op === '>') return left > right;
  if (op === '<') return left < right;
  return op === '>=' ? left >= right : left <= right;
}

const SIGNS: readonly [RegExp, Operator][] = [
  [/\s+(?:not\s+in|不属于)\s+/i, 'not in'],
  [/\s+(?:in|属于)\s+/i, 'in'],
  [/\s*(?:>=|≥)\s*/, '>='],
  [/\s*(?:<=|≤)\s*/, '<='],
  [/\s*(?:!=|≠|<>)\s*/, 'not in'],
  [/\s*[>＞]\s*/, '>'],
  [/\s*[<＜]\s*/, '<'],
  [/\s*[=＝]\s*/, 'in'],
];
const PRESENCE = /^(.*?)\s*(present|absent|有值|为空)$/i;

function parseTest(text: string): Test {
  for (const [sign, op] of SIGNS) {
    const match = sign.exec(text);
    if (!match || match.index === 0) continue;
    const values = text
      .slice(match.index + match[0].length)
      .split(/[,，、]/)
      .map((value) => value.trim())
      .filter((value) => value !== '');
    if (values.length === 0 || (isOrdering(op) && !isComparable(values))) throw new ConditionUnreadable(text);
    return { field: fieldNamed(text.slice(0, match.index)), op, values };
  }
  const presence = PRESENCE.exec(text);
  if (!presence || presence[1] === '') throw new ConditionUnreadable(text);
  return {
    field: fieldNamed(presence[1]!),
    op: /present|有值/i.test(presence[2]!) ? 'present' : 'absent',
    values: [],
  };
}

function isOrdering(op: Operator): boolean {
  return op === '>' || op === '<' || op === '>=' || op === '<=';
}

function isComparable(values: readonly string[]): boolean {
  return values.length === 1 && (parseIso(values[0]!) !== undefined || !Number.isNaN(Number(values[0])));
}

function fieldNamed(name: string): string {
  const field = resolveField(name);
  if (!field) throw new UnknownField(name.trim());
  return field;
}
