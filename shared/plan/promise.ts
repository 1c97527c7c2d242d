import { meansSame } from '../process/canonical';
import type { Moment } from '../time/moment';

interface Promised {
  text(field: string): string;
  date(field: string): Moment | undefined;
}

/** Terms under which a bare 交期 means that the goods arrive. */
const DELIVERED = ['DAP', 'DPU', 'DDP', 'DAT', 'DDU'];

/**
 * What the promised date means: shipment under E, F and C terms, delivery under D terms (Incoterms 2020). Goods that
 * have not sailed by the day of their delivery are late by either reading, so without a term it binds sailing. Undefined
 * for other fields.
 */
export function promisedBy(field: string, order: Promised): Moment | undefined {
  if (field !== 'ship_by' && field !== 'deliver_by') return undefined;
  if (field === 'deliver_by' && !isDelivered(order.text('incoterm'))) return undefined;
  return order.date('cust_due');
}

const isDelivered = (term: string): boolean =>
  term !== '' && DELIVERED.some((each) => meansSame('incoterm', term, each));
