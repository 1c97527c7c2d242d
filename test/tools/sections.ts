import type { Capability } from '../../shared/capability';
import { CAPABILITIES } from '../../shared/features';
import { section as deskSection } from '../../shared/features/desks/section';
import { sectionsIn, type KnownSection } from '../../shared/features/desks/sections-known';
import { section as documents } from '../../shared/features/documents/section';
import { section as figures } from '../../shared/features/figures/section';
import { section as knowledge } from '../../shared/features/knowledge/section';
import { section as matters } from '../../shared/features/matters/section';
import { section as money } from '../../shared/features/money/section';
import { section as projects } from '../../shared/features/projects/section';
import { section as trade } from '../../shared/features/trade/section';
import type { SectionView, SectionWanted } from '../../shared/orders/section';
import type { Plan } from '../../shared/plan/plan';

const ALL: readonly Capability[] = CAPABILITIES;

/** Everything that capabilities bring to desks. */
export const KNOWN: readonly KnownSection[] = sectionsIn(ALL);

type Answer = (plan: Plan, wanted: SectionWanted) => SectionView;

/** Each capability answers for its own sections. */
export const ROOMS: Readonly<Record<string, Answer>> = {
  desks: deskSection, documents, figures, knowledge, matters, money, projects, trade,
}; // prettier-ignore

/** What a section shows, by the name that desks have for it. */
export function shown(plan: Plan, name: string, wanted: Partial<SectionWanted> = {}): SectionView {
  const found = KNOWN.find((each) => each.name === name)!;
  return ROOMS[found.room]!(plan, { section: found.key, me: '', filter: {}, limit: 150, ...wanted });
}
