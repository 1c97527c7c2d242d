import { MATTER_KINDS, type MatterKind } from '../../matters/kinds.data';
import type { PlacedMatter } from '../../orders/matters';
import type { Plan } from '../../plan/plan';
import { matterMeant, MatterRefused } from '../../proposals/matters';
import { REFUSED } from './refusals';

/** A matter of a kind on which somebody may still act. RecordGone, MatterRefused. */
export function openMatter(plan: Plan, number: string, ...kinds: readonly MatterKind[]): PlacedMatter {
  const placed = matterOfKind(plan, number, ...kinds);
  if (!placed.turn) throw new MatterRefused(REFUSED.over(placed.matter.number));
  return placed;
}

/** The same whether it is over or not. RecordGone, MatterRefused. */
export function matterOfKind(plan: Plan, number: string, ...kinds: readonly MatterKind[]): PlacedMatter {
  const placed = matterMeant(plan, number);
  const { kind } = placed.matter;
  if (kinds.length > 0 && !kinds.includes(kind))
    throw new MatterRefused(REFUSED.kind(placed.matter.number, MATTER_KINDS[kinds[0]!]));
  return placed;
}

/** What was typed, without spaces around. MatterRefused where it is blank. */
export function needed(text: string, missing: (typeof REFUSED)['noText']): string {
  if (text.trim() === '') throw new MatterRefused(missing);
  return text.trim();
}
