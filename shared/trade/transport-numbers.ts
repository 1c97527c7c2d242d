/** Kinds of numbers by which goods that travel together are known. */
export type TransportKind = 'shipment' | 'booking' | 'bl' | 'container';

/** The fields of orders that hold each kind. */
export const TRANSPORT_FIELDS: Readonly<Record<TransportKind, readonly string[]>> = {
  shipment: ['shipment_no'],
  booking: ['booking_no'],
  bl: ['bl_no', 'mbl_no', 'hbl_no'],
  container: ['container_no'],
};

/** Shorter ones (`1`, `SO2`) are no names: two orders may have the same by chance. */
const SHORTEST = 6;
/** Owner, kind and serial number of a container (ISO 6346): `MSKU 123456-7`. */
const CONTAINER = /[A-Z]{3}[UJZ][\s-]*\d{6}[\s-]*\d/g;

/**
 * The numbers that a cell names, as they compare: capitals and digits alone. What has no digit says that there is none
 * yet (待定, TBA), and what is no container number is none: `1*40HQ`, `2柜`.
 */
export function transportNumbers(kind: TransportKind, text: string): string[] {
  const plain = text.normalize('NFKC').toUpperCase();
  if (kind === 'container') return [...new Set([...plain.matchAll(CONTAINER)].map(([found]) => bare(found)))];
  const parts = plain.split(/[\s,;/、，；\n]+/).map(bare);
  return [
    ...new Set(parts.filter((part) => part.length >= SHORTEST && /\d{3}/.test(part) && !DAY.test(part))),
  ];
}

/** A date in the column of a number says when, and not which. */
const DAY = /^20\d{6}$/;

const bare = (text: string): string => text.replace(/[^A-Z0-9]/g, '');
