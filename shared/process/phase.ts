/** Where an order stands, beside whether it is late. */
export const PHASES = [
  'cancelled', 'closed', 'refund', 'documents', 'payment', 'shipped', 'to_ship', 'production', 'deposit', 'sample', 'inquiry',
] as const; // prettier-ignore
export type Phase = (typeof PHASES)[number];
