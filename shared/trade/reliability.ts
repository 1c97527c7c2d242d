import { medianOf, type Share } from './share';

/** What a finished order says of its factory: days from the promised day to the one on which the goods were ready, below nothing for before. */
export interface Delivery {
  readonly days: number;
}

/** How a factory keeps its dates. */
export interface Reliability extends Share {
  /** The middle of the days by which late goods were late; undefined where none was. */
  readonly medianLate: number | undefined;
}

/** By the days of its deliveries: ready on the promised day is in time. */
export function reliabilityOf(deliveries: readonly Delivery[]): Reliability {
  const late = deliveries.flatMap(({ days }) => (days > 0 ? days : []));
  return { n: deliveries.length, of: deliveries.length - late.length, medianLate: medianOf(late) };
}
