import type { EventKey, Life } from './life';
import { TERM } from './terms';

const MADE: readonly EventKey[] = [
  'sample_sent',
  'sample_ok',
  'production_start',
  'inspection',
  'production_done',
];
const SHIPPED: readonly EventKey[] = [...MADE, 'booking', 'loading', 'customs', 'sailing', 'lc_received'];

/** What must have happened when this has: what anybody in the trade concludes from a cell. */
const SHOWN: Readonly<Partial<Record<EventKey, readonly EventKey[]>>> = {
  sample_ok: ['sample_sent'],
  production_start: ['sample_sent', 'sample_ok'],
  inspection: ['sample_sent', 'sample_ok', 'production_start'],
  // Finished goods are inspected afterwards as often as before.
  production_done: ['sample_sent', 'sample_ok', 'production_start'],
  loading: [...MADE, 'booking'],
  customs: [...MADE, 'booking', 'loading'],
  sailing: SHIPPED,
  copies: SHIPPED,
  arrival: SHIPPED,
  refund: SHIPPED,
};

/** The events that `event` shows of this order, itself not included. */
export function shownBy(life: Life, event: EventKey): readonly EventKey[] {
  if (event === 'documents') return life.papersEarly ? [] : SHIPPED;
  if (event !== 'balance') return SHOWN[event] ?? [];
  const isAfterSailing = !TERM[life.term].money.some(
    ({ event, from }) => event === 'balance' && from.includes('etd'),
  );
  // Money against copies came with the first of several shipments, and shows no more of them.
  return [
    'deposit',
    ...(isAfterSailing && life.parts.length === 0 ? SHIPPED : []),
    ...(TERM[life.term].hasLc ? (['documents'] as const) : []),
  ];
}
