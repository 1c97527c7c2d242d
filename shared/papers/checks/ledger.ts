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
}

/**
 * Where the checks write what they find. A value that was found wrong is neither told again by a later check of the same
 * field nor held against others: a single wrong cell is one conflict, not five.
 */
export class Ledger {
  readonly conflicts: PaperConflict[] = [];
  private readonly doubtful = new Set<string>();

  isDoubtful(statement: Statement): boolean {
    return this.doubtful.has(keyOf(statement));
  }

  /** Tells a conflict; the left side is the one to change. */
  add({ rule, left, right, sign = '≠', note }: Difference): void {
    if (this.isDoubtful(left)) return;
    this.doubtful.add(keyOf(left));
    const { check, article, grade, severity } = rule;
    this.conflicts.push({
      check,
      article,
      grade,
      severity,
      left: statedOf(left),
      right: statedOf(right),
      cell: left.value.from,
      text: conflictText(left, right, { article, sign, note }),
    });
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
   * many. Where nobody is the majority the earlier one in the list counts.
   */
  oneFact(
    rule: Rule,
    all: readonly Statement[],
    agrees: (left: Statement, right: Statement) => boolean | undefined,
    note?: Bilingual,
  ): void {
    const said = all.filter((statement) => !this.isDoubtful(statement));
    const votes = said.map(
      (one) => said.filter((other) => other !== one && agrees(other, one) === true).length,
    );
    const at = votes.indexOf(Math.max(...votes));
    const reference = said[at];
    if (!reference) return;
    for (const one of said)
      if (one !== reference && agrees(one, reference) === false)
        this.add({ rule, left: one, right: reference, note });
  }
}

/** A name by itself and with its address are one statement. */
const ALIASES: Readonly<Record<string, string>> = { buyer_name: 'buyer', seller_name: 'seller' };

const keyOf = ({ kind, number, field, line }: Statement): string =>
  [kind, number, ALIASES[field] ?? field, String(line ?? '')].join('\0');

const statedOf = ({ kind, number, field, value }: Statement): Stated => ({
  kind,
  number,
  field,
  value: value.text || String(value.figure ?? ''),
});
