import { meansSame } from '../process/canonical';
import { dayOf, type Moment } from '../time/moment';

interface Promised {
  text(field: string): string;
  date(field: string): Moment | undefined;
}

/** Terms under which a bare 交期 means that the goods arrive. */
const DELIVERED = ['DAP', 'DPU', 'DDP', 'DAT', 'DDU'];

/**
 * What the promised date means: shipment where its header says so (约定装运日), whatever the term; else shipment under E,
 * F and C terms, delivery under D terms (Incoterms 2020). Goods that have not sailed by the day of their delivery are
 * late by either reading, so without a term it binds sailing. Undefined for other fields.
 */
export function promisedBy(field: string, order: Promised, header = ''): Moment | undefined {
  if (!isPromise(field)) return undefined;
  if (field === 'deliver_by' && (saysShipment(header) || !isDelivered(order.text('incoterm'))))
    return undefined;
  return order.date('cust_due');
}

/** Whether a field is what the promised date says, and has no cell of its own as a rule. */
export const isPromise = (field: string): boolean => field === 'ship_by' || field === 'deliver_by';

/**
 * The date that was first promised, where the order shows another one now: as the log remembers it, or as the cell itself
 * says what was changed. The date that stands is the one that binds, since a person moved it.
 */
export function movedFrom(
  order: Pick<Promised, 'date'> & { replaced(field: string): Moment | undefined },
  remembered: Moment | undefined,
): Moment | undefined {
  const first = remembered ?? order.replaced('cust_due');
  if (first === undefined) return undefined;
  const now = order.date('cust_due');
  return now !== undefined && dayOf(now) !== dayOf(first) ? first : undefined;
}

/** Whether a header of the promised date names the shipment and not the arrival. */
const saysShipment = (header: string): boolean => SHIPMENT.test(header) && !ARRIVAL.test(header);

const SHIPMENT = /装运|装船|出运|出货|发运|船期|\bship|\bETD\b/i;
const ARRIVAL = /到货|到港|送达|deliver/i;

const isDelivered = (term: string): boolean =>
  term !== '' && DELIVERED.some((each) => meansSame('incoterm', term, each));
