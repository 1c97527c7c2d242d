import { officeDay, workdaysAfter, type Day } from '../days';
import type { Random } from '../random';
import type { EventKey, PromiseKey, Revision } from './life';
import type { Mix } from './mix';
import type { Customer } from './people';
import { TERM, type TermKey } from './terms';

/** What is fixed of an order before anything happens. */
export interface Terms {
  readonly random: Random;
  readonly mix: Mix;
  readonly ordered: Day;
  readonly customer: Customer;
  readonly term: TermKey;
  readonly papersEarly: boolean;
}

export interface Goods {
  readonly events: Partial<Record<EventKey, Day>>;
  readonly promises: Partial<Record<PromiseKey, Revision[]>>;
  readonly failedInspections: readonly Day[];
  /** What the contract says of shipment. */
  readonly delivery: Day;
}

/** From the order to goods that are made and passed. */
export function makeGoods(order: Terms): Goods {
  const { random, mix, ordered, term, customer } = order;
  const events: Goods['events'] = {};
  const has = (part: string): boolean => TERM[term].money.some(({ event }) => event === part);
  if (has('deposit')) {
    const due = workdaysAfter(ordered, 5);
    const isSlow = random.chance(customer.slow);
    events.deposit = officeDay(isSlow ? due + random.between(3, 18) : random.between(ordered + 1, due - 1));
    if (!isSlow && events.deposit > due) events.deposit = due;
  }
  if (TERM[term].hasLc) events.lc_received = officeDay(ordered + random.between(6, 18));
  if (random.chance(0.8)) {
    events.sample_sent = officeDay(ordered + random.between(4, 9));
    events.sample_ok = officeDay(events.sample_sent + random.between(3, 9));
  }
  const free = Math.max(events.deposit ?? 0, events.lc_received ?? 0, events.sample_ok ?? 0, ordered + 4);
  events.production_start = officeDay(free + random.between(1, 4));
  // The factory promises a date when the order is placed there, with some days to spare.
  const making = random.between(24, 38);
  const promised = officeDay(ordered + 18 + making + random.between(1, 6));
  const slip = random.chance(mix.slips) ? random.between(4, 18) : 0;
  const onTime = random.between(
    events.production_start + making - 6,
    Math.max(events.production_start + making - 6, promised),
  );
  let done = officeDay(Math.max(events.production_start + 12, Math.min(onTime, promised) + slip));
  const factory: Revision[] = [{ known: officeDay(ordered + 3), day: promised }];
  const failedInspections: Day[] = [];
  if (random.chance(mix.failedInspection)) {
    const failed = officeDay(done - random.between(0, 2));
    failedInspections.push(failed);
    done = officeDay(failed + random.between(5, 10));
    // A failed inspection moves the factory's date in nearly every office; some leave it as it was.
    if (random.chance(0.85)) factory.push({ known: failed, day: Math.max(done, promised) });
  } else if (done > promised && random.chance(0.55)) {
    factory.push({ known: promised - random.between(-3, 5), day: done });
  }
  events.inspection = officeDay(done + random.between(-2, 1));
  if (failedInspections.length > 0) events.inspection = done;
  events.production_done = done;
  if (events.inspection <= events.production_start) events.inspection = done;
  const delivery = promised + random.between(12, 20);
  const plan = (of: Day | undefined, at: Day): Revision[] =>
    of === undefined ? [] : [{ known: ordered, day: officeDay(at) }];
  const promises: Goods['promises'] = {
    factory,
    delivery: [{ known: ordered, day: delivery }],
    'plan:sample_sent': plan(events.sample_sent, ordered + 10),
    'plan:sample_ok': plan(events.sample_ok, ordered + 19),
    'plan:production_start': plan(events.production_start, ordered + 24),
    'plan:inspection': factory.map(({ known, day }) => ({ known, day })),
  };
  return { events, promises, failedInspections, delivery };
}
