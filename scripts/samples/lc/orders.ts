import { MONTHS, officeDay, TODAY } from '../days';
import type { CellContent } from '../ooxml/sheet';
import type { Random } from '../random';
import { civilFromDay, dayFromCivil } from '../../../shared/time/civil';
import { BUYERS, CLERKS } from './companies';
import type { LcColumn } from './columns';

export type LcRow = Partial<Record<LcColumn, CellContent>>;

/** An order that sails around a day, as the tracker shows it on the morning of 18 May. */
export function lcRow(number: string, etd: number, sold: 'on L/C' | 'on T/T' | 'either', random: Random): LcRow {
  const buyer = random.pick(BUYERS.filter((b) => sold === 'either' || (b.bank !== undefined) === (sold === 'on L/C')));
  const ordered = officeDay(etd - random.between(55, 75));
  const opened = ordered + random.between(8, 16);
  const exFactory = officeDay(etd - random.between(7, 10));
  const atd = etd + (random.chance(0.25) ? random.between(1, 3) : 0);
  const period = random.pick([10, 15, 15, 21, null]);
  const latest = etd + random.between(3, 8);
  const presented = officeDay(atd + random.between(5, 9));
  const isLc = buyer.bank !== undefined;
  const row: LcRow = {
    'Order No': number,
    Customer: buyer.name,
    Country: buyer.country,
    Incoterm: buyer.incoterm,
    'Payment Terms': isLc ? random.pick(['L/C at sight', 'L/C at sight', 'L/C 90 days']) : 'T/T 30/70',
    'L/C No.': isLc ? `${buyer.country.slice(0, 2).toUpperCase()}LC${random.between(260100, 260990)}` : 'N/A',
    'Issuing Bank': buyer.bank ?? 'N/A',
    Currency: buyer.currency,
    Amount: random.between(90, 880) * 125,
    Salesperson: buyer.sales,
    'Docs Clerk': random.pick(CLERKS),
    'Order Date': dateIn(ordered, random),
    'Ex-factory Plan': exFactory,
    'Inspection Plan': officeDay(exFactory + 1),
    ETD: etd,
    Status: 'In production',
  };
  const come = (column: LcColumn, day: number, value: CellContent = dateIn(day, random)): void => {
    if (day < TODAY) row[column] = value;
  };
  if (isLc) {
    come('L/C Received', opened);
    come('L/C Checked', officeDay(opened + 2));
    if (opened < TODAY) Object.assign(row, { 'Latest Shipment Date': latest, 'L/C Expiry': latest + 21, 'Presentation Period': period, 'Partial Shipment': random.pick(['Allowed', 'Not allowed']) });
  } else come('Deposit Received', officeDay(ordered + random.between(3, 9)));
  come('Ex-factory Actual', officeDay(exFactory + (random.chance(0.3) ? 2 : 0)));
  come('Inspection Actual', officeDay(exFactory + random.between(1, 3)));
  if (officeDay(etd - 14) < TODAY) {
    Object.assign(row, { 'Booking No': `QDX${random.between(400000, 899999)}`, 'SI Cut-off': etd - 4 + 17 / 24, 'CY Cut-off': etd - 2 + 12 / 24, ETA: etd + buyer.transit, Status: 'Booked' });
  }
  come('ATD', atd);
  if (atd < TODAY) Object.assign(row, { 'B/L Date': atd, 'B/L No.': `QDXB${random.between(1000000, 9999999)}`, Status: isLc ? 'Docs in preparation' : 'Balance due' });
  if (isLc) {
    come('Docs Presented', presented);
    if (presented < TODAY) row.Status = 'With bank';
    come('Payment Received', officeDay(presented + random.between(9, 14)));
  } else come('Payment Received', officeDay(atd + random.between(6, 14)));
  if (row['Payment Received']) row.Status = 'Closed';
  return row;
} // prettier-ignore

/** Mostly true dates; now and then somebody typed the text. */
function dateIn(day: number, random: Random): CellContent {
  const { year, month, day: d } = civilFromDay(day);
  const roll = random.next();
  if (roll < 0.86) return day;
  if (roll < 0.94) return `${String(d).padStart(2, '0')}-${MONTHS[month - 1]}-${year}`;
  return `${d} ${MONTHS[month - 1]}`;
}

const on = (month: number, day: number): number => dayFromCivil(2026, month, day);
const UNPRESENTED: LcRow = { 'Docs Presented': null, 'Payment Received': null };

/** An order told by hand because it shows a rule: when it is to sail, whether on an L/C, and what is written over its row. */
export interface LcStory {
  readonly etd: number;
  readonly isLc: boolean;
  readonly cells: LcRow;
}

const story = (etd: number, isLc: boolean, cells: LcRow): LcStory => ({ etd, isLc, cells });

/** By the number of the order, counted from 1. */
export const LC_STORIES: Readonly<Record<number, LcStory>> = {
  // Fifteen days after a bill of lading of 1 May are a Saturday: the bank takes the documents on Monday the 18th.
  13: story(on(5, 1), true, { ...UNPRESENTED, ATD: on(5, 1), 'B/L Date': on(5, 1), 'Presentation Period': 15, 'Latest Shipment Date': on(5, 10), 'L/C Expiry': on(6, 2), Status: 'Docs in preparation', Remarks: 'CO back from chamber today' }),
  // The expiry comes before the end of the presentation period.
  15: story(on(5, 4), true, { ...UNPRESENTED, ATD: on(5, 5), 'B/L Date': on(5, 5), 'Presentation Period': 21, 'Latest Shipment Date': on(5, 8), 'L/C Expiry': on(5, 20), Status: 'Docs in preparation', Remarks: 'EXPIRES 20 MAY - insurance policy still missing' }),
  17: story(on(5, 6), true, { ...UNPRESENTED, ATD: on(5, 9), 'B/L Date': on(5, 9), 'Latest Shipment Date': on(5, 8), 'L/C Expiry': on(5, 29), Status: 'Docs in preparation', Discrepancy: 'Late shipment', Remarks: 'B/L one day after LSD, buyer asked to waive' }),
  18: story(on(5, 6), true, { ATD: on(5, 6), 'B/L Date': on(5, 6), 'Docs Presented': on(5, 11), 'Payment Received': null, Status: 'With bank', Remarks: 'Bank has until 18 May' }),
  21: story(on(5, 11), true, { ATD: on(5, 11), 'B/L Date': on(5, 11), 'Docs Presented': on(5, 15), 'Payment Received': null, Status: 'Discrepant', Discrepancy: 'Notify party address; CO signed after B/L', Remarks: 'MT734 received, buyer to accept' }),
  22: story(on(5, 12), false, { 'Payment Received': null, Status: 'Balance due', Remarks: 'Bank slip promised for 15 May, nothing yet' }),
  24: story(on(5, 20), false, { 'SI Cut-off': 'TBA', 'CY Cut-off': null, Status: 'Booked', Remarks: 'Forwarder to confirm cut-offs' }),
  26: story(on(5, 27), true, { 'Latest Shipment Date': on(5, 24), Status: 'Amendment asked', Remarks: 'Amendment 1 asked 12 May: LSD to 15 Jun' }),
  28: story(on(5, 28), true, { 'Ex-factory Plan': on(5, 13), 'Ex-factory Actual': null, 'Inspection Actual': null, Status: 'Waiting for factory', Remarks: 'Handles rejected at QC, rework until 21 May' }),
  30: story(on(5, 30), true, { 'Latest Shipment Date': on(5, 31), 'Presentation Period': null, Remarks: 'LSD is a Sunday' }),
  33: story(on(6, 14), true, { 'L/C Received': null, 'L/C Checked': null, 'Latest Shipment Date': null, 'L/C Expiry': null, 'Presentation Period': null, 'Partial Shipment': null, Status: 'Waiting for L/C', Remarks: 'Pre-advised 4 May, original not here; no production without it' }),
  35: story(on(6, 20), false, { ETD: 'TBA', Status: 'Waiting for customer', Remarks: 'Colour card with customer since 29 Apr' }),
  37: story(on(6, 24), true, { 'Order Date': '03/04/2026', Remarks: 'Repeat of SB-2606' }),
  39: story(on(6, 28), true, { Status: 'On hold', Remarks: 'Import licence pending' }),
  40: story(on(6, 30), false, { Status: 'Cancelled', Remarks: 'Merged into SB-2641' }),
}; // prettier-ignore
