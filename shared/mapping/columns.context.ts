import { DOUBTFUL } from './doubtful';
import { AS_IT_IS, NOTHING, type Beside } from './doubtful/reading';
import type { Draft } from './draft';
import { headerKey } from './headers';
import { findField } from '../fields/fields';
import { kindOf, type Candidate } from './match';
import type { Profile } from './profile';

/**
 * What the other columns of the table say about one: 装期 is the L/C's only beside an L/C, 件数 are cartons
 * where another column has the quantity. Headers that mean one thing in one sheet and another in the next
 * are decided here, or left to be asked.
 */
export function evidenceOf(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const key = headerKey(draft.header);
    const doubtful = DOUBTFUL.find(({ headers }) => headers.test(key));
    if (!doubtful) return draft;
    const beside = new Neighbours(draft, drafts);
    const reading = doubtful.readings.find(({ when }) => when(beside));
    if (!reading || reading.as === AS_IT_IS) return draft;
    if (reading.as === NOTHING) return { ...draft, candidates: [] };
    const own = draft.candidates[0]?.field;
    return withFirst(draft, (reading.prefersOwn && own) || reading.as, reading.score);
  });
}

/** From this confidence on another column counts as what its header says. */
const SURE_ENOUGH = 0.7;

/** The other columns of the table, as far as their headers are sure. */
class Neighbours implements Beside {
  private readonly others: readonly Draft[];

  constructor(
    private readonly draft: Draft,
    private readonly all: readonly Draft[],
  ) {
    this.others = all.filter((other) => other !== draft);
  }

  has(...fields: readonly string[]): boolean {
    return holds(this.others, fields);
  }

  /** The share of the column's own cells that are of one kind. */
  own(kind: Exclude<keyof Profile, 'filled'>): number {
    const { profile } = this.draft;
    return profile.filled === 0 ? 0 : profile[kind] / profile.filled;
  }

  hasHeader(headers: RegExp): boolean {
    return this.others.some(({ header }) => headers.test(headerKey(header)));
  }

  countHeaders(headers: RegExp): number {
    return this.others.filter(({ header }) => headers.test(headerKey(header))).length;
  }

  get hasLc(): boolean {
    return this.has('lc_no', 'lc_expiry', 'lc_latest_ship', 'lc_present_days', 'lc_received');
  }

  get hasQuote(): boolean {
    return holds(this.all, ['quote_no', 'quote_date', 'inquiry_no', 'inquiry_date']);
  }

  get isMoney(): boolean {
    return this.has(...MONEY);
  }

  get isSea(): boolean {
    return holds(this.all, SEA);
  }
}

const MONEY = 'amount deposit_amount deposit_date balance_date forex_amount forex_date pay_status payment_term currency ci_no'.split(' '); // prettier-ignore
const SEA = 'vessel_voyage container_no etd atd carrier pol booking_date cy_cutoff si_cutoff'.split(' ');

function holds(drafts: readonly Draft[], fields: readonly string[]): boolean {
  return drafts.some(({ candidates: [first] }) => {
    return first !== undefined && first.score >= SURE_ENOUGH && fields.includes(first.field);
  });
}

/** The draft with a field put first; its other candidates stay to be asked about. */
function withFirst(draft: Draft, field: string, score: number): Draft {
  const first: Candidate = { field, kind: kindOf(findField(field)!, undefined), score, how: 'alias' };
  const rest = draft.candidates
    .filter((c) => c.field !== field)
    .map((c) => ({ ...c, score: Math.min(c.score, score - 0.08) }));
  return { ...draft, candidates: [first, ...rest] };
}
