import { both, type Bilingual } from '../lang';
import type { Rest } from './order-plan';

/** `余400件未出（已出600/1000）`, as a line of a verdict says it. */
export function restText({ quantity, of, unit }: Rest): Bilingual {
  const shipped = Math.round((of - quantity) * 1000) / 1000;
  return both(
    `余${quantity}${unit || '件'}未出（已出${shipped}/${of}）`,
    `rest of ${quantity} ${unit || 'pcs'} not shipped (${shipped} of ${of} gone)`,
  );
}
