import { officeDay, type Day } from '../days';
import { chanceOf, type Random } from '../random';
import type { Life } from './life';
import { makeGoods } from './goods';
import type { Mix } from './mix';
import { CUSTOMERS, FACTORIES, makeTeam, PRODUCTS, type Clerk } from './people';
import { pay } from './pay';
import { ship } from './ship';

/** A team and the orders it has had. */
export interface Office {
  readonly seed: number;
  readonly team: readonly Clerk[];
  readonly lives: readonly Life[];
}

/** `orders` lives whose first days are spread over `from` to `to`, oldest first. Pure: the seed decides. */
export function makeOffice(seed: number, mix: Mix, orders: number, from: Day, to: Day): Office {
  const team = makeTeam(chanceOf(seed, 'team'));
  const lives = Array.from({ length: orders }, (_, at): Life => {
    const random = chanceOf(seed, 'life', at);
    const ordered = officeDay(Math.round(from + ((to - from) * (at + random.next())) / orders));
    return makeLife(random, mix, `S26-${String(at + 101)}`, ordered, random.between(0, team.length - 1));
  });
  return { seed, team, lives };
}

/** One order from its first day to its last. */
export function makeLife(random: Random, mix: Mix, no: string, ordered: Day, person: number): Life {
  const customer = random.pick(CUSTOMERS);
  const at = random.between(0, FACTORIES.length - 1);
  const qty = random.between(4, 60) * 100;
  const term = random.weighted(mix.terms);
  const order = {
    random,
    mix,
    ordered,
    customer,
    term,
    papersEarly: term === 'prepaid' && random.chance(mix.papersEarly),
  };
  const goods = makeGoods(order);
  const shipped = ship(order, goods);
  const [first] = shipped.parts;
  const leaves = first && { sailing: first.sailing, copies: first.sailing + 1, loading: first.etd - 3 };
  const paid = pay(order, { ...goods.events, ...shipped.events, ...leaves });
  const whole: Life = {
    no,
    customer: customer.name,
    country: customer.zh,
    factory: FACTORIES[at]![0],
    product: PRODUCTS[random.between(0, PRODUCTS.length - 1)]![0],
    skus: Array.from({ length: random.between(1, 3) }, () => `K${random.between(1000, 9999)}`),
    qty,
    amount: Math.round(qty * (2 + random.next() * 9)),
    incoterm: random.pick(['FOB Ningbo', 'FOB Shanghai', 'CIF', 'CFR']),
    term,
    person,
    ordered,
    events: { ...goods.events, ...shipped.events, ...paid },
    promises: { ...goods.promises, ...shipped.promises },
    parts: shipped.parts,
    failedInspections: goods.failedInspections,
    papersEarly: order.papersEarly,
  };
  return random.chance(mix.cancelled) ? cancelled(random, whole) : whole;
}

/** Called off while it is made; some of them come back, everything later by as long as they were away. */
function cancelled(random: Random, life: Life): Life {
  const off = life.ordered + random.between(6, 30);
  if (random.chance(0.65)) return { ...life, cancelled: off, events: before(life.events, off) };
  const away = random.between(5, 15);
  const back = off + away;
  const events = Object.entries(life.events).map(
    ([key, day]) => [key, day < off ? day : day + away] as const,
  );
  const promises = Object.entries(life.promises).map(
    ([key, revisions]) =>
      [
        key,
        [
          ...revisions.filter(({ known }) => known < off),
          // What was promised is promised anew when the order comes back.
          ...revisions
            .filter(({ known }) => known < off)
            .slice(-1)
            .map(({ day }) => ({ known: back, day: day + away })),
          ...revisions
            .filter(({ known }) => known >= off)
            .map(({ known, day }) => ({ known: known + away, day: day + away })),
        ],
      ] as const,
  );
  return {
    ...life,
    cancelled: off,
    revived: back,
    events: Object.fromEntries(events),
    promises: Object.fromEntries(promises),
    parts: life.parts.map((part) => ({ ...part, etd: part.etd + away, sailing: part.sailing + away })),
  };
}

function before(events: Life['events'], day: Day): Life['events'] {
  return Object.fromEntries(Object.entries(events).filter(([, on]) => on < day));
}
