import type { Bilingual } from '../../../lang';
import { same } from '../../../lang';
import type { LedgerOrder } from '../../../money/ledger';
import { pickedLines } from '../../../money/receivables';
import { roundSums, sumsOf } from '../../../money/sums';
import { ofMine } from '../../../orders/mine';
import type { SectionFigure, SectionWanted } from '../../../orders/section';
import { named } from '../../../orders/section-parts';
import type { Plan } from '../../../plan/plan';
import type { Money } from '../../../records/money';

/** The lines that a section is about; of somebody's desk those of orders with work of theirs. */
export const wantedLines = (plan: Plan, { me, filter }: SectionWanted): readonly LedgerOrder[] =>
  pickedLines(plan, ofMine(filter, me));

/** Sums by currency as a large number; where the orders behind it are known it opens them. */
export function sumFigure(
  label: Bilingual,
  found: readonly { readonly open: Money | undefined; readonly line?: LedgerOrder }[],
  tone: SectionFigure['tone'] = 'plain',
): SectionFigure {
  const entries = found.flatMap(({ line }) => line?.entry ?? []);
  return {
    label,
    value: sumsValue(sumsOf(found.map(({ open }) => open))),
    tone: found.length > 0 ? tone : 'plain',
    ...(entries.length === found.length && { opens: named(entries) }),
  };
}

export const sumsValue = (sums: readonly Money[]): Bilingual => same(roundSums(sums) || '0');
