import type { Bilingual } from '../../lang';
import { both } from '../../lang';
import type { Range, Value } from '../value';
import { CannotRead, EmptyFormula, FormulaTooDeep, UnknownName } from './errors';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** A formula taken apart. */
export type Formula =
  | { readonly kind: 'value'; readonly value: Value | Range }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly (Formula | undefined)[] }
  | { readonly kind: 'sign'; readonly sign: '-' | '+' | '%'; readonly of: Formula }
  | { readonly kind: 'operation'; readonly sign: Operator; readonly left: Formula; readonly right: Formula };

export const OPERATORS = ['=', '<>', '<', '>', '<=', '>=', '&', '+', '-', '*', '/', '^'] as const;
export type Operator = (typeof OPERATORS)[number];

/** How strongly each operator binds, weakest first, as in a sheet: comparison, &, + -, * /, ^; signs bind stronger still. */
const STRENGTH: Readonly<Record<Operator, number>> = {
  '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5,
}; // prettier-ignore

/** As deep as a sheet lets formulas nest. */
const MOST_LEVELS = 64;
const MOST_SIGNS = 2000;

/**
 * Reads a formula: SLA functions, text in quotes, numbers, TRUE and FALSE, arrays `{1,2;3,4}`, arithmetic,
 * comparison and `&`. Throws CannotRead, UnknownName, EmptyFormula, FormulaTooDeep, FormulaTooLong.
 */
export function parseFormula(formula: string): Formula {
  const parser = new Parser(formula, tokensOf(formula));
  return parser.whole();
}

class Parser {
  private next = 0;
  private levels = 0;
  private signs = 0;

  constructor(
    private readonly formula: string,
    private readonly tokens: readonly Token[],
  ) {}

  whole(): Formula {
    if (this.peek().kind === 'end') throw new EmptyFormula();
    const result = this.expression(0);
    if (this.peek().kind !== 'end') this.fail();
    return result;
  }

  /** Everything that binds more strongly than `strength`; operators of equal strength go left to right. */
  private expression(strength: number): Formula {
    let left = this.operand();
    for (;;) {
      if (this.takes('%')) {
        this.countSign();
        left = { kind: 'sign', sign: '%', of: left };
        continue;
      }
      const token = this.peek();
      const sign = token.kind === 'sign' ? OPERATORS.find((operator) => operator === token.text) : undefined;
      if (sign === undefined || STRENGTH[sign] <= strength) return left;
      this.next++;
      this.countSign();
      left = { kind: 'operation', sign, left, right: this.expression(STRENGTH[sign]) };
    }
  }

  private operand(): Formula {
    const token = this.take();
    if (token.kind === 'value') return { kind: 'value', value: token.value };
    if (token.kind === 'name') return this.named(token.text);
    if (token.kind === 'sign') {
      if (token.text === '(') return this.grouped();
      if (token.text === '{') return { kind: 'value', value: this.array() };
      if (token.text === '-' || token.text === '+') return this.signed(token.text);
    }
    return this.fail(token.at);
  }

  /** A leading sign binds more strongly than any operator: -2^2 is 4, as in a sheet. */
  private signed(sign: '-' | '+'): Formula {
    this.countSign();
    let of = this.operand();
    while (this.takes('%')) {
      this.countSign();
      of = { kind: 'sign', sign: '%', of };
    }
    return { kind: 'sign', sign, of };
  }

  private grouped(): Formula {
    this.enter();
    const inner = this.expression(0);
    this.expect(')');
    this.levels--;
    return inner;
  }

  private named(text: string): Formula {
    if (this.takes('(')) return { kind: 'call', name: text, given: this.givens() };
    const word = text.toUpperCase();
    if (word === 'TRUE' || word === 'FALSE') return { kind: 'value', value: word === 'TRUE' };
    throw new UnknownName(text);
  }

  /** What is given to a function, after its opening bracket; a place left empty is undefined. */
  private givens(): (Formula | undefined)[] {
    this.enter();
    const given: (Formula | undefined)[] = [];
    if (!this.takes(')')) {
      do {
        const isEmpty = this.isAt(',') || this.isAt(')');
        given.push(isEmpty ? undefined : this.expression(0));
      } while (this.takes(','));
      this.expect(')');
    }
    this.levels--;
    return given;
  }

  private array(): Range {
    const rows: Value[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(this.element());
      if (this.takes(',')) continue;
      if (this.takes(';')) rows.push([]);
      else break;
    }
    this.expect('}');
    const width = rows[0]!.length;
    if (rows.some((row) => row.length !== width)) this.fail(this.peek().at, SAME_WIDTH);
    return rows;
  }

  /** Arrays hold plain values only. */
  private element(): Value {
    const isNegative = this.takes('-');
    if (!isNegative) this.takes('+');
    const token = this.take();
    if (token.kind === 'name') {
      const word = token.text.toUpperCase();
      if (!isNegative && (word === 'TRUE' || word === 'FALSE')) return word === 'TRUE';
    }
    if (token.kind !== 'value') return this.fail(token.at, PLAIN_VALUE);
    if (typeof token.value === 'number') {
      const number = isNegative ? 0 - token.value : token.value;
      return this.takes('%') ? number / 100 : number;
    }
    return isNegative ? this.fail(token.at, PLAIN_VALUE) : token.value;
  }

  private enter(): void {
    if (++this.levels > MOST_LEVELS) throw new FormulaTooDeep();
  }

  private countSign(): void {
    if (++this.signs > MOST_SIGNS) throw new FormulaTooDeep();
  }

  private peek(): Token {
    return this.tokens[this.next]!;
  }

  private take(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.next++;
    return token;
  }

  private isAt(sign: string): boolean {
    const token = this.peek();
    return token.kind === 'sign' && token.text === sign;
  }

  private takes(sign: string): boolean {
    if (!this.isAt(sign)) return false;
    this.next++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.takes(sign)) this.fail(this.peek().at, both(`“${sign}”`, `"${sign}"`));
  }

  private fail(at = this.peek().at, expected?: Bilingual): never {
    throw new CannotRead(this.formula, at, expected);
  }
}

const SAME_WIDTH = both('每行同样多的值', 'equally many values in each row');
const PLAIN_VALUE = both('数字或带引号的文字', 'a number or text in quotes');
