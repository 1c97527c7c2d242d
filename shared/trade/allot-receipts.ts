/** A part of an order's price, in minor units. */
export interface PartDue {
  /** From 1, as `gendan terms` counts; the same again for a further shipment of the order. */
  readonly part: number;
  /** What it comes to; undefined where nobody can tell. */
  readonly due: number | undefined;
}

/** Money that came in for an order, or went back, in minor units of the order's currency. */
export interface Payment {
  /** Which part it is for; undefined: the earliest that is open. */
  readonly part: number | undefined;
  /** A serial day. */
  readonly on: number;
  /** What the payer sent: what was credited, and what banks kept of it where the row says so. Negative: it went back. */
  readonly minor: number;
  /** Whether the row says what banks kept: nothing more is put down to them. */
  readonly hasCharges: boolean;
}

/** What came in of a part. */
export interface PartPaid {
  readonly part: number;
  readonly due: number | undefined;
  readonly received: number;
  readonly isSettled: boolean;
  /** The day with which it was; undefined while it is open. */
  readonly settledOn: number | undefined;
  /** When money of it last came in. */
  readonly on: number | undefined;
  /** Money came in, and nobody can tell whether it is all. */
  readonly isUnclear: boolean;
}

export interface Allotment {
  /** In the order of the parts that were handed in. */
  readonly parts: readonly PartPaid[];
  /** What came in beyond the whole price; it is counted in the last part. */
  readonly over: number;
  /** Which payment it came with, by its position. */
  readonly overBy: number | undefined;
}

/** What banks on the way keep is no excuse for more than this share of a part. */
const MOST_KEPT = 0.2;

/**
 * Banks keep of a transfer once. So each that came in excuses `kept` once, in the part where it ran out, however many
 * parts it reached; and all parts that count as paid lack together no more than that for each transfer. Of five
 * transfers five may be short, as five bank slips show; of one transfer never two parts.
 */
const toleranceOf = (kept: number, transfers: number, due: number): number =>
  transfers === 0 ? 0 : Math.min(kept * transfers, MOST_KEPT * due);

/** `kept`: what banks may keep of one transfer, in minor units. `price`: the whole, where it is known. */
export interface Allotting {
  readonly kept: number;
  readonly price: number | undefined;
}

interface Gathering {
  readonly part: number;
  readonly due: number | undefined;
  readonly isLast: boolean;
  received: number;
  /** Of those whose charges nobody tells the ones that ran out in this part: what they lack may be kept of them. */
  transfers: number;
  settledOn: number | undefined;
  on: number | undefined;
}

/**
 * Shares out what came in over the parts of an order: each payment fills the part that it names, else the earliest open
 * one, and what is more than that goes on to the next; what goes back is taken from its part, else from the last that was
 * filled. `parts` stand in the order in which they are paid, payments in that of their days.
 */
export function allotReceipts(
  parts: readonly PartDue[],
  payments: readonly Payment[],
  { kept, price }: Allotting,
): Allotment {
  const all = parts.map(({ part, due }, at): Gathering => {
    const isLast = at === parts.length - 1;
    return { part, due, isLast, received: 0, transfers: 0, settledOn: undefined, on: undefined };
  });
  let [over, total, transfers] = [0, 0, 0];
  let overBy: number | undefined;
  const isPaid = ({ due, received, isLast, transfers: own }: Gathering): boolean => {
    if (price !== undefined && total > 0 && total >= price - toleranceOf(kept, transfers, price)) return true;
    if (due !== undefined) return received >= due - toleranceOf(kept, own, due);
    return !isLast && received > 0;
  };
  payments.forEach(({ part, on, minor, hasCharges }, nth) => {
    total += minor;
    if (minor < 0) {
      const fromOver = Math.min(over, -minor);
      over -= fromOver;
      const last = all.at(-1);
      if (last) last.received -= fromOver;
      takeBack(all, part, -minor - fromOver);
    } else if (minor > 0) {
      if (!hasCharges) transfers++;
      const left = pour(all, { part, on, minor, hasCharges }, isPaid);
      if (left > 0) [over, overBy] = [over + left, nth];
    }
    for (const each of all) each.settledOn = isPaid(each) ? (each.settledOn ?? on) : undefined;
  });
  return {
    parts: all.map((each) => {
      const { part, due, received, settledOn, on } = each;
      const isSettled = payments.length > 0 && isPaid(each);
      return { part, due, received, isSettled, settledOn, on, isUnclear: !isSettled && due === undefined && received > 0 };
    }),
    over,
    overBy: over > 0 ? overBy : undefined,
  }; // prettier-ignore
}

/** Fills the part that is named, then those that are open, then what banks kept of those before; gives what is left. */
function pour(
  all: readonly Gathering[],
  { part, on, minor, hasCharges }: Payment,
  isPaid: (each: Gathering) => boolean,
): number {
  let left = minor;
  const fill = (each: Gathering): void => {
    const room = each.due === undefined ? left : Math.max(0, each.due - each.received);
    const taken = Math.min(left, room);
    if (taken <= 0) return;
    left -= taken;
    each.received += taken;
    each.on = on;
    // A transfer that fills a part and goes on lacks nothing there: banks keep of it once, where it ends.
    if (!hasCharges && taken < room) each.transfers++;
  };
  const named = all.filter((each) => each.part === part);
  for (const each of named) if (left > 0) fill(each);
  for (const each of all) if (left > 0 && !named.includes(each) && !isPaid(each)) fill(each);
  for (const each of all) if (left > 0 && each.due !== undefined) fill(each);
  const last = all.at(-1);
  if (left > 0 && last) {
    last.received += left;
    last.on = on;
  }
  return left;
}

/** Takes money that went back from its part, else from the last that has any. */
function takeBack(all: readonly Gathering[], part: number | undefined, back: number): void {
  let left = back;
  const backwards = [...all].reverse();
  for (const each of [...backwards.filter((one) => one.part === part), ...backwards]) {
    const taken = Math.min(left, Math.max(0, each.received));
    each.received -= taken;
    left -= taken;
  }
}
