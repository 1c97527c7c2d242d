import type { Trigger } from './part';
import type { Event, Token } from './words.data';

/** When a part is paid, as its words say. */
export interface When {
  readonly trigger: Trigger;
  readonly days: number;
  readonly working: boolean;
  /** The words can also mean something else, but in the trade they mean this. */
  readonly isUsual: boolean;
}

const PAPERS: ReadonlySet<Event> = new Set(['copy', 'bl', 'documents']);

type Side = 'before' | 'after' | 'against' | undefined;
type DaysToken = Extract<Token, { is: 'days' }>;

/** Everything that the words of a part name as its moment, and what could not be understood about it. */
export interface Moments {
  readonly whens: readonly When[];
  readonly days: readonly DaysToken[];
  /** A `before` or `after` of something unknown, or an event that no trigger stands for. */
  readonly isUnclear: boolean;
}

export function momentsOf(tokens: readonly Token[]): Moments {
  const copies = tokens.some((token) => token.is === 'event' && token.value === 'copy');
  const releases = tokens.some((token) => token.is === 'event' && token.value === 'release');
  const whens: When[] = [];
  const used = new Set<Token>();
  let isUnclear = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.is !== 'event') continue;
    const side = sideOf(tokens, at, used);
    const days = daysOf(tokens, at, used);
    const isPaper = token.value === 'bl' || token.value === 'documents';
    if (isPaper && releases) continue;
    const event = copies && isPaper ? 'copy' : token.value;
    const when = whenOf(event, side, days !== undefined);
    if (!when) isUnclear = true;
    else if (when !== 'nothing') {
      const count = days?.value ?? 0;
      const isAhead = side === 'before' && !copies;
      whens.push({ ...when, days: isAhead ? 0 - count : count, working: days?.working ?? false });
    }
  }
  const loose = tokens.some((token) => (token.is === 'before' || token.is === 'after') && !used.has(token));
  const left = tokens.filter((token): token is DaysToken => token.is === 'days' && !used.has(token));
  return { whens, days: left, isUnclear: isUnclear || loose };
}

/** Whether a moment is before, after or against its event: by the word ahead of it (after), or the one behind (后). */
function sideOf(tokens: readonly Token[], at: number, used: Set<Token>): Side {
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back]!;
    if (isSide(token) && token.stands === 'ahead') {
      used.add(token);
      // 见提单后7天: the word behind is part of the same moment
      const behind = tokens[at + 1];
      if (behind && isSide(behind) && behind.stands === 'behind') used.add(behind);
      return token.is;
    }
    if (token.is === 'event' && used.has(token)) continue;
    if (token.is !== 'event') break;
    if (!PAPERS.has(token.value)) break; // copy of B/L, B/L release: one thing
  }
  for (let on = at + 1; on < tokens.length; on++) {
    const token = tokens[on]!;
    if (isSide(token) && token.stands === 'behind') {
      used.add(token);
      return token.is;
    }
    if (token.is !== 'event' || token.value !== 'copy') break; // 提单副本后
  }
  return undefined;
}

function isSide(
  token: Token,
): token is Extract<Token, { stands: string }> & { is: 'before' | 'after' | 'against' } {
  return token.is === 'before' || token.is === 'after' || token.is === 'against';
}

/** The days that belong to the event: `7 days after copy of B/L`, `开船后7天`, `提单日60天`. */
function daysOf(tokens: readonly Token[], at: number, used: Set<Token>): DaysToken | undefined {
  const near = [...behindOf(tokens, at), ...aheadOf(tokens, at)];
  const found = near.find((token): token is DaysToken => token.is === 'days' && !used.has(token));
  if (found) used.add(found);
  return found;
}

/** What stands behind an event up to the next thing that is not about it. */
function behindOf(tokens: readonly Token[], at: number): Token[] {
  const taken: Token[] = [];
  for (let on = at + 1; on < tokens.length; on++) {
    const token = tokens[on]!;
    if (token.is === 'days') {
      const next = tokens[on + 1];
      // `B/L 60 days after sight`: those days are the sight's
      return next && isSide(next) && next.stands === 'ahead' ? taken : [...taken, token];
    }
    if (!isSide(token) && !(token.is === 'event' && token.value === 'copy')) break;
    taken.push(token);
  }
  return taken;
}

function aheadOf(tokens: readonly Token[], at: number): Token[] {
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back]!;
    if (token.is === 'days') return [token];
    const isBetween =
      isSide(token) ||
      token.is === 'instrument' ||
      token.is === 'at sight' ||
      token.is === 'usance' ||
      token.is === 'net';
    if (!isBetween && !(token.is === 'event' && token.value === 'copy')) break;
  }
  return [];
}

type Meaning = { readonly trigger: Trigger; readonly isUsual: boolean };
const surely = (trigger: Trigger): Meaning => ({ trigger, isUsual: false });
const usually = (trigger: Trigger): Meaning => ({ trigger, isUsual: true });

/** How an event stands in the text: with a word for the side, else with days, else alone. */
type Standing = 'before' | 'after' | 'against' | 'days' | 'alone';
type Meanings = Partial<Record<Standing, Meaning | 'nothing'>>;

const always = (meaning: Meaning): Meanings => ({
  before: meaning,
  after: meaning,
  against: meaning,
  days: meaning,
  alone: meaning,
});

/** What each event means as it stands; where nothing is listed nobody can say. `nothing`: it only describes. */
const MEANINGS: Readonly<Record<Event, Meanings>> = {
  order: { ...always(surely('order')), alone: usually('order') },
  production: { ...always(surely('production')), after: undefined },
  ready: always(surely('before_shipment')),
  inspection: { ...always(surely('before_shipment')), before: usually('before_shipment') },
  loading: { ...always(surely('before_shipment')), after: undefined },
  shipment: { ...always(surely('shipment')), before: surely('before_shipment'), alone: undefined },
  'bl date': { ...always(surely('shipment')), before: undefined },
  bl: { ...always(usually('copy_docs')), before: undefined, days: surely('shipment') },
  copy: always(surely('copy_docs')),
  documents: { against: usually('copy_docs'), days: 'nothing', alone: 'nothing' },
  release: { before: usually('copy_docs') },
  arrival: always(surely('arrival')),
  delivery: { before: usually('before_shipment') },
  // the buyer comes for the goods and leaves the money: who ships has it before they go
  pickup: {
    before: usually('before_shipment'),
    against: usually('before_shipment'),
    alone: usually('before_shipment'),
  },
  invoice: { ...always(surely('invoice')), before: undefined },
  'month end': always(surely('month_end')),
  sight: always(surely('sight')),
  acceptance: always(surely('acceptance')),
  other: {},
};

function whenOf(event: Event, side: Side, hasDays: boolean): Meaning | 'nothing' | undefined {
  // 7 days after B/L counts from its date; against the B/L within 7 days does not
  if (event === 'bl' && side === 'after' && hasDays) return surely('shipment');
  return MEANINGS[event][side ?? (hasDays ? 'days' : 'alone')];
}
