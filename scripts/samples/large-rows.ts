import { in2026, officeDay, TODAY } from './days';
import type { Random } from './random';
import { CUSTOMERS, FOLLOWERS, PRODUCTS } from './tracker/companies';

/** The columns of the big book; beyond them come notes. The first twenty are enough to follow an order. */
export const LARGE_COLUMNS: readonly { readonly header: string; readonly kind?: 'day' | 'minute' }[] = [
  { header: 'Order No' },
  { header: 'Customer' },
  { header: 'Country' },
  { header: 'Incoterm' },
  { header: 'Payment Term' },
  { header: 'Salesperson' },
  { header: 'Merchandiser' },
  { header: 'Docs Clerk' },
  { header: 'Order Date', kind: 'day' },
  { header: 'Deposit Received', kind: 'day' },
  { header: 'PPS Approved', kind: 'day' },
  { header: 'Ex-factory', kind: 'day' },
  { header: 'Inspection Date', kind: 'day' },
  { header: 'Booking Date', kind: 'day' },
  { header: 'SI Cut-off', kind: 'minute' },
  { header: 'CY Cut-off', kind: 'minute' },
  { header: 'ETD', kind: 'day' },
  { header: 'ATD', kind: 'day' },
  { header: 'Balance Received', kind: 'day' },
  { header: 'Status' },
  { header: 'PO No' },
  { header: 'Item No' },
  { header: 'Description' },
  { header: 'Qty' },
  { header: 'Unit Price' },
  { header: 'Amount' },
  { header: 'Factory' },
  { header: 'Booking No' },
  { header: 'Vessel/Voyage' },
  { header: 'Container Type' },
  { header: 'Container No' },
  { header: 'VGM Cut-off', kind: 'minute' },
  { header: 'Customs Cut-off', kind: 'minute' },
  { header: 'ETA', kind: 'day' },
  { header: 'B/L No' },
  { header: 'Docs Sent', kind: 'day' },
  { header: 'VAT Invoice', kind: 'day' },
  { header: 'VAT Refund', kind: 'day' },
  { header: 'Delay Reason' },
  { header: 'Remark' },
];

const COUNTRIES: Readonly<Record<string, string>> = { 美国: 'USA', 挪威: 'Norway', 德国: 'Germany', 西班牙: 'Spain', 加拿大: 'Canada', 日本: 'Japan', 澳大利亚: 'Australia', 阿联酋: 'UAE', 法国: 'France', 英国: 'UK', 智利: 'Chile' }; // prettier-ignore
const REMARKS = ['call buyer', 'new carton mark', 'check artwork', 'ship with next order', 'price confirmed by mail'];

/** The cells of order `n` of `of`; half a year of sailings up to the end of June 2026: on 18 May most are done and many are open. */
export function largeRow(n: number, of: number, columns: number, random: Random): (string | number | null)[] {
  const customer = CUSTOMERS[random.between(0, CUSTOMERS.length - 1)]!;
  const product = PRODUCTS[random.between(0, PRODUCTS.length - 1)]!;
  const etd = in2026(1, 5) + Math.floor((n / of) * 175);
  const ordered = officeDay(etd - random.between(45, 65));
  const ready = officeDay(etd - random.between(8, 12));
  const atd = etd + random.between(0, 2);
  const paid = officeDay(atd + random.between(5, 13));
  const come = (day: number): number | null => (day < TODAY && !random.chance(0.03) ? day : null);
  const booked = etd - 14 < TODAY;
  const quantity = random.between(4, 60) * 200;
  const row: (string | number | null)[] = [
    `LB-${String(n).padStart(6, '0')}`,
    customer.name,
    COUNTRIES[customer.country] ?? customer.country,
    customer.incoterm,
    customer.payment === 'T/T' ? 'T/T 30/70' : customer.payment === 'L/C' ? 'L/C at sight' : 'O/A 60 days',
    customer.sales,
    FOLLOWERS[customer.sales],
    '孙敏',
    come(ordered),
    come(officeDay(ordered + random.between(3, 8))),
    come(officeDay(ordered + random.between(14, 22))),
    ready,
    come(officeDay(ready + random.between(0, 2))),
    come(officeDay(etd - 14)),
    booked ? etd - 4 + 17 / 24 : null,
    booked ? etd - 2 + 0.5 : null,
    etd,
    come(atd),
    come(paid),
    random.chance(0.01) ? 'Cancelled' : paid < TODAY ? 'Closed' : 'Open',
  ];
  if (columns <= row.length) return row.slice(0, columns);
  row.push(
    `${customer.code}${40000 + (n % 40000)}`,
    `${product.prefix}${random.between(1001, 1299)}`,
    product.name,
    quantity,
    product.price,
    Math.round(quantity * product.price * 100) / 100,
    product.factory,
    booked ? `BC${500000 + (n % 400000)}` : null,
    booked ? `ORCA TIDE ${String(n % 50).padStart(3, '0')}E` : null,
    random.chance(0.7) ? '1*40HQ' : '1*20GP',
    atd < TODAY ? `FYHU${String(n % 1000000).padStart(6, '0')}0` : null,
    booked ? etd - 3 + 10 / 24 : null,
    booked ? etd - 2 + 11 / 24 : null,
    etd + customer.transit,
    atd < TODAY ? `BL${10000000 + n}` : null,
    come(officeDay(paid + 1)),
    come(officeDay(atd + 20)),
    come(officeDay(atd + 40)),
    random.chance(0.05) ? 'factory late' : null,
    random.chance(0.3) ? random.pick(REMARKS) : null,
  );
  for (let i = row.length; i < columns; i++) row.push(random.chance(0.2) ? random.pick(REMARKS) : null);
  return row.slice(0, columns);
}
