import { officeDay, type Day } from '../days';
import type { EventKey, Part, PromiseKey, Revision } from './life';
import type { Goods, Terms } from './goods';
import { TERM } from './terms';

export interface Shipped {
  readonly events: Partial<Record<EventKey, Day>>;
  readonly promises: Partial<Record<PromiseKey, Revision[]>>;
  readonly parts: readonly Part[];
}

/** A vessel each week: the office books one that the goods reach, and moves when they do not. */
const WEEK = 7;
const FORTNIGHT = 14;

/** From booking to the refund. */
export function ship(order: Terms, goods: Goods): Shipped {
  const { random, mix, customer, term } = order;
  const done = goods.events.production_done!;
  const ready = Math.max(done, goods.events.inspection!);
  const promised = goods.promises.factory![0]!.day;
  const weekly = random.between(0, 6);
  const vessel = (day: Day): Day => day + ((weekly - (day % WEEK) + WEEK) % WEEK);
  const isInParts = random.chance(mix.inParts);
  // The first of two shipments leaves a fortnight before the last, so its space is booked that much earlier.
  const booked = officeDay(promised - random.between(3, 8) - (isInParts ? FORTNIGHT : 0));
  let etd = vessel(promised + 4);
  const etds: Revision[] = [{ known: booked, day: etd }];
  while (etd < ready + 4) {
    // Goods that miss the vessel: the next one is booked before it leaves, by most.
    const known = random.chance(0.78) ? etd - random.between(2, 6) : etd + random.between(1, 5);
    etd = vessel(Math.max(ready + 4, etd + 1));
    etds.push({ known: Math.max(known, booked), day: etd });
  }
  if (random.chance(mix.rolled)) {
    const known = random.chance(0.6) ? etd - random.between(0, 2) : etd + random.between(2, 5);
    etd += WEEK * random.between(1, 2);
    etds.push({ known: Math.max(known, etds.at(-1)!.known), day: etd });
  }
  const sailing = etd + (random.chance(0.3) ? 1 : 0);
  const transit = customer.transit + random.between(-2, 3);
  const eta = (from: Day): Day => from + customer.transit + 2;
  const etas = etds.map(({ known, day }) => ({ known, day: eta(day) }));
  const arrival = sailing + transit;
  if (arrival > etas.at(-1)!.day)
    etas.push({ known: etas.at(-1)!.day - (random.chance(0.8) ? random.between(1, 5) : -1), day: arrival });
  const cutoffs = (before: number): Revision[] =>
    etds.map(({ known, day }) => ({ known: known + 1, day: day - before }));
  const events: Shipped['events'] = {
    booking: booked,
    loading: Math.max(ready, etd - random.between(3, 4)),
    customs: etd - random.between(1, 2),
    sailing,
    arrival,
    refund: officeDay(sailing + random.between(30, 75)),
  };
  if (term === 'tt-copies') events.copies = sailing + random.pick([0, 0, 1, 2]);
  const last = delivers(goods, sailing, random.chance(0.5) ? 0.7 : 0.2, () => random.next());
  const promises: Shipped['promises'] = {
    etd: etds,
    eta: etas,
    cy_cutoff: cutoffs(2),
    customs_cutoff: cutoffs(1),
    ...(last && { delivery: last }),
  };
  if (TERM[term].hasLc) {
    const wanted = (last ?? goods.promises.delivery!).at(-1)!.day;
    // The bank writes what the contract says; most credits leave room, a few are overrun on the quay.
    const shipBy = (random.chance(0.85) ? Math.max(wanted, sailing) : wanted) + random.between(1, 6);
    promises.lc_ship = [{ known: goods.events.lc_received!, day: shipBy }];
    promises.lc_expiry = [{ known: goods.events.lc_received!, day: shipBy + 21 }];
  }
  return { events, promises, parts: isInParts ? partsOf(order, etd, sailing) : [] };
}

/** Where the goods leave after 交期 the customer is asked; most offices then write the new date beside the contract's. */
function delivers(goods: Goods, sailing: Day, moved: number, next: () => number): Revision[] | undefined {
  const first = goods.promises.delivery![0]!;
  if (sailing <= first.day || next() > moved) return undefined;
  return [first, { known: first.day - Math.floor(next() * 8), day: sailing + Math.floor(next() * 3) }];
}

/** An order that leaves in two: the first shipment two weeks before the last. */
function partsOf({ random }: Terms, etd: Day, sailing: Day): Part[] {
  const share = 0.4 + 0.2 * random.next();
  return [
    { share, etd: etd - FORTNIGHT, sailing: etd - FORTNIGHT + random.between(0, 1) },
    { share: 1 - share, etd, sailing },
  ];
}
