import type { Place } from '../../book/address';
import type { Bilingual, Lang } from '../../lang';
import { entryNamed, type OrderEntry } from '../../orders/entry';
import { checkPapers } from '../../papers/checks/check-papers';
import { presentationOf, type ItemState } from '../../papers/checks/presentation';
import type { PaperConflict, PaperSet } from '../../papers/checks/types';
import { withNearNumbers } from '../../papers/near-numbers';
import { paperOf } from '../../papers/paper-of';
import { paperSetOf } from '../../papers/paper-set';
import { registeredFor, type RegisterRow } from '../../papers/register';
import { sourcesOf, type Sources } from '../../papers/values/sources';
import type { Plan } from '../../plan/plan';
import { wholeDay, type Moment } from '../../time/moment';
import { orderKey } from '../../trade/order-key';
import { FILED_PAPERS, KINDS, PAPER_KINDS, type PaperKind } from '../../trade/paper-kinds';
import { archiveOf, type OrderArchive } from './archive';
import { askedByCredit } from './asked-by-credit';
import { entriesFor, paperLang } from './propose';
import { registeredLine, type RegisteredLine } from './registered';
import { wantedPapers, type WantedPaper } from './wanted';

/** A paper that is not registered and that the order needs. Plain JSON. */
export interface NeededLine extends WantedPaper {
  readonly title: Bilingual;
  /** What it lacks without which it is not made. */
  readonly gaps: number;
}

/** Two places that do not agree, with the cell to change. */
export interface ConflictLine {
  readonly isHard: boolean;
  readonly text: Bilingual;
  readonly cell: Place | undefined;
}

/** What a credit wants presented, and until when. */
export interface PresentationView {
  readonly items: readonly { readonly state: ItemState; readonly text: Bilingual }[];
  readonly isComplete: boolean;
  readonly lastDay: Moment | undefined;
  /** Days from today to the last day, negative when it has passed. */
  readonly daysLeft: number | undefined;
  readonly why: Bilingual;
}

/** The papers of one order. Plain JSON. */
export interface DocumentsOfOrder {
  /** As people call it: what papers are made for. */
  readonly order: string;
  readonly needed: readonly NeededLine[];
  /** Those that count. */
  readonly registered: readonly RegisteredLine[];
  /** Earlier versions and void ones, whose numbers stay used. */
  readonly past: readonly RegisteredLine[];
  readonly conflicts: readonly ConflictLine[];
  readonly presentation: PresentationView | undefined;
  /** What is kept for the tax refund, once it is due or somebody filed any of it. */
  readonly archive: OrderArchive | undefined;
  /** The papers that may be made, each in the language that it would be in. */
  readonly kinds: readonly { readonly kind: PaperKind; readonly title: Bilingual; readonly lang: Lang }[];
  /** Shipments of which a paper can be made by itself; none where the order has no more than one. */
  readonly batches: readonly string[];
}

/** What papers an order has, lacks and needs; undefined where there is no such order any more. */
export function documentsOfOrder(plan: Plan, key: string): DocumentsOfOrder | undefined {
  const entry = entryNamed(plan, key);
  if (!entry) return undefined;
  const rows = registeredFor(plan, [entry]);
  const sourcesFor = sharedSources(plan, entry);
  const sources = sourcesFor([entry.order], '');
  const set = nearSet(paperSetOf(plan, [entry]), rows);
  const credit = askedByCredit(set);
  const lines = rows.map((row) => registeredLine(plan, row, sourcesFor));
  const [past, registered] = split(lines, ({ status }) => status === 'superseded' || status === 'void');
  const has = new Set(registered.map(({ kind }) => kind));
  const conflicts = checkPapers(set).filter((each) => isOurs(each, set, rows));
  return {
    order: entry.order,
    needed: wantedPapers(plan, entry, credit).flatMap((wanted) => has.has(wanted.kind) ? [] : [neededLine(sources, wanted)]), // prettier-ignore
    registered: registered.sort((a, b) => rank(a) - rank(b)),
    past,
    conflicts: conflicts.sort((a, b) => Number(a.severity === 'soft') - Number(b.severity === 'soft')).map(conflictLine), // prettier-ignore
    presentation: set.credit && presentation(set),
    archive: archiveFor(plan, entry, rows),
    kinds: KINDS.map((kind) => ({ kind, title: titleOf(kind), lang: paperLang(kind, sources) })),
    batches: batchesOf(sources),
  };
}

const titleOf = (kind: PaperKind): Bilingual => ({ zh: PAPER_KINDS[kind].zh, en: PAPER_KINDS[kind].en });

/** Before the refund is applied for nobody files; what was filed earlier is shown all the same. */
function archiveFor(plan: Plan, entry: OrderEntry, rows: readonly RegisterRow[]): OrderArchive | undefined {
  const archive = archiveOf(plan, entry);
  const isBegun = archive.due !== undefined || rows.some(({ record }) => record.kind in FILED_PAPERS);
  return isBegun ? archive : undefined;
}

/** In the order of trade, what others issued last; versions as they were made. */
const rank = ({ kind }: RegisteredLine): number => (kind in PAPER_KINDS ? KINDS.indexOf(kind as PaperKind) : KINDS.length); // prettier-ignore

/** Gathered once for every paper of the same orders and shipment. */
function sharedSources(plan: Plan, entry: OrderEntry) {
  const known = new Map<string, Sources>();
  return (orders: readonly string[], batch: string): Sources => {
    const key = [...orders.map(orderKey).sort(), '', orderKey(batch)].join('\n');
    let sources = known.get(key);
    if (!sources) {
      const isAlone = orders.length === 1 && orderKey(orders[0]!) === orderKey(entry.order);
      known.set(key, (sources = sourcesOf(plan, isAlone ? [entry] : entriesFor(plan, orders), { batch })));
    }
    return sources;
  };
}

function neededLine(sources: Sources, wanted: WantedPaper): NeededLine {
  const { gaps } = paperOf(sources, wanted.kind, paperLang(wanted.kind, sources));
  return {
    ...wanted,
    title: titleOf(wanted.kind),
    gaps: gaps.filter(({ isMandatory }) => isMandatory).length,
  };
}

/** Of a register of thousands only what says something of this order's numbers. */
const nearSet = (set: PaperSet, rows: readonly RegisterRow[]): PaperSet =>
  withNearNumbers(set, [
    ...set.papers.flatMap(({ kind, number }) =>
      kind in PAPER_KINDS && number !== '' ? [{ kind: kind as PaperKind, number }] : [],
    ),
    ...rows.flatMap(({ record: { kind, number } }) =>
      kind in PAPER_KINDS && number ? [{ kind: kind as PaperKind, number }] : [],
    ),
  ]);

/** A number of the year that is another order's is told in that one's file. */
function isOurs({ left, right }: PaperConflict, { papers }: PaperSet, rows: readonly RegisterRow[]): boolean {
  if (left.field !== 'number' || right.kind !== 'register') return true;
  const own = new Set([...papers.map(({ number }) => number), ...rows.map(({ record }) => record.number)]);
  return own.has(left.number) || own.has(right.number);
}

const conflictLine = ({ severity, text, cell }: PaperConflict): ConflictLine => ({
  isHard: severity === 'hard',
  text,
  cell,
});

function presentation(set: PaperSet): PresentationView {
  const { items, isComplete, lastDay, daysLeft, why } = presentationOf(set);
  return {
    items: items.map(({ state, text }) => ({ state, text })),
    isComplete,
    lastDay: lastDay === undefined ? undefined : wholeDay(lastDay),
    daysLeft,
    why,
  };
}

function batchesOf({ order, lines }: Sources): string[] {
  const said = [...order.rows.map(({ facts }) => facts.text('shipment_no')), ...lines.map(({ record }) => record?.batch ?? '')]; // prettier-ignore
  const batches = [...new Set(said.map((text) => text.trim()).filter((text) => text !== ''))];
  return batches.length > 1 ? batches : [];
}

function split<T>(all: readonly T[], is: (each: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((each) => !is(each))];
}
