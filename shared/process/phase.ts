/** Where an order stands, beside whether it is late. */
export const PHASES = [
  'cancelled', 'closed', 'refund', 'documents', 'payment', 'shipped', 'to_ship', 'production', 'deposit', 'sample', 'inquiry',
] as const; // prettier-ignore
export type Phase = (typeof PHASES)[number];

/** Those in which nothing is to be done any more. */
export const OVER_PHASES: ReadonlySet<Phase> = new Set<Phase>(['cancelled', 'closed']);
