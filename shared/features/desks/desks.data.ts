import { both } from '../../lang';
import { ROLE_WORDS } from '../../templates/vocabulary';
import type { Role } from '../../process/row';
import type { Word } from '../../templates/vocabulary/words';
import type { SectionKey } from './sections.data';

/** A section as a desk has it. */
export interface DeskPart {
  /** As `Capability.deskSections` has it: a key of ours, or `capability.key` of another. One that nobody brings is not shown. */
  readonly section: string;
  /** Only what is the person's whose desk it is. */
  readonly isMine: boolean;
}

/** What a role has to look at, in the order in which it looks. Whose role nobody has is chosen by name. */
export interface Desk {
  readonly key: string;
  readonly title: Word;
  readonly roles: readonly Role[];
  readonly parts: readonly DeskPart[];
}

/** Own sections by key; slots that other capabilities fill once they are there, as `capability.key`. */
type Part = SectionKey | `${string}.${string}`;

const all = (...sections: readonly Part[]): DeskPart[] =>
  sections.map((section) => ({ section, isMine: false }));
const mine = (...sections: readonly Part[]): DeskPart[] =>
  sections.map((section) => ({ section, isMine: true }));

const deskOf = (role: Role, ...parts: readonly DeskPart[]): Desk => ({
  key: role,
  title: ROLE_WORDS[role],
  roles: [role],
  parts,
});

/**
 * R1 to R9 of the roles of a trade team, then those around the goods. The table that a role needs first comes first; what
 * is a person's own shows theirs, what concerns the board (cut-offs of a vessel, the factory's week) shows everybody's.
 */
export const SHIPPED_DESKS: readonly Desk[] = [
  deskOf(
    'manager',
    ...all(
      'overview',
      'changed',
      'late_by',
      'money.receivables',
      'money.margin',
      'approvals',
      'risk',
      'sailings',
      'cutoffs',
      'unanswered',
      'figures.goals',
      'matters.open',
    ),
  ),
  deskOf(
    'senior_sales',
    ...mine('mine', 'trade.key', 'projects.open'),
    ...mine('late_by', 'money', 'unanswered', 'inquiries', 'samples'),
    ...all('sailings'),
  ),
  deskOf(
    'sales',
    ...mine('mine', 'unanswered', 'money', 'inquiries', 'samples', 'missing'),
    ...all('sailings', 'trade.factories'),
  ),
  deskOf('market_research', ...all('freshness', 'knowledge.market', 'inquiries')),
  deskOf('marketing', ...all('inquiries', 'knowledge.sources', 'samples')),
  deskOf('service', ...all('inquiries', 'claims'), ...mine('mine', 'matters.feedback')),
  deskOf(
    'docs',
    ...mine(
      'presentation',
      'discrepancies',
      'documents.to_make',
      'cutoffs',
      'lc_dates',
      'missing_cutoffs',
      'mine',
      'missing',
    ),
  ),
  deskOf(
    'logistics',
    ...all('cutoffs', 'missing_cutoffs', 'trade.shipments', 'sailings'),
    ...mine('mine', 'missing'),
  ),
  deskOf(
    'finance',
    ...all('money.parts', 'money.forecast', 'money.payables', 'forex', 'money.refunds', 'lc_dates'),
    ...mine('mine'),
  ),
  deskOf(
    'merchandiser',
    ...mine('making', 'factory_week', 'no_factory_date', 'samples', 'inspections', 'mine', 'missing'),
    ...all('trade.factories'),
  ),
  deskOf('qc', ...all('inspections'), ...mine('mine'), ...all('factory_week')),
  deskOf('purchaser', ...all('purchasing', 'no_factory_date', 'trade.factories'), ...mine('mine')),
  {
    key: 'production',
    title: both('生产', 'Production'),
    roles: [],
    parts: all('factory_week', 'making', 'no_factory_date', 'inspections'),
  },
];

/** The desk of whoever has none of their own. */
export const FIRST_DESK = 'manager';

/** Rows of a table until more are asked for. */
export const FIRST_ROWS = 8;
