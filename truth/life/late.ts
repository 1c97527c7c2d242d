import { civilFromDay, dayFromCivil } from '../../shared/time/civil';
import type { Day } from '../days';
import type { EventKey, Life, PromiseKey } from './life';
import type { Standing } from './standing';
import { TERM, type Basis } from './terms';

/** Why an order is late: `event` has not happened, and it was due by `due`. */
export interface Reason {
  readonly event: EventKey;
  readonly due: Day;
  /** What set the date: a date that the order carries, a law, or the money of its term. */
  readonly cause: 'carried' | 'law' | 'money';
  /** Where the date comes from: what a sheet must hold for anybody to know it. */
  readonly from: Basis;
  readonly text: string;
}

/** Dates that are the team's own plans count where the team writes them down. */
export type OwnPlans = ReadonlySet<EventKey>;

interface Dated {
  readonly event: EventKey;
  readonly promise: PromiseKey;
  /** Days that are forgiven: a vessel is late when a day has passed. */
  readonly grace?: number;
  readonly text: string;
}

/** Each date that an order carries, with the event that should have happened by then. */
const CARRIED: readonly Dated[] = [
  {
    event: 'production_done',
    promise: 'factory',
    text: 'the factory’s date has passed and the goods are not made',
  },
  { event: 'loading', promise: 'cy_cutoff', text: 'the CY cut-off has passed and nothing is loaded' },
  {
    event: 'customs',
    promise: 'customs_cutoff',
    text: 'the customs cut-off has passed and customs are not cleared',
  },
  { event: 'sailing', promise: 'etd', grace: 1, text: 'ETD has passed and the goods have not sailed' },
  { event: 'sailing', promise: 'delivery', text: '交期 has passed and the goods have not sailed' },
  { event: 'arrival', promise: 'eta', text: 'ETA has passed and the vessel has not arrived' },
];

/** Everything for which an order is truly late, the longest overdue first. Empty: it is not. */
export function lateReasons(life: Life, standing: Standing, plans: OwnPlans = new Set()): Reason[] {
  if (standing.isClosed) return [];
  const reasons = [
    ...carried(life, standing),
    ...planned(life, standing, plans),
    ...ofCredit(life, standing),
    ...ofMoney(life, standing),
    ...ofRefund(life, standing),
  ];
  return reasons.filter(({ due }) => due < standing.now).sort((a, b) => a.due - b.due);
}

/** Whether the order has this event at all and it is still to come. */
function isOpen(life: Life, standing: Standing, event: EventKey): boolean {
  return (event in life.events || life.cancelled !== undefined) && !standing.isDone(event);
}

function carried(life: Life, standing: Standing): Reason[] {
  return CARRIED.flatMap(({ event, promise, grace = 0, text }) => {
    const day = standing.promise(promise);
    if (day === undefined || !isOpen(life, standing, event)) return [];
    // A vessel that has not left cannot have arrived: the one reason is that it has not left.
    if (event === 'arrival' && !standing.isDone('sailing')) return [];
    return [{ event, due: day + grace, cause: 'carried' as const, from: promise, text }];
  });
}

function planned(life: Life, standing: Standing, plans: OwnPlans): Reason[] {
  return [...plans].flatMap((event) => {
    const day = standing.promise(`plan:${event}`);
    if (day === undefined || !isOpen(life, standing, event)) return [];
    const text = `the team’s own plan for ${event.replace('_', ' ')} has passed`;
    return [{ event, due: day, cause: 'carried' as const, from: `plan:${event}` as const, text }];
  });
}

/** UCP 600: shipped by the latest date, presented 21 days after it and before the expiry. */
function ofCredit(life: Life, standing: Standing): Reason[] {
  const { presentation } = TERM[life.term];
  if (presentation === undefined) return [];
  const reasons: Reason[] = [];
  const shipBy = standing.promise('lc_ship');
  if (shipBy !== undefined && isOpen(life, standing, 'sailing'))
    reasons.push({
      event: 'sailing',
      due: shipBy,
      cause: 'law',
      from: 'lc_ship',
      text: 'the L/C’s latest shipment has passed',
    });
  if (!isOpen(life, standing, 'documents')) return reasons;
  const sailed = standing.dayOf('sailing');
  const expiry = standing.promise('lc_expiry');
  if (sailed !== undefined)
    reasons.push({
      event: 'documents',
      due: sailed + presentation,
      cause: 'law',
      from: 'sailing',
      text: `${presentation} days after the B/L the documents are not presented`,
    });
  if (expiry !== undefined)
    reasons.push({
      event: 'documents',
      due: expiry,
      cause: 'law',
      from: 'lc_expiry',
      text: 'the L/C has expired before presentation',
    });
  return reasons;
}

function ofMoney(life: Life, standing: Standing): Reason[] {
  return TERM[life.term].money.flatMap(({ event, from, due, why }) => {
    if (!isOpen(life, standing, event)) return [];
    for (const basis of from) {
      const day = basisDay(life, standing, basis);
      if (day !== undefined)
        return [{ event, due: due(day, basis), cause: 'money' as const, from: basis, text: why }];
    }
    return [];
  });
}

/** The refund is filed by the end of the filing period in April of the year after the export. */
function ofRefund(life: Life, standing: Standing): Reason[] {
  const sailed = standing.dayOf('sailing');
  if (sailed === undefined || !isOpen(life, standing, 'refund')) return [];
  const due = dayFromCivil(civilFromDay(sailed).year + 1, 4, 30);
  const text = 'the filing period of next year’s April has ended without the refund';
  return [{ event: 'refund', due, cause: 'law', from: 'sailing', text }];
}

function basisDay(life: Life, standing: Standing, basis: Basis): Day | undefined {
  if (basis === 'ordered') return life.ordered;
  // Each shipment is paid for, before it leaves or against its own papers, so the first of them is due first.
  if (life.parts.length > 0 && (basis === 'sailing' || basis === 'copies')) return standing.firstPart;
  if (life.parts.length > 0 && basis === 'loading') return undefined;
  if (life.parts.length > 0 && basis === 'etd')
    return standing.promise('etd') === undefined ? undefined : life.parts[0]!.etd;
  if (basis in life.events) return standing.dayOf(basis as EventKey);
  return basis in life.promises ? standing.promise(basis as PromiseKey) : undefined;
}
