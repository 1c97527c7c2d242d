import { addressOf } from '../../book/address';
import type { Bilingual } from '../../lang';
import type { Rule } from './rule';
import type { Statement } from './statement';
import type { PaperConflict, Stated } from './types';
import { conflictText } from './words';

/** One comparison: what follows, what it follows, and how they are related where they do not agree. */
export interface Difference {
  readonly rule: Rule;
  readonly left: Statement;
  readonly right: Statement;
  /** `≠` unless it is an order, or the same and refused all the same: `>`, `<`. */
  readonly sign?: '≠' | '>' | '<' | '⊅' | '=';
  /** What a person should know besides: the limit that was worked out. */
  readonly note?: Bilingual;
  /** Others that say the same as the left side, and are told with it. */
  readonly also?: readonly Statement[];
  /** Whose cell is to change where it is not the left side's. */
  readonly change?: Statement;
}

/**
 * Where the checks write what they find. A value that was found wrong is neither told again by a later check of the same
 * field nor held against others: a single wrong cell is one conflict, not five.
 */
export class Ledger {
  private readonly told: Difference[] = [];
  private readonly doubtful = new Set<string>();

  get conflicts(): PaperConflict[] {
    return this.told.map(conflictOf);
  }

  isDoubtful(statement: Statement): boolean {
    return this.doubtful.has(keyOf(statement));
  }

  /**
   * Tells a conflict; the left side is the one to change. What several papers took from one cell is told once, as hard as
   * the hardest of them.
   */
  add(found: Difference): void {
    if (this.isDoubtful(found.left)) return;
    for (const each of [found.left, ...(found.also ?? [])]) this.doubtful.add(keyOf(each));
    const at = this.told.findIndex((before) => isOfOneCell(before, found));
    if (at < 0) {
      this.told.push(found);
      return;
    }
    const before = this.told[at]!;
    const also = [...(before.also ?? []), found.left, ...(found.also ?? [])];
    const isHarder = found.rule.severity === 'hard' && before.rule.severity === 'soft';
    this.told[at] = { ...before, ...(isHarder && { rule: found.rule }), also };
  }

  /** Holds one statement against another; `agrees` is undefined where nobody can tell. */
  compare(
    rule: Rule,
    left: Statement | undefined,
    right: Statement | undefined,
    agrees: (left: Statement, right: Statement) => boolean | undefined,
    more: Pick<Difference, 'sign' | 'note'> = {},
  ): void {
    if (!left || !right || this.isDoubtful(left) || this.isDoubtful(right)) return;
    if (agrees(left, right) === false) this.add({ rule, left, right, ...more });
  }

  /**
   * What several papers say of one thing: those that stand alone against the others are told, each against the first of the
   * many. What several of them took from one cell is one voice. Where nobody is the majority the earlier one in the list
   * counts.
   */
  oneFact(
    rule: Rule,
    all: readonly Statement[],
    agrees: (left: Statement, right: Statement) => boolean | undefined,
    note?: Bilingual,
  ): void {
    const said = all.filter((statement) => !this.isDoubtful(statement));
    const votes = said.map((one) =>
      voices(said.filter((other) => other === one || agrees(one, other) === true)),
    );
    const at = votes.indexOf(Math.max(...votes));
    const reference = said[at];
    if (!reference) return;
    for (const one of said)
      if (one !== reference && agrees(one, reference) === false)
        this.add({ rule, left: one, right: reference, note });
  }
}

/** How many cells say it, where several papers may have taken it from one. */
export const voices = (all: readonly Statement[]): number =>
  new Set(all.map((one) => (one.value.from ? addressOf(one.value.from) : keyOf(one)))).size;

/** The same field of several papers that comes from one cell, against the same. */
const isOfOneCell = (a: Difference, b: Difference): boolean =>
  a.rule.check === b.rule.check &&
  a.left.value.from !== undefined &&
  b.left.value.from !== undefined &&
  addressOf(a.left.value.from) === addressOf(b.left.value.from) &&
  aliasOf(a.left.field) === aliasOf(b.left.field) &&
  keyOf(a.right) === keyOf(b.right);

function conflictOf({ rule, left, right, sign = '≠', note, also = [], change }: Difference): PaperConflict {
  const { check, article, grade, severity } = rule;
  return {
    check,
    article,
    grade,
    severity,
    left: statedOf(left),
    right: statedOf(right),
    ...(also.length > 0 && { also: also.map(statedOf) }),
    cell: (change ?? left).value.from,
    text: conflictText(left, right, { article, sign, note, also, change }),
  };
}

/** A name by itself and with its address are one statement. */
const ALIASES: Readonly<Record<string, string>> = { buyer_name: 'buyer', seller_name: 'seller' };

const aliasOf = (field: string): string => ALIASES[field] ?? field;

const keyOf = ({ kind, number, field, line }: Statement): string =>
  [kind, number, aliasOf(field), String(line ?? '')].join('\0');

const statedOf = ({ kind, number, field, value }: Statement): Stated => ({
  kind,
  number,
  field,
  value: value.text || String(value.figure ?? ''),
});
