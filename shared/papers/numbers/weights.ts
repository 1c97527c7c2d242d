import { decimalOf, isLess, minus, plus, times, type Decimal } from './decimal';

/** What is known of a line's goods and cartons, in pieces and kilograms. */
export interface ToWeigh {
  readonly quantity: number;
  readonly cartons: number;
  /** Pieces in the last carton, 0 where all are full; undefined where nobody can tell how the goods lie in the cartons. */
  readonly rest: number | undefined;
  readonly perCarton: number | undefined;
  /** Of a full carton. */
  readonly cartonGross: number | undefined;
  readonly cartonNet: number | undefined;
  /** Of a piece. */
  readonly netEach: number | undefined;
}

/** Kilograms, not rounded yet. */
export interface Weights {
  readonly gross: Decimal | undefined;
  readonly net: Decimal | undefined;
  /** A carton that is not full was weighed as if it were. */
  readonly isEstimate: boolean;
  /** The pieces of a full carton weigh something else than its net weight: the net weight of a piece was not used. */
  readonly isEachDoubtful: boolean;
}

/** Pieces by their own weight may differ by so much from the net weight of a full carton, in percent: inner packing is weighed here and there. */
const MOST_APART = 5;

/**
 * The weights of a line: cartons × weight per carton. A carton that is not full weighs less: where the net weight of a
 * piece is known, its pieces count and the packing stays as heavy as that of a full one; where it is not, the carton
 * counts as a full one, too heavy rather than too light for the scales of VGM and customs, and is an estimate until the
 * factory has weighed it. That a carton's weight could be shared out by pieces is not supposed: cartons hold inner boxes
 * and what fills them up.
 */
export function weightsOf(known: ToWeigh): Weights {
  const isEachDoubtful = isApart(known);
  const each = isEachDoubtful ? undefined : read(known.netEach);
  const fullNet = read(known.cartonNet) ?? product(each, read(known.perCarton));
  const cartons = decimalOf(known.cartons);
  const asFull = { gross: product(cartons, read(known.cartonGross)), net: product(cartons, fullNet) };
  if (known.rest === 0) return { ...asFull, isEstimate: false, isEachDoubtful };
  if (!each) return { ...asFull, isEstimate: Boolean(asFull.gross ?? asFull.net), isEachDoubtful };
  const net = ofGoods(known, each, fullNet);
  if (!asFull.gross || !asFull.net) {
    return { gross: asFull.gross, net, isEstimate: asFull.gross !== undefined, isEachDoubtful };
  }
  // The packing of each carton, full or not, and what the goods weigh.
  const packing = minus(asFull.gross, asFull.net);
  return { gross: plus(net, packing), net, isEstimate: false, isEachDoubtful };
}

/** Full cartons by their net weight and the last by its pieces; all by pieces where nobody knows how many are full. */
function ofGoods({ quantity, cartons, rest }: ToWeigh, each: Decimal, fullNet: Decimal | undefined): Decimal {
  if (rest === undefined || !fullNet) return times(decimalOf(quantity), each);
  return plus(times(decimalOf(cartons - 1), fullNet), times(decimalOf(rest), each));
}

function isApart({ netEach, perCarton, cartonNet }: ToWeigh): boolean {
  const [pieces, full] = [product(read(netEach), read(perCarton)), read(cartonNet)];
  if (!pieces || !full) return false;
  const difference = isLess(pieces, full) ? minus(full, pieces) : minus(pieces, full);
  return isLess(times(full, decimalOf(MOST_APART)), times(difference, decimalOf(100)));
}

const read = (figure: number | undefined): Decimal | undefined =>
  figure === undefined ? undefined : decimalOf(figure);

const product = (a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined =>
  a && b && times(a, b);
