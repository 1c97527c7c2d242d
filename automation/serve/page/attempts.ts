import { isIPv6 } from 'node:net';

/** So many wrong tokens … */
const MOST = 10;
/** … within so long (ms) from one place; then nobody there is listened to until it is over. */
const WITHIN = 60_000;
/** Of so many places at once; the first are forgotten before a list without end is kept. */
const MOST_PLACES = 10_000;

/** Counts wrong tokens by where they come from. */
export class WrongTokens {
  private readonly places = new Map<string, { count: number; readonly until: number }>();

  constructor(private readonly now: () => number) {}

  /** Whole seconds to wait; 0 where nothing is to be waited for. */
  wait(address: string): number {
    const place = this.places.get(placeOf(address));
    if (!place || place.count < MOST) return 0;
    return Math.max(0, Math.ceil((place.until - this.now()) / 1000));
  }

  add(address: string): void {
    const key = placeOf(address);
    const place = this.places.get(key);
    if (place && place.until > this.now()) {
      place.count += 1;
      return;
    }
    this.places.delete(key);
    if (this.places.size >= MOST_PLACES) this.places.delete(this.places.keys().next().value!);
    this.places.set(key, { count: 1, until: this.now() + WITHIN });
  }
}

/** One customer of a provider has a whole /64 of addresses. */
function placeOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [before, after] = address.split('::').map((part) => part.split(':'));
  const zeros = after ? Array<string>(Math.max(0, 8 - before!.length - after.length)).fill('0') : [];
  return [...before!, ...zeros, ...(after ?? [])].slice(0, 4).join(':');
}
