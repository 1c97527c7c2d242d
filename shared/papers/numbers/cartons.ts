import { decimalOf, divided, figureOf } from './decimal';
import type { GoodsLine } from './goods-line';

/** Goods in cartons. */
export interface CartonCount {
  readonly cartons: number;
  /** Pieces in the last carton where it is not full; 0 where all are. */
  readonly rest: number;
}

/** Cartons of so many pieces each, the last as full as it gets; undefined where a carton holds nothing. */
export function cartonsFor(quantity: number, perCarton: number): CartonCount | undefined {
  const [all, each] = [decimalOf(quantity), decimalOf(perCarton)];
  if (each.units <= 0n || all.units < 0n) return undefined;
  const { whole, rest } = divided(all, each);
  const cartons = Number(rest.units > 0n ? whole + 1n : whole);
  if (!Number.isSafeInteger(cartons)) return undefined;
  return { cartons, rest: figureOf(rest.units, rest.scale) };
}

/** Cartons of a line, and how they were counted. */
export interface Counted {
  readonly cartons: number | undefined;
  /** Pieces in the last carton, 0 where all are full; undefined where nobody can tell how the goods lie in the cartons. */
  readonly rest: number | undefined;
  /** By pieces per carton, whatever the line says. */
  readonly reckoned: CartonCount | undefined;
}

/** A count that the line itself states wins: somebody counted, or packed several items together. */
export function countCartons({ line, product }: GoodsLine): Counted {
  const reckoned =
    product?.perCarton === undefined ? undefined : cartonsFor(line.quantity, product.perCarton);
  const own = line.cartons;
  if (own === undefined || own === reckoned?.cartons || !Number.isSafeInteger(own) || own < 0) {
    return { cartons: reckoned?.cartons, rest: reckoned?.rest, reckoned };
  }
  return { cartons: own, rest: undefined, reckoned };
}

/** Cartons that stand one behind the other on a packing list, by their numbers; `to` is below `from` where there are none. */
export interface CartonNumbers {
  readonly from: number;
  readonly to: number;
}

/**
 * Running numbers over the lines, from 1. Behind a line whose cartons nobody knows there are none: they would be wrong on
 * the cartons as well.
 */
export function numberCartons(counts: readonly (number | undefined)[]): (CartonNumbers | undefined)[] {
  let last: number | undefined = 0;
  return counts.map((cartons) => {
    if (last === undefined || cartons === undefined) return (last = undefined);
    const from = last + 1;
    last += cartons;
    return { from, to: last };
  });
}

/** `1-9`, `13`; empty where a line has no carton of its own. */
export function numbersText({ from, to }: CartonNumbers): string {
  if (to < from) return '';
  return from === to ? String(from) : `${from}-${to}`;
}
