import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import type { OrderFilter } from '../../orders/filter';
import { rolesOf } from '../../orders/person';
import { joined, both } from '../../lang';
import { bothFilters } from './both-filters';
import { FIRST_DESK } from './desks.data';
import type { DesksSheet } from './desks.sheet';
import type { KnownSection } from './sections-known';
import { teamDesks, type TeamDesk } from './team-desks';

/** One desk, or several in one: what to ask for, in order. Plain JSON. */
export interface DeskView {
  /** What is shown: the names of the desks in it. */
  readonly title: Bilingual;
  /** The desks to choose from. */
  readonly desks: readonly { readonly key: string; readonly title: Bilingual }[];
  /** Those that are shown. */
  readonly shown: readonly string[];
  readonly parts: readonly DeskViewPart[];
  /** Whether the book has the sheet of desks. */
  readonly hasSheet: boolean;
  /** What is wrong in that sheet. */
  readonly problems: readonly { readonly text: Bilingual; readonly place: Place }[];
}

/** A section to be asked for: `ROOM.section` with the rest of it. */
export interface DeskViewPart {
  readonly room: string;
  readonly section: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly isWide: boolean;
  readonly me: string;
  readonly filter: OrderFilter;
  readonly limit: number;
}

/**
 * The desk that is asked for by its key, else that of the person, else the manager's. Whoever has several roles sees their
 * desks as one: each section once, in the order of the roles.
 */
export function deskView(
  sections: readonly KnownSection[],
  declared: DesksSheet,
  plan: Plan,
  { me, desk, filter }: { readonly me: string; readonly desk: string; readonly filter: OrderFilter },
): DeskView {
  const { desks, hasSheet, findings } = teamDesks(plan, declared);
  const shown = shownOf(plan, desks, me, desk);
  const byName = new Map(sections.map((section) => [section.name, section]));
  const seen = new Set<string>();
  const parts = shown.flatMap((each) =>
    each.parts.flatMap((part): DeskViewPart[] => {
      const section = byName.get(part.section);
      const both = bothFilters(part.filter, filter);
      const whose = part.isMine ? me : '';
      const same = JSON.stringify([part.section, part.filter]);
      // Slots that nobody fills yet, and what an earlier desk shows already.
      if (!section || seen.has(same)) return [];
      seen.add(same);
      const { room, key, title, about, isWide = false } = section;
      return [{ room, section: key, title, about, isWide, me: whose, filter: both, limit: part.rows }];
    }),
  );
  return {
    title: joined(shown.map(({ title }) => plainTitle(title)), both('、', ', ')), // prettier-ignore
    desks: desks.map(({ key, title }) => ({ key, title: plainTitle(title) })),
    shown: shown.map(({ key }) => key),
    parts,
    hasSheet,
    problems: findings.map(({ message, place }) => ({ text: message, place })),
  };
}

const plainTitle = ({ zh, en }: Bilingual): Bilingual => ({ zh, en });

function shownOf(plan: Plan, desks: readonly TeamDesk[], me: string, wanted: string): readonly TeamDesk[] {
  const chosen = desks.filter(({ key }) => key === wanted);
  if (chosen.length > 0) return chosen;
  const roles = rolesOf(plan, me);
  const own = roles.flatMap((role) => desks.filter((desk) => desk.roles.includes(role)));
  if (own.length > 0) return [...new Set(own)];
  return desks.filter(
    ({ key }, at) => key === FIRST_DESK || (at === 0 && !desks.some((each) => each.key === FIRST_DESK)),
  );
}
